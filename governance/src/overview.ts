import type { Claim, Part, PartStateName } from './claims.ts'
import { readClaims } from './claims.ts'
import type { State } from './state.ts'
import type { Currency } from './currencies.ts'
import { type PoolRow, readPoolRow, readPoolRows } from './pool-list.ts'
import type { Pool, PoolHealth } from './pools.ts'
import type { DatedRules } from './rules.ts'
import type { ChainTime } from './time.ts'

/** A pool as a list shows it. */
export interface PoolSummary {
  readonly pool: Pool
  readonly health: PoolHealth
  readonly currency: Currency
  readonly rules: DatedRules
  /** Newest first. */
  readonly claims: readonly Claim[]
  readonly record: PaymentRecord
}

/** What became of claims. */
export interface PaymentRecord {
  /** How many it counts: all there are, or the newest of them. */
  readonly claims: number
  /** Claims of which a part was paid whole. */
  readonly paid: number
  /** Claims of which a part was refused. */
  readonly refused: number
  /** Seconds from a part's opening to its last payment; undefined before the first. */
  readonly medianTime: bigint | undefined
}

/** What was paid of a part, as a list shows it. */
export interface Payment {
  readonly claim: Claim
  readonly part: Part
  readonly amount: bigint
  readonly time: ChainTime
  readonly block: number
}

/** Claims that an overview looks at, of each pool. */
const RECENT = 50

/** Count what became of claims. */
export function recordOf(claims: readonly Claim[]): PaymentRecord {
  const having = (wanted: PartStateName) => claims.filter(({ parts }) => parts.some(({ state }) => state === wanted))
  const times = claims
    .flatMap(({ parts }) => parts)
    .flatMap(({ state, opened, settled }) =>
      state === 'Paid' && opened && settled ? [settled.time - opened.time] : [],
    )
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return {
    claims: claims.length,
    paid: having('Paid').length,
    refused: having('Refused').length,
    medianTime: times[Math.floor((times.length - 1) / 2)],
  }
}

/** The payments among claims, the newest first. */
export function paymentsOf(claims: readonly Claim[]): Payment[] {
  return claims
    .flatMap((claim) =>
      claim.parts.flatMap((part) => {
        const { paid, settled } = part
        return settled && paid > 0n ? [{ claim, part, amount: paid, time: settled.time, block: settled.block }] : []
      }),
    )
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
}

/** One pool as a list shows it. */
export async function readPoolSummary(state: State, { id }: Pick<Pool, 'id'>): Promise<PoolSummary | undefined> {
  const [row, claims] = await Promise.all([readPoolRow(state, id), readClaims(state, id, RECENT)])
  return row && summaryOf(row, claims)
}

/** The newest pools as a list shows them. */
export async function readPoolSummaries(state: State): Promise<PoolSummary[]> {
  const rows = await readPoolRows(state)
  return Promise.all(rows.map(async (row) => summaryOf(row, await readClaims(state, row.pool.id, RECENT))))
}

function summaryOf({ pool, health, currency, rules }: PoolRow, claims: readonly Claim[]): PoolSummary {
  return { pool, health, currency, rules, claims, record: recordOf(claims) }
}
