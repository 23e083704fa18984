// What a statement is of: a month or a year of the reader's own calendar, and its lines.
import { BOOKS, potOf } from '@huzhu/governance/movements'
import type { LedgerSums } from './sums'

/** A month or a year. Moments are wall time in seconds; `until` is the first after it. */
export interface Span {
  /** As an address has it: 2026, or 2026-05. */
  readonly name: string
  readonly kind: 'year' | 'month'
  readonly since: bigint
  readonly until: bigint
  /** Its first and last day, as an address of the ledger has them. */
  readonly from: string
  readonly to: string
}

const SPAN = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/

const written = (day: Date) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** What a name says; undefined where it is none. */
export function spanOf(name: string | null): Span | undefined {
  const found = SPAN.exec(name ?? '')
  if (!found) return undefined
  const year = Number(found[1])
  const month = found[2] === undefined ? undefined : Number(found[2]) - 1
  const [first, next] =
    month === undefined
      ? [
          [year, 0],
          [year + 1, 0],
        ]
      : [
          [year, month],
          [year, month + 1],
        ]
  const [since, until] = [first, next].map(([of, at]) => new Date(of!, at!, 1)) as [Date, Date]
  const last = new Date(until)
  last.setDate(0)
  return {
    ...{ name: name!, kind: month === undefined ? 'year' : 'month' },
    ...{ since: BigInt(since.getTime() / 1_000), until: BigInt(until.getTime() / 1_000) },
    ...{ from: written(since), to: written(last) },
  }
}

/** The month that a moment lies in, and the year. */
const namesAt = (at: bigint) => {
  const day = written(new Date(Number(at) * 1_000))
  return { month: day.slice(0, 7), year: day.slice(0, 4) }
}

/** Every year and month from one moment to another, the newest first, each year before its months. */
export function spansBetween(first: bigint, last: bigint): Span[] {
  const spans: Span[] = []
  for (let at = last; ;) {
    const { month, year } = namesAt(at)
    if (spans.findLast(({ kind }) => kind === 'year')?.name !== year) spans.push(spanOf(year)!)
    const span = spanOf(month)!
    spans.push(span)
    if (span.since <= first) return spans
    at = span.since - 1n
  }
}

/** A line of a statement: a kind of movements with what came in or went out by it. */
export interface StatementLine {
  readonly kind: string
  readonly count: number
  readonly paidIn: bigint
  readonly paidOut: bigint
}

/** What came in first, then what went out; what only moved within the pot changes nothing of it. */
export function statementLines({ kinds }: Pick<LedgerSums, 'kinds'>): StatementLine[] {
  const lines = kinds
    .filter((sum) => BOOKS.some((book) => sum[book] !== 0n) && potOf(sum) !== 0n)
    .map((sum) => {
      const change = potOf(sum)
      const [paidIn, paidOut] = change > 0n ? [change, 0n] : [0n, -change]
      return { kind: sum.kind, count: sum.count, paidIn, paidOut }
    })
  const size = ({ paidIn, paidOut }: StatementLine) => paidIn + paidOut
  const bySize = (one: StatementLine, other: StatementLine) => (size(one) < size(other) ? 1 : -1)
  return [
    ...lines.filter(({ paidIn }) => paidIn > 0n).sort(bySize),
    ...lines.filter(({ paidOut }) => paidOut > 0n).sort(bySize),
  ]
}
