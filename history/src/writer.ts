// Follows a chain and keeps its history: one transaction for the rows of some blocks and how far it is read, so that a
// killed process goes on where it was. All of it can be read again: what is not of this chain any more is dropped.
import { readFileSync } from 'node:fs'
import type { Books } from '@huzhu/governance/movements'
import { sql } from 'drizzle-orm'
import { type Asked, type Database, insert } from './database.ts'
import { DAY, spansOf } from './days.ts'
import { Decoder, type ToldBlock } from './decode.ts'
import { IN_ALL_SPANS, OF_MOVEMENTS, type Polls, type Pots, type Rows, TREASURY, pollsIn, rowsOf } from './entries.ts'
import { claimsAfter, foldAnew, keepParts, partsOf } from './parts-table.ts'
import { Behind, type Hex, type Place, type Source } from './source.ts'

/** Raised with the tables: a history of another layout is read anew. */
const LAYOUT = 7

const SCHEMA = readFileSync(new URL('schema.sql', import.meta.url), 'utf8')
const STATEMENTS = SCHEMA.replaceAll(/--.*$/gm, '')
  .split(';')
  .map((one) => one.trim())
  .filter(Boolean)
const TABLES = [...SCHEMA.matchAll(/create table (\w+)/g)].map(([, name]) => name!)

/** Rows that are of a block. */
const OF_BLOCKS = ['entries', 'treasury', 'parties', 'events', 'blocks'] as const
/** Rows of `blocks` that are compared with the chain at a time. */
const COMPARED = 50

/** Told of each step of reading. */
export type Progress = (at: Place, head: Place) => void

/** Keeps the history of a chain in a database. There is one at a time. */
export class Writer {
  readonly #db: Database
  readonly #source: Source
  readonly #decoder: Decoder
  #pots: Pots = new Map()
  #at: Place | undefined

  constructor(db: Database, source: Source) {
    this.#db = db
    this.#source = source
    this.#decoder = new Decoder(source)
  }

