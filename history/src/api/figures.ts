// What became of a pool's claims, counted in the database: numbers, sums and times of any span of days.
import { type SQL, sql } from 'drizzle-orm'
import type { Asked } from '../database.ts'
import type { Way } from '../parts.ts'
import { PART, type PartText } from '../parts-table.ts'

/** Days (UTC), from one on and before another. */
interface Span {
  readonly since: number
  readonly until: number
}

/** How long something took. */
interface Times {
  readonly count: number
  readonly seconds: string
  readonly days: { days: number; count: number }[]
  readonly cases: { median: PartText; ninth: PartText; longest: PartText } | null
}

const [DAY, DISPUTED, REFUSED, DISMISSED] = [86_400, 'Disputed', 'PartRefused', 'BondSplit'] as const

const addUp = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0)

/** What figures are counted of: every statement reads the rows of one pool, or its sums of days. */
export async function readFigures(db: Asked, pool: number, { since, until }: Span) {
  const inSpan = (day: string) => sql`${sql.identifier(day)} >= ${since} and ${sql.identifier(day)} < ${until}`

  const claims = await db.rows<Record<'filed' | 'decided' | 'paid' | 'short' | 'served', number> & { need: string }>(
    sql`select need, count(*) filter (where ${inSpan('filing')})::int as filed,
        count(*) filter (where is_done and ${inSpan('ending')})::int as decided,
        count(*) filter (where is_done and ${inSpan('ending')} and is_whole)::int as paid,
        count(*) filter (where is_done and ${inSpan('ending')} and is_served and not is_whole)::int as short,
        count(*) filter (where ${inSpan('payment')})::int as served
      from (select need, min(filing) as filing, max(ending) as ending, max(payment) as payment,
          bool_and(ending is not null) as is_done, bool_and(state = 'Paid') as is_whole,
          bool_and(state in ('Paid', 'Short')) as is_served
        from parts where pool = ${pool} group by claim, need) claims
      group by need`,
  )
  const [parts] = await db.rows<{ paid: number; short: number; sum: string }>(
    sql`select count(*) filter (where state = 'Paid')::int as paid, count(*) filter (where state = 'Short')::int as short,
        coalesce(sum(paid), 0)::text as sum
      from parts where pool = ${pool} and ${inSpan('payment')}`,
  )
  const sums = await db.rows<{ scope: 'pool' | 'need' | 'way'; name: string; count: number; sum: string }>(
    sql`select scope, case scope when 'pool' then kind else who end as name, sum(count)::int as count,
        (-sum(free + settling + held + donated))::text as sum
      from sums where pool = ${pool} and ${inSpan('day')} and (scope in ('need', 'way')
        or (scope = 'pool' and who = '' and kind in (${DISPUTED}, ${REFUSED}, ${DISMISSED})))
      group by 1, 2 order by 1, 2`,
  )
  const happened = (kind: string) => sums.find(({ scope, name }) => scope === 'pool' && name === kind)?.count ?? 0
  const shareOf = (name: string) => {
    const found = sums.find((one) => one.scope === 'need' && one.name === name)
    return { count: found?.count ?? 0, sum: found?.sum ?? '0' }
  }
  const needs = new Set([
    ...claims.filter(({ served }) => served > 0).map(({ need }) => need),
    ...sums.filter(({ scope }) => scope === 'need').map(({ name }) => name),
  ])
  return {
    claims: {
      filed: addUp(claims, ({ filed }) => filed),
      decided: addUp(claims, ({ decided }) => decided),
      paid: addUp(claims, ({ paid }) => paid),
      short: addUp(claims, ({ short }) => short),
    },
    parts: parts!,
    disputes: { begun: happened(DISPUTED), refused: happened(REFUSED), dismissed: happened(DISMISSED) },
    needs: [...needs]
      .toSorted()
      .map((need) => ({ need, claims: claims.find((one) => one.need === need)?.served ?? 0, ...shareOf(need) })),
    ways: sums.flatMap(({ scope, name, count, sum }) => (scope === 'way' ? [{ way: name as Way, count, sum }] : [])),
    decisions: await timesOf(
      db,
      sql`(decided - opened)`,
      sql`pool = ${pool} and decision is not null and ${inSpan('decision')}`,
    ),
    payments: await timesOf(
      db,
      sql`(settled - opened)`,
      sql`pool = ${pool} and state = 'Paid' and ${inSpan('payment')}`,
    ),
  }
}

/** How long it `took`, of all parts that are so. */
async function timesOf(db: Asked, took: SQL, which: SQL): Promise<Times> {
  const found = await db.rows<{ days: number; count: number; seconds: string }>(
    sql`select ((${took} + ${DAY - 1}) / ${DAY})::int as days, count(*)::int as count, sum(${took})::text as seconds
      from parts where ${which} group by 1 order by 1`,
  )
  const all = addUp(found, ({ count }) => count)
  /** The one at a place, in the order in which they took longer; of those that took as long the older first. */
  const at = async (place: number) => {
    let before = 0
    for (const { days, count } of found) {
      if (place > before + count) before += count
      else {
        const [part] = await db.rows<PartText>(
          sql`select ${PART} from parts where ${which} and ${took} > ${(days - 1) * DAY} and ${took} <= ${days * DAY}
            order by ${took}, claim, part offset ${place - before - 1} limit 1`,
        )
        return part!
      }
    }
    throw new Error(`There is no ${place}th of ${all}.`)
  }
  return {
    count: all,
    seconds: found.reduce((sum, { seconds }) => sum + BigInt(seconds), 0n).toString(),
    days: found.map(({ days, count }) => ({ days, count })),
    cases:
      all === 0
        ? null
        : {
            median: await at(Math.ceil(all / 2)),
            ninth: await at(Math.ceil((all * 9) / 10)),
            longest: await at(all),
          },
  }
}
