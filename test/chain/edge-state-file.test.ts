// What may happen to the file of a chain: whatever it is, it is said, with what was lost and what to do.
import { copyFile, mkdir, open, readFile, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { contentFolder, historyFile } from '../../scripts/local-chain/data-folder.ts'
import { HistoryUnusable, acceptLoss, dropHistory, unfinishedOf } from '../../scripts/local-chain/history-file.ts'
import { NotKept, StateHistory } from '../../scripts/local-chain/state-history.ts'
import { withoutRoom } from '../support/disk.ts'
import { startChain, temporaryFolder } from '../support/local-chain.ts'

/** A chain of six blocks as a killed process leaves it: all of them in the log. */
async function killChain() {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'chain.sqlite')
  const chain = await startChain({ file: () => file })
  while (chain.head.number < 6) await chain.build()
  const left = await temporaryFolder()
  for (const suffix of SUFFIXES) await copyFile(`${file}${suffix}`, join(left.path, `chain.sqlite${suffix}`))
  const { hash } = chain.head
  await chain.close()
  await folder[Symbol.asyncDispose]()
  return { left, hash, genesis: chain.genesis }
}

const SUFFIXES = ['', '-wal', '.head']

let killed: Awaited<ReturnType<typeof killChain>>
beforeAll(async () => {
  killed = await killChain()
})
afterAll(() => killed.left[Symbol.asyncDispose]())

/** A copy of what is left of it. */
async function leftBehind() {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'chain.sqlite')
  for (const suffix of SUFFIXES) await copyFile(join(killed.left.path, `chain.sqlite${suffix}`), `${file}${suffix}`)
  const open = () => new StateHistory(file, killed.genesis)
  /** Opened, and what it ends with. */
  const head = () => {
    const history = open()
    const found = history.head()
    history.close()
    return found
  }
  return { ...folder, file, open, head }
}

async function damageHalfWay(file: string) {
  const { size } = await stat(file)
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, Math.floor(size / 2))
  await handle.close()
}

test('a killed chain goes on from its newest block', async () => {
  await using left = await leftBehind()
  await using chain = await startChain({ file: () => left.file })
  expect(chain.head.hash).toBe(killed.hash)
  await chain.build()
  expect(chain.head.number).toBe(7)
})

test.each([
  ['damaged', damageHalfWay],
  ['cut off', async (log: string) => truncate(log, Math.floor((await stat(log)).size / 2))],
  ['missing', (log: string) => rm(log)],
])('a log that is %s is told with the blocks that it lost, and nothing is touched', async (_, harm) => {
  await using left = await leftBehind()
  await harm(`${left.file}-wal`)
  const log = () => readFile(`${left.file}-wal`).catch(() => Buffer.alloc(0))
  const before = await log()
  expect(left.open).toThrow(HistoryUnusable)
  const [, lost, end] =
    /has lost its newest (?:block|(\d) blocks): it ends at block (\d), and block 6 was finished/.exec(
      said(left.open),
    ) ?? []
  expect(Number(end) + Number(lost ?? 1)).toBe(6)
  expect(said(left.open)).toContain(`--accept-loss to go on from block ${end}, or with --reset`)
  expect(await log()).toEqual(before)
  acceptLoss(left.file)
  expect(left.head().number).toBe(Number(end))
})

test('a file that was put back from an older copy is told, too', async () => {
  await using left = await leftBehind()
  left.head()
  const copy = await readFile(left.file)
  const chain = await startChain({ file: () => left.file })
  await chain.build()
  await chain.build()
  await chain.close()
  await writeFile(left.file, copy)
  expect(left.open).toThrow(/lost its newest 2 blocks: it ends at block 6, and block 8 was finished/)
})

test.each([
  ['empty', (file: string) => truncate(file, 0), /is empty; it held 7 blocks, up to block 6/],
  ['missing', (file: string) => rm(file), /is missing; it held 7 blocks, up to block 6/],
  ['cut off', (file: string) => truncate(file, 10_000), /damaged .*; it held 7 blocks, up to block 6/],
  ['damaged', damageHalfWay, /damaged .*; it held 7 blocks, up to block 6/],
])('a file that is %s is told with what it held, and no chain begins in its place', async (_, harm, words) => {
  await using left = await leftBehind()
  left.head()
  await harm(left.file)
  expect(left.open).toThrow(words)
  expect(left.open).toThrow(/start with --reset/)
  dropHistory(left.file)
  expect(left.head().number).toBe(0)
})

