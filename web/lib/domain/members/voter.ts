import type { Membership } from '@huzhu/governance/members'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { DAY, moment } from '$lib/ui/time/dates'
import { votes, votesWithDues } from './standing'

/**
 * What a member's vote needs: a number comes with dues that are paid once there are enough paid days, never by itself, and
 * whoever has lapsed does not vote. Nothing is said to who leaves.
 */
export function voterWords(member: Membership, language: Language, calendar: Calendar): string | undefined {
  const { standing, sequence, tenure, tenureNeeded, paidUntil } = member
  if (standing === 'Leaving') return undefined
  if (sequence !== undefined) return votes(member) ? m.voter_since() : m.voter_lapsed()
  if (votesWithDues(member)) return m.voter_with_dues()
  const missing = tenureNeeded - tenure
  const from = calendar.wall + missing
  // Of days that are paid for already it is known when there are enough of them.
  return dateOf(paidUntil, calendar) >= from
    ? m.voter_dues_from({ when: moment(from, language, calendar.wall) })
    : m.voter_not_yet({ days: Number((missing + DAY - 1n) / DAY) })
}
