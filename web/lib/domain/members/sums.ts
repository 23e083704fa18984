// How the figures of a membership add up.
import type { LimitFacts } from '@huzhu/governance/claims'
import type { Membership } from '@huzhu/governance/members'
import { m } from '$lib/paraglide/messages'
import { type AddedUp, addedUp } from '$lib/ui/money/adds-up'

/** What counts of one's dues: those paid far ahead do not yet. */
const counted = ({ paidIn, ahead }: Pick<LimitFacts, 'paidIn' | 'ahead'>) => [
  { label: m.dues_sum_paid_in(), amount: paidIn },
  ...(ahead > 0n ? [{ label: m.dues_sum_ahead(), note: m.dues_sum_ahead_note(), amount: -ahead }] : []),
]

/** What of one's dues backs nothing yet. */
export const backingSum = (facts: LimitFacts, free: bigint): AddedUp =>
  addedUp(m.dues_backing_nothing(), free, [
    ...counted(facts),
    { label: m.dues_backing_own(), amount: -facts.ownBacking },
    { label: m.dues_backing_others(), amount: -facts.backed },
  ])

/** A share of the pot. */
export const shareSum = ({ share, paidIn, received, backed }: Membership): AddedUp =>
  addedUp(m.member_exit_line_share(), share, [
    { label: m.dues_sum_paid_in(), amount: paidIn },
    { label: m.claim_sum_received(), amount: -received },
    { label: m.dues_backing_others(), amount: -backed },
  ])

/** What is left of a cover year. */
export function coverYearSum({ coverYearLimit, year }: Pick<Membership, 'coverYearLimit' | 'year'>): AddedUp {
  const left = coverYearLimit > year.received ? coverYearLimit - year.received : 0n
  return addedUp(m.claim_limit_cover_year(), left, [
    { label: m.rules_field_cover_year(), amount: coverYearLimit },
    { label: m.claim_sum_year(), amount: -year.received },
  ])
}
