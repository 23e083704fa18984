import { m } from '$lib/paraglide/messages'
import { costOf } from '$lib/ui/money/cost'
import type { Act, MoneyLine } from './act'
import type { Tried, Wish } from './signing.svelte'

/** The fee as the trial found it; of an act in a pool, that the pool does not pay it. */
function feeLine({ fee, native }: Tried, pool: string | undefined): MoneyLine {
  const note = fee === 0n ? m.transaction_fee_none() : pool === undefined ? undefined : m.transaction_fee_apart()
  return {
    label: m.transaction_fee(),
    ...(note !== undefined && { note }),
    amount: costOf(fee, native),
    currency: native,
  }
}

/** What somebody is about to agree to with the account of this name, as far as the trial has told. */
export function actOf(wish: Wish, tried: Tried | undefined, account: string): Act {
  const { sentence, button, pool, cost, after, undo } = wish
  const left: MoneyLine[] =
    tried?.left === undefined || !cost
      ? []
      : [{ label: m.transaction_left(), amount: tried.left, currency: cost.currency, kind: 'total' }]
  return {
    ...{ sentence, button, undo, account: m.member_account_of({ name: account }), raw: tried?.raw ?? '' },
    ...(pool !== undefined && { pool }),
    ...(after !== undefined && { after }),
    lines: [...(cost?.lines ?? []), ...(tried ? [feeLine(tried, pool)] : []), ...left],
  }
}
