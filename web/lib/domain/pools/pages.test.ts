import type { Mine } from '@huzhu/governance/mine'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'
import { beforeEach, expect, test, vi } from 'vitest'
import { inPoolOf, poolRowOf } from '../examples.ts'
import { readAllMine, readPoolsPage } from './pages.ts'

/** How many pools there are. */
let there = 0
/** Before which pools pages were asked for. */
let asked: (number | undefined)[] = []
const state = {} as State

/** The pools of a page, as the chain chooses them. */
function page(count: number, before?: number): number[] {
  asked.push(before)
  const end = Math.min(before ?? there, there)
  return Array.from({ length: Math.min(count, end) }, (_, at) => end - 1 - at)
}

vi.mock('@huzhu/governance/pool-list', () => ({
  readPoolRows: async (_: State, count: number, before?: number): Promise<PoolRow[]> =>
    page(count, before).map((id) => poolRowOf({ pool: { id } })),
}))
/** They have to do with every seventh; the chain looks at so many pools for a page. */
const LOOKED_AT = 100
vi.mock('@huzhu/governance/mine', () => ({
  readMine: async (_: State, who: string, count: number, before?: number): Promise<Mine> => {
    const looked = page(LOOKED_AT, before)
    const theirs = looked.filter((id) => id % 7 === 0)
    const told = theirs.slice(0, count)
    const next = theirs.length > count ? told.at(-1)! : (looked.at(-1) ?? 0)
    const inPools = told.map((id) => inPoolOf([], undefined, { id }))
    return { inPools, next: next > 0 ? next : undefined, balance: who === 'Ann' ? 5n : 0n }
  },
}))

beforeEach(() => {
  asked = []
})

const downFrom = (count: number) => Array.from({ length: count }, (_, at) => count - 1 - at)

test.each([0, 1, 50, 51, 100, 120, 730])('of %i pools none is left out or told twice', async (count) => {
  there = count
  const { inPools, balance } = await readAllMine(state, 'Ann')
  expect(inPools.map(({ row }) => row.pool.id)).toEqual(downFrom(count).filter((id) => id % 7 === 0))
  expect(balance).toBe(5n)
})

test('each page of the list says how many pools there are in all, and where the next one begins', async () => {
  const ids = async (before?: number) => {
    const { pools, ...place } = await readPoolsPage(state, before, () => true)
    return [pools.map(({ pool }) => pool.id), place]
  }
  there = 51
  expect(await ids()).toEqual([downFrom(51).slice(0, 50), { all: 51, from: 51, next: 1 }])
  // The newest pools are one question.
  expect(asked).toEqual([undefined])
  expect(await ids(1)).toEqual([[0], { all: 51, from: 1, next: undefined }])
  there = 0
  expect(await ids()).toEqual([[], { all: 0, from: 0, next: undefined }])
})

test.each([1, 50, 51, 199, 730])(
  'of %i pools all that are sought are reached, page by page, none twice',
  async (count) => {
    there = count
    const isSought = ({ pool }: PoolRow) => pool.id % 3 === 0
    const found: number[] = []
    let before: number | undefined
    do {
      const page = await readPoolsPage(state, before, isSought)
      expect(page.pools.length).toBeLessThanOrEqual(50)
      found.push(...page.pools.map(({ pool }) => pool.id))
      before = page.next
    } while (before !== undefined)
    expect(found).toEqual(downFrom(count).filter((id) => id % 3 === 0))
  },
)

test('where few are sought a page ends all the same, and says where to go on', async () => {
  there = 1_000
  const { pools, next } = await readPoolsPage(state, undefined, ({ pool }) => pool.id === 3)
  expect([pools, next]).toEqual([[], 800])
  expect(asked.length).toBeLessThan(8)
})

test('few pools are one question', async () => {
  there = 100
  await readAllMine(state, 'Ann')
  expect(asked).toEqual([undefined])
})
