// A node as a history reads it, over JSON-RPC.
import { hexToU8a } from '@polkadot/util'
import { Forgotten, type Hex, KEYS, type Place, type RawBlock, type Source } from './source.ts'

/** What answers: `WsProvider` and `HttpProvider` of @polkadot/rpc-provider do. */
export interface Rpc {
  send(method: string, params: unknown[]): Promise<unknown>
}

interface Header {
  readonly number: Hex
  readonly parentHash: Hex
}

/** Blocks that are asked for side by side. */
const WIDTH = 64

const isDiscarded = (error: unknown) => /discarded|pruned|unknown block/i.test(String(error))

/** A node's finalised blocks: of a network by number, of a chain whose numbers have gaps from parent to parent. */
export function nodeSource(rpc: Rpc): Source {
  const ask = async <Answer>(method: string, ...params: unknown[]) => (await rpc.send(method, params)) as Answer
  /** The way back from the head that was walked last, the oldest first. */
  let walked: { readonly hash: Hex; readonly places: readonly Place[] } | undefined
  const headerOf = (hash: Hex) => ask<Header>('chain_getHeader', hash)

  async function read(place: Place): Promise<RawBlock> {
    const keys = Object.values(KEYS)
    const [found] = await ask<{ changes: [Hex, Hex | null][] }[]>('state_queryStorageAt', keys, place.hash).catch(
      (error: unknown) => {
        throw isDiscarded(error) ? new Forgotten(place.block) : error
      },
    )
    const values = new Map(found?.changes)
    const valueOf = (key: Hex) => {
      const value = values.get(key)
      return value == null ? undefined : hexToU8a(value)
    }
    const { events, now, clock, runtime } = KEYS
    return {
      ...place,
      ...{ events: valueOf(events), now: valueOf(now), clock: valueOf(clock), runtime: valueOf(runtime) },
    }
  }

  /** Blocks after `block`, by number; undefined where a number has none. */
  async function byNumber(block: number, head: Place): Promise<Place[] | undefined> {
    const count = Math.min(WIDTH, head.block - block)
    const numbers = Array.from({ length: count }, (_, at) => block + 1 + at)
    const hashes = await ask<(Hex | null)[]>('chain_getBlockHash', numbers)
    if (hashes.some((hash) => hash === null)) return undefined
    return numbers.map((number, at) => ({ block: number, hash: hashes[at]! }))
  }

  /** Blocks after `block`, from parent to parent. */
  async function byParent(block: number, head: Place): Promise<Place[]> {
    const places: Place[] = []
    let at = head
    let header = await headerOf(head.hash)
    while (at.block > block) {
      places.push(at)
      const hash = header.parentHash
      header = await headerOf(hash)
      at = { block: Number(header.number), hash }
    }
    return places.reverse()
  }

  return {
    genesis: () => ask('chain_getBlockHash', 0),
    async head() {
      const hash = await ask<Hex>('chain_getFinalizedHead')
      return { hash, block: Number((await headerOf(hash)).number) }
    },
    async hashOf(block, head) {
      // Both of one node, where several answer at one address: only one that has the head knows that a number is left out.
      const [hash, newest] = await ask<(Hex | null)[]>('chain_getBlockHash', [block, head.block])
      return hash ?? (block > head.block || !newest ? 'later' : undefined)
    },
    async blocksAfter(block, head) {
      if (block >= head.block) return []
      const known = walked?.hash === head.hash ? walked.places : await byNumber(block, head)
      const places = known ?? (await byParent(block, head))
      if (!known) walked = { hash: head.hash, places }
      const first = places.findIndex((place) => place.block > block)
      return Promise.all(places.slice(first, first + WIDTH).map(read))
    },
    async metadataOf({ hash }) {
      // A block is built by the code that its parent left.
      const { parentHash } = await headerOf(hash)
      return hexToU8a(await ask<Hex>('state_getMetadata', parentHash))
    },
  }
}
