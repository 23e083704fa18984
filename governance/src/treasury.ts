/** What the treasury has to pay. */
import type { Vec } from '@polkadot/types'
import type { HuzhuRuntimeTreasuryWaitingSpend } from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf } from './answer.ts'
import type { Connection } from './connection.ts'
import { type CurrencyId, currencyIdOf } from './currencies.ts'
import type { State } from './state.ts'
import { view } from './view.ts'

/** A spend of the treasury that was decided and is not paid. Times in blocks, the amount in its currency's smallest unit. */
export interface WaitingSpend {
  readonly index: number
  readonly currency: CurrencyId
  readonly amount: bigint
  readonly to: string
  /** Block from which anyone can have it paid. */
  readonly from: number
  /** Block from which nobody can any more. */
  readonly until: number
  /** Whether anyone could have it paid now, or why not. */
  readonly payout: Answer
  /** Whether anyone can have it forgotten, since its time is over. */
  readonly expired: boolean
}

/** The account that the treasury's money is in. Nobody has its key. */
export const readTreasuryAccount = (state: State): string => state.consts.treasury.potAccount.toString()

/** Spends that are not paid, the newest first; at most `count`, which is 50 at most, of those before `before`. */
export async function readWaitingSpends(state: State, count = 50, before?: number): Promise<WaitingSpend[]> {
  const args = [before, count]
  const found = await view<Vec<HuzhuRuntimeTreasuryWaitingSpend>>(state, 'protocol', 'spendsPage', args)
  return found.map(({ index, currency, amount, beneficiary, from, until, payout, expired }) => ({
    index: index.toNumber(),
    currency: currencyIdOf(currency),
    amount: amount.toBigInt(),
    to: beneficiary.toString(),
    from: from.toNumber(),
    until: until.toNumber(),
    payout: answerOf(state.registry, payout),
    expired: expired.isTrue,
  }))
}

/** A spend as a referendum decided it. */
export interface ApprovedSpend {
  readonly index: number
  /** Block from which nobody can have it paid any more. */
  readonly until: number
}

/** What a spend pays, and to whom. */
type Payment = Pick<WaitingSpend, 'currency' | 'amount' | 'to'>

/**
 * The spend of this payment that was decided in a block, by that block's events; undefined where there is none. Of two that
 * are the same it is the first. It never changes, and needs a node that still has the block's state.
 */
export async function readApprovedSpend(
  api: Connection,
  block: number,
  { currency, amount, to }: Payment,
): Promise<ApprovedSpend | undefined> {
  const at = await api.at(await api.rpc.chain.getBlockHash(block))
  const { AssetSpendApproved } = api.events.treasury
  for (const { event } of await at.query.system.events()) {
    if (!AssetSpendApproved.is(event)) continue
    const { index, assetKind, amount: paid, beneficiary, expireAt } = event.data
    if (currencyIdOf(assetKind) === currency && paid.toBigInt() === amount && beneficiary.toString() === to)
      return { index: index.toNumber(), until: expireAt.toNumber() }
  }
  return undefined
}

/** How far a spend is that was decided. */
export type SpendProgress =
  /** It waits, or has expired and nobody has cleared it away. */
  | { readonly kind: 'Waits'; readonly spend: WaitingSpend }
  | { readonly kind: 'Paid' }
  /** Nobody had it paid in its time, and it is cleared away. */
  | { readonly kind: 'Expired' }

/**
 * How far a spend is, as of the state's block `now`. The chain forgets what is paid, and what has expired once somebody
 * clears it away: of the latter, the state of its last block still tells.
 */
export async function readSpendProgress(
  state: State,
  api: Connection,
  { index, until }: ApprovedSpend,
  now: number,
): Promise<SpendProgress> {
  const [newest] = await readWaitingSpends(state, 1, index + 1)
  if (newest?.index === index) return { kind: 'Waits', spend: newest }
  // Nothing else than its payment takes one away before that.
  if (now <= until) return { kind: 'Paid' }
  const then = await api.at(await api.rpc.chain.getBlockHash(until))
  const kept = await then.query.treasury.spends(index)
  return kept.isSome && !kept.unwrap().status.isAttempted ? { kind: 'Expired' } : { kind: 'Paid' }
}
