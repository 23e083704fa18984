// How many of a pool's members pay and vote, by the places at which the chain lists them.
import type { Membership } from '@huzhu/governance/members'
import { type MembersPage, readMembersPage } from '@huzhu/governance/people'
import type { State } from '@huzhu/governance/state'
import { votesWithDues } from './standing'

/** How many of a pool's members pay and vote. */
export interface Standings {
  /** Neither lapsed nor leaving. */
  readonly paying: number
  readonly lapsed: number
  /** Voters who cannot vote until they pay. */
  readonly lapsedVoters: number
  /** To whom their next dues give a vote; undefined where not everybody was looked at for it. */
  readonly votesWithDues: number | undefined
}

type Page = (from: number) => Promise<MembersPage>

/** Members that the chain tells of at once. */
const PAGE = 50

/**
 * How the members of a pool stand, of whom the chain lists those who lapsed first and who leaves last: nobody between has to be
 * looked at. Undefined where the chain does not look at all `members` of them.
 */
export async function standingsBy(page: Page, members: number): Promise<Standings | undefined> {
  const first = await page(0)
  if (first.lookedAt < members) return undefined
  const all = first.lookedAt
  const seen = new Map<number, Membership>()
  const keep = (from: number, { members: found }: MembersPage) => {
    found.forEach(({ membership }, place) => seen.set(from + place, membership))
    return found.map(({ membership }) => membership.standing)
  }
  let standings = keep(0, first)
  for (let from = PAGE; from < all && standings.at(-1) === 'Lapsed'; from += PAGE)
    standings = keep(from, await page(from))
  for (let from = all; from > 0 && !seen.has(from - 1);) {
    from = Math.max(0, from - PAGE)
    standings = keep(from, await page(from))
    if (standings[0] !== 'Leaving') break
  }
  const found = [...seen.values()]
  const count = (is: (member: Membership) => boolean) => found.filter(is).length
  const lapsed = count(({ standing }) => standing === 'Lapsed')
  return {
    paying: all - lapsed - count(({ standing }) => standing === 'Leaving'),
    lapsed,
    lapsedVoters: count(({ standing, sequence }) => standing === 'Lapsed' && sequence !== undefined),
    votesWithDues: found.length === all ? count(votesWithDues) : undefined,
  }
}

/** How the members of a pool stand that has so many. */
export const readStandings = (state: State, pool: number, members: number) =>
  standingsBy((from) => readMembersPage(state, pool, PAGE, from), members)
