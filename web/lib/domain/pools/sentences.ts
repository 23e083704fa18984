import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Rules } from '@huzhu/governance/rules'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { m } from '$lib/paraglide/messages'
import { capShare, reserveMonths } from './reserve'
import { DAY } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'
import { nobodyPays } from '../members/standing'
import type { Standings } from '../members/standings'

const days = (count: number, language: Language) => inDays(BigInt(count) * DAY, language)

/** A pool's rules as sentences, the ones a family asks for first. */
export function rulesInSentences({ rules: { rules }, health, currency }: PoolRow, language: Language): string[] {
  const months = (count: number) => formatAmount(health.month * BigInt(count), currency, language)
  return [
    m.rules_dues({ amount: formatAmount(rules.dues, currency, language), days: rules.periodDays }),
    m.rules_covered_share({ percent: rules.coveredShare, cap: months(rules.cap), year: months(rules.coverYear) }),
    ...paidElsewhere(rules, months),
    m.rules_window({ large: rules.windowLargeDays, small: rules.windowSmallDays, border: months(rules.border) }),
    ...rulesWithoutSums(rules, language, health.exitNotice),
  ]
}

/** What is paid to anyone but a school. */
function paidElsewhere({ ownAccount, backing }: Rules, months: (count: number) => string): string[] {
  const amount = months(ownAccount)
  const own = backing > 0 ? m.rules_own_account_backed({ amount }) : m.rules_own_account({ amount })
  return [ownAccount > 0 ? own : m.rules_no_own_account(), ...(backing > 0 ? [m.rules_vouched_backed()] : [])]
}

/** Up to how much can be paid to a claimant's own account, by rules under which a month's dues are so much. */
export function ownAccountNote(
  { ownAccount, backing }: Pick<Rules, 'ownAccount' | 'backing'>,
  { health, currency }: Pick<PoolRow, 'health' | 'currency'>,
  language: Language,
): string {
  if (ownAccount === 0) return m.rules_no_own_account()
  const amount = formatAmount(health.month * BigInt(ownAccount), currency, language)
  return backing > 0 ? m.claim_file_own_account_note_backed({ amount }) : m.claim_file_own_account_note({ amount })
}

/** What no sum is in. The notice of older rules counts longer than they say. */
function rulesWithoutSums(rules: Rules, language: Language, exitNotice: bigint): string[] {
  return [
    m.rules_cover({ days: rules.waitingDays }),
    m.rules_reserve({ months: rules.reserveMonths }),
    m.rules_ramp({ times: rules.ramp }),
    m.rules_voter({ days: rules.tenureDays }),
    m.rules_settlement({
      healthy: days(rules.settlementHealthyDays, language),
      strained: days(rules.settlementStrainedDays, language),
    }),
    m.rules_grace({ days: rules.gracePeriods * rules.periodDays }),
    m.rules_refusals(),
    m.rules_filing({ days: rules.filingDays }),
    m.rules_exit({ percent: rules.exitShare, span: inDays(exitNotice, language) }),
    m.rules_change({ days: rules.noticeDays }),
  ]
}

/**
 * What to say first of a pool: how many keep it and what it can pay now. Who has `lapsed` keeps nothing going; what is to be
 * said of them is {@link lapsedWords}, unless there is nobody else.
 */
export function ledeOf(row: PoolRow, language: Language, lapsed = 0): string {
  const { pool, health, currency } = row
  const keeping = health.members - lapsed
  if (pool.state === 'Closed') return m.pool_closed_lede()
  if (pool.state === 'WindingUp') return m.pool_winding_lede()
  if (nobodyPays(row, lapsed)) return m.pool_nobody_lede({ members: lapsed })
  if (health.young) {
    const words = { members: keeping, minimum: health.minimumVoters }
    // An empty pot pays nothing yet, which is not what its rules allow.
    if (health.cap === 0n) return m.pool_young_empty_lede(words)
    return m.pool_young_lede({ ...words, amount: formatAmount(health.cap, currency, language) })
  }
  const members = m.pool_members_count({ count: keeping })
  const months = reserveMonths(health)
  if (health.cap >= health.fullCap) return m.pool_healthy({ members, months })
  return m.pool_tight({ members, months, percent: capShare(health) })
}

/** How many members and voters there are, and whether they are enough; who has lapsed counts, and cannot vote. */
export function peopleWords({ health }: Pick<PoolRow, 'health'>, standings: Standings | undefined): string {
  const { members, voters, minimumVoters: needed } = health
  if (voters < needed) return m.pool_people_few({ members, voters, needed, missing: needed - voters })
  const lapsed = standings?.lapsedVoters ?? 0
  return lapsed > 0
    ? m.pool_people_lapsed({ members, voters, needed, lapsed })
    : m.pool_people_enough({ members, voters, needed })
}

/** Of whom nothing comes in and who cannot vote; undefined where everybody pays or nobody does, or it is not known. */
export function lapsedWords({ health }: Pick<PoolRow, 'health'>, standings: Standings | undefined): string | undefined {
  if (!standings || standings.lapsed === 0 || standings.lapsed === health.members) return undefined
  const { lapsed, lapsedVoters } = standings
  return m.pool_lapsed({ lapsed, members: health.members, voters: health.voters - lapsedVoters })
}
