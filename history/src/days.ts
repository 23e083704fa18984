// Days, months and years of UTC, named by their first day and counted in days since 1970. What is kept of all is read by the
// year, and by the month and the day at the ends.
import { type SQL, sql } from 'drizzle-orm'

/** Milliseconds of a day, and seconds. */
export const [DAY, SECONDS_OF_DAY] = [86_400_000, 86_400]

/** A day that no calendar has to reach: what is asked beyond it has no months. */
const LAST = 50_000_000

/** What a row of sums is of, the longest first. */
const SPANS = ['year', 'month', 'day'] as const
export type DaySpan = (typeof SPANS)[number]

/** The first day of the year or month that a day lies in, or of one so many later. */
function firstOf(span: DaySpan, day: number, later = 0): number {
  if (span === 'day') return day + later
  const at = new Date(day * DAY)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()]
  return (span === 'year' ? Date.UTC(year + later, 0) : Date.UTC(year, month + later)) / DAY
}

/** The first day of the month that a day lies in. */
export const monthOf = (day: number): number => firstOf('month', day)

/** The rows that a day belongs to. */
export const spansOf = (day: number): readonly { readonly span: DaySpan; readonly day: number }[] =>
  SPANS.map((span) => ({ span, day: firstOf(span, day) }))

/** Days from one on and before another. */
export interface Days {
  readonly since: number
  readonly until: number
}

/** Which rows of a table that has all spans are together some days: whole years, and at both ends months and days. */
export function rowsIn(days: Days): readonly SQL[] {
  const rows = rowsFrom(days, SPANS)
  return rows.length === 0 ? [sql`false`] : rows
}

function rowsFrom({ since, until }: Days, [span, ...shorter]: readonly DaySpan[]): readonly SQL[] {
  if (span === undefined || since >= until) return []
  const begun = since >= LAST || firstOf(span, since) === since ? since : firstOf(span, since, 1)
  const ended = until >= LAST ? until : firstOf(span, until)
  if (begun >= ended) return rowsFrom({ since, until }, shorter)
  return [
    ...rowsFrom({ since, until: begun }, shorter),
    sql`span = ${span} and day >= ${begun} and day < ${ended}`,
    ...rowsFrom({ since: ended, until }, shorter),
  ]
}
