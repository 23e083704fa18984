import type { InPool } from '@huzhu/governance/happenings'
import { staysTitle } from '$lib/domain/rules/news'
import { rulesPlace } from '$lib/domain/rules/place'
import { proposalWords } from '$lib/domain/rules/words'
import { m } from '$lib/paraglide/messages'
import type { Known, News, Words } from './say'

type PoolKind =
  | 'RulesPassed'
  | 'ChangeFailed'
  | 'ChangeProposed'
  | 'Paused'
  | 'PauseLifted'
  | 'WindingUpBegan'
  | 'HostOffered'
  | 'HostChanged'
  | 'MemberLeaving'
  | 'MemberLeft'
  | 'SharesFixed'
  | 'PoolClosed'
  | 'DepositSettled'
  | 'HeldLost'
  | 'PoolDepositReturned'
  | 'SuccessorPaid'
  | 'OfferWithdrawn'
  | 'CandidateAsked'

const toPool = ({ pool }: InPool): News['link'] => ({ name: m.member_news_to_pool(), place: `/pools/${pool.id}` })
const toRules = ({ pool }: InPool, name = m.member_news_to_change()): News['link'] => ({
  name,
  place: rulesPlace(pool.id),
})
const toHost = ({ pool }: InPool, name = m.member_news_to_pool()): News['link'] => ({ name, place: `/host/${pool.id}` })

/** How a change passed, and what they had voted themselves; of votes that are not known any more, nothing. */
function passedText({ verdict, vote, own }: Known<'RulesPassed'>): { text?: string } {
  if (!verdict) return {}
  if (own && vote === undefined) return { text: m.member_news_rules_own_text(verdict) }
  if (vote === undefined) return { text: m.member_news_rules_text(verdict) }
  return { text: vote ? m.member_news_rules_aye_text(verdict) : m.member_news_rules_nay_text(verdict) }
}

