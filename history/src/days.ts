// Days and months of UTC, counted in days since 1970. What is kept of both is read by the month, and by the day at the ends.
import { type SQL, sql } from 'drizzle-orm'

/** Milliseconds of a day. */
export const DAY = 86_400_000

/** A day that no calendar has to reach: what is asked beyond it has no months. */
const LAST = 50_000_000

/** What a row of sums is of. */
export type DaySpan = 'day' | 'month'

/** The first day of the month that lies so many months after a day's own. */
function month(day: number, after = 0): number {
  const at = new Date(day * DAY)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + after) / DAY
}

/** The first day of the month that a day lies in. */
export const monthOf = (day: number): number => month(day)

/** The rows that a day belongs to. */
export const spansOf = (day: number): readonly { readonly span: DaySpan; readonly day: number }[] => [
  { span: 'day', day },
  { span: 'month', day: monthOf(day) },
]

/** Days from one on and before another. */
export interface Days {
  readonly since: number
  readonly until: number
}

/** Which rows of a table that has both are together some days: months that lie in them, and the days before and after those. */
export function rowsIn({ since, until }: Days): readonly SQL[] {
  if (since >= until) return [sql`false`]
  const begun = since >= LAST || monthOf(since) === since ? since : month(since, 1)
  const ended = until >= LAST ? until : monthOf(until)
  const from = (span: DaySpan, first: number, end: number) =>
    first < end ? [sql`span = ${span} and day >= ${first} and day < ${end}`] : []
  if (begun >= ended) return from('day', since, until)
  return [...from('day', since, begun), ...from('month', begun, ended), ...from('day', ended, until)]
}
