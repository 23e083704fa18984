import type { CurrencyId } from '@huzhu/governance/currencies'
import type { Outcome } from '@huzhu/governance/enactment'
import type { Effect } from '@huzhu/governance/protocol'
import type { ReadAnswer } from '$lib/chain/reads'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { m } from '$lib/paraglide/messages'
import { date, type Seconds } from '$lib/ui/time/dates'
import { accountName, bareName } from '$lib/domain/payees/names'

/** A protocol referendum as pages read it. */
export type ProtocolVote = ReadAnswer<'protocol'>['votes'][number]
/** What is known of one that goes on, or of one whose last state the chain still has. */
export type KnownVote = NonNullable<ProtocolVote['known']>

const tracks: Record<string, { name: () => string; may: () => string }> = {
  wish: { name: m.protocol_track_wish, may: m.protocol_may_wish },
  parameters: { name: m.protocol_track_parameters, may: m.protocol_may_parameters },
  registry: { name: m.protocol_track_registry, may: m.protocol_may_registry },
  treasury: { name: m.protocol_track_treasury, may: m.protocol_may_treasury },
  emergency: { name: m.protocol_track_emergency, may: m.protocol_may_emergency },
  upgrade: { name: m.protocol_track_upgrade, may: m.protocol_may_upgrade },
}

/** A track in the page's language; one that nobody wrote words for by its own name. */
export const trackName = (name: string): string => tracks[name]?.name() ?? name
/** What a track can do. */
export const trackMay = (name: string): string => tracks[name]?.may() ?? ''

/** What is to be brought about, with what its words need. */
export interface Told {
  effect: Effect
  pool?: string | undefined
  currency?: Currency
}

/** The number of a currency that nobody has registered, which has no symbol; undefined of any other. */
function unregistered(id: CurrencyId, currency: Currency | undefined): number | undefined {
  return id !== 'native' && currency?.symbol === '' ? id : undefined
}

function moneyIn(amount: bigint, currency: Currency | undefined, id: CurrencyId, language: Language): string {
  if (!currency) return String(amount)
  const number = unregistered(id, currency)
  const sum = formatAmount(amount, currency, language)
  return number === undefined ? sum : m.protocol_unregistered_amount({ amount: sum, number })
}

/** What was approved to be paid, which may be in a currency that nobody has registered. */
export const spendMoney = (
  { amount, currency }: { readonly amount: bigint; readonly currency: Currency & { readonly id: CurrencyId } },
  language: Language,
): string => moneyIn(amount, currency, currency.id, language)

/** What would be done, as a title. */
export function effectTitle({ effect, pool, currency }: Told, language: Language): string {
  const id = 'currency' in effect ? effect.currency : 'native'
  const money = (amount: bigint) => moneyIn(amount, currency, id, language)
  switch (effect.kind) {
    case 'Wish':
      return m.protocol_do_wish()
    case 'PoolDeposit':
      return m.protocol_do_pool_deposit({ then: money(effect.deposit) })
    case 'ProposalDeposit':
      return m.protocol_do_proposal_deposit({ then: money(effect.deposit) })
    case 'ServiceQuota':
      return m.protocol_do_service_quota({ then: effect.quota })
    case 'DuesFloor': {
      const number = unregistered(id, currency)
      if (number === undefined)
        return m.protocol_do_dues_floor({ symbol: currency?.symbol ?? '', then: money(effect.floor) })
      return m.protocol_do_dues_floor_unregistered({ number, then: formatAmount(effect.floor, currency!, language) })
    }
    case 'RegisterPayee':
      return m.protocol_do_register({ who: accountName(effect.payee) })
    case 'RemovePayee':
      return m.protocol_do_remove({ who: bareName(effect.payee) })
    case 'LiftPause':
      return m.protocol_do_lift({ pool: pool ?? String(effect.pool) })
    case 'AnnounceUpgrade':
      return m.protocol_do_announce()
    case 'WithdrawUpgrade':
      return m.protocol_do_withdraw()
    case 'Spend':
      return m.protocol_do_spend({ amount: money(effect.amount), who: accountName(effect.to) })
    case 'Cancel':
      return m.protocol_do_cancel({ number: effect.referendum })
    case 'Other':
      return m.protocol_do_other()
    case 'Unreadable':
      return m.protocol_do_unreadable()
    case 'NotShown':
      return m.protocol_do_not_shown()
  }
}

