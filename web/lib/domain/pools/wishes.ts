// What a person is asked to sign about a pool: as its host, or as whoever comes by.
import { shownName } from '@huzhu/governance/text'
import type { NewPool } from '@huzhu/governance/calls'
import type { Pool } from '@huzhu/governance/pools'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { ReadAnswer } from '$lib/chain/reads'
import { given } from '$lib/chain/signing/given'
import type { Wish } from '$lib/chain/signing/signing.svelte'
import { accountName, payeeName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { locale } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'

/** The pool that an act is about. */
export type NamedPool = Pick<Pool, 'id' | 'name'>

const money = (amount: bigint, currency: Currency) => formatAmount(amount, currency, currentLanguage())
const poolPlace = ({ id }: NamedPool) => `/pools/${id}` as const
const hostPlace = ({ id }: NamedPool) => `/host/${id}` as const

/** Open a pool; a deposit in the native currency is held. `currency` is what its dues are in. */
export function createPool(
  pool: NewPool,
  currency: Currency & { readonly minimum: bigint },
  { deposit, native }: Pick<ReadAnswer<'opening'>, 'deposit' | 'native'>,
): Wish {
  const { name, rules } = pool
  const label = m.host_new_deposit({ amount: money(deposit, native) })
  const endowment = {
    label: m.host_new_endowment(),
    note: m.host_new_endowment_note(),
    amount: currency.minimum,
    currency,
  }
  return {
    call: { name: 'createPool', args: [pool] },
    sentence: m.host_new_sentence({ name: shownName(name), amount: money(rules.dues, currency) }),
    button: m.host_new_act(),
    cost: { currency: native, amount: deposit, lines: [{ label, amount: deposit, currency: native }, endowment] },
    after: m.host_new_after(),
    undo: m.host_new_undo(),
    done: { title: m.host_new_done({ name: shownName(name) }), place: `/host/${given('pool')}` },
  }
}

/** Give to a pool. */
export const donate = ({ pool, currency }: Pick<PoolRow, 'pool' | 'currency'>, amount: bigint): Wish => ({
  call: { name: 'donate', args: [pool.id, amount] },
  sentence: m.pool_donate_sentence({ amount: money(amount, currency), pool: pool.name }),
  button: m.pool_donate(),
  pool: pool.name,
  cost: { currency, amount, lines: [{ label: m.pool_donation(), amount, currency }] },
  after: m.pool_donate_after(),
  undo: m.pool_donate_undo(),
  done: { title: m.pool_donate_done({ pool: pool.name }), place: poolPlace(pool) },
})

/** Make a donation of what lies in a pot's account beyond its books. */
export const sweep = (pool: NamedPool): Wish => ({
  call: { name: 'sweep', args: [pool.id] },
  sentence: m.pool_sweep_sentence({ pool: pool.name }),
  button: m.pool_sweep(),
  pool: pool.name,
  undo: m.transaction_undo_none(),
  done: { title: m.pool_sweep_done(), place: poolPlace(pool) },
})

/** Say anew whom a pool helps; its longer text stays. */
export const setProfile = (pool: NamedPool & Pick<Pool, 'terms'>, summary: string): Wish => ({
  call: { name: 'setProfile', args: [pool.id, summary, pool.terms] },
  sentence: m.host_profile_sentence({ pool: pool.name, summary }),
  button: m.host_profile_act(),
  pool: pool.name,
  undo: m.host_profile_undo(),
  done: { title: m.host_profile_done(), place: poolPlace(pool) },
})

/** Offer a pool to somebody else. */
export const handOver = (pool: NamedPool, who: string): Wish => ({
  call: { name: 'handOver', args: [pool.id, who] },
  sentence: m.host_hand_over_sentence({ pool: pool.name, who: accountName(who) }),
  button: m.host_hand_over_act(),
  pool: pool.name,
  after: m.host_hand_over_note(),
  undo: m.host_hand_over_undo(),
  done: { title: m.host_hand_over_done(), place: hostPlace(pool) },
})

/** Take the offer of a pool back. */
export const withdrawOffer = (pool: NamedPool): Wish => ({
  call: { name: 'handOver', args: [pool.id] },
  sentence: m.host_offer_withdraw_sentence({ pool: pool.name }),
  button: m.host_offer_withdraw(),
  pool: pool.name,
  undo: m.host_offer_withdraw_undo(),
  done: { title: m.host_offer_withdrawn(), place: hostPlace(pool) },
})

/** Become the host of a pool that was offered. */
export const acceptHost = (pool: NamedPool): Wish => ({
  call: { name: 'acceptHost', args: [pool.id] },
  sentence: m.host_become_sentence({ pool: pool.name }),
  button: m.host_become(),
  pool: pool.name,
  undo: m.host_become_undo(),
  done: { title: m.host_become_done({ pool: pool.name }), place: hostPlace(pool) },
})

/** Take no claims for some days. */
export const pause = (pool: NamedPool): Wish => ({
  call: { name: 'pause', args: [pool.id] },
  sentence: m.host_pause_sentence({ pool: pool.name }),
  button: m.host_pause_act(),
  pool: pool.name,
  after: m.host_pause_note(),
  undo: m.host_pause_undo(),
  done: { title: m.host_pause_done() },
})

/** Let claims be paid to a school. */
export const acceptPayee = (pool: NamedPool, payee: string): Wish => ({
  call: { name: 'acceptPayee', args: [pool.id, payee] },
  sentence: m.host_accept_sentence({ pool: pool.name, who: payeeName(payee) }),
  button: m.host_accept_payee(),
  pool: pool.name,
  undo: m.host_accept_undo(),
  done: { title: m.host_accept_done({ who: payeeName(payee) }) },
})

/** Take no new claims to a school. */
export const dropPayee = (pool: NamedPool, payee: string): Wish => ({
  call: { name: 'dropPayee', args: [pool.id, payee] },
  sentence: m.host_drop_sentence({ pool: pool.name, who: payeeName(payee) }),
  button: m.host_drop_payee(),
  pool: pool.name,
  after: m.host_drop_after(),
  undo: m.host_drop_undo(),
  done: { title: m.host_drop_done({ who: payeeName(payee) }) },
})

/** Admit somebody who asked. */
export const admit = (pool: NamedPool, who: string): Wish => ({
  call: { name: 'admit', args: [pool.id, who] },
  sentence: m.host_admit_sentence({ who: accountName(who), pool: pool.name }),
  button: m.host_admit(),
  pool: pool.name,
  undo: m.host_admit_undo(),
  done: { title: m.host_admit_done() },
})

/** Decline somebody who asked, as the host. */
export const decline = (pool: NamedPool, who: string): Wish => ({
  call: { name: 'dropApplication', args: [pool.id, who] },
  sentence: m.host_decline_sentence({ who: accountName(who) }),
  button: m.host_decline(),
  pool: pool.name,
  undo: m.host_decline_undo(),
  done: { title: m.host_decline_done() },
})

/** Keep places for several accounts. */
export const inviteAll = (pool: NamedPool, people: readonly string[]): Wish => ({
  call: { name: 'inviteAll', args: [pool.id, people] },
  sentence: m.host_invite_many_sentence({ count: people.length, pool: pool.name }),
  button: m.host_invite_act(),
  pool: pool.name,
  after: new Intl.ListFormat(locale[currentLanguage()]).format(people.map(accountName)),
  undo: m.host_invite_undo(),
  done: { title: m.host_invite_many_done() },
})

/** Take an invitation back. */
export const revokeInvitation = (pool: NamedPool, who: string): Wish => ({
  call: { name: 'revokeInvitation', args: [pool.id, who] },
  sentence: m.host_revoke_sentence({ who: accountName(who) }),
  button: m.host_revoke(),
  pool: pool.name,
  undo: m.host_revoke_undo(),
  done: { title: m.host_revoke_done() },
})

/** Begin to wind a pool up. */
export const beginWindingUp = (pool: NamedPool): Wish => ({
  call: { name: 'beginWindingUp', args: [pool.id] },
  sentence: m.pool_begin_end_sentence({ pool: pool.name }),
  button: m.pool_begin_end(),
  pool: pool.name,
  after: m.rule_change_wind_up(),
  undo: m.pool_begin_end_undo(),
  done: { title: m.pool_begin_end_done(), place: poolPlace(pool) },
})

/** Pass on what a pool that was wound up has left; `successor` as a sentence calls them. */
export const closePool = (pool: NamedPool, successor: string): Wish => ({
  call: { name: 'closePool', args: [pool.id] },
  sentence: m.pool_close_sentence({ pool: pool.name, successor }),
  button: m.pool_close(),
  pool: pool.name,
  undo: m.transaction_undo_none(),
  done: { title: m.pool_close_done({ pool: pool.name }), place: poolPlace(pool) },
})
