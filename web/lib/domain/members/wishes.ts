// What a person is asked to sign to become a member, to stay one, or to leave.
import type { Membership, ShareOf } from '@huzhu/governance/members'
import type { Application, Pool } from '@huzhu/governance/pools'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { DatedRules, Rules } from '@huzhu/governance/rules'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import type { MoneyLine } from '$lib/chain/signing/act'
import type { Wish } from '$lib/chain/signing/signing.svelte'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { percent } from '$lib/ui/money/share'
import { moment } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'
import { lentWords, paidAhead, rulesAheadWords, takesNothing } from './exit'

type NamedPool = Pick<Pool, 'id' | 'name'>
type PoolWithMoney = Pick<PoolRow, 'currency'> & { pool: NamedPool }
/** With what its rules say of leaving. */
type PoolWithRules = PoolWithMoney & Pick<PoolRow, 'rules' | 'health'>
/** For words alone. */
type PoolInWords = { pool: NamedPool; currency: Currency }

const money = (amount: bigint, currency: Currency) => formatAmount(amount, currency, currentLanguage())
const poolPlace = ({ id }: NamedPool) => `/pools/${id}` as const
const exitPlace = ({ id }: NamedPool) => `/pools/${id}/leave` as const

/** Dues go to the pot, but for what the rules give the host of them. */
const duesLine = (amount: bigint, currency: Currency, { hostFee }: Pick<Rules, 'hostFee'>): MoneyLine =>
  hostFee === 0
    ? { label: m.dues_to_pot(), amount, currency }
    : { label: m.dues(), note: m.dues_host_part({ percent: percent(hostFee, currentLanguage(), 3) }), amount, currency }

/** Join, and pay the first dues. */
export const join = ({ pool, currency, rules: { rules }, health }: PoolWithRules, dues: bigint): Wish => ({
  call: { name: 'join', args: [pool.id] },
  sentence: m.member_join_sentence({ pool: pool.name, amount: money(dues, currency) }),
  button: m.member_join_act(),
  pool: pool.name,
  cost: { currency, amount: dues, lines: [duesLine(dues, currency, rules)] },
  undo: m.member_join_undo({
    span: inDays(health.exitNotice, currentLanguage()),
    percent: rules.exitShare,
  }),
  done: { title: m.member_join_done({ pool: pool.name }), place: poolPlace(pool) },
})

/** Ask to be admitted; the first dues are held. */
export const applyToJoin = ({ pool, currency }: PoolWithMoney, dues: bigint): Wish => ({
  call: { name: 'applyToJoin', args: [pool.id] },
  sentence: m.pool_apply_sentence({ pool: pool.name }),
  button: m.pool_apply(),
  pool: pool.name,
  cost: { currency, amount: dues, lines: [{ label: m.dues(), amount: dues, currency }] },
  after: m.pool_apply_after({ amount: money(dues, currency) }),
  undo: m.pool_apply_undo(),
  done: { title: m.pool_apply_done(), place: poolPlace(pool) },
})

/** Take one's own application back. */
export const takeBackApplication = ({ pool, currency }: PoolInWords, application: Application): Wish => ({
  call: { name: 'dropApplication', args: [pool.id, application.who] },
  sentence: m.pool_applied_take_back_sentence({ pool: pool.name }),
  button: m.pool_applied_take_back(),
  pool: pool.name,
  after: m.pool_applied_take_back_after({ amount: money(application.dues, currency) }),
  undo: m.pool_applied_take_back_undo(),
  done: { title: m.pool_applied_taken_back(), place: poolPlace(pool) },
})