/** What becomes of a pool of one's own. */
export const poolWords: Words<PoolKind> = {
  RulesPassed: (passed, say) => ({
    ...{ shape: 'alert', tone: 'due', link: toRules(passed) },
    title: m.member_news_rules({ pool: passed.pool.name, when: say.day(passed.start) }),
    ...passedText(passed),
  }),
  ChangeFailed(failed, say) {
    const what = proposalWords(failed.proposal, failed.before, failed.currency, say.language)
    return {
      ...{ shape: 'info', tone: 'plain', link: toRules(failed) },
      title: staysTitle(failed.proposal.kind, failed.pool.name),
      text: failed.verdict
        ? m.member_news_failed_text({ ...failed.verdict, what })
        : m.member_news_failed_plain_text({ what }),
    }
  },
  ChangeProposed(proposed, say) {
    const { opens, ends, slot } = proposed
    const what = proposalWords(proposed.proposal, proposed.before, proposed.currency, say.language)
    const voting = { opens: say.moment(opens), ends: say.moment(ends), what }
    const of = { shape: 'dispute', title: m.member_news_proposed({ pool: proposed.pool.name }) } as const
    if (!say.isAhead(ends))
      return { ...of, tone: 'plain', text: m.member_news_proposed_over_text(voting), link: toRules(proposed) }
    const votes = say.asks(proposed, (task) => task.kind === 'Decide' && task.slot === slot, ends)
    const link = votes ? toRules(proposed, m.member_news_to_votes()) : toRules(proposed)
    return { ...of, tone: votes ? 'due' : 'plain', text: m.member_news_proposed_text(voting), link }
  },
  Paused: (paused, say) => ({
    ...{ shape: 'pause', tone: 'due', link: toPool(paused) },
    title: m.member_news_paused({ pool: paused.pool.name, when: say.day(paused.until) }),
    text: m.member_news_paused_text(),
  }),
  PauseLifted: (lifted) => ({
    ...{ shape: 'info', tone: 'accent', link: toPool(lifted) },
    title: m.member_news_pause_lifted({ pool: lifted.pool.name }),
  }),
  WindingUpBegan: (began) => ({
    ...{ shape: 'alert', tone: 'stop', link: toPool(began) },
    title: m.member_news_winding_up({ pool: began.pool.name }),
    text: m.rule_change_wind_up(),
  }),
  HostOffered(offered, say) {
    const { name: pool } = offered.pool
    if (!say.asks(offered, ({ kind }) => kind === 'AcceptHost'))
      return { shape: 'draft', tone: 'plain', title: m.member_news_host_offered_over({ pool }), link: toPool(offered) }
    const title = m.host_offered_you({ pool })
    const link = toHost(offered, m.home_task_offered_do())
    return { shape: 'draft', tone: 'due', title, text: m.member_news_host_offered_text(), link }
  },
  OfferWithdrawn: (withdrawn) => ({
    ...{ shape: 'pause', tone: 'plain', link: toPool(withdrawn) },
    title: m.member_news_offer_withdrawn({ pool: withdrawn.pool.name }),
  }),
  CandidateAsked(asked, say) {
    const { by, closes, pool } = asked
    if (!say.asks(asked, (task) => task.kind === 'Agree' && task.author === by, closes)) {
      const title = m.member_news_candidate_over({ pool: pool.name })
      return { shape: 'draft', tone: 'plain', title, link: toRules(asked) }
    }
    const title = m.member_news_candidate({ pool: pool.name })
    const text = m.member_news_candidate_text({ when: say.moment(closes) })
    return { shape: 'draft', tone: 'due', title, text, link: toRules(asked, m.home_task_offered_do()) }
  },
  HostChanged(changed, say) {
    const { name: pool } = changed.pool
    if (changed.role === 'Host')
      return { shape: 'info', tone: 'accent', title: m.member_news_host_you({ pool }), link: toHost(changed) }
    return {
      ...{ shape: 'info', tone: 'plain', link: toPool(changed) },
      title: changed.role === 'Former' ? m.member_news_host_former({ pool }) : m.member_news_host_other({ pool }),
      text: m.member_news_host_text({ who: say.who(changed) }),
    }
  },
  MemberLeaving(leaving, say) {
    const words = { who: say.who(leaving), pool: leaving.pool.name }
    const title = leaving.removed ? m.member_news_leaving_removed(words) : m.member_news_leaving(words)
    const isOpen = say.isAhead(leaving.payableFrom)
    const text = isOpen && { text: m.member_news_leaving_text({ when: say.moment(leaving.payableFrom) }) }
    return { shape: 'info', tone: 'plain', title, link: toHost(leaving), ...text }
  },
  MemberLeft: (left, say) => ({
    ...{ shape: 'info', tone: 'plain', link: toHost(left) },
    title: m.member_news_left({ who: say.who(left), pool: left.pool.name }),
  }),
  SharesFixed(fixed, say) {
    const of = { pool: fixed.pool.name, amount: say.money(fixed.amount, fixed.currency) }
    if (!say.asks(fixed, ({ kind }) => kind === 'Redeem', fixed.until))
      return { shape: 'settle', tone: 'plain', title: m.member_news_shares_over(of), link: toPool(fixed) }
    return {
      ...{ shape: 'settle', tone: 'due', title: m.member_news_shares(of), link: toPool(fixed) },
      text: m.member_news_shares_text({ when: say.moment(fixed.until) }),
    }
  },
  HeldLost: (lost, say) => ({
    ...{ shape: 'refuse', tone: 'stop', link: toPool(lost) },
    title: m.member_news_held_lost({ claim: lost.claim, amount: say.money(lost.amount, lost.currency) }),
    text: m.member_news_held_lost_text({ pool: lost.pool.name }),
  }),
  PoolDepositReturned: (deposit, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: toPool(deposit) },
    title: m.member_news_deposit_back({ amount: say.money(deposit.amount, deposit.currency) }),
    text: m.member_news_pool_deposit_text({ pool: deposit.pool.name }),
  }),
  SuccessorPaid: (paid, say) => ({
    ...{ shape: 'paid', tone: 'accent', link: toPool(paid) },
    title: m.member_news_successor({ pool: paid.pool.name, amount: say.money(paid.amount, paid.currency) }),
    text: m.member_news_successor_text(),
  }),
  PoolClosed: (closed) => ({
    ...{ shape: 'info', tone: 'plain', link: toPool(closed) },
    title: m.member_news_closed({ pool: closed.pool.name }),
  }),
  DepositSettled(settled, say) {
    const pool = settled.pool.name
    const link = toRules(settled)
    if (settled.lost > 0n)
      return {
        ...{ shape: 'refuse', tone: 'stop', link },
        title: m.member_news_deposit_lost({ amount: say.money(settled.lost, settled.currency) }),
        text: m.member_news_deposit_lost_text({ pool }),
      }
    return {
      ...{ shape: 'paid', tone: 'accent', link },
      title: m.member_news_deposit_back({ amount: say.money(settled.returned, settled.currency) }),
      text: m.member_news_deposit_back_text({ pool }),
    }
  },
}
