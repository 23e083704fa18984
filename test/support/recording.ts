// A node that takes a transaction and records it, though no runtime does what it says.
import type { Connection } from '../../governance/src/connection.ts'
import { relayTo } from './relay.ts'

interface Block {
  readonly block: { readonly header: object; readonly extrinsics: readonly string[] }
}

/** What the node does about a transaction. */
interface Manners {
  /** What it tells of it at once; `block` is the one that records it. */
  readonly tells?: (block: string) => unknown
  /** What it answers to question `id` instead of taking it. */
  readonly answers?: (id: number) => object
}

/** Where the node stands; the test may change it. */
interface Standing {
  /** The transaction that it was sent. */
  sent?: string
  /** Tell something of it to whoever watches it. */
  tell: (status: unknown) => void
  /** Whether the block that records it is final as soon as it is there. */
  finalises: boolean
}

/**
 * A relay to the chain of `api` at `url`, on which block `number` is still to come. It comes when a transaction is sent,
 * and has that in the place of its last one: what happened in it is what happened there on the chain.
 */
export async function recordingNode(api: Connection, url: string, number: number, manners: Manners = {}) {
  const { tells = (hash) => ({ finalized: hash }), answers } = manners
  const block = (await api.rpc.chain.getBlockHash(number)).toHex()
  const { parentHash } = await api.rpc.chain.getHeader(block)
  const newest = await api.rpc.chain.getHeader(parentHash)
  const node: Standing = { finalises: true, tell: () => {} }
  const relay = await relayTo(url, (client) => {
    const say = (said: object) => client.send(JSON.stringify(said))
    const ofBlock = new Set<unknown>()
    const take = (sent: string, id: number) => {
      node.sent = sent
      node.tell = (result) => say({ method: 'author_extrinsicUpdate', params: { subscription: 'watched', result } })
      if (answers) return say(answers(id))
      say({ id, result: 'watched' })
      node.tell('ready')
      node.tell(tells(block))
    }
    return {
      asked(text) {
        const { id, method, params } = JSON.parse(text) as { id: number; method: string; params: [string?] }
        const [of] = params
        if (method === 'author_submitAndWatchExtrinsic') take(of!, id)
        else if (method === 'chain_getFinalizedHead')
          say({ id, result: node.sent && node.finalises ? block : parentHash })
        else if (method === 'chain_getHeader' && !of) say({ id, result: newest })
        else {
          if (method === 'chain_getBlock' && of === block) ofBlock.add(id)
          return undefined
        }
        // What it says itself the chain is never asked.
        return new Promise(() => {})
      },
      told(text) {
        const { id, result } = JSON.parse(text) as { id?: number; result: Block }
        if (!node.sent || !ofBlock.delete(id)) return client.send(text)
        const { header, extrinsics } = result.block
        const recorded = { header, extrinsics: [...extrinsics.slice(0, -1), node.sent] }
        say({ id, result: { ...result, block: recorded } })
      },
    }
  })
  return Object.assign(node, relay, { block, before: newest.number.toNumber() })
}
