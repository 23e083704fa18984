// What is asked of all pools, though the chain tells of so many at once: pools are numbered without gaps, so that after the
// first page, which tells how many remain, all others are asked for in one go.
import { type Mine, readMine } from '@huzhu/governance/mine'
import { type PoolRow, readPoolRows } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'

/** Pools of a page. */
const PAGE = 50

/** Where the pages begin that hold all pools before `next`. */
const pagesBefore = (next: number): number[] =>
  Array.from({ length: Math.ceil(next / PAGE) }, (_, page) => next - page * PAGE)

/** All pools, the newest first. */
export async function readAllPools(state: State): Promise<PoolRow[]> {
  const newest = await readPoolRows(state, PAGE)
  const others = pagesBefore(newest.at(-1)?.pool.id ?? 0).map((before) => readPoolRows(state, PAGE, before))
  return [newest, ...(await Promise.all(others))].flat()
}

/** What `who` has to do with in all pools. */
export async function readAllMine(state: State, who: string): Promise<Omit<Mine, 'next'>> {
  const { inPools, next, balance } = await readMine(state, who, PAGE)
  const others = await Promise.all(pagesBefore(next ?? 0).map((before) => readMine(state, who, PAGE, before)))
  return { inPools: [inPools, ...others.map((page) => page.inPools)].flat(), balance }
}
