// npm run bench:engine: what the engine takes beside Chopsticks' executor, in one run on this machine: processor time.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { Keyring } from '@polkadot/keyring'
import { hexToU8a, u8aConcat } from '@polkadot/util'
import { viewFunctions } from '../runtime-metadata/view-functions.js'
import { LocalChain } from './local-chain/local-chain.ts'
import { METADATA } from './paths.ts'
import { exitWith } from './process.ts'

const DAY = 86_400_000n
const START = 1_767_225_600_000n
/** Without memory the engine does nothing: Chopsticks then runs every call. */
const NOTHING = ['ext_allocator_malloc_version_1']

type Work = readonly [what: string, times: number, work: (chain: LocalChain) => Promise<unknown>]

const view = (id: string) => u8aConcat(hexToU8a(id), [0])
const ask = (chain: LocalChain, id: string) => chain.call('RuntimeViewFunction_execute_view_function', view(id))

async function transfer(chain: LocalChain): Promise<`0x${string}`> {
  const registry = await chain.head.registry
  const meta = await chain.head.meta
  const [alice, bob] = ['//Alice', '//Bob'].map((path) => new Keyring({ type: 'sr25519' }).addFromUri(path))
  const extrinsic = registry.createType('Extrinsic', meta.tx.balances!.transferKeepAlive!(bob!.address, 10n ** 12n))
  const { specVersion, transactionVersion } = await chain.head.runtimeVersion
  const [blockHash, genesisHash] = [chain.genesis.hash, chain.genesis.hash]
  const runtimeVersion = { specVersion, transactionVersion }
  extrinsic.sign(alice!, { blockHash, genesisHash, nonce: 0, era: '0x00', runtimeVersion } as never)
  return extrinsic.toHex()
}

let prepared: Promise<`0x${string}`> | undefined
/** Signing takes longer than validating: it is done once. Both chains have the same genesis. */
const signed = (chain: LocalChain) => (prepared ??= transfer(chain))

const WORK: readonly Work[] = [
  ['a view function, rule_bounds', 20, (chain) => ask(chain, viewFunctions.mutualAid.ruleBounds.id)],
  ['a view function that reads much, next_due', 20, (chain) => chain.nextDue()],
  ['a transfer validated, signature included', 10, async (chain) => chain.validate(await signed(chain))],
  ['an empty block', 20, (chain) => chain.build()],
  ['twenty days fast-forward', 3, (chain) => chain.fastForward(20n * DAY)],
]

/** Milliseconds of the processor in all threads, the median of so many times. */
async function measure([, times, work]: Work, chain: LocalChain): Promise<number> {
  await work(chain)
  const figures: number[] = []
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage()
    await work(chain)
    const { user, system } = process.cpuUsage(before)
    figures.push((user + system) / 1_000)
  }
  return figures.sort((a, b) => a - b)[Math.floor(times / 2)]!
}

async function bench(): Promise<void> {
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  const engine = await LocalChain.start({ wasm, startTime: START })
  const chopsticks = await LocalChain.start({ wasm, startTime: START, without: NOTHING })
  console.log('| CPU ms, median | Chopsticks | engine |\n|---|--:|--:|')
  for (const work of WORK) {
    const [there, here] = [await measure(work, chopsticks), await measure(work, engine)]
    console.log(`| ${work[0]} | ${there.toFixed(1)} | ${here.toFixed(1)} |`)
  }
  for (const chain of [engine, chopsticks]) await chain.close()
  await destroyWorker()
}

await bench().catch(exitWith)
process.exit(0)
