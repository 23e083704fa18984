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
  /** What all members pay in a month, without the host's fee. */
  readonly paidIn: bigint
  /** What was paid out in a month, of all months so far. */
  readonly paidOut: bigint
  /** What is promised to nobody, month by month: it never falls below nothing. */
  readonly points: readonly { readonly at: Seconds; readonly value: bigint }[]
}

/** A year from `now` for a pool that was opened at `opened`: members as today, all pay, claims as they were so far. */
export function yearAhead({ health, record, rules }: PoolRow, opened: Seconds, now: Seconds): YearAhead {
  const age = now > opened + MONTH ? now - opened : MONTH
  const paidIn = health.monthlyDues - (health.monthlyDues * BigInt(rules.rules.hostFee)) / BigInt(WHOLE)
  const paidOut = (record.sum * MONTH) / age
  const points = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const passed = (YEAR * BigInt(month)) / BigInt(MONTHS)
    const value = health.available + ((paidIn - paidOut) * passed) / MONTH
    return { at: now + passed, value: value > 0n ? value : 0n }
  })
  return { paidIn, paidOut, points }
}
