// What is asked of all pools, though the chain tells of so many at once.
import { type Votes, readVotes } from '@huzhu/governance/decisions'
import { type Mine, readMine } from '@huzhu/governance/mine'
import { readPoolRows } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'

/** Pools of a page. */
const PAGE = 50

/** The newest pools of those before `before`, with how many there are in all: they are numbered from 0, without gaps. */
export async function readPoolsPage(state: State, before?: number) {
  const [pools, newest] = await Promise.all([readPoolRows(state, PAGE, before), readPoolRows(state, 1)])
  return { pools, all: newest[0] ? newest[0].pool.id + 1 : 0 }
}

/** All pages of an answer: one question, but of thousands of pools or where there is much to tell. */
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

/** What is put to the vote in all pools. What has ended makes no page longer. */
export const readAllVotes = (state: State, who: string | undefined): Promise<Votes> =>
  allPages((before) => readVotes(state, who, PAGE, before))
