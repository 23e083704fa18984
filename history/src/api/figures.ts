// What became of a pool's claims in any span of days: numbers, sums and times, read from what is kept of whole years and, at
// the ends, of months and days.
import { type SQL, sql } from 'drizzle-orm'
import type { Asked } from '../database.ts'
import { type Days, SECONDS_OF_DAY, rowsIn } from '../days.ts'
import type { Way } from '../parts.ts'
import { PART, type PartText } from '../parts-table.ts'
import { type Tallied, type TimeRow, UNITS, type Unit } from '../tallies.ts'

/** How long something took. */
interface Times {
  readonly count: number
  readonly seconds: string
  readonly days: { days: number; count: number }[]
  readonly cases: { median: PartText; ninth: PartText; longest: PartText } | null
}

const [DISPUTED, REFUSED, DISMISSED] = ['Disputed', 'PartRefused', 'BondSplit'] as const

/**
 * Of so many, in the order in which they took longer, which one half of them, nine of ten and all took no longer than. The
 * page has the same of its own: it counts again on purpose, and shares no fault with what is counted here.
 */
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

const WHAT = ['decisions', 'payments'] as const

const inOne = (some: readonly SQL[]): SQL => sql.join([...some], sql` union all `)

const addUp = (some: readonly { readonly count: number }[]) => some.reduce((sum, { count }) => sum + count, 0)

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
  const times = await readTimes(db, pool, days, { decisions: all('decisions'), payments: all('payments') })
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
    ...times,
  }
}

/** One that is named: which it is among those that took longer than so many seconds, and no longer than so many. */
interface Named {
  readonly what: TimeRow['what']
  readonly name: (typeof NAMED)[number]
  readonly place: number
  readonly over: number
  readonly upTo: number
}

/** The same among those alone that took so many units of so many seconds, before which so many others come. */
const among = (one: Named, took: number, seconds: number, before: number): Named => ({
  ...{ ...one, place: one.place - before, over: (took - 1) * seconds, upTo: took * seconds },
})

/** How long decisions and payments took, of which it is known how many took how many days. */
async function readTimes(db: Asked, pool: number, span: Days, tallies: Record<TimeRow['what'], readonly Tally[]>) {
  const counted = WHAT.map((what) => {
    const days = tallies[what]
      .map(({ name, count }) => ({ days: Number(name), count }))
      .toSorted((a, b) => a.days - b.days)
    const seconds = tallies[what].reduce((sum, one) => sum + BigInt(one.sum), 0n).toString()
    return { what, times: { count: addUp(days), seconds, days } }
  })
  const inDays = counted.flatMap(({ what, times: { count, days } }) =>
    (count === 0 ? [] : NAMED).map((name) => {
      const place = PLACES[name](count)
      const before = days.map((_, at) => addUp(days.slice(0, at)))
      const at = before.findLastIndex((some) => some < place)
      return among({ what, name, place, over: -Infinity, upTo: Infinity }, days[at]!.days, SECONDS_OF_DAY, before[at]!)
    }),
  )
  const inSeconds = await inUnit(db, pool, span, 'second', await inUnit(db, pool, span, 'hour', inDays))
  const parts = await readNamed(db, pool, span, inSeconds)
  const part = (what: TimeRow['what'], name: Named['name']) =>
    parts[inSeconds.findIndex((one) => one.what === what && one.name === name)]!
  const told = counted.map(({ what, times }): [TimeRow['what'], Times] => [
    what,
    {
      ...times,
      cases:
        times.count === 0
          ? null
          : { median: part(what, 'median'), ninth: part(what, 'ninth'), longest: part(what, 'longest') },
    },
  ])
  return Object.fromEntries(told) as Record<TimeRow['what'], Times>
}

/** Those that are named, each among those alone that took as many hours, or seconds. */
async function inUnit(db: Asked, pool: number, span: Days, unit: Unit, named: readonly Named[]): Promise<Named[]> {
  if (named.length === 0) return []
  const seconds = UNITS[unit]
  const found = await db.rows<{ at: number; took: number; before: number }>(
    inOne(
      named.map(({ what, place, over, upTo }, at) => {
        const rows = rowsIn(span).map(
          (some) => sql`select took, count from times where pool = ${pool} and what = ${what} and unit = ${unit}
            and ${some} and took > ${over / seconds} and took <= ${upTo / seconds}`,
        )
        return sql`(select ${at}::int as at, took::float8, (until - count)::int as before
          from (select took, sum(count) as count, sum(sum(count)) over (order by took) as until
            from (${inOne(rows)}) times group by took) times
          where until >= ${place} order by took limit 1)`
      }),
    ),
  )
  const inOrder = found.toSorted((a, b) => a.at - b.at)
  return named.map((one, at) => among(one, inOrder[at]!.took, seconds, inOrder[at]!.before))
}

/** The parts that took as long as those that are named. Of several it is the one that was first. */
async function readNamed(db: Asked, pool: number, span: Days, named: readonly Named[]): Promise<PartText[]> {
  if (named.length === 0) return []
  const keyOf = ({ what, upTo }: Pick<Named, 'what' | 'upTo'>) => `${what} ${upTo}`
  const some = [...new Map(named.map((one) => [keyOf(one), one])).values()].map(({ what, upTo }) => {
    const { end, are, day } = TIMES[what]
    return sql`(select *, ${what}::text as what from parts where pool = ${pool} and ${are}
      and ${sql.identifier(end)} - opened = ${upTo} and ${day} >= ${span.since} and ${day} < ${span.until}
      order by ${day}, claim, part limit 1)`
  })
  const found = await db.rows<PartText & Pick<Named, 'what'>>(sql`select ${PART}, what from (${inOne(some)}) parts`)
  const parts = new Map(
    found.map(({ what, ...part }) => [keyOf({ what, upTo: part[TIMES[what].end]! - part.opened! }), part]),
  )
  return named.map((one) => parts.get(keyOf(one))!)
}
