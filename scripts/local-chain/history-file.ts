// The file of a history before it is opened: made whole or not at all, and looked through without being touched, so that
// whatever is wrong with it can still be saved.
import { existsSync, renameSync, rmSync, statSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { blake2AsHex } from '@polkadot/util-crypto'
import { u8aToHex } from '@polkadot/util'
import type { Genesis } from './genesis.ts'
import { type Finished, type Note, noteOf, readNote } from './head-note.ts'

/** What is kept of a chain and cannot be used: another one's, broken, or in the way. The message says what was lost and what to do. */
export class HistoryUnusable extends Error {
  override readonly name = 'HistoryUnusable'
}

/** Layout of the file. */
export const LAYOUT = 1
/** What SQLite writes beside a file. */
const BESIDE = ['-wal', '-shm', '-journal']
/** SQLite's numbers for a disk that fails and for a full one, in the lowest byte of its extended ones. */
const [FAILS, FULL] = [10, 13]
/** Bytes that SQLite needs beside a file even to read it. */
const ROOM = 64 * 1024

const codeOf = (error: unknown) => ((error as { errcode?: number }).errcode ?? 0) & 0xff

/** Whether an error of SQLite, or ours about one, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return codeOf(error) === FULL || /disk is full/i.test(String(error))
}

/** Whether the disk has too little room for SQLite to open a file, which it calls an error of the disk. */
function hasNoRoom(error: unknown, file: string): boolean {
  if (codeOf(error) !== FAILS) return false
  const { bavail, bsize } = statfsSync(dirname(file))
  return bavail * bsize < ROOM
}

const isInUse = (error: unknown) => /locked|busy/i.test(String(error))

/** Make a history's file, whole from the first moment that it has its name. */
export function makeFile(file: string, fill: (unfinished: string) => void): void {
  const unfinished = `${file}.new`
  removeAll(unfinished, BESIDE)
  try {
    fill(unfinished)
    renameSync(unfinished, file)
  } catch (error) {
    removeAll(unfinished, BESIDE)
    throw inWords(error, file, undefined)
  }
}

/**
 * Look whether a file holds the chain's blocks, all that were finished.
 * @returns how many blocks it holds
 * @throws {@link HistoryUnusable}
 */
export function checkFile(file: string, genesis: Genesis): number {
  const note = readNote(file)
  if (statSync(file).size === 0)
    throw new HistoryUnusable(`${file} is empty${heldWords(note)}. ${rescue(file)} with --reset to begin anew.`)
  const db = inWordsOf(file, note, () => new DatabaseSync(file, { readOnly: true }))
  try {
    return inWordsOf(file, note, () => look(db, file, genesis, note))
  } finally {
    db.close()
  }
}

function look(db: DatabaseSync, file: string, genesis: Genesis, note: Note | undefined): number {
  if (!note?.isAsClosed) checkPages(db)
  const chain = db.prepare('SELECT layout, genesis FROM chain').get() as
    { layout: number; genesis: Uint8Array } | undefined
  if (!chain) throw new Error('it names no chain')
  if (chain.layout !== LAYOUT || u8aToHex(chain.genesis) !== genesis.hash)
    throw new HistoryUnusable(`${file} holds another chain. ${rescue(file)} with --reset to begin anew.`)
  const blocks = note?.isAsClosed ? note.blocks : countBlocks(db)
  const newest = db.prepare('SELECT number, hash, header FROM blocks ORDER BY number DESC LIMIT 1').get() as
    { number: number; hash: Uint8Array; header: Uint8Array } | undefined
  if (!newest) throw new Error('it holds no block')
  if (blake2AsHex(newest.header, 256) !== u8aToHex(newest.hash))
    throw new Error(`the header of block ${newest.number} is not what it was`)
  if (note) checkNoted(db, file, { blocks, number: newest.number }, note)
  return blocks
}

/** Takes the longer the more blocks there are, and so does counting them: not for a file that is as it was closed. */
function checkPages(db: DatabaseSync): void {
  const { quick_check } = db.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
  // The first line names the database, which is always the same.
  if (quick_check !== 'ok') throw new Error(quick_check.split('\n').at(-1))
}

function countBlocks(db: DatabaseSync): number {
  return (db.prepare('SELECT count(*) AS blocks FROM blocks').get() as { blocks: number }).blocks
}

/** Every block that was finished must be there. */
function checkNoted(db: DatabaseSync, file: string, held: Omit<Finished, 'hash'>, note: Finished): void {
  const noted = db.prepare('SELECT hash FROM blocks WHERE number = ?').get(note.number) as
    { hash: Uint8Array } | undefined
  if (noted && u8aToHex(noted.hash) === note.hash) return
  const lost = Math.max(note.blocks - held.blocks, 1)
  const blocks = lost === 1 ? 'its newest block' : `its newest ${lost} blocks`
  throw new HistoryUnusable(
    `${file} has lost ${blocks}: it ends at block ${held.number}, and block ${note.number} was finished. Its log ` +
      `(${file}-wal) is damaged, cut off or missing, as after a power cut, or the file was put back from a copy. ` +
      `${rescue(file)} with --accept-loss to go on from block ${held.number}, or with --reset to begin anew.`,
  )
}

function heldWords(note: Finished | undefined): string {
  return note ? `; it held ${note.blocks} blocks, up to block ${note.number}` : ''
}

const rescue = (file: string) => `Move ${file}* away or copy them to keep what is there; then start`

function inWordsOf<T>(file: string, note: Finished | undefined, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw inWords(error, file, note)
  }
}

