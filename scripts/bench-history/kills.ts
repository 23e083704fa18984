// A history that is killed at any moment, whose disk is full, that two processes want, whose chain rolls back or begins
// anew: after each its sums are those of the chain, or it says what to do.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { type Database, openPglite } from '../../history/src/database.ts'
import { Writer, isBegun } from '../../history/src/writer.ts'
import { readBooks } from '../../governance/src/ledger.ts'
import { type Connection, connect } from '../../governance/src/connection.ts'
import { potOf } from '../../governance/src/movements.ts'
import { stateAt } from '../../governance/src/state.ts'
import { freePort } from '../free-port.ts'
import { localSource } from '../local-chain/history-source.ts'
import { ROOT } from '../paths.ts'
import { localChain } from './indexing.ts'

/** What came of something that went wrong: how often, and what it ended with. */
export interface Trial {
  readonly what: string
  readonly times: number
  readonly came: string
}

/** Blocks of the chain that it reads. */
const LENGTH = { busy: 150, empty: 400 }

/** Remove a folder; what a killed process had begun may write there for some seconds more. */
const drop = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 500 })

/** A history that is kept in a folder, in a process of its own. */
async function keep(folder: string, endpoint: string) {
  const port = await freePort()
  const script = join(ROOT, 'scripts/history.ts')
  const child = spawn(process.execPath, [script, '--folder', folder, '--endpoint', endpoint, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  return {
    ...{ child, ended, said: () => said },
    state: async () =>
      (await fetch(`http://127.0.0.1:${port}/state`).then(
        (answer) => answer.json(),
        () => ({}),
      )) as { state?: string; block?: number; reason?: string; error?: string },
  }
}

async function kill({ child, ended }: { child: ChildProcess; ended: Promise<void> }): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

/** Whether the sums of a history are those of its chain at its block, from the days as from the entries. */
async function addsUp(db: Database, api: Connection): Promise<boolean> {
  if (!(await isBegun(db))) return true
  const [at] = await db.rows<{ block: number; hash: string }>(sql`select block, hash from cursor`)
  const books = await readBooks(await stateAt(api, at!.hash), 0)
  const pot = books ? potOf(books).toString() : '0'
  const found = await Promise.all(
    (['entries', 'sums'] as const).map((table) =>
      db.rows<{ pot: string }>(
        sql`select coalesce(sum(free + settling + held + donated), 0)::text as pot from ${sql.identifier(table)}
          where pool = 0 ${table === 'sums' ? sql`and scope = 'pool' and span = 'day'` : sql``}`,
      ),
    ),
  )
  return found.every(([one]) => one!.pot === pot)
}

/** The same of a folder that nobody has open. */
async function folderAddsUp(folder: string, api: Connection): Promise<boolean> {
  const database = join(folder, 'pglite')
  if (!existsSync(database)) return true
  const db = await openPglite(database)
  try {
    return await addsUp(db, api)
  } finally {
    await db.close()
  }
}

const verdict = (wrong: number, times: number) =>
  wrong === 0 ? 'its sums are the chain’s each time' : `WRONG SUMS in ${wrong} of ${times}`

/** Milliseconds that a history takes from nothing to the newest block. */
async function wholeRun(url: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const began = performance.now()
  const history = await keep(folder, url)
  while ((await history.state()).state !== 'following') await passed(20)
  const took = performance.now() - began
  await kill(history)
  await drop(folder)
  return took
}

/** Kill whoever keeps a history so many times, at any moment; what is complete begins anew. */
async function killed(url: string, api: Connection, times: number): Promise<Trial> {
  const longest = await wholeRun(url)
  let [wrong, whole] = [0, 0]
  let folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  for (let time = 0; time < times; time += 1) {
    const history = await keep(folder, url)
    const until = performance.now() + Math.random() * longest
    let isWhole = false
    while (performance.now() < until && !isWhole) {
      isWhole = (await history.state()).state === 'following'
      await passed(20)
    }
    await kill(history)
    if (!(await folderAddsUp(folder, api))) wrong += 1
    if (!isWhole) continue
    whole += 1
    await drop(folder)
    folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  }
  await drop(folder)
  const came = `${verdict(wrong, times)}; ${whole} times it had read everything, and another began`
  return { what: 'kill −9 at random', times, came }
}

/** Kilobytes that a full disk has beside an empty database. */
const ROOM = 400

/** Bytes of a database that holds nothing. */
async function emptyDatabase(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  await (await openPglite(join(folder, 'pglite'))).close()
  const sizes = (await readdir(folder, { recursive: true })).map(
    async (name) => (await stat(join(folder, name))).blocks,
  )
  const blocks = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0)
  await drop(folder)
  return blocks * 512
}

/** A disk of its own that fills up; where none can be made, that is said. */
async function diskFull(url: string, api: Connection): Promise<Trial> {
  const what = 'disk full'
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const disk = (...options: string[]) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(), 'none', folder], { stdio: 'ignore' })
  try {
    disk(`size=${Math.ceil((await emptyDatabase()) / 1_024 + ROOM)}k`)
  } catch {
    return { what, times: 0, came: 'left out: no disk can be mounted here' }
  }
  try {
    const history = await keep(folder, url)
    let told: string | undefined
    for (let tries = 0; told === undefined && tries < 600 && history.child.exitCode === null; tries += 1) {
      const { reason, error, state } = await history.state()
      told = reason ?? (state === undefined ? error : undefined)
      if (told !== undefined && /opened|being read/.test(told)) told = undefined
      if (state === 'following') told = 'nothing: there was room'
      await passed(100)
    }
    told ??= history.said().trim().split('\n').at(-1) ?? ''
    disk('remount', 'size=512m')
    let isWhole = false
    for (let tries = 0; !isWhole && tries < 600 && history.child.exitCode === null; tries += 1) {
      isWhole = (await history.state()).state === 'following'
      await passed(100)
    }
    await kill(history)
    const adds = await folderAddsUp(folder, api)
    const later = isWhole ? 'with room it went on' : 'WITH ROOM IT DID NOT GO ON'
    return { what, times: 1, came: `“${told}”; ${later}; ${verdict(adds ? 0 : 1, 1)}` }
  } finally {
    execFileSync('umount', [folder], { stdio: 'ignore' })
    await drop(folder)
  }
}

