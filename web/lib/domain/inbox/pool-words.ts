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
  | 'SharesFixed'
  | 'PoolClosed'
  | 'DepositSettled'

const toPool = ({ pool }: InPool): News['link'] => ({ name: m.member_news_to_pool(), place: `/pools/${pool.id}` })
const toRules = ({ pool }: InPool, name = m.member_news_to_change()): News['link'] => ({
  name,
  place: rulesPlace(pool.id),
})
const toHost = ({ pool }: InPool, name = m.member_news_to_pool()): News['link'] => ({ name, place: `/host/${pool.id}` })

/** How a change passed, and what they had voted themselves; of votes that are not known any more, nothing. */
function passedText({ verdict, vote }: Known<'RulesPassed'>): { text?: string } {
  if (!verdict) return {}
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
  ChangeFailed: (failed, say) => ({
    ...{ shape: 'info', tone: 'plain', link: toRules(failed) },
    title: staysTitle(failed.proposal.kind, failed.pool.name),
    text: m.member_news_failed_text({
      ...(failed.verdict ?? { ayes: 0, nays: 0, electorate: 0 }),
      what: proposalWords(failed.proposal, failed.before, failed.currency, say.language),
    }),
  }),
  ChangeProposed: (proposed, say) => ({
    ...{ shape: 'dispute', tone: 'due', link: toRules(proposed, m.member_news_to_votes()) },
    title: m.member_news_proposed({ pool: proposed.pool.name }),
    text: m.member_news_proposed_text({
      ...{ opens: say.moment(proposed.opens), ends: say.moment(proposed.ends) },
      what: proposalWords(proposed.proposal, proposed.before, proposed.currency, say.language),
    }),
  }),
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
  HostOffered: (offered) => ({
    ...{ shape: 'draft', tone: 'due', link: toHost(offered, m.home_task_offered_do()) },
    title: m.host_offered_you({ pool: offered.pool.name }),
    text: m.member_news_host_offered_text(),
  }),
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
  SharesFixed: (fixed, say) => ({
    ...{ shape: 'settle', tone: 'due', link: toPool(fixed) },
    title: m.member_news_shares({ pool: fixed.pool.name, amount: say.money(fixed.amount, fixed.currency) }),
    text: m.member_news_shares_text({ when: say.day(fixed.until) }),
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