/** Pay dues for a member. Cover that has lapsed starts anew, which is said. */
export function payDues(
  { pool, currency, rules: { rules } }: PoolWithRules,
  who: string,
  { dues, standing }: Pick<Membership, 'dues' | 'standing'>,
  periods: number,
): Wish {
  const amount = dues * BigInt(periods)
  return {
    call: { name: 'payDues', args: [pool.id, who, periods] },
    sentence: m.dues_pay_sentence({
      pool: pool.name,
      periods: m.dues_periods({ count: periods }),
      amount: money(amount, currency),
    }),
    button: m.dues_pay_act(),
    pool: pool.name,
    cost: { currency, amount, lines: [duesLine(amount, currency, rules)] },
    after: afterPaying(standing),
    undo: m.dues_pay_undo({ percent: rules.exitShare }),
    done: { title: m.dues_pay_done(), place: poolPlace(pool) },
  }
}

/** Dues of one pool among others: of how many periods, and what they come to. */
export interface DuesOf {
  readonly pool: NamedPool
  readonly periods: number
  readonly amount: bigint
}

/** Pay dues in several pools at once, all in one currency. */
export function payAllDues(who: string, dues: readonly DuesOf[], currency: PoolRow['currency']): Wish {
  const amount = dues.reduce((sum, one) => sum + one.amount, 0n)
  return {
    call: { name: 'payAllDues', args: [who, dues.map(({ pool, periods }) => ({ pool: pool.id, periods }))] },
    sentence: m.dues_pay_all_sentence({ count: dues.length, amount: money(amount, currency) }),
    button: m.dues_pay_all(),
    cost: {
      currency,
      amount,
      lines: dues.map((one) => ({
        label: one.pool.name,
        note: m.dues_periods({ count: one.periods }),
        amount: one.amount,
        currency,
      })),
    },
    after: m.dues_pay_all_after(),
    undo: m.dues_pay_all_undo(),
    done: { title: m.dues_pay_done() },
  }
}

/** What paying does for whoever lapsed. They owe nothing of the time without cover: it starts anew. */
export const afterPaying = (standing: Membership['standing'] | undefined) =>
  standing === 'Lapsed' ? m.grace_over() : undefined

/** What whoever leaves accepts at least: of a unit of share, and what that would bring; undefined for whatever comes. */
export interface Accepted {
  readonly least: bigint
  readonly amount: bigint | undefined
}

/** Ask to leave. `ahead`: rules that have passed and do not hold yet. */
export function requestExit(
  { pool, currency, rules: { rules } }: PoolInWords & Pick<PoolRow, 'rules'>,
  { least, amount }: Accepted,
  share: ShareOf,
  member: Membership | undefined,
  ahead: DatedRules | undefined,
  calendar: Calendar,
): Wish {
  const when = moment(dateOf(share.payableFrom, calendar), currentLanguage(), calendar.wall)
  const nothing = takesNothing(share)
  const besides = [
    rulesAheadWords(share, rules, ahead, calendar),
    paidAhead(share, member, calendar),
    lentWords(member, currency),
  ]
  const sentence = () =>
    amount === undefined
      ? m.member_exit_sentence_any({ pool: pool.name })
      : m.member_exit_sentence({ pool: pool.name, amount: money(amount, currency) })
  return {
    call: { name: 'requestExit', args: [pool.id, least] },
    sentence: nothing ? m.member_exit_sentence_nothing({ pool: pool.name }) : sentence(),
    button: m.member_exit_act(),
    pool: pool.name,
    after: [
      nothing ? m.member_exit_after_nothing({ when }) : m.member_exit_after({ percent: rules.exitShare, when }),
      ...besides.filter((words) => words !== undefined),
    ],
    undo: nothing ? m.member_exit_undo_nothing() : m.member_exit_undo(),
    done: { title: m.member_exit_done({ pool: pool.name }), place: exitPlace(pool) },
  }
}

