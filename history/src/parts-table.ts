// The table of parts, with what they add up to: its rows are read before what happens to them is told, and written after it.
import { type SQL, sql } from 'drizzle-orm'
import { type Asked, insert, recordset } from './database.ts'
import type { ToldBlock } from './decode.ts'
import { type ClaimPlace, type PartRow, Parts, type Step, claimOf, extendedBy } from './parts.ts'
import { changeOf } from './tallies.ts'

type InText<Value> = Value extends bigint ? string : Value extends undefined ? null : Value

/** A row as any of the databases gives it: money as text, so that no digit is lost, and nothing as null. */
export type PartText = { readonly [Name in keyof PartRow]: InText<PartRow[Name]> }

/** The columns of a part, as {@link PartText} has them. */
export const PART: SQL = sql`pool, claim, part, claimant, need, payee, way, asked::text, amount::text, paid::text, held::text,
  state, filed::float8, filing, opened::float8, closes::float8, decided::float8, decision, settled::float8, payment, ending,
  disputes, refusals, poll::text`

/** The row as it was told. */
export const partIn = (row: PartText): PartRow => ({
  ...row,
  ...{ asked: BigInt(row.asked), amount: BigInt(row.amount), paid: BigInt(row.paid), held: BigInt(row.held) },
  ...{ opened: row.opened ?? undefined, closes: row.closes ?? undefined, decided: row.decided ?? undefined },
  ...{ decision: row.decision ?? undefined, settled: row.settled ?? undefined, payment: row.payment ?? undefined },
  ...{ ending: row.ending ?? undefined, poll: row.poll ?? undefined },
})

/** Claims as a table to join. */
const these = (claims: readonly ClaimPlace[]): SQL =>
  sql`(select distinct pool, claim from json_to_recordset(${JSON.stringify(claims.map(({ pool, claim }) => ({ pool, claim })))}::text::json) as t (pool int, claim int)) these`

/** Parts as they stand of all claims that some blocks tell of. */
export async function partsOf(db: Asked, blocks: readonly ToldBlock[]): Promise<Parts> {
  const told = blocks.flatMap(({ told }) => told)
  const claims = told.flatMap((one) => claimOf(one) ?? [])
  const polls = told.flatMap((one) => extendedBy(one) ?? [])
  if (polls.length > 0)
    claims.push(
      ...(await db.rows<ClaimPlace>(
        sql`select pool, claim from parts where poll in
          (select value::bigint from json_array_elements_text(${JSON.stringify(polls)}::text::json))`,
      )),
    )
  return new Parts(await standing(db, claims))
}

async function standing(db: Asked, claims: readonly ClaimPlace[]): Promise<PartRow[]> {
  if (claims.length === 0) return []
  const rows = await db.rows<PartText>(sql`select ${PART} from parts join ${these(claims)} using (pool, claim)`)
  return rows.map(partIn)
}

/** Write parts as they stand now, and what they add up to. */
export async function keepParts(tx: Asked, { before, rows }: Pick<Parts, 'before' | 'rows'>): Promise<void> {
  if (before.length > 0)
    await tx.rows(
      sql`delete from parts using ${these(before)} where parts.pool = these.pool and parts.claim = these.claim`,
    )
  if (rows.length > 0) await tx.rows(insert('parts', rows))
  const { tallies, times } = changeOf(before, rows)
  await addTo(tx, 'tallies', ['pool', 'span', 'day', 'what', 'name'], ['count', 'sum'], tallies)
  await addTo(tx, 'times', ['pool', 'what', 'unit', 'span', 'took', 'day'], ['count'], times)
}

/** Add to rows of a table, of which those that count nothing any more are dropped. */
async function addTo(
  tx: Asked,
  table: string,
  names: readonly string[],
  counted: readonly string[],
  rows: readonly { readonly count: number }[],
): Promise<void> {
  if (rows.length === 0) return
  const list = (some: readonly SQL[]) => sql.join([...some], sql`, `)
  const [of, key] = [sql.identifier(table), names.map((name) => sql.identifier(name))]
  const sums = counted.map((name) => sql.identifier(name)).map((one) => sql`${one} = ${of}.${one} + excluded.${one}`)
  await tx.rows(
    insert(table, rows, sql`on conflict (${list(key.map((one) => sql`${one}`))}) do update set ${list(sums)}`),
  )
  const less = rows.filter(({ count }) => count < 0)
  if (less.length > 0)
    await tx.rows(
      sql`delete from ${of} using (${recordset(table, less)}) less
        where ${sql.join(
          key.map((one) => sql`${of}.${one} = less.${one}`),
          sql` and `,
        )} and ${of}.count = 0`,
    )
}

/** The claims of which something is told after a block. */
export const claimsAfter = (tx: Asked, block: number): Promise<readonly ClaimPlace[]> =>
  tx.rows<ClaimPlace>(
    sql`select pool, claim from events where block > ${block} and pallet = 'mutualAid' and claim is not null
      union select pool, claim from parts where poll in
        (select poll from events where block > ${block} and pallet = 'memberReferenda')`,
  )

/** The parts of some claims, from the events that are left. */
export async function foldAnew(tx: Asked, claims: readonly ClaimPlace[]): Promise<void> {
  if (claims.length === 0) return
  const steps = await tx.rows<Pick<Step, 'pallet' | 'kind' | 'fields'> & { time: number; stalled: number }>(
    sql`with of_claims as (
        select block, event, pallet, kind, fields, poll from events join ${these(claims)} using (pool, claim)
        where pallet = 'mutualAid'
      )
      select pallet, kind, fields, time::float8, stalled::float8 from (
        select block, event, pallet, kind, fields from of_claims
        union all
        select block, event, pallet, kind, fields from events
          where pallet = 'memberReferenda' and poll in (select poll from of_claims where poll is not null)
      ) told join blocks using (block) order by block, event`,
  )
  const parts = new Parts()
  for (const step of steps) parts.follow(step)
  await keepParts(tx, { before: await standing(tx, claims), rows: parts.rows })
}
