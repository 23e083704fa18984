// The blocks of a local chain; its numbers have gaps where its time was moved.
import type { ApiPromise } from '@polkadot/api'

/** Hashes of the blocks after block `number`, the newest first. */
export async function blocksAfter(api: ApiPromise, number: number): Promise<string[]> {
  const hashes: string[] = []
  for (let hash = (await api.rpc.chain.getHeader()).hash; ;) {
    const header = await api.rpc.chain.getHeader(hash)
    if (header.number.toNumber() <= number) return hashes
    hashes.push(hash.toHex())
    hash = header.parentHash
  }
}
