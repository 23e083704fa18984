// What somebody's money did in every pool that they have, or had, to do with.
import { readAllMine } from '$lib/domain/pools/pages'
import type { At } from '$lib/chain/reads'
import { Asked, asking } from '../ledger/asking'
import { readRecord } from './told'

/** The pools in whose ledger they stand; none where no history says so. */
async function poolsInHistory(at: At, who: string): Promise<readonly number[]> {
  const found = await asking(async () => {
    const asked = new Asked(at)
    const { totals } = await asked.one(asked.client.GET('/totals', { params: { query: { person: who } } }))
    return totals.map(({ pool }) => pool)
  })
  return 'state' in found ? [] : found
}

/** Their records, by pool. */
export async function readMyRecords(at: At, who: string) {
  const [mine, told] = await Promise.all([readAllMine(at, who), poolsInHistory(at, who)])
  const pools = [...new Set([...mine.inPools.map(({ row }) => row.pool.id), ...told])]
  const records = await Promise.all(pools.map((pool) => readRecord(at, pool, who)))
  return records.filter((record) => record !== undefined)
}