test('a file is looked through unless it is as it was when it was closed', async () => {
  await using left = await leftBehind()
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  const looks = () => {
    prepare.mockClear()
    expect(left.head().number).toBe(6)
    return prepare.mock.calls.filter(([sql]) => /quick_check|count\(/.test(sql)).length
  }
  // Killed, closed, touched by another, closed.
  const counts = [looks(), looks()]
  await utimes(left.file, new Date(), new Date())
  counts.push(looks(), looks())
  prepare.mockRestore()
  expect(counts).toEqual([2, 0, 2, 0])
})

test('an empty file without a note is no new chain either', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'chain.sqlite')
  await writeFile(file, '')
  expect(() => new StateHistory(file, killed.genesis)).toThrow(/is empty.*--reset/)
})

test('a disk that fails is no damaged file, and without room it is told as full; nothing is touched', async () => {
  await using left = await leftBehind()
  const before = await readFile(left.file)
  // As SQLite has it where it cannot make what it needs beside the file.
  const fails = vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(() => {
    throw Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 4_618 })
  })
  expect(left.open).toThrow(/could not be read \(disk I\/O error\).*nothing in it was changed/)
  withoutRoom(() => expect(left.open).toThrow(/disk is full.*nothing was lost/))
  fails.mockRestore()
  expect(await readFile(left.file)).toEqual(before)
  expect(left.head().number).toBe(6)
})

test('what stands in the way of a file is no damage to it', async () => {
  await using left = await leftBehind()
  await rm(`${left.file}.head`)
  await mkdir(`${left.file}.head`)
  expect(left.open).toThrow(/could not be opened \(EISDIR.*nothing was lost/)
  expect(() => acceptLoss(left.file)).toThrow(/\.head is a folder, where a file belongs.*nothing was removed/)
  await mkdir(unfinishedOf(left.file))
  expect(() => dropHistory(left.file)).toThrow(HistoryUnusable)
  await rm(`${left.file}.head`, { recursive: true })
  expect(() => dropHistory(left.file)).toThrow(/\.demo is a folder, where a file belongs/)
  expect(left.head().number).toBe(6)
  await rm(unfinishedOf(left.file), { recursive: true })
  dropHistory(left.file)
  expect(await readdir(left.path)).toEqual([])
  // The history itself, and what is made before it has its name.
  for (const name of [left.file, `${left.file}.new`]) {
    await mkdir(name)
    expect(() => (name === left.file ? dropHistory(left.file) : left.open())).toThrow(/is a folder, where a file/)
    await rm(name, { recursive: true })
  }
  await writeFile(left.file, '')
  expect(() => historyFile(left.file, killed.genesis.hash)).toThrow(/cannot be a folder of the data.*HUZHU_DATA/)
  await writeFile(join(left.path, 'content'), '')
  expect(() => contentFolder(left.path)).toThrow(/content cannot be a folder of the data.*Move away/)
})

test('a loss is accepted of no chain that runs: its note stays', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'chain.sqlite')
  await using chain = await startChain({ file: () => file })
  const note = await readFile(`${file}.head`, 'utf8')
  expect(() => acceptLoss(file)).toThrow(/in use by another local chain/)
  expect(await readFile(`${file}.head`, 'utf8')).toBe(note)
  await chain.build()
})

function said(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return String(error)
  }
  return ''
}

test('on a full disk no block is kept by half, the chain says so and goes on once there is room', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'chain.sqlite')
  await using chain = await startChain({ file: () => file })
  const { hash } = chain.head
  // As SQLite does it: the transaction is taken back before the error is told.
  const original = DatabaseSync.prototype.exec
  const full = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    if (sql !== 'COMMIT') return original.call(this, sql)
    original.call(this, 'ROLLBACK')
    throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 })
  })
  const refused = chain.build()
  await expect(refused).rejects.toThrow(NotKept)
  await expect(refused).rejects.toThrow(/disk is full.*everything before it is/)
  expect(chain.head.hash).toBe(hash)
  full.mockRestore()
  await chain.build()
  expect(chain.head.number).toBe(2)
})
