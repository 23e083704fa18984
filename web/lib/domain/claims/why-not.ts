import type { Membership } from '@huzhu/governance/members'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Refusal } from '@huzhu/governance/refusals'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import { refusalWords } from '$lib/chain/signing/refusal-words'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { DAY, date, moment } from '$lib/ui/time/dates'

/** Who would file, where and when; by what rules, where those of the cost's day are known. */
export interface Filer {
  readonly summary: Pick<PoolRow, 'health' | 'rules'>
  readonly member: Pick<Membership, 'coverFrom'> | undefined
  readonly rules: PoolRow['rules'] | undefined
  readonly calendar: Calendar
}

/**
 * Why the chain would not take what is being filled in, with what bounds it: a cost by its day, of which all counts from the
 * first moment that is taken; what somebody waits for by its moment.
 */
export function whyNot(refusal: Refusal, { summary, member, rules, calendar }: Filer): string {
  const day = (at: bigint) => date(at, currentLanguage(), calendar.wall)
  const at = (time: bigint) => moment(time, currentLanguage(), calendar.wall)
  const waits = member !== undefined && member.coverFrom > calendar.wall
  const { pausedUntil } = summary.health
  const { filingDays } = (rules ?? summary.rules).rules
  switch (refusal.reason) {
    case 'Paused':
      return pausedUntil === undefined
        ? refusalWords(refusal)
        : m.claim_file_paused({ when: at(dateOf(pausedUntil, calendar)) })
    case 'CoverNotBegun':
      if (!member) return refusalWords(refusal)
      return waits
        ? m.claim_file_waiting({ when: at(member.coverFrom) })
        : m.claim_file_before_cover({ when: day(member.coverFrom) })
    case 'WrongRules':
      // It is asked with the rules of the cost's date: they are wrong only where there are none.
      return waits ? m.claim_file_waiting({ when: at(member.coverFrom) }) : m.claim_file_no_rules()
    case 'FiledTooLate': {
      const earliest = day(dateOf(calendar.chain - BigInt(filingDays) * DAY, calendar))
      return m.claim_file_too_late({ days: filingDays, when: earliest })
    }
    case 'TwoFilingsInPeriod':
      return m.claim_file_twice({ when: at(dateOf(summary.health.periodEnds, calendar)) })
    case 'Leaving':
      return m.claim_file_leaving()
    case 'Lapsed':
      return m.claim_file_lapsed()
    default:
      return refusalWords(refusal)
  }
}

/** Where somebody to whom filing is closed can do something about it. */
export function wayOut({ reason }: Refusal, pool: number): { name: string; place: `/${string}` } | undefined {
  if (reason === 'Leaving') return { name: m.member_exit_see(), place: `/pools/${pool}/leave` }
  if (reason === 'Lapsed') return { name: m.dues_pay(), place: `/pools/${pool}/dues` }
  return reason === 'NotAMember' ? { name: m.pool_join(), place: `/pools/${pool}/join` } : undefined
}
