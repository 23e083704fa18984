// What pages ask about ledgers.
import { readPoolRows } from '@huzhu/governance/pool-list'
import type { At } from '$lib/chain/reads'
import { readAllMine } from '$lib/domain/pools/pages'
import type { LedgerFilter } from './compare'

/** Whatever compares a history with the chain is loaded where somebody asks for one. */
async function ledger(at: At, filter: LedgerFilter, from?: string) {
  const { readLedger } = await import('./compare')
  return readLedger(at, filter, from)
}

/** What a pool held day by day. */
async function poolDays(at: At, pool: number) {
  const { readPoolDays } = await import('./days')
  return readPoolDays(at, pool)
}

/** What became of its claims and its money, from a day (UTC) on. */
async function poolFigures(at: At, pool: number, since?: number) {
  const { readPoolFigures } = await import('./figures')
  return readPoolFigures(at, pool, { since, byKind: true })
}

/** The pools whose ledgers one can choose: those that `who` has to do with first, then the newest. */
async function ledgerPools(at: At, who: string | undefined) {
  const [mine, rows] = await Promise.all([who === undefined ? undefined : readAllMine(at, who), readPoolRows(at)])
  const all = [...(mine?.inPools.map(({ row }) => row) ?? []), ...rows].map(({ pool: { id, name } }) => ({ id, name }))
  return [...new Map(all.map((pool) => [pool.id, pool])).values()]
}

export const ledgerReads = { ledger, ledgerPools, poolDays, poolFigures }
