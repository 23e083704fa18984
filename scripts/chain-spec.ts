// npm run chain-spec [-- --out <file>]: the local chain's beginning as the stock polkadot-omni-node reads it. No node
// is needed to write it.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { hexToU8a } from '@polkadot/util'
import { type RawChainSpec, buildGenesis, valueKey } from './local-chain/genesis.ts'
import { optionsOf } from './options.ts'
import { METADATA } from './paths.ts'
import { exitWith } from './process.ts'

/** The node refuses a spec that names none; with --dev it talks to none. */
const RELAY_CHAIN = 'rococo-local'

/** A spec with what the node wants beside the state. */
function networkSpec(spec: RawChainSpec): RawChainSpec & { relay_chain: string; para_id: number } {
  const id = hexToU8a(spec.genesis.raw.top[valueKey('ParachainInfo', 'ParachainId')])
  return { ...spec, relay_chain: RELAY_CHAIN, para_id: new DataView(id.buffer).getUint32(0, true) }
}

async function write(): Promise<void> {
  const { out } = optionsOf({ out: { type: 'string', default: 'chain-spec.json' } })
  // npm runs a script in the repository, wherever it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', out)
  const { spec, hash } = await buildGenesis(await readFile(join(METADATA, 'huzhu.wasm')))
  await writeFile(path, `${JSON.stringify(networkSpec(spec), null, 2)}\n`).catch((error: unknown) => {
    throw new Error(`The chain spec cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  })
  console.log(`The chain spec is in ${path}; its genesis is ${hash}.`)
}

await write().catch(exitWith)
await destroyWorker()