/** An error of the disk or of SQLite, with what to do. */
export function inWords(error: unknown, file: string | undefined, note: Finished | undefined): Error {
  if (error instanceof HistoryUnusable) return error
  const reason = error instanceof Error ? error.message : String(error)
  if (isInUse(error))
    return new HistoryUnusable(
      `${file} is in use by another local chain. Stop that one first, or set HUZHU_DATA to another folder.`,
    )
  if (isDiskFull(error) || (error as NodeJS.ErrnoException).code === 'ENOSPC' || (file && hasNoRoom(error, file)))
    return new HistoryUnusable(
      `The disk is full: ${file} could not be opened. Free some space and start again; nothing was lost.`,
    )
  if (codeOf(error) === FAILS)
    return new HistoryUnusable(
      `${file} could not be read (${reason}). Look after the disk, and start again; nothing in it was changed.`,
    )
  // What the file system says no to is not damaged.
  if (/unable to open|readonly/i.test(reason) || (error as NodeJS.ErrnoException).syscall !== undefined)
    return new HistoryUnusable(
      `${file} could not be opened (${reason}). Let this user read and write it and its folder, or set HUZHU_DATA to another folder; nothing was lost.`,
    )
  return new HistoryUnusable(
    `${file} is damaged (${reason})${heldWords(note)}. ${rescue(file!)} with --reset to begin anew.`,
  )
}

/** Refuse to begin anew in the place of a history that is gone. @throws {@link HistoryUnusable} */
export function checkMissing(file: string): void {
  const note = readNote(file)
  if (note)
    throw new HistoryUnusable(`${file} is missing${heldWords(note)}. Put it back, or start with --reset to begin anew.`)
}

/** Go on from what the file still holds, however much was finished; refused while a running chain uses it. */
export function acceptLoss(file: string): void {
  checkUnused(file)
  removeAll(noteOf(file))
}

/** What stands beside a history for as long as its demo is not complete. */
export const unfinishedOf = (file: string): string => `${file}.demo`

/** Remove the history in `file`, damaged or not; refused while a running chain uses it. */
export function dropHistory(file: string): void {
  checkUnused(file)
  // Killed in between, it is still unfinished.
  removeAll(file, [...BESIDE, '.new', '.head', '.demo'])
}

/** Remove a file and those beside it, or nothing where one of them is none. @throws {@link HistoryUnusable} */
function removeAll(file: string, beside: readonly string[] = []): void {
  const all = ['', ...beside].map((suffix) => `${file}${suffix}`)
  const folder = all.find((one) => statSync(one, { throwIfNoEntry: false })?.isDirectory())
  if (folder !== undefined)
    throw new HistoryUnusable(
      `${folder} is a folder, where a file belongs. Move it away and start again; nothing was removed.`,
    )
  for (const one of all) inWordsOf(one, undefined, () => rmSync(one, { force: true }))
}

/** @throws {@link HistoryUnusable} */
function checkUnused(file: string): void {
  if (!existsSync(file)) return
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file)
    db.exec('BEGIN EXCLUSIVE; ROLLBACK')
  } catch (error) {
    if (isInUse(error)) throw inWords(error, file, undefined)
  } finally {
    db?.close()
  }
}
