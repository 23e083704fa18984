/**
 * What a pool's rules would allow to whoever joins it now: for choosing among pools, before the chain can be asked. Once
 * somebody is a member it says what is payable: `readPayable`.
 */
import type { Limit } from './claims.ts'
import type { PoolRow } from './pool-list.ts'
import type { WallTime } from './time.ts'

/** What whoever joins now would have, if they pay whenever dues are due, and rules and pool stay as they are. */
export interface Newcomer {
  /** From when a loss is covered. */
  readonly coverFrom: WallTime
  /** How many dues are due by the day, and what they come to. */
  readonly periods: number
  readonly pays: bigint
  /** Most that is payable of the cost, to a registered payee. */
  readonly amount: bigint
  readonly binding: Limit
  /** In the order in which they bind; without those that do not apply. */
  readonly limits: readonly { readonly limit: Limit; readonly amount: bigint }[]
}

const DAY = 86_400n
const BILLION = 1_000_000_000n
const PERCENT = 100n

/** What is allowed of a `cost` on a `day` to whoever joins `now`. Nothing is allowed before the cover begins. */
export function newcomerIn(
  { health, rules: { rules } }: Pick<PoolRow, 'health' | 'rules'>,
  cost: bigint,
  day: WallTime,
  now: WallTime,
): Newcomer {
  const period = BigInt(rules.periodDays) * DAY
  const periods = day < now ? 1 : Number((day - now) / period) + 1
  const reachesPot = rules.dues - (rules.dues * BigInt(rules.hostFee)) / BILLION
  const { capByReserve, available, youngCap, month } = health
  const limits: { limit: Limit; amount: bigint }[] = [
    { limit: 'CoveredShare', amount: (cost * BigInt(rules.coveredShare)) / PERCENT },
    { limit: 'PoolMoney', amount: capByReserve < available ? capByReserve : available },
    { limit: 'PaidIn', amount: reachesPot * BigInt(periods) * BigInt(rules.ramp) },
    { limit: 'CoverYear', amount: month * BigInt(rules.coverYear) },
  ]
  if (youngCap !== undefined) limits.push({ limit: 'YoungPool', amount: youngCap })
  const least = limits.reduce((least, one) => (one.amount < least.amount ? one : least))
  return {
    coverFrom: now + BigInt(rules.waitingDays) * DAY,
    ...{ periods, pays: rules.dues * BigInt(periods), amount: least.amount, binding: least.limit, limits },
  }
}
