import type { Happened } from '@huzhu/governance/happenings'
import type { Calendar } from '@huzhu/governance/time'
import { accountName } from '$lib/domain/payees/names'
import { trackName } from '$lib/domain/protocol/words'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { duration } from '$lib/ui/time/dates'
import { claimWords } from './claim-words'
import { memberWords } from './member-words'
import { poolWords } from './pool-words'
import { type Known, type News, Say, type Waiting, type Words } from './say'

type Ended = Known<'ReferendumEnded'>

const endings: Record<Ended['outcome'], (words: { number: number }) => string> = {
  Approved: m.member_news_vote_passed,
  Rejected: m.member_news_vote_rejected,
  TimedOut: m.member_news_vote_timed_out,
  Cancelled: m.member_news_vote_cancelled,
  Killed: m.member_news_vote_killed,
}

/** Of what they proposed themselves. */
const ownEndings: typeof endings = {
  Approved: m.member_news_own_vote_passed,
  Rejected: m.member_news_own_vote_rejected,
  TimedOut: m.member_news_own_vote_timed_out,
  Cancelled: m.member_news_own_vote_cancelled,
  Killed: m.member_news_own_vote_killed,
}

/** How they voted. */
function voteIn({ currency }: Ended, vote: NonNullable<Ended['vote']>, say: Say): string {
  const amount = say.money(vote.balance, currency)
  if (vote.through !== undefined) {
    const who = accountName(vote.through)
    if (vote.aye === undefined) return m.member_news_vote_through_split_text({ who, amount })
    return vote.aye
      ? m.member_news_vote_through_aye_text({ who, amount })
      : m.member_news_vote_through_nay_text({ who, amount })
  }
  if (vote.aye === undefined) return m.member_news_vote_split_text({ amount })
  return vote.aye ? m.member_news_vote_aye_text({ amount }) : m.member_news_vote_nay_text({ amount })
}

const toVote = (referendum: number): News['link'] => ({
  name: m.member_news_to_protocol(),
  place: `/protocol/${referendum}`,
})
const toProtocol = (): News['link'] => ({ name: m.member_news_to_protocol_page(), place: '/protocol' })
const toMe = (): News['link'] => ({ name: m.place_me(), place: '/me' })

