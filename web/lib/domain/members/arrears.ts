// Who owes dues, by how long: what the chain tells of some members at a time, added up.
import type { Arrears } from '@huzhu/governance/people'

/** Arrears by age, the shortest first. */
export function arrearsByAge(told: readonly Arrears[]): Arrears[] {
  const ages = new Map<number, Arrears>()
  for (const some of told) {
    const before = ages.get(some.periods)
    ages.set(some.periods, before ? added(before, some) : some)
  }
  return [...ages.values()].sort((a, b) => a.periods - b.periods)
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
