import { type ClaimRecord, meanTimeOf, type PoolRow } from '@huzhu/governance/pool-list'

/** What the welcome page tells of pools together. */
export interface Totals {
  /** Of how many pools it is. */
  pools: number
  /** Whether there are older ones: they are numbered from 0, without gaps. */
  older: boolean
  members: number
  /** Claims of which every part was paid. */
  paid: number
  /** Of those that have ended, in whole percent; undefined before the first. */
  percentPaid: string | undefined
  /** Claims of which a part is under way still: they are neither paid nor not. */
  underWay: number
  /** Mean seconds from a part's opening to its payment; undefined before the first. */
  meanTime: bigint | undefined
  /** One sum a currency: sums of different money are not added, though they may share a symbol. */
  pots: { currency: PoolRow['currency']; amount: bigint }[]
}

/** Add pools up, the newest first. */
export function totals(rows: readonly PoolRow[]): Totals {
  const pots = new Map<PoolRow['currency']['id'], Totals['pots'][number]>()
  for (const { currency, health } of rows) {
    const sum = pots.get(currency.id)
    pots.set(currency.id, { currency, amount: (sum?.amount ?? 0n) + health.pot })
  }
  const count = (of: (record: ClaimRecord) => number) => rows.reduce((sum, { record }) => sum + of(record), 0)
  const [paid, decided] = [count((record) => record.paid), count((record) => record.decided)]
  const partsPaid = count((record) => record.partsPaid)
  const times = rows.reduce((sum, { record }) => sum + record.times, 0n)
  return {
    pools: rows.length,
    older: (rows.at(-1)?.pool.id ?? 0) > 0,
    members: rows.reduce((sum, { health }) => sum + health.members, 0),
    paid,
    percentPaid: decided === 0 ? undefined : String(Math.round((paid * 100) / decided)),
    underWay: count((record) => record.filed) - decided,
    meanTime: meanTimeOf({ times, partsPaid }),
    pots: [...pots.values()],
  }
}
