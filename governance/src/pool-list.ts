/** Pools as lists and their own pages show them, each in one answer. */
import type { Option, Vec } from '@polkadot/types'
import type {
  PalletMutualAidRecordPaymentRecord,
  PalletMutualAidViewsPoolsCurrencyFacts,
  PalletMutualAidViewsPoolsPausedPools,
  PalletMutualAidViewsPoolsPayment,
  PalletMutualAidViewsPoolsPoolRow,
} from '@huzhu/runtime-metadata/lookup'
import type { Need } from './claims.ts'
import { type Currency, currencyIdOf, nativeCurrency } from './currencies.ts'
import { type Pool, type PoolHealth, healthOf, poolOf } from './pools.ts'
import { type DatedRules, datedRulesOf } from './rules.ts'
import type { State } from './state.ts'
import { nameOf, textOf } from './text.ts'
import { type ChainTime, stampOf } from './time.ts'
import { view } from './view.ts'

/** A currency of the registry. */
export interface RegisteredCurrency extends Currency {
  /** Least dues of a period; undefined for one that is not registered. */
  readonly duesFloor: bigint | undefined
}

/** How a pool is, in one word; an open one that lacks its minimum of voters is young. */
export type Stage = 'Open' | 'Young' | 'Paused' | 'WindingUp' | 'Closed'

/** What became of a pool's claims, as the chain keeps count. */
export interface ClaimRecord {
  /** Claims filed. */
  readonly filed: number
  /** Claims of which every part has come to its end. */
  readonly decided: number
  /** Of them, claims of which every part was paid. */
  readonly paid: number
  /** What was paid, what waits for its payee included. */
  readonly sum: bigint
  /** Parts that were paid. */
  readonly partsPaid: number
  /** Seconds from opening to the last payment, of all parts that were paid. */
  readonly times: bigint
  /** Disputes and refusals, ever. */
  readonly disputes: number
  readonly refusals: number
}

/** A pool with all that a list or its own page shows. */
export interface PoolRow {
  readonly pool: Pool
  readonly currency: RegisteredCurrency
  readonly health: PoolHealth
  /** The rules in force. */
  readonly rules: DatedRules
  readonly record: ClaimRecord
  readonly stage: Stage
}

/** A pool that takes no new claims for some days. */
export interface PausedPool {
  readonly id: number
  readonly name: string
  readonly until: ChainTime
}

/** A payment of a part. */
export interface PartPayment {
  readonly pool: number
  readonly claim: number
  readonly part: number
  readonly need: Need
  readonly claimant: string
  /** Whether the claimant was paid, or somebody whom members vouched for; else a school. */
  readonly ownAccount: boolean
  readonly vouched: boolean
  /** Who was paid. */
  readonly payee: string
  readonly amount: bigint
  readonly time: ChainTime
  readonly block: number
}

/** Mean seconds from a part's opening to its last payment; undefined before the first. */
export const meanTimeOf = ({ times, partsPaid }: Pick<ClaimRecord, 'times' | 'partsPaid'>): bigint | undefined =>
  partsPaid === 0 ? undefined : times / BigInt(partsPaid)

function currencyOf(state: State, facts: PalletMutualAidViewsPoolsCurrencyFacts): RegisteredCurrency {
  const id = currencyIdOf(facts.id)
  const duesFloor = facts.duesFloor.isSome ? facts.duesFloor.unwrap().toBigInt() : undefined
  if (id === 'native') return { ...nativeCurrency(state), duesFloor }
  const { symbol, decimals, minimum } = facts
  return { id, symbol: textOf(symbol), decimals: decimals.toNumber(), minimum: minimum.toBigInt(), duesFloor }
}

function recordOf(filed: number, record: PalletMutualAidRecordPaymentRecord): ClaimRecord {
  return {
    filed,
    decided: record.decided.toNumber(),
    paid: record.paid.toNumber(),
    sum: record.sum.toBigInt(),
    partsPaid: record.partsPaid.toNumber(),
    times: record.times.toBigInt(),
    disputes: record.disputes.toNumber(),
    refusals: record.refusals.toNumber(),
  }
}

/** Decode a pool's row. @internal */
export function poolRowOf(state: State, row: PalletMutualAidViewsPoolsPoolRow): PoolRow {
  const pool = poolOf(row.id.toNumber(), row.pool, row.profile)
  const health = healthOf(row.health)
  return {
    pool,
    currency: currencyOf(state, row.currency),
    health,
    rules: datedRulesOf(row.rules),
    record: recordOf(pool.claims, row.record),
    stage: row.stage.type,
  }
}

function paymentOf({ pool, claim, part, of, paid }: PalletMutualAidViewsPoolsPayment): PartPayment[] {
  if (paid.settled.isNone) return []
  const { payee } = paid
  const claimant = of.claimant.toString()
  const account = payee.isRegistered ? payee.asRegistered : payee.isVouched ? payee.asVouched : undefined
  return [
    {
      pool: pool.toNumber(),
      claim: claim.toNumber(),
      part: part.toNumber(),
      need: of.need.type,
      claimant,
      ownAccount: payee.isOwnAccount,
      vouched: payee.isVouched,
      payee: account?.toString() ?? claimant,
      amount: paid.paid.toBigInt(),
      ...stampOf(paid.settled.unwrap()),
    },
  ]
}

/** Pools, the newest first; at most `count`, which is 50 at most, of those before `before`. */
export async function readPoolRows(state: State, count = 50, before?: number): Promise<PoolRow[]> {
  const args = [before, count]
  const found = await view<Vec<PalletMutualAidViewsPoolsPoolRow>>(state, 'mutualAid', 'poolsPage', args)
  return found.map((row) => poolRowOf(state, row))
}

/** One pool. */
export async function readPoolRow(state: State, id: number): Promise<PoolRow | undefined> {
  const found = await view<Option<PalletMutualAidViewsPoolsPoolRow>>(state, 'mutualAid', 'poolRow', [id])
  return found.isSome ? poolRowOf(state, found.unwrap()) : undefined
}

/** All pools that are paused, the newest first. The chain looks at a thousand pools for one answer. */
export async function readPausedPools(state: State): Promise<PausedPool[]> {
  const found: PausedPool[] = []
  let before: number | undefined
  do {
    const args = [before, 50]
    const { pools, next } = await view<PalletMutualAidViewsPoolsPausedPools>(state, 'mutualAid', 'pausedPage', args)
    found.push(
      ...pools.map(({ id, profile, until }) => ({
        ...{ id: id.toNumber(), name: nameOf(profile.name), until: until.toBigInt() },
      })),
    )
    before = next.isSome ? next.unwrap().toNumber() : undefined
  } while (before !== undefined)
  return found
}

/** The newest payments of the newest 50 pools, the newest first; of each pool at most four. */
export async function readPayments(state: State, count: number): Promise<PartPayment[]> {
  const args = [undefined, 50, count]
  const found = await view<Vec<PalletMutualAidViewsPoolsPayment>>(state, 'mutualAid', 'payments', args)
  return found.flatMap((payment) => paymentOf(payment))
}

/** The currencies of the registry. */
export async function readCurrencies(state: State): Promise<RegisteredCurrency[]> {
  const found = await view<Vec<PalletMutualAidViewsPoolsCurrencyFacts>>(state, 'mutualAid', 'currencies')
  return found.map((facts) => currencyOf(state, facts))
}

/** Bytes of the longest text that a person says: a statement, an answer, reasons. */
export const readLongestText = (state: State): number => state.consts.mutualAid.longestText.toNumber()
