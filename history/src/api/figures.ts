// What became of a pool's claims in any span of days: numbers, sums and times, read from what is kept of whole months and, at
// the ends, of days.
import { type SQL, sql } from 'drizzle-orm'
import type { Asked } from '../database.ts'
import { type Days, rowsIn } from '../days.ts'
import type { Way } from '../parts.ts'
import { PART, type PartText } from '../parts-table.ts'
import type { Tallied, TimeRow } from '../tallies.ts'

/** How long something took. */
interface Times {
  readonly count: number
  readonly seconds: string
  readonly days: { days: number; count: number }[]
  readonly cases: { median: PartText; ninth: PartText; longest: PartText } | null
}

const [DAY, DISPUTED, REFUSED, DISMISSED] = [86_400, 'Disputed', 'PartRefused', 'BondSplit'] as const

/** Of so many, in the order in which they took longer, which one half of them, nine of ten and all took no longer than. */
const PLACES = {
  median: (all: number) => Math.ceil(all / 2),
  ninth: (all: number) => Math.ceil((all * 9) / 10),
  longest: (all: number) => all,
} as const
const NAMED = ['median', 'ninth', 'longest'] as const

/** What took how long, which parts these are and when they were so. */
const TIMES = {
  decisions: { end: 'decided', are: sql`decision is not null`, day: sql`decision` },
  payments: { end: 'settled', are: sql`state = 'Paid'`, day: sql`payment` },
} as const

const inOne = (some: readonly SQL[]): SQL => sql.join([...some], sql` union all `)

interface Tally {
  readonly what: Tallied
  readonly name: string
  readonly count: number
  readonly sum: string
}

/** What figures are told of: the rows of one pool's tallies and sums, and the parts that they name. */
export async function readFigures(db: Asked, pool: number, days: Days) {
  const rows = rowsIn(days)
  const tallies = await db.rows<Tally>(
    sql`select what, name, sum(count)::int as count, sum(sum)::text as sum
      from (${inOne(rows.map((some) => sql`select * from tallies where pool = ${pool} and ${some}`))}) tallies
      group by what, name`,
  )
  const sums = await db.rows<{ scope: 'pool' | 'need' | 'way'; name: string; count: number; sum: string }>(
    sql`select scope, name, sum(count)::int as count, (-sum(free + settling + held + donated))::text as sum
      from (${inOne(
        rows.flatMap((some) => [
          sql`select *, who as name from sums where scope in ('need', 'way') and pool = ${pool} and ${some}`,
          sql`select *, kind as name from sums where scope = 'pool' and who = '' and pool = ${pool} and ${some}
            and kind in (${DISPUTED}, ${REFUSED}, ${DISMISSED})`,
        ]),
      )}) sums group by scope, name order by scope, name`,
  )
  const all = (what: Tallied) => tallies.filter((one) => one.what === what)
  const count = (what: Tallied, name = '') => all(what).find((one) => one.name === name)?.count ?? 0
  const happened = (kind: string) => sums.find(({ scope, name }) => scope === 'pool' && name === kind)?.count ?? 0
  const shareOf = (need: string) => {
    const found = sums.find(({ scope, name }) => scope === 'need' && name === need)
    return { count: found?.count ?? 0, sum: found?.sum ?? '0' }
  }
  const served = new Set([...all('served'), ...sums.filter(({ scope }) => scope === 'need')].map(({ name }) => name))
  const times = (what: TimeRow['what']) => timesOf(db, pool, days, what, all(what))
  return {
    claims: { filed: count('filed'), decided: count('decided'), paid: count('whole'), short: count('short') },
    parts: {
      paid: count('paid', 'Paid'),
      short: count('paid', 'Short'),
      sum: all('paid')
        .reduce((sum, one) => sum + BigInt(one.sum), 0n)
        .toString(),
    },
    disputes: { begun: happened(DISPUTED), refused: happened(REFUSED), dismissed: happened(DISMISSED) },
    needs: [...served].toSorted().map((need) => ({ need, claims: count('served', need), ...shareOf(need) })),
    ways: sums.flatMap(({ scope, name, count, sum }) => (scope === 'way' ? [{ way: name as Way, count, sum }] : [])),
    ...{ decisions: await times('decisions'), payments: await times('payments') },
  }
}

/** How long decisions or payments took, of which it is known how many took how many days. */
async function timesOf(
  db: Asked,
  pool: number,
  span: Days,
  what: TimeRow['what'],
  tallies: readonly Tally[],
): Promise<Times> {
  const days = tallies.map(({ name, count }) => ({ days: Number(name), count })).toSorted((a, b) => a.days - b.days)
  const count = days.reduce((sum, one) => sum + one.count, 0)
  return {
    ...{ count, seconds: tallies.reduce((sum, one) => sum + BigInt(one.sum), 0n).toString(), days },
    cases: count === 0 ? null : await casesOf(db, pool, span, what, { days, count }),
  }
}

/** The parts that are named. Of several that took as long it is the one that was first. */
async function casesOf(
  db: Asked,
  pool: number,
  span: Days,
  what: TimeRow['what'],
  { days, count }: Pick<Times, 'days' | 'count'>,
): Promise<NonNullable<Times['cases']>> {
  const places = NAMED.map((name) => PLACES[name](count))
  let before = 0
  // Only the days in which a place lies are looked into.
  const looked = days.flatMap(({ days, count }) => {
    const first = before
    before += count
    return places.some((place) => place > first && place <= before) ? [{ days, first }] : []
  })
  const taken = await db.rows<{ took: number; days: number; count: number }>(
    inOne(
      looked.map(
        ({ days }) => sql`select took::float8, ${days}::int as days, sum(count)::int as count
          from (${inOne(
            rowsIn(span).map(
              (some) => sql`select took, count from times where pool = ${pool} and what = ${what} and ${some}
                and took > ${(days - 1) * DAY} and took <= ${days * DAY}`,
            ),
          )}) times group by took`,
      ),
    ),
  )
  const tookAt = places.map((place) => {
    const { days, first } = looked.findLast(({ first }) => first < place)!
    let until = first
    const inOrder = taken.filter((one) => one.days === days).toSorted((a, b) => a.took - b.took)
    return inOrder.find(({ count }) => place <= (until += count))!.took
  })
  const { end, are, day } = TIMES[what]
  const parts = await db.rows<PartText>(
    sql`select ${PART} from (${inOne(
      [...new Set(tookAt)].map(
        (seconds) => sql`(select * from parts where pool = ${pool} and ${are}
          and ${sql.identifier(end)} - opened = ${seconds} and ${day} >= ${span.since} and ${day} < ${span.until}
          order by ${day}, claim, part limit 1)`,
      ),
    )}) parts`,
  )
  const [median, ninth, longest] = tookAt.map((seconds) =>
    parts.find((part) => part[end]! - part.opened! === seconds)!,
  ) as [PartText, PartText, PartText]
  return { median, ninth, longest }
}
