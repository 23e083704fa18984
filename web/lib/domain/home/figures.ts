import { type Payment, type PaymentRecord, type PoolSummary, paymentsOf, recordOf } from '@huzhu/governance/overview'
import type { Currency } from '$lib/ui/money/currency'

/** What the welcome page tells of all pools together. */
export interface Totals {
  members: number
  /** What became of the claims, and of which. */
  record: PaymentRecord
  /** Whether there are older claims that the record does not count. */
  newestOnly: boolean
  /** Of the claims counted, in whole percent; undefined before the first. */
  percentPaid: string | undefined
  /** One sum a currency: sums of different money are not added. */
  pots: { currency: Currency; amount: bigint }[]
}

/** Add the pools up. */
export function totals(pools: readonly PoolSummary[]): Totals {
  const pots = new Map<string, { currency: Currency; amount: bigint }>()
  for (const { currency, health } of pools) {
    const sum = pots.get(currency.symbol)
    pots.set(currency.symbol, { currency, amount: (sum?.amount ?? 0n) + health.pot })
  }
  const filed = pools.reduce((sum, { pool }) => sum + pool.claims, 0)
  const record = recordOf(pools.flatMap(({ claims }) => claims))
  return {
    members: pools.reduce((sum, { health }) => sum + health.members, 0),
    record,
    newestOnly: record.claims < filed,
    percentPaid: record.claims === 0 ? undefined : String(Math.round((record.paid * 100) / record.claims)),
    pots: [...pots.values()],
  }
}

/** The newest payments of all pools. */
export function newestPayments(
  pools: readonly PoolSummary[],
  count: number,
): { pool: PoolSummary; payment: Payment }[] {
  return pools
    .flatMap((pool) => paymentsOf(pool.claims).map((payment) => ({ pool, payment })))
    .sort((a, b) => (a.payment.time < b.payment.time ? 1 : -1))
    .slice(0, count)
}
