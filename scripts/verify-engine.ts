// npm run verify:engine: Chopsticks judges every block of the demo and of all chain tests: same writes, same hashes, same
// refusals. Takes about a quarter of an hour. With names, only these: demo, tests.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks'
import { connect } from '../governance/src/connection.ts'
import { storeBeside } from '../governance/src/content.ts'
import { DEMO_SPAN, demoChain, fillWithDemo } from './demo/year.ts'
import { ContentStore } from './local-chain/content-store.ts'
import { Judge, type Verdict } from './local-chain/judge.ts'
import { LocalChain } from './local-chain/local-chain.ts'
import { serve } from './local-chain/server.ts'
import { METADATA, ROOT } from './paths.ts'
import { exitWith, run } from './process.ts'

async function demo(folder: string): Promise<void> {
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  const startTime = BigInt(Date.now()) - DEMO_SPAN
  const chain = await LocalChain.start({ wasm, startTime, judge: new Judge(join(folder, 'demo.json')) })
  const server = await serve(chain, { port: 0, content: new ContentStore(join(folder, 'content')) })
  const api = await connect({ endpoint: server.url, genesis: chain.genesis.hash })
  const progress = (done: number, of: number, what: string) => console.log(`Demo ${done}/${of}: ${what}`)
  await fillWithDemo(demoChain(chain, api, storeBeside(server.url)), { stop: new AbortController().signal, progress })
  await api.disconnect()
  await server.close()
  await chain.close()
  await destroyWorker()
}

/** Each chain of theirs leaves its verdict in the folder. Twice the work takes more than twice the time. */
function tests(folder: string): Promise<void> {
  const patience = ['--testTimeout', '900000', '--hookTimeout', '900000']
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  return run(process.execPath, [vitest, 'run', '--project', 'chain', ...patience], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, HUZHU_JUDGE: folder },
  })
}

const PARTS: Readonly<Record<string, (folder: string) => Promise<void>>> = { demo, tests }

async function verify(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !Object.hasOwn(PARTS, name))
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. Parts: demo, tests.`)
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-verify-'))
  try {
    for (const name of names.length > 0 ? names : Object.keys(PARTS)) await PARTS[name]!(folder)
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    const verdicts = await Promise.all(
      files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Verdict),
    )
    const sum = (of: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + of(verdict), 0)
    const differences = verdicts.flatMap((verdict) => verdict.differences)
    for (const difference of differences) console.error(difference)
    console.log(
      `${sum(({ blocks }) => blocks)} blocks of ${verdicts.length} chains, ${sum(({ jumps }) => jumps)} of them jumps, ` +
        `${sum(({ transactions }) => transactions)} extrinsics, ${sum(({ refused }) => refused)} refused, ` +
        `${sum(({ writes }) => writes)} writes: ${differences.length} differences.`,
    )
    return differences.length === 0 && sum(({ blocks }) => blocks) > 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const same = await verify(process.argv.slice(2)).catch(exitWith)
process.exit(same ? 0 : 1)
