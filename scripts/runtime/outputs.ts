// All that clients need of a wasm, in memory.
import { gzipSync, gunzipSync } from 'node:zlib'
import { Metadata, TypeRegistry } from '@polkadot/types'
import type { RuntimeVersion } from '@polkadot/types/interfaces'
import { expandMetadata } from '@polkadot/types/metadata'
import { u8aToHex } from '@polkadot/util'
import { buildGenesis } from '../local-chain/genesis.ts'
import { metadataOf } from './metadata.ts'
import { typesOf } from './types.ts'
import { viewFunctionsOf } from './view-functions.ts'

/** Path in runtime-metadata/ to content. */
export type Outputs = ReadonlyMap<string, Uint8Array>

/** Everything but the wasm itself, made from it. */
export async function outputsOf(wasm: Uint8Array): Promise<Outputs> {
  const metadata = await metadataOf(wasm)
  const { hash } = await buildGenesis(wasm)
  const text = (content: string) => new TextEncoder().encode(content)
  const outputs = new Map<string, Uint8Array>()
  outputs.set('metadata.scale.gz', gzipSync(metadata, { level: 9 }))
  for (const [name, content] of viewFunctionsOf(metadata)) outputs.set(name, text(content))
  outputs.set('genesis.json', text(`${JSON.stringify({ hash, specVersion: specVersionOf(metadata) }, null, 2)}\n`))
  for (const [name, content] of await typesOf(metadata)) outputs.set(`types/${name}`, text(content))
  return outputs
}

/** Version of the runtime, from its own constants. */
function specVersionOf(metadata: Uint8Array): number {
  const registry = new TypeRegistry()
  const decoded = new Metadata(registry, u8aToHex(metadata))
  registry.setMetadata(decoded)
  const version = expandMetadata(registry, decoded).consts.system?.version as unknown as RuntimeVersion
  return version.specVersion.toNumber()
}

/** Whether two contents say the same; what is compressed may differ by the compressor. */
export function sameContent(path: string, a: Uint8Array, b: Uint8Array): boolean {
  const plain = (bytes: Uint8Array) => (path.endsWith('.gz') ? gunzipSync(bytes) : Buffer.from(bytes))
  return plain(a).equals(plain(b))
}
