// A history as long as one likes, made by the database itself: pools of very different size whose people pay dues, file
// claims and are paid, over five years.
import { type Asked, type Database, insert } from '../../history/src/database.ts'
import type { Hex, Place } from '../../history/src/source.ts'
import { PART, type PartText, partIn } from '../../history/src/parts-table.ts'
import { changeOf } from '../../history/src/tallies.ts'
import { makeAnew, sumAnew } from '../../history/src/writer.ts'
import { sql } from 'drizzle-orm'

/** Entries of a round: so many belong together. */
const ROUND = 20
/** How many of each there are. */
const [POOLS, PEOPLE, SCHOOLS] = [40, 20_000, 300] as const
/** First moment, and milliseconds of all of it. */
const [BEGAN, SPAN] = [1_640_995_200_000, 5 * 365 * 86_400_000]
/** Entries of a block. */
const IN_A_BLOCK = 8
/** Rows that are made at a time. */
const STEP = 100_000

/** What the history says of itself: which chain it is of, and how far it is read. */
export interface Beginning {
  readonly genesis: Hex
  readonly at: Place
}

/** An address of its own for each number. */
const addressOf = (number: string, first: string) =>
  `'5' || '${first}' || lpad(translate((${number})::text, '0', 'A'), 46, 'B')`

/** The rounds `g` of a pool each; the greatest pool has most of them. */
const ROUNDS = `floor(${POOLS} * power((g * 0.6180339887) % 1, 4))::int`

/** Fill an empty database with so many entries; `told` of each step. */
export async function fill(
  db: Database,
  entries: number,
  { genesis, at }: Beginning,
  told: (done: number) => void,
): Promise<void> {
  const blocks = Math.ceil(entries / IN_A_BLOCK)
  await db.transaction((tx) => makeAnew(tx, genesis))
  const run = (statement: string) => patiently(db, (tx) => tx.rows(sql.raw(statement)))
  await run(`insert into blocks
    select b, '0x' || lpad(to_hex(b), 64, '0'), ${BEGAN} + b::bigint * ${Math.floor(SPAN / blocks)}, 0
    from generate_series(1, ${blocks}) b`)
  for (let from = 0; from < entries; from += STEP) {
    await run(`with line as (
        select i, i / ${ROUND} as g, i % ${ROUND} as k from generate_series(${from}, ${Math.min(from + STEP, entries) - 1}) i
      ), moved as (
        select ${ROUNDS} as pool, i / ${IN_A_BLOCK} + 1 as block, (i % ${IN_A_BLOCK}) * 4 + 3 as event,
          case when k < 15 then 'DuesPaid' when k = 15 then 'Donated' when k = 16 then 'RoundClosed'
            when k < 19 then 'PartPaid' else 'ExitPaid' end as kind,
          case when k in (15, 16) then null else ${addressOf(`(i::bigint * 7919) % ${PEOPLE} + 1`, 'P')} end as person,
          case when k in (17, 18) then ${addressOf(`g % ${SCHOOLS} + 1`, 'S')} end as payee,
          case when k in (17, 18) then g * 2 + k - 17 end as claim,
          case when k in (17, 18) then 0 end as part,
          case when k in (17, 18) then (array['Tuition', 'Books', 'Device', 'Exam'])[g % 4 + 1] end as need,
          case when k in (17, 18) then (array['registered', 'own'])[g % 2 + 1] end as way,
          case when k < 15 then 6000 when k = 16 then -54000 when k = 19 then -3000 else 0 end as free,
          case when k = 16 then 54000 when k in (17, 18) then -27000 else 0 end as settling,
          case when k = 15 then 5000 else 0 end as donated
        from line
      ), before as (
        select distinct on (pool) pool, pot from entries order by pool, block desc, event desc
      )
      insert into entries
      select pool, block, event, kind, person, payee, claim, part, need, way, free, settling, 0, donated,
        coalesce(before.pot, 0) + sum(free + settling + donated) over (partition by pool order by block, event)
      from moved left join before using (pool)`)
    told(Math.min(from + STEP, entries))
  }
  // What an entry is of, and what was told of its claim before it.
  await run(`insert into events
    select block, event, 'mutualAid', kind, pool, claim, part, null, null, json_build_object('pool', pool::text)
    from entries`)
  for (const [steps, kind] of ['PartApproved', 'PartOpened', 'ClaimFiled'].entries())
    await run(`insert into events
      select block, event - ${steps + 1}, 'mutualAid', '${kind}', pool, claim, part, null, null,
        json_build_object('pool', pool::text, 'claim', claim::text, 'claimant', person)
      from entries where claim is not null`)
  // Nine of ten are decided once nobody has disputed them for a week, all after exactly the same time; payments take any.
  await run(`insert into parts
    select pool, claim, part, person, need, payee, way, 27000, 27000, 27000, 0, 'Paid',
      opened, opened / 86400, opened, null, decided, decided / 86400, paid, paid / 86400, paid / 86400, 0, 0, null
    from (select *, opened + 604800 + case claim % 10 when 0 then (claim * 611)::int % 86400 else 0 end as decided
      from (select *, paid - 86400 * (8 + claim % 23) - (claim::bigint * 7919 % 86400)::int as opened
        from (select *, (time / 1000)::int as paid from entries join blocks using (block)) entries
        where claim is not null) entries) entries`)
  await run(`insert into parties select person, block, event, 'member', pool from entries where person is not null`)
  await run(`insert into parties select payee, block, event, 'payee', pool from entries where payee is not null`)
  await patiently(db, (tx) => sumAnew(tx, 0))
  await patiently(db, tally)
  await run(`update cursor set block = ${at.block}, hash = '${at.hash}'`)
  await run('analyze')
}

/** What all parts add up to, as it is kept with them. */
async function tally(tx: Asked): Promise<void> {
  const parts = await tx.rows<PartText>(sql`select ${PART} from parts`)
  for (const [table, rows] of Object.entries(changeOf([], parts.map(partIn))))
    for (let from = 0; from < rows.length; from += STEP) await tx.rows(insert(table, rows.slice(from, from + STEP)))
}

/** Do what takes longer than a server lets a question take. */
function patiently<Result>(db: Database, act: (tx: Asked) => Promise<Result>): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.rows(sql`set local statement_timeout = 0`)
    return act(tx)
  })
}

/** Somebody who has many entries, a school, and a claim of the greatest pool. */
export async function known(db: Database): Promise<{ person: string; payee: string; claim: number; middle: string }> {
  const [found] = await db.rows<{ person: string; payee: string; claim: number; middle: string }>(
    sql`select person, payee, claim, block || '-' || event as middle from entries
      where pool = 0 and claim is not null order by block offset (select count(*) / 2 from entries where pool = 0 and claim is not null) limit 1`,
  )
  return found!
}
