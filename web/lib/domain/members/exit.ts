// How leaving is shown: how far it is, what a share loses on the way, and what a unit of it is worth.
import type { Answer } from '@huzhu/governance/answer'
import { type Membership, type ShareOf, WHOLE } from '@huzhu/governance/members'
import type { DatedRules, Rules } from '@huzhu/governance/rules'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import type { Language } from '$lib/ui/language/language'
import { locale } from '$lib/ui/language/language'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { date, moment } from '$lib/ui/time/dates'

/** Parts that a percent of a unit's worth has. */
const PERCENT = WHOLE / 100n

/**
 * How far somebody is who leaves, by what the chain says to being paid: `notice`: it runs. `payable`: at once.
 * `below`: a share is worth less than they accept. `later`: there is nothing to pay for another reason.
 */
export type ExitStage = 'notice' | 'payable' | 'below' | 'later'

/** How far somebody is who leaves. */
export function exitStage(payExit: Answer): ExitStage {
  if ('ok' in payExit) return 'payable'
  if (payExit.refused.reason === 'ExitNotDue') return 'notice'
  return payExit.refused.reason === 'BelowLeastRatio' ? 'below' : 'later'
}

/** Whether there is no share to take along: nothing to be paid, and no least to be accepted. */
export const takesNothing = ({ share }: Pick<ShareOf, 'share'>): boolean => share === 0n

/** That cover ends for which dues are paid already; undefined where none are. */
export function paidAhead(share: ShareOf, member: Membership | undefined, calendar: Calendar): string | undefined {
  const until = member && dateOf(member.paidUntil, calendar)
  if (until === undefined || until <= calendar.wall) return undefined
  const when = date(until, currentLanguage(), calendar.wall)
  return takesNothing(share) ? m.member_exit_ahead_nothing({ when }) : m.member_exit_ahead({ when })
}

/** That rules lie ahead by which more or less of a share is taken along; undefined where they do not, or there is none. */
export function rulesAheadWords(
  share: ShareOf,
  { exitShare: percent }: Pick<Rules, 'exitShare'>,
  ahead: DatedRules | undefined,
  calendar: Calendar,
): string | undefined {
  if (!ahead || takesNothing(share) || ahead.rules.exitShare === percent) return undefined
  const when = date(dateOf(ahead.start, calendar), currentLanguage(), calendar.wall)
  return m.member_exit_rules_ahead({ when, percent, after: ahead.rules.exitShare })
}

/** That what somebody backs for others is no part of what they take along, and not theirs if it is given back later. */
export const lentWords = (member: Pick<Membership, 'backed'> | undefined, currency: Currency): string | undefined =>
  member && member.backed > 0n
    ? m.member_exit_lent({ amount: formatAmount(member.backed, currency, currentLanguage()) })
    : undefined

/** Of somebody who leaves: from when that can be ended, and that they can stay until it is. */
export function leavingWords(
  { leavesAt }: Pick<Membership, 'leavesAt'>,
  share: ShareOf | undefined,
  calendar: Calendar,
): string | undefined {
  if (leavesAt === undefined) return undefined
  const when = moment(dateOf(leavesAt, calendar), currentLanguage(), calendar.wall)
  return share && takesNothing(share) ? m.home_my_leaving_nothing({ when }) : m.home_my_leaving({ when })
}

/** “95.2”: what a unit of share is worth in percent, never more than it is. */
export const percentOf = (ratio: bigint, language: Language): string =>
  new Intl.NumberFormat(locale[language]).format(Number((ratio * 10n) / PERCENT) / 10)

/** Whole percent that a unit of share is worth. */
export const wholePercentOf = (ratio: bigint): number => Number(ratio / PERCENT)

/** So many percent as the worth of a unit of share. */
export const ratioOf = (percent: number): bigint => BigInt(percent) * PERCENT

/** A step from a share to what is taken along. */
export interface ExitLine {
  readonly label: string
  readonly note?: string
  readonly amount: bigint
}

/**
 * What a share loses on the way to what is taken along; of nothing that it does not lose. They add up to `exitNow`.
 * `percent`: of its worth, by the rules by which is left; undefined while they are not known.
 */
export function exitLines(
  { share, promised, ratio, worth, exitNow }: ShareOf,
  percent: number | undefined,
  language: Language,
): ExitLine[] {
  const losses = [
    { label: m.member_exit_line_promised(), amount: promised },
    {
      label: m.member_exit_line_short(),
      note: m.member_exit_line_short_note({ percent: percentOf(ratio, language) }),
      amount: share - promised - worth,
    },
    {
      label: m.member_exit_line_stays(),
      ...(percent !== undefined && { note: m.member_exit_line_stays_note({ percent }) }),
      amount: worth - exitNow,
    },
  ]
  return [
    { label: m.member_exit_line_share(), note: m.member_exit_line_share_note(), amount: share },
    ...losses.filter(({ amount }) => amount > 0n).map((loss) => ({ ...loss, amount: -loss.amount })),
  ]
}
