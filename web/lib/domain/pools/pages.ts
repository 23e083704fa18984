// What is asked of all pools, though the chain tells of so many at once.
import { type Votes, readVotes } from '@huzhu/governance/decisions'
import { type Mine, readMine } from '@huzhu/governance/mine'
import { type PoolRow, readPoolRows } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'

/** Pools of a page. */
const PAGE = 50

/** Where the pages begin that hold all pools before `next`. */
const pagesBefore = (next: number): number[] =>
  Array.from({ length: Math.ceil(next / PAGE) }, (_, page) => next - page * PAGE)

/** All pools, the newest first. They are numbered without gaps: after the first page all others are asked for in one go. */
export async function readAllPools(state: State): Promise<PoolRow[]> {
  const newest = await readPoolRows(state, PAGE)
  const others = pagesBefore(newest.at(-1)?.pool.id ?? 0).map((before) => readPoolRows(state, PAGE, before))
  return [newest, ...(await Promise.all(others))].flat()
}

/** All pages of an answer: one question, but of hundreds of pools or where there is much to tell. */
async function allPages<Page extends { readonly inPools: readonly unknown[]; readonly next: number | undefined }>(
  ask: (before?: number) => Promise<Page>,
): Promise<Page> {
  let page = await ask()
  const inPools = [...page.inPools]
  while (page.next !== undefined) {
    page = await ask(page.next)
    inPools.push(...page.inPools)
  }
  return { ...page, inPools }
}

/** What `who` has to do with in all pools. */
export const readAllMine = (state: State, who: string): Promise<Mine> =>
  allPages((before) => readMine(state, who, PAGE, before))

/** What is or was put to the vote in all pools. */
export const readAllVotes = (state: State, who: string | undefined): Promise<Votes> =>
  allPages((before) => readVotes(state, who, PAGE, before))
