import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Seconds } from '$lib/ui/time/dates'

const MONTH = 30n * 86_400n
const MONTHS = 12
/** Parts of the dues that the host's fee is told in. */
const WHOLE = 1_000_000_000n

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
  const paidIn = health.monthlyDues - (health.monthlyDues * BigInt(rules.rules.hostFee)) / WHOLE
  const paidOut = (record.sum * MONTH) / age
  const points = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const value = health.available + BigInt(month) * (paidIn - paidOut)
    return { at: now + BigInt(month) * MONTH, value: value > 0n ? value : 0n }
  })
  return { paidIn, paidOut, points }
}
