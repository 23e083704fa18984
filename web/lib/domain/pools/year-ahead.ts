import type { PoolRow } from '@huzhu/governance/pool-list'
import { WHOLE } from '$lib/ui/money/share'
import { DAY, type Seconds } from '$lib/ui/time/dates'

/** Of what comes in and goes out, as the chain tells the dues of a month. */
const MONTH = 30n * DAY
const YEAR = 365n * DAY
/** A year has so many months, each a little longer. */
const MONTHS = 12

/** What a pool would have a year from now, if nothing but time changed. */
export interface YearAhead {
  /** What comes in a month from those who pay now, without the host's fee. */
  readonly paidIn: bigint
  /** What was paid out in a month, of all months so far. */
  readonly paidOut: bigint
  /** What is promised to nobody, month by month: it never falls below nothing. */
  readonly points: readonly { readonly at: Seconds; readonly value: bigint }[]
}

/**
 * A year from `now` for a pool that was opened at `opened`: so many `paying` members as today, claims as they were so far.
 * Where it is not known how many pay, all of them.
 */
export function yearAhead(
  { health, record, rules }: PoolRow,
  paying: number | undefined,
  opened: Seconds,
  now: Seconds,
): YearAhead {
  const age = now > opened + MONTH ? now - opened : MONTH
  const dues = health.month * BigInt(paying ?? health.members)
  const paidIn = dues - (dues * BigInt(rules.rules.hostFee)) / BigInt(WHOLE)
  const paidOut = (record.sum * MONTH) / age
  const points = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const passed = (YEAR * BigInt(month)) / BigInt(MONTHS)
    const value = health.available + ((paidIn - paidOut) * passed) / MONTH
    return { at: now + passed, value: value > 0n ? value : 0n }
  })
  return { paidIn, paidOut, points }
}
