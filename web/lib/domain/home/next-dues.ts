import type { Membership } from '@huzhu/governance/members'
import type { InPool } from '@huzhu/governance/mine'
import type { PoolRow } from '@huzhu/governance/pool-list'
import { type Calendar, type WallTime, dateOf } from '@huzhu/governance/time'
import { votesWithDues } from '$lib/domain/members/standing'
import type { DuesOf } from '$lib/domain/members/wishes'

/** Dues of a pool, and when they are due. */
export interface Due extends DuesOf {
  readonly pool: PoolRow['pool']
  readonly at: WallTime
  /** Whether paying them makes its member a voter. */
  readonly makesVoter: boolean
}

/** Dues that can be paid together: those of one currency, the first due first. */
export interface NextDues {
  readonly currency: PoolRow['currency']
  readonly dues: readonly Due[]
  readonly total: bigint
}

/** Of how many periods one is asked to pay: as many as are paid together with others, and of cover that lapsed one. */
export const periodsAsked = (member: Membership | undefined): number => (member && periodsOf(member)) || 1

/**
 * Of how many periods one pays: all that are owed, or the next one. Who leaves pays none, and whoever has lapsed begins
 * anew with it: that is for each pool to think over by itself.
 */
function periodsOf({ standing, periodsInArrears, payablePeriods }: Membership): number {
  if (standing === 'Leaving' || standing === 'Lapsed') return 0
  return Math.min(Math.max(periodsInArrears, 1), payablePeriods)
}

/** Whether the dues that they can pay now make them a voter: it is said where those stand. */
export const duesMakeVoter = (member: Membership): boolean => periodsOf(member) > 0 && votesWithDues(member)

/** The dues that somebody can pay now, by currency. */
export function nextDues(inPools: readonly Pick<InPool, 'row' | 'standing'>[], calendar: Calendar): NextDues[] {
  const found = new Map<PoolRow['currency']['id'], NextDues>()
  for (const { row, standing } of inPools) {
    const { member } = standing
    const periods = member && row.pool.state === 'Open' ? periodsOf(member) : 0
    if (!member || periods === 0) continue
    const due = {
      pool: row.pool,
      periods,
      amount: member.dues * BigInt(periods),
      at: dateOf(member.paidUntil, calendar),
      makesVoter: duesMakeVoter(member),
    }
    const { currency } = row
    const { dues, total } = found.get(currency.id) ?? { dues: [], total: 0n }
    found.set(currency.id, { currency, dues: [...dues, due], total: total + due.amount })
  }
  const byDay = <Dated>(list: readonly Dated[], day: (of: Dated) => WallTime) =>
    list.toSorted((a, b) => Number(day(a) - day(b)))
  const sorted = [...found.values()].map((one) => ({ ...one, dues: byDay(one.dues, ({ at }) => at) }))
  return byDay(sorted, ({ dues }) => dues[0]!.at)
}