const consequences: Record<Effect['kind'], () => string> = {
  Wish: m.protocol_then_wish,
  PoolDeposit: m.protocol_then_pool_deposit,
  ProposalDeposit: m.protocol_then_proposal_deposit,
  ServiceQuota: m.protocol_then_service_quota,
  DuesFloor: m.protocol_then_dues_floor,
  RegisterPayee: m.protocol_then_register,
  RemovePayee: m.protocol_then_remove,
  LiftPause: m.protocol_then_lift,
  AnnounceUpgrade: m.protocol_then_announce,
  WithdrawUpgrade: m.protocol_then_withdraw,
  Spend: m.protocol_then_spend,
  Cancel: m.protocol_then_cancel,
  Other: m.protocol_then_other,
  Unreadable: m.protocol_then_unreadable,
  NotShown: m.protocol_then_not_shown,
}

/** What follows if it is done. */
export const effectThen = ({ kind }: Effect): string => consequences[kind]()

/**
 * What follows if a vote passes, or has followed. When a payment can be made is said while that is ahead: afterwards the
 * sentence under the title does.
 */
export function voteThen({ state, call }: ProtocolVote, known: KnownVote, language: Language, now: Seconds): string {
  const { effect, payable, enacted = now } = known
  if (effect.kind !== 'Spend') return effectThen(effect)
  if (state !== 'Ongoing' && call?.kind !== 'Waits') return m.protocol_then_spend_bare()
  if (!payable) return effectThen(effect)
  const until = date(payable.until, language, now)
  return payable.from > (call?.kind === 'Waits' ? call.at : enacted)
    ? m.protocol_then_spend_from({ from: date(payable.from, language, now), until })
    : m.protocol_then_spend_until({ until })
}

/** The value that a parameter would get; undefined for what is no parameter. */
export function newValue(effect: Effect): bigint | undefined {
  switch (effect.kind) {
    case 'PoolDeposit':
    case 'ProposalDeposit':
      return effect.deposit
    case 'ServiceQuota':
      return BigInt(effect.quota)
    case 'DuesFloor':
      return effect.floor
    default:
      return undefined
  }
}

/** What a vote is about; of one whose matter the chain has forgotten, its number. */
export const voteTitle = ({ index, known }: ProtocolVote, language: Language): string =>
  known ? effectTitle(known, language) : m.protocol_number({ number: index })

/** Kind and number of a vote, which tell it apart from others about the same; of one whose matter is forgotten its number. */
export const voteWhere = ({ index, known }: ProtocolVote): string =>
  known ? m.protocol_where({ track: trackName(known.track.name), number: index }) : m.protocol_number({ number: index })

/** That the treasury has less than a vote asks for; undefined where it has enough, or of what is no payment. */
export function shortWords(
  effect: Effect,
  treasury: bigint | undefined,
  currency: Currency | undefined,
  language: Language,
): string | undefined {
  if (effect.kind !== 'Spend' || treasury === undefined || !currency || treasury >= effect.amount) return undefined
  const [has, amount] = [treasury, effect.amount].map((sum) => formatAmount(sum, currency, language))
  return m.protocol_trial_spend_poor({ has: has!, amount: amount! })
}

/** Why a call would not do what was voted on, were it carried out now; undefined where it would. The chain's reason beside. */
export function trialWords({ kind }: Outcome): string | undefined {
  switch (kind) {
    case 'CarriedOut':
      return undefined
    case 'InPart':
      return m.protocol_trial_in_part()
    case 'Failed':
      return m.protocol_trial_failed()
    case 'NoPreimage':
      return m.protocol_trial_no_preimage()
    case 'NoCall':
      return m.protocol_trial_no_call()
    case 'TooHeavy':
      return m.protocol_trial_too_heavy()
  }
}

/** Whether anything was tried: of what is not shown or no call, nothing was. */
export const isTried = ({ kind }: Outcome): boolean => kind !== 'NoPreimage' && kind !== 'NoCall' && kind !== 'TooHeavy'

/** Whether a call can be carried out on no other day either, so that what it is tried on now makes no difference. */
export const isForGood = ({ kind }: Outcome): boolean => kind === 'NoCall' || kind === 'TooHeavy'
