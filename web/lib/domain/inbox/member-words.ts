import type { InPool } from '@huzhu/governance/happenings'
import type { Task } from '@huzhu/governance/mine'
import { m } from '$lib/paraglide/messages'
import type { Known, News, Words } from './say'

type MemberKind =
  | 'ExitPaid'
  | 'ShareRedeemed'
  | 'CoverBegan'
  | 'CoverEnded'
  | 'Lapsed'
  | 'Barred'
  | 'Invited'
  | 'InvitationRevoked'
  | 'InvitationLapsed'
  | 'InviteeJoined'
  | 'Admitted'
  | 'ApplicationDropped'
  | 'DuesPaid'
  | 'BecameVoter'
  | 'Removed'
  | 'PayeeAccepted'
  | 'PayeeDropped'

const linkTo = (
  { pool }: InPool,
  more: '' | '/join' | '/leave' = '',
  name = m.member_news_to_pool(),
): News['link'] => ({
  name,
  place: `/pools/${pool.id}${more}`,
})

/** What of a share whoever has left was not paid, and why. */
function leftBehind({ forfeited, stays }: Known<'ExitPaid'>, money: (amount: bigint) => string): string {
  if (forfeited === 0n) return m.member_news_exit_paid_whole_text()
  const amount = money(forfeited)
  if (stays === undefined) return m.member_news_exit_paid_less_text({ amount })
  if (stays === forfeited) return m.member_news_exit_paid_text({ amount })
  const lacked = money(forfeited - stays)
  return stays === 0n
    ? m.member_news_exit_paid_short_text({ amount: lacked })
    : m.member_news_exit_paid_both_text({ amount: money(stays), lacked })
}

/** Where somebody stands in a pool. */
export const memberWords: Words<MemberKind> = {
  ExitPaid: (paid, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(paid) },
    ...(paid.amount === 0n
      ? { title: m.member_exit_finish_done({ pool: paid.pool.name }), text: m.member_exit_nothing() }
      : {
          title: m.member_news_exit_paid({ pool: paid.pool.name, amount: say.money(paid.amount, paid.currency) }),
          text: leftBehind(paid, (amount) => say.money(amount, paid.currency)),
        }),
  }),
  ShareRedeemed: (taken, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(taken) },
    title: m.member_news_redeemed({ pool: taken.pool.name, amount: say.money(taken.amount, taken.currency) }),
    ...(taken.forfeited > 0n && {
      text: m.member_news_redeemed_short_text({ amount: say.money(taken.forfeited, taken.currency) }),
    }),
  }),
  CoverEnded: (ended, say) => ({
    ...{ shape: 'alert', tone: 'stop', link: linkTo(ended) },
    title: m.member_news_cover_ended({ pool: ended.pool.name, when: say.date(ended.until) }),
    text: m.member_news_cover_ended_text(),
  }),
  CoverBegan: (began) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(began) },
    title: m.member_news_cover_began({ pool: began.pool.name }),
    text: m.member_news_cover_began_text(),
  }),
  Lapsed: (lapsed, say) => ({
    ...{ shape: 'alert', tone: 'stop', link: linkTo(lapsed) },
    title: m.member_news_lapsed({ pool: lapsed.pool.name }),
    text: m.member_news_lapsed_text({ when: say.day(lapsed.paidUntil) }),
  }),
  Barred: (barred, say) => ({
    ...{ shape: 'pause', tone: 'plain', link: linkTo(barred) },
    title: m.member_news_barred({ pool: barred.pool.name, when: say.day(barred.until) }),
    text: m.member_news_barred_text(),
  }),
  Invited(invited, say) {
    const [{ name: pool }, when] = [invited.pool, say.moment(invited.expires)]
    if (!say.asks(invited, ({ kind }) => kind === 'Join', invited.expires)) {
      const text = say.isAhead(invited.expires) ? {} : { text: m.member_news_invited_over_text({ when }) }
      return {
        shape: 'draft',
        tone: 'plain',
        title: m.member_news_invited_over({ pool }),
        link: linkTo(invited),
        ...text,
      }
    }
    const title = m.member_news_invited({ pool })
    const link = linkTo(invited, '/join', m.home_task_see_invitation())
    return { shape: 'draft', tone: 'accent', title, link, text: m.member_news_invited_text({ when }) }
  },
  InvitationRevoked: (revoked) => ({
    ...{ shape: 'pause', tone: 'plain', link: linkTo(revoked) },
    title: m.member_news_revoked({ pool: revoked.pool.name }),
  }),
  InvitationLapsed: (lapsed, say) => ({
    ...{ shape: 'pause', tone: 'plain', link: linkTo(lapsed) },
    title: m.member_news_invitation_lapsed({ pool: lapsed.pool.name }),
    text: m.member_news_invitation_lapsed_text({ when: say.moment(lapsed.expires) }),
  }),
  InviteeJoined: (joined, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(joined) },
    title: m.member_news_invitee_joined({ who: say.who(joined) }),
    text:
      joined.left === undefined
        ? m.member_news_invitee_joined_text()
        : m.member_news_invitee_joined_left_text({ left: joined.left }),
  }),
  Admitted: (admitted, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(admitted) },
    title: m.member_news_admitted({ pool: admitted.pool.name }),
    text: m.member_news_admitted_text({ when: say.date(admitted.coverFrom) }),
  }),
  ApplicationDropped(dropped, say) {
    const pool = dropped.pool.name
    return {
      ...(dropped.own
        ? { shape: 'pause', tone: 'plain', title: m.member_news_application_withdrawn({ pool }) }
        : { shape: 'refuse', tone: 'stop', title: m.member_news_application_dropped({ pool }) }),
      link: linkTo(dropped),
      text: m.member_news_application_dropped_text({ amount: say.money(dropped.amount, dropped.currency) }),
    }
  },
  DuesPaid: (paid, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(paid) },
    title: m.member_news_dues_paid({ who: say.who(paid), amount: say.money(paid.amount, paid.currency) }),
    text: m.member_news_dues_paid_text({ when: say.day(paid.paidUntil) }),
  }),
  BecameVoter: (became) => ({
    ...{ shape: 'paid', tone: 'accent', link: linkTo(became) },
    title: m.member_news_voter({ pool: became.pool.name }),
    text: m.member_news_voter_text(),
  }),
  Removed(removed, say) {
    const of = { shape: 'refuse', tone: 'stop', title: m.member_news_removed({ pool: removed.pool.name }) } as const
    const isOpen = say.isAhead(removed.payableFrom) || say.asks(removed, ({ kind }) => LEAVING.has(kind))
    if (!isOpen) return { ...of, link: linkTo(removed), text: m.member_news_removed_over_text() }
    return {
      ...{ ...of, link: linkTo(removed, '/leave', m.member_exit_see()) },
      text: m.member_news_removed_text({ when: say.moment(removed.payableFrom) }),
    }
  },
  PayeeAccepted: (accepted) => ({
    ...{ shape: 'settle', tone: 'accent', link: linkTo(accepted) },
    title: m.member_news_payee_accepted({ pool: accepted.pool.name }),
    text: m.member_news_payee_accepted_text(),
  }),
  PayeeDropped: (dropped) => ({
    ...{ shape: 'pause', tone: 'stop', link: linkTo(dropped) },
    title: m.member_news_payee_dropped({ pool: dropped.pool.name }),
    text: m.member_news_payee_dropped_text(),
  }),
}

/** What is asked of whoever leaves. */
const LEAVING: ReadonlySet<Task['kind']> = new Set(['PayExit', 'ExitBelow'])