/** Accept something else while leaving. */
export const changeLeast = ({ pool, currency }: PoolInWords, { least, amount }: Accepted): Wish => ({
  call: { name: 'requestExit', args: [pool.id, least] },
  sentence:
    amount === undefined
      ? m.member_exit_least_sentence_any({ pool: pool.name })
      : m.member_exit_least_sentence({ pool: pool.name, amount: money(amount, currency) }),
  button: m.member_exit_least_act(),
  pool: pool.name,
  undo: m.member_exit_least_undo(),
  done: { title: m.member_exit_least_done(), place: exitPlace(pool) },
})

/** Stay after all. */
export const stay = (pool: NamedPool): Wish => ({
  call: { name: 'withdrawExit', args: [pool.id] },
  sentence: m.member_stay_sentence({ pool: pool.name }),
  button: m.member_stay(),
  pool: pool.name,
  after: m.member_stay_after(),
  undo: m.member_stay_undo(),
  done: { title: m.member_stay_done({ pool: pool.name }), note: m.member_stay_done_note(), place: poolPlace(pool) },
})

/** What is said before somebody is paid out, if anything is. */
const afterLeaving = (member: Membership | undefined, currency: Currency) => {
  const lent = lentWords(member, currency)
  return lent === undefined ? {} : { after: lent }
}

/** Take one's share when the notice is over. */
export const payExit = (
  { pool, currency }: PoolInWords,
  who: string,
  exitNow: bigint,
  member: Membership | undefined,
): Wish => ({
  call: { name: 'payExit', args: [pool.id, who] },
  pool: pool.name,
  ...afterLeaving(member, currency),
  ...(exitNow === 0n
    ? {
        sentence: m.member_exit_finish_sentence({ pool: pool.name }),
        button: m.member_exit_finish(),
        undo: m.member_exit_finish_undo(),
        done: { title: m.member_exit_finish_done({ pool: pool.name }), place: poolPlace(pool) },
      }
    : {
        sentence: m.member_exit_collect({ amount: money(exitNow, currency) }),
        button: m.claim_collect_act(),
        undo: m.member_exit_collect_undo(),
        done: { title: m.member_exit_collect_done({ pool: pool.name }), place: poolPlace(pool) },
      }),
})

/** Have a member paid out who leaves and has not collected for long; `called` as the pool knows them. */
export const payExitOf = ({ pool, currency }: PoolInWords, who: string, exitNow: bigint, called: string): Wish => ({
  call: { name: 'payExit', args: [pool.id, who] },
  pool: pool.name,
  ...(exitNow === 0n
    ? {
        sentence: m.member_exit_finish_of_sentence({ who: called, pool: pool.name }),
        button: m.member_exit_finish(),
        done: { title: m.member_exit_finish_of_done({ who: called }) },
      }
    : {
        sentence: m.member_pay_out_sentence({ who: called, amount: money(exitNow, currency), pool: pool.name }),
        button: m.member_pay_out(),
        done: { title: m.member_pay_out_done({ who: called }) },
      }),
  undo: m.transaction_undo_none(),
})

/** Take one's share of a pool that is wound up. */
export const redeem = (
  { pool, currency }: PoolInWords,
  who: string,
  exitNow: bigint,
  member: Membership | undefined,
): Wish => ({
  call: { name: 'redeem', args: [pool.id, who] },
  sentence: m.pool_redeem_sentence({ amount: money(exitNow, currency), pool: pool.name }),
  button: m.pool_redeem(),
  pool: pool.name,
  ...afterLeaving(member, currency),
  undo: m.transaction_undo_none(),
  done: { title: m.pool_redeemed(), place: poolPlace(pool) },
})

/** Have a member leave who has owed for too long; `called` as the pool knows them. */
export const removeLapsed = (pool: NamedPool, who: string, called: string): Wish => ({
  call: { name: 'removeLapsed', args: [pool.id, who] },
  sentence: m.member_remove_sentence({ who: called, pool: pool.name }),
  button: m.member_remove(),
  pool: pool.name,
  after: m.member_remove_after(),
  undo: m.member_remove_undo(),
  done: { title: m.member_remove_done({ who: called }) },
})
