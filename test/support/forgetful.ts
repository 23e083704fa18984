// A node that keeps the states of some blocks only, as a stock node does after 256.
import { relayTo } from './relay.ts'

interface Question {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

/** Questions about the state of a block, which they name last. */
const OF_STATE = /^state_(call|getStorage|queryStorageAt|getKeysPaged)$/

/** A relay to the chain at `url` that keeps the states of blocks with these hashes alone. */
export const forgetfulNode = (url: string, kept: ReadonlySet<string>) =>
  relayTo(url, (client) => ({
    asked(text) {
      const { id, method, params } = JSON.parse(text) as Question
      const hash = params.at(-1)
      if (!OF_STATE.test(method) || typeof hash !== 'string' || hash.length !== 66 || kept.has(hash)) return undefined
      const message = `Client error: UnknownBlock: State already discarded for ${hash}`
      client.send(JSON.stringify({ jsonrpc: '2.0', id, error: { code: 4003, message } }))
      // It is not handed on.
      return new Promise(() => undefined)
    },
    told: (text) => client.send(text),
  }))