async function twoProcesses(url: string, api: Connection): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-bench-'))
  const one = await keep(folder, url)
  while ((await one.state()).state !== 'following') await passed(100)
  const other = await keep(folder, url)
  let told: string | undefined
  while (told === undefined) {
    const { error } = await other.state()
    if (error !== undefined && !error.includes('opened')) told = error
    await passed(100)
  }
  await kill(other)
  const goesOn = (await one.state()).state === 'following'
  await kill(one)
  const adds = await folderAddsUp(folder, api)
  await drop(folder)
  const came = `the second says “${told.replace(folder, '…')}”, the first ${goesOn ? 'goes on' : 'ENDED'}; ${verdict(adds ? 0 : 1, 1)}`
  return { what: 'two processes on one folder', times: 1, came }
}

/** Chains with the same beginning, of which one goes on otherwise, and one that begins anew. */
async function otherChains(): Promise<Trial[]> {
  const BRANCH = 20
  const short = { busy: 20, empty: 20 }
  await using one = await localChain(short)
  await using other = await localChain(short)
  await using anew = await localChain({ busy: 3, empty: 3 })
  await one.give(BRANCH)
  for (let block = 0; block < BRANCH; block += 1) await other.chain.build()
  const db = await openPglite()
  const follow = async ({ chain, url }: typeof one) => {
    const count = await new Writer(db, localSource(chain)).catchUp()
    const api = await connect({ endpoint: url })
    const adds = await addsUp(db, api)
    await api.disconnect()
    return { count, adds }
  }
  const [, there, back, reset] = [await follow(one), await follow(other), await follow(one), await follow(anew)]
  await db.close()
  const wrong = [there, back].filter(({ adds }) => !adds).length
  return [
    {
      what: `roll-back of ${BRANCH} blocks, and back`,
      times: 2,
      came: `${verdict(wrong, 2)}; ${there!.count} and ${back!.count} blocks were read`,
    },
    {
      what: 'a chain begun anew with the same genesis',
      times: 1,
      came: `${verdict(reset!.adds ? 0 : 1, 1)}; ${reset!.count} blocks were read`,
    },
  ]
}

/** All of it. */
export async function measureTrials(times: number): Promise<Trial[]> {
  await using built = await localChain(LENGTH)
  const api = await connect({ endpoint: built.url })
  const trials = [
    await killed(built.url, api, times),
    await diskFull(built.url, api),
    await twoProcesses(built.url, api),
  ]
  await api.disconnect()
  return [...trials, ...(await otherChains())]
}
