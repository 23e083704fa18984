// What is asked of all pools, though the chain tells of so many at once.
import { type Votes, readVotes } from '@huzhu/governance/decisions'
import { type Mine, readMine } from '@huzhu/governance/mine'
import { type PoolRow, readPoolRows } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'

/** Pools of a page. */
const PAGE = 50

/** Pools that are looked at for one page where few of them are what is sought. */
const LOOKED_AT = 4 * PAGE

/**
 * The newest pools of those before `before` that are what is sought, with how many there are in all: they are numbered
 * from 0, without gaps. `next`: before which pool the next page begins; undefined at the end.
 */
export async function readPoolsPage(state: State, before: number | undefined, isSought: (row: PoolRow) => boolean) {
  const asked = readPoolRows(state, PAGE, before)
  // The first page begins with the newest; of a later one both are asked for at once.
  const [first, [newest]] = await Promise.all([asked, before === undefined ? asked : readPoolRows(state, 1)])
  const all = newest ? newest.pool.id + 1 : 0
  const from = Math.min(before ?? all, all)
  const pools: PoolRow[] = []
  let next = from
  for (let page = first; ; page = await readPoolRows(state, PAGE, next)) {
    for (const row of page) {
      if (pools.length === PAGE) break
      if (isSought(row)) pools.push(row)
      next = row.pool.id
    }
    if (page.length === 0) next = 0
    if (next === 0 || pools.length === PAGE || from - next >= LOOKED_AT) break
  }
  return { pools, all, from, next: next > 0 ? next : undefined }
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
