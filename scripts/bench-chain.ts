// npm run bench:chain: what the chain must reach, measured on this machine and printed. With names, only these:
// calls, payments, fuzz, simulation.
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { blake2AsU8a, xxhashAsU8a } from '@polkadot/util-crypto'
import { CODE, type Hex, buildGenesis, valueKey } from './local-chain/genesis.ts'
import { METADATA, RUNTIME } from './paths.ts'
import { exitWith, run } from './process.ts'
import { bencher, benchmarkWasm } from './runtime/bencher.ts'
import { targetOf, testBuild } from './runtime/target.ts'

/** Pools of so many members. */
const SIZES = [10, 1_000, 100_000]
/** The pool and the asset that the benchmarks use. */
const POOL = 0
const ASSET = 2_000

interface Run {
  readonly components: readonly [string, number][]
  readonly extrinsic_time: number
  readonly reads: number
  readonly writes: number
  readonly proof_size: number
}
interface Benchmark {
  readonly pallet: string
  readonly benchmark: string
  readonly time_results: readonly Run[]
  readonly db_results: readonly Run[]
}

const u32 = (value: number) => new Uint8Array(new Uint32Array([value]).buffer)
const twox64 = (key: Uint8Array) => u8aConcat(xxhashAsU8a(key, 64), key)
const blake2 = (key: Uint8Array) => u8aConcat(blake2AsU8a(key, 128), key)
const keyOf = (pallet: string, item: string, ...parts: Uint8Array[]): Hex =>
  u8aToHex(u8aConcat(hexToU8a(valueKey(pallet, item)), ...parts))

/** A state with `members` in the benchmarks' pool, each with an account of both moneys: tries of that size. */
function* crowd(members: number): Generator<readonly [Hex, Hex]> {
  // Nothing reads these values; only their size counts.
  const [member, account, money] = [190, 80, 50].map((bytes) => u8aToHex(new Uint8Array(bytes).fill(1)))
  for (let number = 0; number < members; number += 1) {
    const who = blake2AsU8a(u32(number), 256)
    yield [keyOf('MutualAid', 'Members', twox64(u32(POOL)), blake2(who)), member!]
    yield [keyOf('System', 'Account', blake2(who)), account!]
    yield [keyOf('Assets', 'Account', blake2(u32(ASSET)), blake2(who)), money!]
  }
}

/** A chain spec whose first block holds that state. */
async function writeSpec(path: string, members: number, code: Uint8Array): Promise<void> {
  const { spec } = await buildGenesis(await readFile(join(METADATA, 'huzhu.wasm')))
  const file = createWriteStream(path)
  const top = { ...spec.genesis.raw.top, [CODE]: u8aToHex(code) }
  const head = JSON.stringify({ ...spec, relay_chain: 'rococo-local', genesis: { raw: { top, childrenDefault: {} } } })
  const at = head.indexOf('"top":{') + '"top":{'.length
  file.write(head.slice(0, at))
  for (const [key, value] of crowd(members)) if (!file.write(`"${key}":"${value}",`)) await once(file, 'drain')
  file.end(head.slice(at))
  await once(file, 'close')
}

/** Median of the runs with the greatest components. */
function worst(runs: readonly Run[], figure: (run: Run) => number): number {
  const size = (run: Run) => run.components.reduce((sum, [, value]) => sum + value, 0)
  const most = Math.max(...runs.map(size))
  const figures = runs.filter((run) => size(run) === most).map(figure)
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
}

async function benchmarksAt(members: number, wasm: string, folder: string): Promise<Benchmark[]> {
  const [spec, output] = [join(folder, `${members}.json`), join(folder, `${members}-figures.json`)]
  await writeSpec(spec, members, await readFile(wasm))
  console.log(`Measuring calls in a pool of ${members.toLocaleString('en')} members.`)
  await run(
    bencher(),
    [
      ...['v1', 'benchmark', 'pallet', '--chain', spec, '--genesis-builder', 'spec-genesis'],
      ...['--pallet', 'pallet_mutual_aid,pallet_member_referenda,pallet_conviction_voting', '--extrinsic', '*'],
      ...['--steps', '2', '--repeat', '5', '--min-duration', '0', '--quiet', '--json-file', output],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, RUST_LOG: 'error' } },
  )
  return JSON.parse(await readFile(output, 'utf8')) as Benchmark[]
}

async function calls(): Promise<void> {
  const wasm = await benchmarkWasm()
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const found: Benchmark[][] = []
  for (const members of SIZES) found.push(await benchmarksAt(members, wasm, folder))
  await rm(folder, { recursive: true })
  const sizes = SIZES.map((size) => size.toLocaleString('en'))
  console.log(`\nPools of ${sizes.join(', ')} members: microseconds without the database; bytes of recorded proof\n`)
  console.log(
    `| call or step | reads | writes | ${sizes.map((size) => `µs ${size}`).join(' | ')} | ${sizes.map((size) => `proof ${size}`).join(' | ')} |`,
  )
  console.log(`|---|${'--:|'.repeat(2 + 2 * SIZES.length)}`)
  for (const [at, { pallet, benchmark, db_results }] of found[0]!.entries()) {
    const of = found.map((benchmarks) => benchmarks[at]!)
    const times = of.map(({ time_results }) => (worst(time_results, (run) => run.extrinsic_time) / 1_000).toFixed(0))
    const proofs = of.map(({ db_results: runs }) => worst(runs, (run) => run.proof_size))
    const [reads, writes] = [worst(db_results, (run) => run.reads), worst(db_results, (run) => run.writes)]
    console.log(
      `| ${pallet.replace('pallet_', '')} ${benchmark} | ${[reads, writes, ...times, ...proofs].join(' | ')} |`,
    )
  }
}

const inRuntime = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  run('cargo', args, { cwd: RUNTIME, env: { ...process.env, ...env } })
/** Weights and blocks are the same in any build: as the tests are built. */
const payments = ['test', '--locked', '--workspace', '--features', 'try-runtime', '--test', 'crowded_hour']
/** What takes long is built for speed. */
const pallet = ['test', '--locked', '--release', '-p', 'pallet-mutual-aid']
const fast = async () => ({ CARGO_TARGET_DIR: await targetOf(RUNTIME, 'target-bench') })

const MEASURES: Record<string, () => Promise<void>> = {
  calls,
  payments: async () => inRuntime([...payments, '--', '--nocapture'], await testBuild()),
  fuzz: async () => inRuntime([...pallet, 'fuzz', '--', '--nocapture'], { ...(await fast()), FUZZ_STEPS: '1000000' }),
  simulation: async () => inRuntime([...pallet, 'simulation', '--', '--ignored', '--nocapture'], await fast()),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in MEASURES))
try {
  if (unknown.length > 0)
    throw new Error(`There is no measure ${unknown.join(', ')}: ${Object.keys(MEASURES).join(', ')}.`)
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  )
  for (const [name, measure] of Object.entries(MEASURES))
    if (wanted.length === 0 || wanted.includes(name)) await measure()
} catch (error) {
  exitWith(error)
} finally {
  await destroyWorker()
}
