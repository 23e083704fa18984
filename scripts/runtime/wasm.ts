// Builds the runtime's wasm: compressed as a node takes it, without a name of the machine, the same bytes anywhere.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compress } from '../local-chain/compression.ts'
import { run } from '../process.ts'
import { metadataHashOf } from './metadata.ts'
import { targetOf } from './target.ts'
import { TARGET, type Toolchain, envFor, namesOfMachine } from './toolchain.ts'

/** What a runtime's wasm needs of its linker; the last is needed since Rust 1.96 for the host's functions. */
const FLAGS = [
  '-C link-arg=--export-table',
  '-C link-arg=--export=__heap_base',
  '-C link-arg=--import-memory',
  '-C link-arg=--allow-undefined',
  '--cfg substrate_runtime',
]

/** Build what runs on a chain from the workspace at `source`. It holds the hash of its own metadata, so it is built twice. */
export async function buildRuntime(tools: Toolchain, source: string, cache: string): Promise<Uint8Array> {
  const metadataHash = await metadataHashOf(await buildWasm(tools, source, cache))
  return buildWasm(tools, source, cache, { metadataHash })
}

/**
 * Build from the workspace at `source`, with `features` of the runtime; `cache` names the folder of what is built in
 * between. Without the hash of the metadata hardware wallets cannot sign for it.
 */
export async function buildWasm(
  tools: Toolchain,
  source: string,
  cache: string,
  { features = [], metadataHash }: { readonly features?: readonly string[]; readonly metadataHash?: string } = {},
): Promise<Uint8Array> {
  const target = await targetOf(source, cache)
  await run(tools.cargo, ['fetch', '--locked', '--target', TARGET], { cwd: source, env: tools.env })
  const env = {
    ...(await envFor(tools, source)),
    CARGO_TARGET_DIR: target,
    CARGO_TARGET_WASM32V1_NONE_RUSTFLAGS: FLAGS.join(' '),
    RUSTFLAGS: undefined,
    RUNTIME_METADATA_HASH: metadataHash,
  }
  const args = ['rustc', '--locked', '-p', 'huzhu-runtime', '--lib', '--crate-type', 'cdylib', '--no-default-features']
  const how = ['--target', TARGET, '--profile', 'production', '--features', features.join(',')]
  await run(tools.cargo, [...args, ...how], { cwd: source, env })
  const code = await readFile(join(target, TARGET, 'production/huzhu_runtime.wasm'))
  const found = namesOfMachine(source).find((name) => code.includes(name))
  if (found)
    throw new Error(`The wasm holds a path of this machine (${found}…): a source lies outside the remapped folders.`)
  return compress(code)
}
