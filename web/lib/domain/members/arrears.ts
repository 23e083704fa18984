// Who owes dues, by how long: what the chain tells of each member, added up.
import type { Membership } from '@huzhu/governance/members'
import type { ChainTime } from '@huzhu/governance/time'

/** Members who owe as many periods. */
export interface Arrears {
  readonly periods: number
  readonly members: number
  readonly owed: bigint
  /** When the first of them loses cover; undefined where all have. */
  readonly graceEnds: ChainTime | undefined
}

/** Whether a member owes dues; who leaves owes nothing any more. */
export const owes = ({ standing, periodsInArrears }: Pick<Membership, 'standing' | 'periodsInArrears'>) =>
  standing !== 'Leaving' && periodsInArrears > 0

/** Arrears by age, the shortest first. */
export function arrearsByAge(members: readonly Membership[]): Arrears[] {
  const ages = new Map<number, Arrears>()
  for (const member of members.filter(owes)) {
    const { periodsInArrears: periods, dues, standing, graceEnds } = member
    const before = ages.get(periods) ?? { periods, members: 0, owed: 0n, graceEnds: undefined }
    const ends = standing === 'InGrace' ? graceEnds : undefined
    const first = ends === undefined || (before.graceEnds !== undefined && before.graceEnds < ends)
    ages.set(periods, {
      periods,
      members: before.members + 1,
      owed: before.owed + dues * BigInt(periods),
      graceEnds: first ? before.graceEnds : ends,
    })
  }
  return [...ages.values()].sort((a, b) => a.periods - b.periods)
}
