/** What the treasury has to pay. */
import type { Vec } from '@polkadot/types'
import type { HuzhuRuntimeTreasuryWaitingSpend } from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf } from './answer.ts'
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
