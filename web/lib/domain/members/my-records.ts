// What somebody's money did in every pool that they have, or had, to do with.
import { readPoolsLeft } from '@huzhu/governance/members'
import { readPoolRows } from '@huzhu/governance/pool-list'
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

/** Pools, the newest ones, of which the chain is asked whether they left them. */
const ASKED = 200

async function poolsLeft(at: At, who: string): Promise<readonly number[]> {
  const [newest] = await readPoolRows(at, 1)
  const next = (newest?.pool.id ?? -1) + 1
  const pools = Array.from({ length: Math.min(next, ASKED) }, (_, back) => next - 1 - back)
  return readPoolsLeft(at, pools, who)
}

/** Their records, by pool: of those that the chain knows, whatever the history leaves out. */
export async function readMyRecords(at: At, who: string) {
  const [mine, left, told] = await Promise.all([readAllMine(at, who), poolsLeft(at, who), poolsInHistory(at, who)])
  const pools = [...new Set([...mine.inPools.map(({ row }) => row.pool.id), ...left, ...told])]
  const records = await Promise.all(pools.map((pool) => readRecord(at, pool, who)))
  return records.filter((record) => record !== undefined)
}
