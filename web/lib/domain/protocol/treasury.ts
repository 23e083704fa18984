// The treasury's money as a picture and sums have it.
import type { TreasuryKind } from '@huzhu/governance/treasury-movements'
import type { Point } from '$lib/ui/picture/scale'
import type { Seconds } from '$lib/ui/time/dates'
import type { Purse } from './treasury-told'

/** What all movements of a kind come to. */
export interface KindSum {
  readonly kind: TreasuryKind
  readonly count: number
  readonly amount: bigint
}

/** What came in and went out, kind by kind. */
export function kindsOf({ days }: Pick<Purse, 'days'>): KindSum[] {
  return [...Map.groupBy(days, ({ kind }) => kind)].map(([kind, some]) => ({
    kind,
    count: some.reduce((sum, { count }) => sum + count, 0),
    amount: some.reduce((sum, { amount }) => sum + amount, 0n),
  }))
}

/** What there was from day to day, until `now`. */
export function courseOf(
  { opening, closing, days }: Pick<Purse, 'opening' | 'closing' | 'days'>,
  now: Seconds,
): Point[] {
  let there = opening
  const ends = [...Map.groupBy(days, ({ at }) => at)].map(([at, some]) => {
    there += some.reduce((sum, { amount }) => sum + amount, 0n)
    return { at, value: there }
  })
  const last = ends.at(-1)
  return last ? [...ends, { at: now > last.at ? now : last.at, value: closing }] : []
}

/** A month of UTC. */
export interface TreasuryMonth {
  readonly at: Seconds
  readonly paidIn: bigint
  readonly paidOut: bigint
  readonly closing: bigint
}

/** What came in and went out month by month, and what was there at each end. */
export function monthsOf({ opening, days }: Pick<Purse, 'opening' | 'days'>): TreasuryMonth[] {
  let there = opening
  const nameOf = (at: Seconds) => new Date(Number(at) * 1_000).toISOString().slice(0, 7)
  return [...Map.groupBy(days, ({ at }) => nameOf(at))].map(([, some]) => {
    const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, 0n)
    const amounts = some.map(({ amount }) => amount)
    const [paidIn, paidOut] = [sum(amounts.filter((one) => one > 0n)), -sum(amounts.filter((one) => one < 0n))]
    there += paidIn - paidOut
    return { at: some[0]!.at, paidIn, paidOut, closing: there }
  })
}
