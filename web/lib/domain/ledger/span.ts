// How far back figures go.

/** A quarter, a year, or all of it. */
export const SPANS = ['quarter', 'year', 'all'] as const
export type Span = (typeof SPANS)[number]

const DAY = 86_400n
const DAYS = { quarter: 91n, year: 365n } as const

/** The span that an address names; a year where it names none. */
export const spanIn = (text: string | null): Span => SPANS.find((span) => span === text) ?? 'year'

/** The day (UTC) on which a span begins that ends now; undefined where it begins with the pool. */
export const sinceOf = (span: Span, now: bigint): number | undefined =>
  span === 'all' ? undefined : Number(now / DAY - DAYS[span])

/** The first moment of a day, in seconds. */
export const momentOf = (day: number): bigint => BigInt(day) * DAY
