// What parts add up to, by the day, the month and the year. It is kept with the parts, so that nobody who asks counts them again.
import { type DaySpan, SECONDS_OF_DAY, spansOf } from './days.ts'
import type { PartRow } from './parts.ts'

/** Of claims all but the last three, which are of parts: the table's own words say what each is. */
export type Tallied = 'filed' | 'decided' | 'whole' | 'short' | 'served' | 'paid' | 'decisions' | 'payments'

/** A row of `tallies`. */
export interface TallyRow {
  readonly pool: number
  readonly span: DaySpan
  readonly day: number
  readonly what: Tallied
  readonly name: string
  readonly count: number
  readonly sum: bigint
}

/** Seconds of what times are counted in beside days. */
export const UNITS = { hour: 3_600, second: 1 } as const
export type Unit = keyof typeof UNITS

/** A row of `times`. */
export interface TimeRow {
  readonly pool: number
  readonly what: 'decisions' | 'payments'
  readonly unit: Unit
  readonly span: DaySpan
  readonly took: number
  readonly day: number
  readonly count: number
}

type Fact = Pick<TallyRow, 'pool' | 'day' | 'what' | 'name' | 'sum'> & { readonly took?: number }

/** What the parts of a claim are counted as. */
function factsOf(parts: readonly PartRow[]): Fact[] {
  const [{ pool, need }] = parts as [PartRow]
  const of = (what: Tallied, days: readonly number[], name = ''): Fact => ({
    ...{ pool, what, name, day: Math.max(...days), sum: 0n },
  })
  const [endings, payments] = [
    parts.flatMap(({ ending }) => ending ?? []),
    parts.flatMap(({ payment }) => payment ?? []),
  ]
  const are = (...states: readonly PartRow['state'][]) => parts.every(({ state }) => states.includes(state))
  const isDecided = endings.length === parts.length
  return [
    of('filed', [parts[0]!.filing]),
    ...(isDecided ? [of('decided', endings)] : []),
    ...(isDecided && are('Paid', 'Short') ? [of(are('Paid') ? 'whole' : 'short', endings)] : []),
    ...(payments.length > 0 ? [of('served', payments, need)] : []),
    ...parts.flatMap(factsOfPart),
  ]
}

function factsOfPart({ pool, state, paid, opened, decided, decision, settled, payment }: PartRow): Fact[] {
  const took = (what: TimeRow['what'], until: number | undefined, day: number): Fact[] => {
    const seconds = until! - opened!
    return [{ pool, what, name: String(Math.ceil(seconds / SECONDS_OF_DAY)), day, sum: BigInt(seconds), took: seconds }]
  }
  return [
    ...(payment === undefined ? [] : [{ pool, what: 'paid', name: state, day: payment, sum: paid } as const]),
    ...(decision === undefined ? [] : took('decisions', decided, decision)),
    ...(payment === undefined || state !== 'Paid' ? [] : took('payments', settled, payment)),
  ]
}

/** What is added to both tables, and taken from them, where parts of some claims come in place of those before. */
export function changeOf(before: readonly PartRow[], after: readonly PartRow[]) {
  const tallies = new Map<string, TallyRow>()
  const times = new Map<string, TimeRow>()
  for (const [parts, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    const claims = Map.groupBy(parts, ({ pool, claim }) => `${pool} ${claim}`)
    for (const { took, sum, day, ...fact } of claims.values().flatMap(factsOf)) {
      for (const at of spansOf(day)) {
        const key = `${fact.pool} ${at.span} ${at.day} ${fact.what}`
        const tally = tallies.get(`${key} ${fact.name}`) ?? { ...fact, ...at, count: 0, sum: 0n }
        tallies.set(`${key} ${fact.name}`, {
          ...{ ...tally, count: tally.count + sign, sum: tally.sum + BigInt(sign) * sum },
        })
        if (took === undefined) continue
        const [pool, what] = [fact.pool, fact.what as TimeRow['what']]
        for (const [unit, seconds] of Object.entries(UNITS) as [Unit, number][]) {
          const inUnit = Math.ceil(took / seconds)
          const time = times.get(`${key} ${unit} ${inUnit}`) ?? { ...at, pool, what, unit, took: inUnit, count: 0 }
          times.set(`${key} ${unit} ${inUnit}`, { ...time, count: time.count + sign })
        }
      }
    }
  }
  const isSomething = ({ count, sum = 0n }: { count: number; sum?: bigint }) => count !== 0 || sum !== 0n
  return { tallies: [...tallies.values()].filter(isSomething), times: [...times.values()].filter(isSomething) }
}
