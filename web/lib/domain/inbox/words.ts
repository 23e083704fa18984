import type { Happened } from '@huzhu/governance/happenings'
import type { Calendar } from '@huzhu/governance/time'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { duration } from '$lib/ui/time/dates'
import { claimWords } from './claim-words'
import { memberWords } from './member-words'
import { poolWords } from './pool-words'
import { type Known, type News, Say, type Words } from './say'

type Ended = Known<'ReferendumEnded'>

const endings: Record<Ended['outcome'], (words: { number: number }) => string> = {
  Approved: m.member_news_vote_passed,
  Rejected: m.member_news_vote_rejected,
  TimedOut: m.member_news_vote_timed_out,
  Cancelled: m.member_news_vote_cancelled,
  Killed: m.member_news_vote_killed,
}

/** What they had to do with a referendum. */
function partInIt({ vote, currency }: Ended, say: Say): string {
  if (!vote) return m.member_news_vote_own_text()
  const amount = say.money(vote.balance, currency)
  if (vote.aye === undefined) return m.member_news_vote_split_text({ amount })
  return vote.aye ? m.member_news_vote_aye_text({ amount }) : m.member_news_vote_nay_text({ amount })
}

const words: Words<Happened['kind']> = {
  ...claimWords,
  ...memberWords,
  ...poolWords,
  ReferendumEnded: (ended, say) => ({
    ...{ shape: ended.outcome === 'Approved' ? 'paid' : 'refuse', tone: 'plain' },
    title: endings[ended.outcome]({ number: ended.referendum }),
    text: partInIt(ended, say),
    link: { name: m.member_news_to_protocol(), place: `/protocol/${ended.referendum}` },
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

/** Tell what happened. */
export function newsOf(happened: Known, language: Language, calendar: Calendar): News {
  const tell = words[happened.kind] as (happened: Known, say: Say) => News
  return tell(happened, new Say(language, calendar))
}

/** Kinds that are about somebody's money. */
const MONEY: ReadonlySet<Happened['kind']> = new Set([
  ...(['Paid', 'Held', 'Collected', 'ExitPaid', 'ShareRedeemed', 'Postponed', 'Expired', 'RestExpired'] as const),
  ...(['BondReturned', 'BondLost', 'BondReceived', 'Backed', 'ApplicationDropped', 'DuesPaid'] as const),
  ...(['RulesPassed', 'SharesFixed', 'DepositSettled', 'LocksFree'] as const),
])

/** Whether something is about the money of whoever it happened to. */
export const isAboutMoney = ({ kind }: Pick<Happened, 'kind'>): boolean => MONEY.has(kind)
