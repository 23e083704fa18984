// Every block of the local chain with all that it wrote, in one SQLite file: the newest block's state is read as fast
// as that of an old one, and opening does not get slower with the number of blocks.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import type { Hex, Writes } from '../engine/state.ts'
import { CODE, type Genesis } from './genesis.ts'
import type { GrowingHistory, StoredBlock } from './history.ts'

/** A file that is not this chain's, or is broken. The message says what to do. */
export class HistoryUnusable extends Error {
  override readonly name = 'HistoryUnusable'
}

/** Layout of the file. */
const LAYOUT = 1

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS chain (layout INTEGER NOT NULL, genesis BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS blocks (
    number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, header BLOB NOT NULL, extrinsics TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS state (
    key BLOB NOT NULL, block INTEGER NOT NULL, value BLOB, PRIMARY KEY (key, block)
  ) WITHOUT ROWID;
`

/** Blocks and the state after each. */
export class StateHistory implements GrowingHistory {
  readonly #db: DatabaseSync
  readonly #value: StatementSync
  readonly #written: StatementSync
  readonly #nextKey: StatementSync
  readonly #blockByHash: StatementSync
  readonly #blockByNumber: StatementSync
  readonly #highest: StatementSync
  readonly #putBlock: StatementSync
  readonly #putState: StatementSync

  /** Open `file`, or a history in memory; a new one begins with the genesis. */
  constructor(file: string | undefined, genesis: Genesis) {
    try {
      this.#db = new DatabaseSync(file ?? ':memory:')
      // A killed process loses no finished block: each is one transaction in the write-ahead log. Locked exclusively,
      // so that two processes never build on one file.
      this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
      this.#db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`)
      const { quick_check } = this.#db.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
      if (quick_check !== 'ok') throw new Error(quick_check)
    } catch (error) {
      throw new HistoryUnusable(reasonOf(error, file))
    }
    const prepare = (sql: string) => this.#db.prepare(sql)
    this.#value = prepare('SELECT value FROM state WHERE key = ? AND block <= ? ORDER BY block DESC LIMIT 1')
    this.#written = prepare('SELECT block FROM state WHERE key = ? AND block <= ? ORDER BY block DESC LIMIT 1')
    this.#nextKey = prepare('SELECT key FROM state WHERE key > ? AND block <= ? ORDER BY key LIMIT 1')
    this.#blockByHash = prepare('SELECT * FROM blocks WHERE hash = ?')
    this.#blockByNumber = prepare('SELECT * FROM blocks WHERE number = ?')
    this.#highest = prepare('SELECT * FROM blocks ORDER BY number DESC LIMIT 1')
    this.#putBlock = prepare('INSERT INTO blocks VALUES (?, ?, ?, ?)')
    this.#putState = prepare('INSERT INTO state VALUES (?, ?, ?)')
    this.#begin(genesis, file)
  }

  #begin(genesis: Genesis, file: string | undefined): void {
    const found = this.#db.prepare('SELECT * FROM chain').get() as { layout: number; genesis: Uint8Array } | undefined
    if (found) {
      if (found.layout === LAYOUT && u8aToHex(found.genesis) === genesis.hash) return
      this.close()
      throw new HistoryUnusable(`${file} holds another chain. Move it away, or start with --reset to begin anew.`)
    }
    this.#atomically(() => {
      this.#db.prepare('INSERT INTO chain VALUES (?, ?)').run(LAYOUT, hexToU8a(genesis.hash))
      this.#putBlock.run(0, hexToU8a(genesis.hash), hexToU8a(genesis.header), '[]')
      for (const [key, value] of Object.entries(genesis.spec.genesis.raw.top)) {
        this.#putState.run(hexToU8a(key), 0, hexToU8a(value))
      }
    })
  }

  #atomically(write: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      write()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Keep a finished block: all of it or nothing. */
  append(block: StoredBlock, writes: Writes): void {
    // The code is two hundred times as long as all else that a block writes: kept only when it changed.
    const code = writes.get(CODE)
    const known = code && this.bytesAt(CODE, block.number - 1)
    const sameCode = known !== undefined && known !== null && Buffer.compare(code!, known) === 0
    this.#atomically(() => {
      this.#putBlock.run(block.number, hexToU8a(block.hash), hexToU8a(block.header), JSON.stringify(block.extrinsics))
      for (const [key, value] of writes) {
        if (key === CODE && sameCode) continue
        this.#putState.run(hexToU8a(key), block.number, value)
      }
    })
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
    return (this.#written.get(hexToU8a(key), number) as { block: number } | undefined)?.block
  }

  /** First key after `start` that has a value after block `number`. */
  keyAfter(start: Hex, number: number): Hex | undefined {
    let key: Uint8Array = hexToU8a(start)
    for (;;) {
      const row = this.#nextKey.get(key, number) as { key: Uint8Array } | undefined
      if (!row) return undefined
      key = row.key
      const found = u8aToHex(key)
      if (this.valueAt(found, number) !== undefined) return found
    }
  }

  /** Keys with `prefix` after `start`, sorted, at most `count`. */
  keysAt(prefix: Hex, start: Hex | undefined, count: number, number: number): Hex[] {
    const keys: Hex[] = []
    const exact = start === undefined || start === '0x' || start < prefix
    if (exact && prefix.length > 2 && this.valueAt(prefix, number) !== undefined) keys.push(prefix)
    let at: Hex | undefined = exact ? prefix : start
    while (keys.length < count) {
      at = this.keyAfter(at, number)
      if (!at?.startsWith(prefix)) break
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

  /** The newest block. */
  head(): StoredBlock {
    const head = stored(this.#highest.get())
    if (!head) throw new HistoryUnusable('The history holds no block.')
    return head
  }

  close(): void {
    this.#db.close()
  }
}

/** Remove the history in `file`, damaged or not; one that a running chain uses is refused. */
export async function dropHistory(file: string): Promise<void> {
  if (existsSync(file)) {
    const db = new DatabaseSync(file)
    try {
      db.exec('BEGIN EXCLUSIVE; ROLLBACK')
    } catch (error) {
      if (isInUse(error)) throw new HistoryUnusable(reasonOf(error, file))
    } finally {
      db.close()
    }
  }
  for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true })
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

function isInUse(error: unknown): boolean {
  return /locked|busy/i.test(String(error))
}

function reasonOf(error: unknown, file: string | undefined): string {
  const reason = error instanceof Error ? error.message : String(error)
  if (isInUse(error))
    return `${file} is in use by another local chain. Stop that one first, or set HUZHU_DATA to another folder.`
  if (/full/i.test(reason))
    return `The disk is full: ${file} could not be opened. Free some space and start again; nothing was lost.`
  return `${file} is damaged (${reason}). Move it away to keep it, or start with --reset to begin anew.`
}
