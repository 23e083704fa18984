// Every block of the local chain with all that it wrote, in one SQLite file: the newest block's state is read as fast
// as that of an old one, and opening does not get slower with the number of blocks.
import { existsSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import type { Hex, Writes } from '../engine/state.ts'
import { CODE, type Genesis } from './genesis.ts'
import { type Finished, HeadNote } from './head-note.ts'
import { type GrowingHistory, type StoredBlock, Walk } from './history.ts'
import { HistoryUnusable, LAYOUT, checkFile, checkMissing, inWords, isDiskFull, makeFile } from './history-file.ts'

/** A block that could not be kept, and so is not there. The message says what to do. */
export class NotKept extends Error {
  override readonly name = 'NotKept'
}

const SCHEMA = `
  CREATE TABLE chain (layout INTEGER NOT NULL, genesis BLOB NOT NULL);
  CREATE TABLE blocks (
    number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, header BLOB NOT NULL, extrinsics TEXT NOT NULL
  );
  CREATE TABLE state (
    key BLOB NOT NULL, block INTEGER NOT NULL, value BLOB, PRIMARY KEY (key, block)
  ) WITHOUT ROWID;
`

/** Keys that have a value in the newest block, so that a walk through it passes none that was ever removed. */
const LIVE = `
  CREATE TABLE live (key BLOB PRIMARY KEY) WITHOUT ROWID;
  INSERT INTO live SELECT key FROM (SELECT key, value, max(block) FROM state GROUP BY key) WHERE value IS NOT NULL;
  CREATE TRIGGER live_follows AFTER INSERT ON state BEGIN
    DELETE FROM live WHERE key = NEW.key AND NEW.value IS NULL;
    INSERT OR IGNORE INTO live SELECT NEW.key WHERE NEW.value IS NOT NULL;
  END;
`

/** Blocks and the state after each. */
export class StateHistory implements GrowingHistory {
  readonly #db: DatabaseSync
  readonly #value: StatementSync
  readonly #written: StatementSync
  readonly #nextKey: StatementSync
  readonly #nextLive: StatementSync
  readonly #blockByHash: StatementSync
  readonly #blockByNumber: StatementSync
  readonly #blocksAfter: StatementSync
  readonly #putBlock: StatementSync
  readonly #putState: StatementSync
  readonly #note: HeadNote | undefined
  readonly #file: string | undefined
  #blocks = 1
  #head: StoredBlock
  /** The newest block that wrote other code: it is asked for with every call, and lies beside a megabyte. */
  #codeWritten: number | undefined

  /** Open `file`, or a history in memory; a new one begins with the genesis. @throws {@link HistoryUnusable} */
  constructor(file: string | undefined, genesis: Genesis) {
    this.#file = file
    if (file !== undefined) this.#blocks = openable(file, genesis)
    let db: DatabaseSync | undefined
    try {
      db = new DatabaseSync(file ?? ':memory:')
      if (file === undefined) begin(db, genesis)
      // A killed process loses no finished block: each is one transaction in the write-ahead log. After a power cut the
      // newest may be missing. Locked exclusively, so that two processes never build on one file.
      db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
      const isIndexed = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'live'").get() !== undefined
      db.exec(`BEGIN IMMEDIATE; ${isIndexed ? '' : LIVE} COMMIT`)
      this.#note = file === undefined ? undefined : new HeadNote(file)
    } catch (error) {
      db?.close()
      throw inWords(error, file, undefined)
    }
    this.#db = db
    const prepare = (sql: string) => db.prepare(sql)
    this.#value = prepare('SELECT value FROM state WHERE key = ? AND block <= ? ORDER BY block DESC LIMIT 1')
    this.#written = prepare('SELECT block FROM state WHERE key = ? AND block <= ? ORDER BY block DESC LIMIT 1')
    this.#nextKey = prepare('SELECT key FROM state WHERE key > ? AND key < ? ORDER BY key LIMIT 1')
    this.#nextLive = prepare('SELECT key FROM live WHERE key > ? AND key < ? ORDER BY key LIMIT 1')
    this.#blockByHash = prepare('SELECT * FROM blocks WHERE hash = ?')
    this.#blockByNumber = prepare('SELECT * FROM blocks WHERE number = ?')
    this.#blocksAfter = prepare('SELECT * FROM blocks WHERE number > ? ORDER BY number LIMIT ?')
    this.#putBlock = prepare('INSERT INTO blocks VALUES (?, ?, ?, ?)')
    this.#putState = prepare('INSERT INTO state VALUES (?, ?, ?)')
    const newest = stored(prepare('SELECT * FROM blocks ORDER BY number DESC LIMIT 1').get())
    if (!newest) throw new HistoryUnusable('The history holds no block.')
    this.#head = newest
    this.#codeWritten = this.#blockThatWrote(CODE, newest.number)
    this.#note?.write(this.#finished)
  }

  get #finished(): Finished {
    const { number, hash } = this.#head
    return { blocks: this.#blocks, number, hash }
  }

  /** Keep a finished block: all of it or nothing. @throws {@link NotKept} when the disk is full */
  append(block: StoredBlock, writes: Writes): void {
    // The code is two hundred times as long as all else that a block writes: kept only when it changed.
    const code = writes.get(CODE)
    const known = code && this.bytesAt(CODE, block.number - 1)
    const sameCode = known !== undefined && known !== null && Buffer.compare(code!, known) === 0
    atomically(this.#db, () => {
      this.#putBlock.run(block.number, hexToU8a(block.hash), hexToU8a(block.header), JSON.stringify(block.extrinsics))
      for (const [key, value] of writes) {
        if (key === CODE && sameCode) continue
        this.#putState.run(hexToU8a(key), block.number, value)
      }
    })
    this.#blocks += 1
    const { number, hash, header, extrinsics } = block
    this.#head = { number, hash, header, extrinsics }
    if (code && !sameCode) this.#codeWritten = number
    try {
      this.#note?.write(this.#finished)
    } catch (error) {
      // The block is there. Only that it was lost could not be told.
      console.error('A finished block could not be noted:', error)
    }
  }

  bytesAt(key: Hex, number: number): Uint8Array | undefined {
    const row = this.#value.get(hexToU8a(key), number) as { value: Uint8Array | null } | undefined
    return row?.value ?? undefined
  }

  /** Value of a key after block `number`. */
  valueAt(key: Hex, number: number): Hex | undefined {
    const value = this.bytesAt(key, number)
    return value && u8aToHex(value)
  }

  writtenAt(key: Hex, number: number): number | undefined {
    const isNewestCode = key === CODE && this.#codeWritten !== undefined && this.#codeWritten <= number
    return isNewestCode ? this.#codeWritten : this.#blockThatWrote(key, number)
  }

  #blockThatWrote(key: Hex, number: number): number | undefined {
    return (this.#written.get(hexToU8a(key), number) as { block: number } | undefined)?.block
  }

  /** First key after `start` that has a value after block `number`. */
  keyAfter(start: Hex, number: number, walk = new Walk()): Hex | undefined {
    return this.#keyBetween(start, BEHIND_ALL, number, walk)
  }

  #keyBetween(start: Hex, end: Uint8Array, number: number, walk: Walk): Hex | undefined {
    const isNewest = number >= this.#head.number
    const next = isNewest ? this.#nextLive : this.#nextKey
    let key: Uint8Array = hexToU8a(start)
    for (;;) {
      const row = next.get(key, end) as { key: Uint8Array } | undefined
      if (!row) return undefined
      key = row.key
      const found = u8aToHex(key)
      if (isNewest || this.bytesAt(found, number) !== undefined) return found
      walk.pass()
    }
  }

  /** Keys with `prefix` after `start`, sorted, at most `count`. */
  keysAt(prefix: Hex, start: Hex | undefined, count: number, number: number, walk = new Walk()): Hex[] {
    const keys: Hex[] = []
    const exact = start === undefined || start === '0x' || start < prefix
    if (exact && prefix.length > 2 && this.bytesAt(prefix, number) !== undefined) keys.push(prefix)
    const end = behind(prefix)
    for (let at: Hex | undefined = exact ? prefix : start; keys.length < count;) {
      at = this.#keyBetween(at, end, number, walk)
      if (at === undefined) break
      keys.push(at)
    }
    return keys
  }

  /** A block by its hash. */
  blockOf(hash: Hex): StoredBlock | undefined {
    return stored(this.#blockByHash.get(hexToU8a(hash)))
  }

  /** A block by its number. */
  blockAt(number: number): StoredBlock | undefined {
    return stored(this.#blockByNumber.get(number))
  }

  blocksAfter(number: number, count: number): StoredBlock[] {
    return this.#blocksAfter.all(number, count).map((row) => stored(row)!)
  }

  /** The newest block. */
  head(): StoredBlock {
    return this.#head
  }

  close(): void {
    this.#db.close()
    this.#note?.close(this.#finished, this.#file!)
  }
}

/** Longer than any key, and behind all. */
const BEHIND_ALL = new Uint8Array(2_048).fill(0xff)

/** The first key behind all that begin with `prefix`. */
function behind(prefix: Hex): Uint8Array {
  const bytes = hexToU8a(prefix)
  const last = bytes.findLastIndex((byte) => byte < 0xff)
  if (last < 0) return BEHIND_ALL
  const next = bytes.slice(0, last + 1)
  next[last] = next[last]! + 1
  return next
}

/** Have a file that can be opened; resolves to how many blocks it holds. */
function openable(file: string, genesis: Genesis): number {
  if (existsSync(file)) return checkFile(file, genesis)
  checkMissing(file)
  makeFile(file, (unfinished) => {
    const db = new DatabaseSync(unfinished)
    try {
      begin(db, genesis)
    } finally {
      db.close()
    }
  })
  return 1
}

/** Write block 0. */
function begin(db: DatabaseSync, genesis: Genesis): void {
  atomically(db, () => {
    db.exec(SCHEMA)
    db.prepare('INSERT INTO chain VALUES (?, ?)').run(LAYOUT, hexToU8a(genesis.hash))
    const block = db.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?)')
    block.run(0, hexToU8a(genesis.hash), hexToU8a(genesis.header), '[]')
    const state = db.prepare('INSERT INTO state VALUES (?, ?, ?)')
    for (const [key, value] of Object.entries(genesis.spec.genesis.raw.top))
      state.run(hexToU8a(key), 0, hexToU8a(value))
  })
}

function atomically(db: DatabaseSync, write: () => void): void {
  try {
    db.exec('BEGIN IMMEDIATE')
    write()
    db.exec('COMMIT')
  } catch (error) {
    // Of a full disk SQLite has taken all back by itself.
    if (db.isTransaction) db.exec('ROLLBACK')
    if (isDiskFull(error))
      throw new NotKept(
        'The disk is full: the block could not be kept, and everything before it is. Free some space; the chain goes on by itself.',
        { cause: error },
      )
    throw error
  }
}

function stored(row: unknown): StoredBlock | undefined {
  if (!row) return undefined
  const { number, hash, header, extrinsics } = row as {
    number: number
    hash: Uint8Array
    header: Uint8Array
    extrinsics: string
  }
  return { number, hash: u8aToHex(hash), header: u8aToHex(header), extrinsics: JSON.parse(extrinsics) as Hex[] }
}
