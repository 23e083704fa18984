// How many of a pool's members pay and vote, by the places at which the chain lists them.
import type { Membership } from '@huzhu/governance/members'
import { type MembersPage, readArrearsPage, readMembersPage } from '@huzhu/governance/people'
import type { State } from '@huzhu/governance/state'
import type { ChainTime } from '@huzhu/governance/time'
import { lapsedOf } from './arrears'
import { votesWithDues } from './standing'

/** How many of a pool's members have lapsed, and what that makes of its voters. */
export interface Standings {
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
 * How the `members` of a pool stand, without those who are leaving. The chain lists those first who have lapsed: of many more
 * nobody has to be looked at. Undefined where the chain does not look at all of them.
 */
export async function standingsBy(page: Page, members: number | Promise<number>): Promise<Standings | undefined> {
  const [first, expected] = await Promise.all([page(0), members])
  if (first.lookedAt < expected) return undefined
  const found = first.members.map(({ membership }) => membership)
  while (found.length < first.lookedAt && found.at(-1)?.standing === 'Lapsed') {
    const more = await page(found.length)
    found.push(...more.members.map(({ membership }) => membership))
  }
  const count = (is: (member: Membership) => boolean) => found.filter(is).length
  const lapsed = count(({ standing }) => standing === 'Lapsed')
  return {
    lapsed,
    lapsedVoters: count(({ standing, sequence }) => standing === 'Lapsed' && sequence !== undefined),
    votesWithDues: found.length === first.lookedAt ? count(votesWithDues) : undefined,
  }
}

/**
 * Until when those of the `members` of a pool have paid who are not late, as the chain lists those who stay: all pages after
 * the first are asked for at once. Undefined where the chain does not look at all of them.
 */
export async function paidUntilBy(page: Page, members: number | Promise<number>): Promise<ChainTime[] | undefined> {
  const [first, expected] = await Promise.all([page(0), members])
  if (first.lookedAt < expected) return undefined
  const further = Array.from({ length: Math.max(Math.ceil(expected / PAGE) - 1, 0) }, (_, at) => page((at + 1) * PAGE))
  const pages = [first, ...(await Promise.all(further))]
  return pages.flatMap(({ members: found }) =>
    found.flatMap(({ membership: { standing, paidUntil } }) => (standing === 'Paid' ? [paidUntil] : [])),
  )
}

const pagesOf = (state: State, pool: number) => (from: number) => readMembersPage(state, pool, PAGE, from)

/** How the members of a pool stand that has so many, which may be asked at the same time. */
export const readStandings = (state: State, pool: number, members: number | Promise<number>) =>
  standingsBy(pagesOf(state, pool), members)

/** The same, and until when those have paid who are not late. */
export async function readDues(state: State, pool: number, members: number | Promise<number>) {
  const pages = pagesOf(state, pool)
  const first = pages(0)
  const page = (from: number) => (from === 0 ? first : pages(from))
  const [standings, paidUntil] = await Promise.all([standingsBy(page, members), paidUntilBy(page, members)])
  return { standings, paidUntil }
}

/**
 * How many members of a pool have lapsed, in one question, as lists ask it; undefined where the chain does not look at all of
 * them.
 */
export async function readLapsed(state: State, pool: number): Promise<number | undefined> {
  const page = await readArrearsPage(state, pool)
  return page && page.next === undefined ? lapsedOf(page.arrears) : undefined
}
