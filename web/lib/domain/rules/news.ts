// What of a pool's rules has changed, or may: what its members are told wherever they look first.
import type { Proposal } from '@huzhu/governance/changes'
import type { DecidedChange } from '@huzhu/governance/decisions'
import type { Membership, ShareOf } from '@huzhu/governance/members'
import type { DatedRules, Rules } from '@huzhu/governance/rules'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { m } from '$lib/paraglide/messages'
import { DAY, date, moment } from '$lib/ui/time/dates'
import { proposalWords } from './words'

/** Seconds for which a change that failed is told. */
const TOLD = 14n * DAY

/** A change whose vote goes on, or ended lately without passing. */
export type OpenChange = DecidedChange & { readonly change: { readonly state: 'Voting' | 'Failed' } }

/** Those of a pool's changes that have not passed and are news. */
export const openChanges = (changes: readonly DecidedChange[], calendar: Calendar): OpenChange[] =>
  changes.filter(
    (one): one is OpenChange =>
      one.change.state === 'Voting' ||
      (one.change.failed !== undefined && dateOf(one.change.failed, calendar) + TOLD > calendar.wall),
  )

const keeps: Record<Proposal['kind'], (words: { pool: string }) => string> = {
  Rules: m.member_news_keeps_rules,
  Host: m.member_news_keeps_host,
  WindUp: m.member_news_goes_on,
}

/** That a pool stays as it is. */
export const staysTitle = (kind: Proposal['kind'], pool: string): string => keeps[kind]({ pool })

/** What all that is told of rules has in common: new ones lie ahead, or may come, or do not. */
export function newsTitle(news: readonly { readonly ahead: unknown; readonly open: readonly OpenChange[] }[]): string {
  if (news.some(({ ahead }) => ahead !== undefined)) return m.rules_news()
  const isVoting = news.some(({ open }) => open.some(({ change }) => change.state === 'Voting'))
  return isVoting ? m.rules_news_open() : m.rules_news_failed()
}

/** A change that is voted on, or has failed, in two sentences. */
export function changeNews(
  { change, panel, before }: OpenChange,
  pool: string,
  currency: Currency,
  language: Language,
  calendar: Calendar,
): { readonly title: string; readonly text: string } {
  const what = proposalWords(change.proposal, before, currency, language)
  if (change.state === 'Failed') {
    const { ayes, nays, electorate } = panel ?? { ayes: 0, nays: 0, electorate: 0 }
    return {
      title: staysTitle(change.proposal.kind, pool),
      text: m.member_news_failed_text({ ayes, nays, electorate, what }),
    }
  }
  const [opens = '', ends = ''] = [panel?.opens, panel?.ends].map((time) =>
    time === undefined ? '' : moment(dateOf(time, calendar), language, calendar.wall),
  )
  return { title: m.member_news_proposed({ pool }), text: m.member_news_proposed_text({ opens, ends, what }) }
}

/**
 * From when rules would hold that are voted on, at the earliest; undefined of what is no rule, or not voted on. The notice is
 * that of the rules by which the vote ends: those of `today`, or newer ones that hold by then.
 */
export function wouldHold(
  { change, panel, before }: Pick<DecidedChange, 'change' | 'panel' | 'before'>,
  today: Pick<Rules, 'noticeDays'>,
  language: Language,
  calendar: Calendar,
): string | undefined {
  if (change.state !== 'Voting' || change.proposal.kind !== 'Rules' || !panel) return undefined
  const notice = BigInt(Math.min(today.noticeDays, before.noticeDays)) * DAY
  return m.rule_change_would_hold({ when: date(dateOf(panel.ends, calendar) + notice, language, calendar.wall) })
}

/** What a member can do about rules that lie ahead: let them hold, or leave before. Of whoever leaves already, nothing. */
export function waysOut(
  { member, share }: { readonly member: Membership | undefined; readonly share: ShareOf | undefined },
  today: DatedRules,
  ahead: DatedRules,
  currency: Currency,
  language: Language,
  now: bigint,
): string[] {
  if (!member || member.leavesAt !== undefined) return []
  const when = date(ahead.start, language, now)
  const ways = [m.rules_news_holds({ when, dues: formatAmount(ahead.rules.dues, currency, language) })]
  if (!share) return ways
  const words = { when, percent: today.rules.exitShare, amount: formatAmount(share.exitNow, currency, language) }
  const after = ahead.rules.exitShare
  return [...ways, after === words.percent ? m.rules_news_leave(words) : m.rules_news_leave_other({ ...words, after })]
}
