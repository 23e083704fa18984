// The local chain as its history reads it: in the same process, with no request.
import { type Hex, KEYS, type Source } from '@huzhu/history/source'
import { compactStripLength } from '@polkadot/util'
import { headerJson } from './history-provider.ts'
import type { LocalChain } from './local-chain.ts'

/** Blocks that are read at a time: the chain builds its own between two of them. */
const BATCH = 100

/** All blocks of a local chain are final. */
export function localSource(chain: LocalChain): Source {
  const { history, genesis } = chain
  return {
    genesis: async () => genesis.hash,
    async head() {
      const { number, hash } = history.head()
      return { block: number, hash }
    },
    hashOf: async (block) => history.blockAt(block)?.hash,
    async blocksAfter(block, head) {
      const found = history.blocksAfter(block, BATCH).filter(({ number }) => number <= head.block)
      return found.map(({ number, hash }) => {
        const valueOf = (key: Hex) => history.bytesAt(key, number)
        const { events, now, clock, runtime } = KEYS
        return {
          ...{ block: number, hash },
          ...{ events: valueOf(events), now: valueOf(now), clock: valueOf(clock), runtime: valueOf(runtime) },
        }
      })
    },
    async metadataOf({ hash }) {
      const block = history.blockOf(hash)!
      const { parentHash: parent } = headerJson(block)
      // OpaqueMetadata: bytes with their length before them.
      const bytes = await chain.call('Metadata_metadata', new Uint8Array(), parent)
      return compactStripLength(bytes)[1]
    },
  }
}
