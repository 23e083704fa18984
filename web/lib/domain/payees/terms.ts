// Payments to a school by term: autumn from September to January, spring from February to August, of the reader's own zone.
import type { Seconds } from '$lib/ui/time/dates'

/** A term of a school. `year`: in which it began. */
export interface Term {
  readonly season: 'autumn' | 'spring'
  readonly year: number
}

const [FEBRUARY, SEPTEMBER] = [1, 8]

/** The term in which a moment lies. */
export function termOf(at: Seconds): Term {
  const date = new Date(Number(at) * 1_000)
  const [year, month] = [date.getFullYear(), date.getMonth()]
  if (month >= SEPTEMBER) return { season: 'autumn', year }
  return month < FEBRUARY ? { season: 'autumn', year: year - 1 } : { season: 'spring', year }
}

/** What a term's payments come to. */
export interface TermSum extends Term {
  readonly key: string
  readonly count: number
  readonly sum: bigint
}

/** Payments, the newest first, by term. */
export function termsOf(lines: readonly { readonly at: Seconds; readonly amount: bigint }[]): TermSum[] {
  const keyOf = ({ season, year }: Term) => `${year}-${season}`
  return [...Map.groupBy(lines, ({ at }) => keyOf(termOf(at)))].map(([key, some]) => ({
    ...{ key, ...termOf(some[0]!.at), count: some.length },
    sum: some.reduce((total, { amount }) => total + amount, 0n),
  }))
}
