// The database that keeps a history: PGlite in a folder, or a PostgreSQL server. Both are asked in one way.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import { DrizzleQueryError, type SQL, sql } from 'drizzle-orm'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** Whatever takes a statement: a database, or a transaction of one. */
export interface Asked {
  rows<Row>(query: SQL): Promise<readonly Row[]>
}

/** Whatever can be read, at one point of time too. */
export interface Readable extends Asked {
  /** Ask several statements of one state: what is written meanwhile is not seen. */
  snapshot<Result>(run: (state: Asked) => Promise<Result>): Promise<Result>
}

/** A database. */
export interface Database extends Readable {
  /** Do all of it or nothing, however long it takes. */
  transaction<Result>(run: (tx: Asked) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Milliseconds after which a server gives up a statement that only reads. */
const PATIENCE = 2_000

/** Connections of a process to a server. */
const CONNECTIONS = 4

interface Executing<Result> {
  execute(query: SQL): PromiseLike<Result>
}

/** SQLSTATE of a disk without room. */
const DISK_FULL = '53100'

/** What a database says of a statement that failed, without the statement and all its rows. */
function failureOf(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError && error.cause ? error.cause : error
  if ((cause as { code?: unknown }).code !== DISK_FULL) return cause
  return new Error('The disk that keeps the history is full. Make room: it then goes on by itself.', { cause })
}

async function saying<Result>(statement: PromiseLike<Result>): Promise<Result> {
  try {
    return await statement
  } catch (error) {
    throw failureOf(error)
  }
}

const MAKE = fileURLToPath(new URL('make-database.ts', import.meta.url))

/** Make a folder with an empty database, whole from the first moment that it has its name. */
async function make(folder: string): Promise<void> {
  const begun = `${folder}.new-`
  for (const name of readdirSync(dirname(folder)).filter((one) => one.startsWith(basename(begun)))) {
    try {
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
    } catch {
      // Whoever made it was killed, and what they had begun still writes there: the next time it is gone.
    }
  }
  const unfinished = mkdtempSync(begun)
  await promisify(execFile)(process.execPath, [MAKE, unfinished])
  renameSync(unfinished, folder)
}

/** In the `folder`, which is made where there is none. Without one it is kept in memory. */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined && !existsSync(folder)) await make(folder)
  const client = await PGlite.create(folder)
  const db = drizzlePglite({ client })
  const asked = (on: Executing<{ rows: unknown[] }>): Asked => ({
    rows: async <Row>(query: SQL) => (await saying(on.execute(query))).rows as readonly Row[],
  })
  return {
    ...asked(db),
    transaction: (run) => db.transaction((tx) => run(asked(tx))),
    // Nobody else is let in for as long as it takes.
    snapshot: (run) => db.transaction((tx) => run(asked(tx))),
    close: () => client.close(),
  }
}

/** What the system lacks or forbids, and a memory that is too small: the folder itself may be whole. */
const isOfSystem = (error: unknown): boolean => {
  const { code } = error as { code?: unknown }
  return error instanceof RangeError || code === DISK_FULL || /^E[A-Z]+$/.test(String(code))
}

/**
 * In the `folder`; one that is damaged is set aside and made anew: it holds nothing that cannot be read again. One that
 * cannot be opened for another reason stays as it is.
 */
export async function openOrSetAside(folder: string, open = openPglite): Promise<Database> {
  try {
    return await open(folder)
  } catch (error) {
    if (isOfSystem(error) || !existsSync(folder)) throw error
    const aside = `${folder}.damaged`
    console.error(
      `The history in ${folder} is damaged and is read from the chain again. What there was is in ${aside}, and can be removed:`,
      error,
    )
    rmSync(aside, { recursive: true, force: true })
    renameSync(folder, aside)
    return open(folder)
  }
}

/** On a server: postgres://… */
export function openPostgres(url: string): Database {
  const client = postgres(url, {
    max: CONNECTIONS,
    onnotice: () => undefined,
    connection: { statement_timeout: PATIENCE },
  })
  const db = drizzlePostgres({ client })
  const asked = (on: Executing<readonly unknown[]>): Asked => ({
    rows: async <Row>(query: SQL) => (await saying(on.execute(query))) as readonly Row[],
  })
  return {
    ...asked(db),
    transaction: (run) =>
      db.transaction(async (tx) => {
        // What is dropped of a long history takes minutes, and would be begun again for ever.
        await tx.execute(sql`set local statement_timeout = 0`)
        return run(asked(tx))
      }),
    snapshot: (run) =>
      db.transaction((tx) => run(asked(tx)), { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    close: () => client.end(),
  }
}

/** Rows as the tables take them: a statement for any number, with one parameter. */
export const insert = (table: string, rows: readonly object[], then = sql``): SQL =>
  sql`insert into ${sql.identifier(table)} ${recordset(table, rows)} ${then}`

/** Rows as a table has them, to read. */
export const recordset = (table: string, rows: readonly object[]): SQL =>
  sql`select * from json_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows, inText)}::text::json)`

const inText = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