  /**
   * Read on to the newest finalised block; resolves to how many blocks were read.
   * @throws {@link Forgotten}, {@link Behind}
   */
  async catchUp(progress: Progress = () => undefined): Promise<number> {
    const head = await this.#source.head()
    let at = await this.#begin(head, progress)
    let count = 0
    progress(at, head)
    for (;;) {
      const raw = await this.#source.blocksAfter(at.block, head)
      if (raw.length === 0) return count
      const blocks = await Promise.all(raw.map((block) => this.#decoder.decode(block)))
      // What failed half-way is read from the database again.
      this.#at = undefined
      const pots = new Map(this.#pots)
      const { block, hash } = raw.at(-1)!
      const next = { block, hash }
      const parts = await partsOf(this.#db, blocks)
      const polls = await pollsOf(this.#db, blocks)
      await this.#db.transaction((tx) => keep(tx, rowsOf(blocks, pots, parts, polls), at, next))
      at = next
      this.#pots = pots
      this.#at = at
      count += blocks.length
      progress(at, head)
    }
  }

  /** Where to go on: the newest block of the history that the chain still has. */
  async #begin(head: Place, progress: Progress): Promise<Place> {
    if (this.#at && (await this.#source.hashOf(this.#at.block, head)) === this.#at.hash) return this.#at
    this.#at = undefined
    const genesis = { block: 0, hash: await this.#source.genesis() }
    let at = await found(this.#db, genesis.hash)
    if (!at) {
      await this.#db.transaction((tx) => makeAnew(tx, genesis.hash))
      at = genesis
    }
    const hash = await this.#source.hashOf(at.block, head)
    if (hash !== at.hash) {
      const same = await this.#newestSame(head, genesis, hash === 'later')
      // What is read stays: the node is about to have it.
      if (!same) {
        progress(at, head)
        throw new Behind(at.block)
      }
      at = await this.#rollBack(at, same, genesis)
    }
    this.#pots = await potsIn(this.#db)
    this.#at = at
    return at
  }

  /** The newest block that the chain has as well; undefined where all that it has is the same, and the rest it may have later. */
  async #newestSame(head: Place, genesis: Place, isLater: boolean): Promise<Place | undefined> {
    let isOther = !isLater
    for (let below = sql`block <= ${head.block}`; ;) {
      const rows = await this.#db.rows<Place>(
        sql`select block, hash from blocks where ${below} order by block desc limit ${COMPARED}`,
      )
      const hashes = await Promise.all(rows.map(({ block }) => this.#source.hashOf(block, head)))
      for (const [place, row] of rows.entries()) {
        const hash = hashes[place]
        if (hash === row.hash) return isOther ? row : undefined
        if (hash !== 'later') isOther = true
      }
      if (rows.length === 0) return isOther ? genesis : undefined
      below = sql`block < ${rows.at(-1)!.block}`
    }
  }

  /** Drop what the chain does not have any more. */
  async #rollBack(from: Place, at: Place, genesis: Place): Promise<Place> {
    await this.#db.transaction(async (tx) => {
      // All of it: tables that are made anew are empty at once.
      if (at === genesis) return makeAnew(tx, genesis.hash)
      await moveCursor(tx, from, at)
      const [first] = await tx.rows<{ day: number }>(
        sql`select (time / ${DAY})::int as day from blocks where block > ${at.block} order by block limit 1`,
      )
      const claims = await claimsAfter(tx, at.block)
      for (const table of OF_BLOCKS) await tx.rows(sql`delete from ${sql.identifier(table)} where block > ${at.block}`)
      await foldAnew(tx, claims)
      if (first) await sumAnew(tx, first.day)
    })
    return at
  }
}

/** Whether a database holds a history, however far it is read. */
export async function isBegun(db: Asked): Promise<boolean> {
  const [table] = await db.rows<{ there: boolean }>(sql`select to_regclass('cursor') is not null as there`)
  return table?.there === true
}

/** How far a history is read; undefined where there is none, of another layout or of another chain. */
async function found(db: Asked, genesis: Hex): Promise<Place | undefined> {
  if (!(await isBegun(db))) return undefined
  const [cursor] = await db.rows<Place & { layout: number; genesis: Hex }>(sql`select * from cursor`)
  if (cursor?.layout !== LAYOUT || cursor.genesis !== genesis) return undefined
  return { block: cursor.block, hash: cursor.hash }
}

/** Have the tables, empty. */
export async function makeAnew(tx: Asked, genesis: Hex): Promise<void> {
  for (const table of TABLES) await tx.rows(sql`drop table if exists ${sql.identifier(table)}`)
  for (const statement of STATEMENTS) await tx.rows(sql.raw(statement))
  await tx.rows(sql`insert into cursor values (true, ${LAYOUT}, ${genesis}, 0, ${genesis})`)
}

/** Have the history read up to another block, unless another process has moved it meanwhile: then nothing is written. */
async function moveCursor(tx: Asked, from: Place, to: Place): Promise<void> {
  const moved = await tx.rows(
    sql`update cursor set block = ${to.block}, hash = ${to.hash}
      where block = ${from.block} and hash = ${from.hash} returning block`,
  )
  if (moved.length === 0) throw new Error('Another process writes this history as well. Stop all of them but one.')
}

async function keep(tx: Asked, { sums, parts, ...rows }: Rows, from: Place, to: Place): Promise<void> {
  await moveCursor(tx, from, to)
  for (const [table, some] of Object.entries(rows)) if (some.length > 0) await tx.rows(insert(table, some))
  await keepParts(tx, parts)
  if (sums.length > 0)
    await tx.rows(
      insert(
        'sums',
        sums,
        sql`on conflict (scope, span, who, pool, day, kind) do update set
          count = sums.count + excluded.count, free = sums.free + excluded.free,
          settling = sums.settling + excluded.settling, held = sums.held + excluded.held,
          donated = sums.donated + excluded.donated`,
      ),
    )
}

/** The sums of `day` and of all days after it, from what is left. */
export async function sumAnew(tx: Asked, day: number): Promise<void> {
  await tx.rows(sql`delete from sums where day >= ${day} and span = 'day'`)
  const ofBooks = sql`coalesce(sum(free), 0), coalesce(sum(settling), 0), coalesce(sum(held), 0), coalesce(sum(donated), 0)`
  const since = sql`time >= ${day * DAY}`
  await tx.rows(sql`insert into sums
    select 'pool', 'day', '', pool, (time / ${DAY})::int, events.kind, count(*), ${ofBooks}
      from events join blocks using (block) left join entries using (pool, block, event)
      where pallet = 'mutualAid' and pool is not null and ${since} group by 4, 5, 6`)
  for (const scope of OF_MOVEMENTS)
    await tx.rows(sql`insert into sums
      select ${scope}::text, 'day', ${sql.identifier(scope)}, pool, (time / ${DAY})::int, kind, count(*), ${ofBooks}
        from entries join blocks using (block)
        where ${sql.identifier(scope)} is not null and ${since} group by 3, 4, 5, 6`)
  await tx.rows(sql`insert into sums
    select ${TREASURY.scope}::text, 'day', currency, ${TREASURY.pool}::int, (time / ${DAY})::int, kind, sum(count), sum(amount), 0, 0, 0
      from treasury join blocks using (block) where ${since} group by 3, 5, 6`)
  for (const { span, day: first } of spansOf(day)) {
    if (span === 'day') continue
    await tx.rows(sql`delete from sums where day >= ${first} and span = ${span}`)
    await tx.rows(sql`insert into sums
      select scope, ${span}::text, who, pool, (extract(epoch from date_trunc(${span}, to_timestamp(day * 86400.0) at time zone 'UTC')) / 86400)::int,
          kind, sum(count), sum(free), sum(settling), sum(held), sum(donated)
        from sums where scope in (${sql.join(
          IN_ALL_SPANS.map((scope) => sql`${scope}`),
          sql`, `,
        )}) and span = 'day' and day >= ${first} group by 1, 3, 4, 5, 6`)
  }
}

/** The pools of all polls that some blocks tell of. */
async function pollsOf(db: Asked, blocks: readonly ToldBlock[]): Promise<Polls> {
  const { begun, before } = pollsIn(blocks)
  if (before.length === 0) return begun
  const rows = await db.rows<{ poll: string; pool: number }>(
    sql`select poll::text, min(pool) as pool from events where pool is not null and poll in
      (select value::bigint from json_array_elements_text(${JSON.stringify(before)}::text::json)) group by poll`,
  )
  return new Map([...begun, ...rows.map(({ poll, pool }) => [poll, pool] as const)])
}

async function potsIn(db: Asked): Promise<Pots> {
  const rows = await db.rows<Record<keyof Books, string> & { pool: number }>(
    sql`select pool, sum(free)::text as free, sum(settling)::text as settling, sum(held)::text as held,
      sum(donated)::text as donated from sums where scope = 'pool' and span = 'year' group by pool`,
  )
  return new Map(
    rows.map(({ pool, free, settling, held, donated }) => [
      pool,
      { free: BigInt(free), settling: BigInt(settling), held: BigInt(held), donated: BigInt(donated) },
    ]),
  )
}
