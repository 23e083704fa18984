// The runtime's own description of itself, asked of the wasm.
import { compactStripLength, u8aConcat } from '@polkadot/util'
import { runtimeOf } from '../engine/runtimes.ts'

/** The version that has view functions. */
const VERSION = 16

/** SCALE bytes of the metadata, magic number first. */
export async function metadataOf(wasm: Uint8Array): Promise<Uint8Array> {
  const runtime = await runtimeOf(wasm)
  const result = runtime.call('Metadata_metadata_at_version', Uint8Array.of(VERSION, 0, 0, 0))
  if (result[0] !== 1) throw new Error(`The runtime has no metadata of version ${VERSION}.`)
  return u8aConcat(compactStripLength(result.subarray(1))[1])
}
