// The runtime's own description of itself, asked of the wasm.
import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata'
import { compactStripLength, u8aConcat, u8aToHex } from '@polkadot/util'
import { runtimeOf } from '../engine/runtimes.ts'
import { type Hex, TOKEN } from '../local-chain/genesis.ts'

/** The version that has view functions. */
const NEWEST = 16
/** The version that hardware wallets know. */
const MERKLEIZED = 15

/** SCALE bytes of the metadata, magic number first. */
export async function metadataOf(wasm: Uint8Array, version = NEWEST): Promise<Uint8Array> {
  const runtime = await runtimeOf(wasm)
  const result = runtime.call('Metadata_metadata_at_version', Uint8Array.of(version, 0, 0, 0))
  if (result[0] !== 1) throw new Error(`The runtime has no metadata of version ${version}.`)
  return u8aConcat(compactStripLength(result.subarray(1))[1])
}

/** Hash of the metadata, as a hardware wallet makes it of the parts it is shown. https://rfcs.polkadot.com/approved/0078-merkleized-metadata */
export async function metadataHashOf(wasm: Uint8Array): Promise<Hex> {
  const { tokenSymbol, tokenDecimals: decimals } = TOKEN
  return u8aToHex(merkleizeMetadata(await metadataOf(wasm, MERKLEIZED), { tokenSymbol, decimals }).digest())
}
