// npm run bench:history: what a long history takes, how fast a chain is read, what many readers meet, and what becomes of
// a history that something happens to. With names, only these: pages, readers, siege, indexing, trials.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalChain } from './local-chain/local-chain.ts'
import { METADATA } from './paths.ts'
import { exitWith } from './process.ts'
import { type Database, openPglite, openPostgres } from '../history/src/database.ts'
import { measureIndexing } from './bench-history/indexing.ts'
import { measureTrials } from './bench-history/kills.ts'
import { type Taken, askPages, clockOf } from './bench-history/pages.ts'
import { POSTGRES, startPostgres } from './bench-history/postgres.ts'
import { type Crowd, type Siege, measureReaders, measureSiege } from './bench-history/readers.ts'
import { fill, known } from './bench-history/synthetic.ts'
import { optionsAndWordsOf, wholeOf } from './options.ts'

const { options, words } = optionsAndWordsOf({
  entries: { type: 'string', default: '1000000' },
  seconds: { type: 'string', default: '60' },
  kills: { type: 'string', default: '100' },
  busy: { type: 'string', default: '300' },
  empty: { type: 'string', default: '3000' },
})
const most = 10_000_000
const entries = wholeOf('--entries', options.entries, most)
const seconds = wholeOf('--seconds', options.seconds, 3_600)
const isAsked = (name: string) => words.length === 0 || words.includes(name)

const whole = (figure: number) => figure.toFixed(0)
const megabytes = (bytes: number) => whole(bytes / 2 ** 20)

/** The first block of a local chain: a history that is read up to it goes on with the chain. */
async function beginning() {
  const wasm = await readFile(join(METADATA, 'huzhu.wasm'))
  const chain = await LocalChain.start({ wasm, startTime: 1_767_225_600_000n })
  const { genesis, head } = chain
  await chain.close()
  return { genesis: genesis.hash, at: { block: head.number, hash: head.hash } }
}

/** A database with all entries, and what its pages take. */
async function measurePages(name: string, db: Database, server?: number): Promise<Taken[]> {
  const began = performance.now()
  await fill(db, entries, await beginning(), (done) => console.error(`${name}: ${done} of ${entries} entries`))
  console.error(`${name}: filled in ${whole((performance.now() - began) / 1_000)} s`)
  return askPages(db, clockOf(server))
}

function printPages(found: readonly (readonly [name: string, taken: readonly Taken[]])[]): void {
  console.log(`\n## A page at ${entries.toLocaleString('en')} entries`)
  console.log(`| ms | ${found.map(([name]) => `${name}, processor | slowest statement`).join(' | ')} |`)
  console.log(`|---|${'--:|--:|'.repeat(found.length)}`)
  for (const [row, { name }] of found[0]![1].entries()) {
    const cells = found.flatMap(([, taken]) => [taken[row]!.cpu.toFixed(1), taken[row]!.slowest.toFixed(1)])
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
}

const told = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([what, times]) => `${times} × ${what}`).join(', ') || 'none'
const inTenths = (figures: readonly number[]) => figures.map((one) => one.toFixed(1)).join(' → ')
const inMegabytes = (bytes: readonly number[]) => bytes.map(megabytes).join(' → ')

function printReaders({ answers, errors, p50, p99, behind, blocks, memory }: Crowd): void {
  console.log(`\n## A hundred readers for ${seconds} s, a block each second`)
  console.log('| what | is |\n|---|--:|')
  console.log(`| answers | ${answers} |\n| errors | ${told(errors)} |`)
  console.log(`| ms of an answer, half of them, 99 of 100 | ${whole(p50)}, ${whole(p99)} |`)
  console.log(`| blocks behind, at most | ${behind} |`)
  console.log(`| ms of a block, alone → with readers | ${inTenths(blocks)} |`)
  console.log(`| MB of the process, without a history → with it | ${inMegabytes(memory)} |`)
}

function printSiege({ requests, seconds, told: answered, slow, others, blocks, memory }: Siege): void {
  console.log(`\n## ${requests} requests of one address, and ${slow} slow readers of files`)
  console.log('| what | is |\n|---|--:|')
  console.log(`| the requests, in ${seconds.toFixed(1)} s | ${told(answered)} |`)
  console.log(`| others meanwhile: answers, errors | ${others.answers}, ${told(others.errors)} |`)
  console.log(`| ms of an answer to them, 99 of 100 | ${whole(others.p99)} |`)
  console.log(`| ms of a block, before → meanwhile | ${inTenths(blocks)} |`)
  console.log(`| MB of the process, before → after | ${inMegabytes(memory)} |`)
}

async function bench(): Promise<void> {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  )
  if (['pages', 'readers', 'siege'].some(isAsked)) {
    const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
    const db = await openPglite(join(folder, 'pglite'))
    const found: (readonly [string, Taken[]])[] = [['PGlite', await measurePages('PGlite', db)]]
    const { person } = await known(db)
    await db.close()
    if (isAsked('pages')) {
      if (POSTGRES) {
        await using server = await startPostgres()
        const there = openPostgres(server.url)
        found.push(['PostgreSQL', await measurePages('PostgreSQL', there, server.pid)])
        await there.close()
      } else console.log('There is no PostgreSQL server here (initdb): it is left out.')
      printPages(found)
    }
    const blocks = Math.ceil(entries / 8)
    if (isAsked('readers')) printReaders(await measureReaders(folder, person, blocks, seconds))
    if (isAsked('siege')) printSiege(await measureSiege(folder, person, blocks))
    await rm(folder, { recursive: true, force: true })
  }
  if (isAsked('indexing')) {
    const length = { busy: wholeOf('--busy', options.busy, most), empty: wholeOf('--empty', options.empty, most) }
    const rates = await measureIndexing(length)
    console.log('\n## Blocks read in a second\n| from | by | busy | empty |\n|---|---|--:|--:|')
    for (const { chain, how, busy, empty } of rates)
      console.log(`| ${chain} | ${how} | ${whole(busy)} | ${whole(empty)} |`)
  }
  if (isAsked('trials')) {
    const trials = await measureTrials(wholeOf('--kills', options.kills, most))
    console.log('\n## What happens to a history\n| what | times | what came of it |\n|---|--:|---|')
    for (const { what, times, came } of trials) console.log(`| ${what} | ${times} | ${came} |`)
  }
}

await bench().catch(exitWith)
process.exit(0)