const words: Words<Happened['kind']> = {
  ...claimWords,
  ...memberWords,
  ...poolWords,
  ReferendumEnded: (ended, say) => ({
    ...{ shape: ended.outcome === 'Approved' ? 'paid' : 'refuse', tone: 'plain' },
    title: (ended.own ? ownEndings : endings)[ended.outcome]({ number: ended.referendum }),
    ...(ended.vote && { text: voteIn(ended, ended.vote, say) }),
    link: toVote(ended.referendum),
  }),
  DepositReturned: (deposit, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: toVote(deposit.referendum) },
    title: m.member_news_deposit_back({ amount: say.money(deposit.amount, deposit.currency) }),
    text: m.member_news_deposit_vote_text({ number: deposit.referendum }),
  }),
  DepositLost({ why, referendum: number, amount, currency }, say) {
    const title = m.member_news_deposit_lost({ amount: say.money(amount, currency) })
    const of = { shape: 'refuse', tone: 'stop', title } as const
    if (number === undefined) return { ...of, link: toProtocol() }
    const text =
      why === 'Undecided'
        ? m.member_news_deposit_undecided_text({ number })
        : m.member_news_deposit_killed_text({ number })
    return { ...of, text, link: toVote(number) }
  },
  DepositFree: (deposit, say) => ({
    ...{ shape: 'info', tone: 'accent', link: toVote(deposit.referendum) },
    title: m.member_news_deposit_free({ amount: say.money(deposit.amount, deposit.currency) }),
    text: m.member_news_deposit_free_text({ number: deposit.referendum }),
  }),
  Delegated: ({ by, track, amount, currency }, say) => ({
    ...{ shape: 'info', tone: 'accent', link: toProtocol() },
    title: m.member_news_delegated({
      who: accountName(by),
      amount: say.money(amount, currency),
      track: trackName(track),
    }),
    text: m.member_news_delegated_text(),
  }),
  Undelegated: ({ by, track, amount, currency }, say) => ({
    ...{ shape: 'info', tone: 'plain', link: toProtocol() },
    title: m.member_news_undelegated({
      who: accountName(by),
      amount: say.money(amount, currency),
      track: trackName(track),
    }),
  }),
  SpendApproved: (spend, say) => ({
    ...{ shape: 'settle', tone: 'accent', link: toProtocol() },
    title: m.member_news_spend({ amount: say.money(spend.amount, spend.currency) }),
    text: m.member_news_spend_text(),
  }),
  SpendPaid: (spend, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: toProtocol() },
    title: m.member_news_spend_paid({ amount: say.money(spend.amount, spend.currency) }),
  }),
  SpendVoided: (spend, say) => ({
    ...{ shape: 'refuse', tone: 'stop', link: toProtocol() },
    title: m.member_news_spend_voided({ amount: say.money(spend.amount, spend.currency) }),
    text: m.member_news_spend_voided_text(),
  }),
  Minted: (minted, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: toMe() },
    title: m.member_news_minted({ amount: say.money(minted.amount, minted.currency) }),
    text: m.member_news_minted_text(),
  }),
  PayeeRegistered: () => ({
    ...{ shape: 'settle', tone: 'accent', link: toMe() },
    title: m.member_news_payee_registered(),
    text: m.member_news_payee_registered_text(),
  }),
  PayeeRemoved: () => ({
    ...{ shape: 'pause', tone: 'stop', link: toMe() },
    title: m.member_news_payee_removed(),
    text: m.member_news_payee_removed_text(),
  }),
  UpgradeAnnounced: (announced, say) => ({
    ...{ shape: 'alert', tone: 'due', link: toProtocol() },
    title: m.protocol_upgrade(),
    text: m.protocol_upgrade_from({ when: say.day(announced.from) }),
  }),
  UpgradeWithdrawn: () => ({
    ...{ shape: 'info', tone: 'plain', link: toProtocol() },
    title: m.member_news_upgrade_withdrawn(),
  }),
  LocksFree: (locks, say) => ({
    ...{ shape: 'info', tone: 'accent' },
    title: m.member_news_locks({ amount: say.money(locks.amount, locks.currency) }),
    text: m.member_news_locks_text(),
    link: { name: m.member_news_to_locks(), place: '/protocol' },
  }),
  StoodStill: ({ seconds }, say) => ({
    ...{ shape: 'pause', tone: 'due' },
    title: m.member_news_stood_still({ span: duration(seconds, say.language) }),
    text: m.member_news_stood_still_text(),
    link: { name: m.place_home(), place: '' },
  }),
}

/** Tell what happened, and what one can do about it as long as one can. */
export function newsOf(happened: Known, language: Language, calendar: Calendar, tasks?: readonly Waiting[]): News {
  const tell = words[happened.kind] as (happened: Known, say: Say) => News
  try {
    return tell(happened, new Say(language, calendar, tasks))
  } catch (error) {
    // Another version kept it: one that cannot be told hides none of the others.
    console.warn(`${happened.kind} cannot be told: ${String(error)}`)
    return { shape: 'info', tone: 'plain', title: m.member_news_unknown(), link: { name: m.place_home(), place: '' } }
  }
}

/** Kinds that are about somebody's money. */
const MONEY: ReadonlySet<Happened['kind']> = new Set([
  ...(['Paid', 'Held', 'Collected', 'ExitPaid', 'ShareRedeemed', 'Postponed', 'Expired', 'RestExpired'] as const),
  ...([
    'HeldForOther',
    'HeldLost',
    'PoolDepositReturned',
    'SuccessorPaid',
    'DepositReturned',
    'DepositLost',
    'DepositFree',
  ] as const),
  ...(['SpendApproved', 'SpendPaid', 'SpendVoided', 'Minted'] as const),
  ...(['BondReturned', 'BondLost', 'BondReceived', 'Backed', 'ApplicationDropped', 'DuesPaid'] as const),
  ...(['RulesPassed', 'SharesFixed', 'DepositSettled', 'LocksFree'] as const),
])

/** Whether something is about the money of whoever it happened to. */
export const isAboutMoney = ({ kind }: Pick<Happened, 'kind'>): boolean => MONEY.has(kind)
