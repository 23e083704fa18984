// Who owes dues, by how long: what the chain tells of some members at a time, added up.
import type { Arrears } from '@huzhu/governance/people'
import type { ChainTime } from '@huzhu/governance/time'

/** Arrears by age, the shortest first. */
export function arrearsByAge(told: readonly Arrears[]): Arrears[] {
  const ages = new Map<number, Arrears>()
  for (const some of told) {
    const before = ages.get(some.periods)
    ages.set(some.periods, before ? added(before, some) : some)
  }
  return [...ages.values()].sort((a, b) => a.periods - b.periods)
}

/** What some members have to pay. */
export interface ToPay {
  /** Of how many periods each; undefined of who has lapsed, who begins anew with one. */
  readonly periods: number | undefined
  readonly members: number
  readonly amount: bigint
  /** When the first of them lapses. */
  readonly graceEnds: ChainTime | undefined
}

/**
 * What is asked of members who owe, the longest at last: all that they owe to keep what they have, and of those who have
 * lapsed the `dues` of one period, with which they begin anew. Nothing else is owed then.
 */
export function toPay(ages: readonly Arrears[], dues: bigint): ToPay[] {
  const late = ages
    .filter(({ inGrace }) => inGrace > 0)
    .map(({ periods, inGrace: members, graceEnds }) => ({
      ...{ periods, members, graceEnds },
      amount: dues * BigInt(periods * members),
    }))
  const members = lapsedOf(ages)
  const lapsed = { periods: undefined, members, amount: dues * BigInt(members), graceEnds: undefined }
  return members > 0 ? [...late, lapsed] : late
}

/** How many of them have lapsed: they owe longer than is forgiven. */
export const lapsedOf = (ages: readonly Arrears[]): number =>
  ages.reduce((sum, { members, inGrace }) => sum + members - inGrace, 0)

function added(some: Arrears, more: Arrears): Arrears {
  const ends = [some.graceEnds, more.graceEnds].filter((end) => end !== undefined)
  return {
    periods: some.periods,
    members: some.members + more.members,
    owed: some.owed + more.owed,
    inGrace: some.inGrace + more.inGrace,
    graceEnds: ends.length === 2 && ends[1]! < ends[0]! ? ends[1] : ends[0],
  }
}
