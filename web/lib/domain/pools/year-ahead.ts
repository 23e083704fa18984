import type { PoolRow } from '@huzhu/governance/pool-list'
import { WHOLE } from '$lib/ui/money/share'
import { DAY, type Seconds } from '$lib/ui/time/dates'

/** What a pool paid in its first days is taken for as long. */
const LEAST_AGE = 30n * DAY
const YEAR = 365n * DAY
/** A year is shown in so many steps. */
const MONTHS = 12

/** What a pool would have a year from now, if nothing but time changed. */
export interface YearAhead {
  /** What comes in within the year, without the host's fee. */
  readonly paidIn: bigint
  /** What goes out within the year, as it did of all time so far. */
  readonly paidOut: bigint
  /** What is promised to nobody, month by month: it never falls below nothing. */
  readonly points: readonly { readonly at: Seconds; readonly value: bigint }[]
}

/**
 * A year from `now` for a pool that was opened at `opened`: those pay who have paid until these dates, each the next dues
 * when theirs end, since what is paid ahead lies in the pot already; claims go on as they were so far.
 */
export function yearAhead(
  { health, record, rules: { rules } }: PoolRow,
  paidUntil: readonly Seconds[],
  opened: Seconds,
  now: Seconds,
): YearAhead {
  const age = now > opened + LEAST_AGE ? now - opened : LEAST_AGE
  const period = BigInt(rules.periodDays) * DAY
  const stays = rules.dues - (rules.dues * BigInt(rules.hostFee)) / BigInt(WHOLE)
  const paidInBy = (at: Seconds) =>
    stays * paidUntil.reduce((times, due) => times + (due > at ? 0n : (at - due) / period + 1n), 0n)
  const paidOutIn = (passed: Seconds) => (record.sum * passed) / age
  const points = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const passed = (YEAR * BigInt(month)) / BigInt(MONTHS)
    const value = health.available + paidInBy(now + passed) - paidOutIn(passed)
    return { at: now + passed, value: value > 0n ? value : 0n }
  })
  return { paidIn: paidInBy(now + YEAR), paidOut: paidOutIn(YEAR), points }
}
