import type { Mine } from '@huzhu/governance/mine'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { State } from '@huzhu/governance/state'
import { beforeEach, expect, test, vi } from 'vitest'
import { inPoolOf, poolRowOf } from '../examples.ts'
import { readAllMine, readAllPools } from './pages.ts'

/** How many pools there are. */
let there = 0
/** The pages that were asked for: how many rows, before which pool, and how many pages had been answered by then. */
let asked: { count: number; before: number | undefined; answered: number }[] = []
let answered = 0
const state = {} as State

/** The pools of a page, as the chain chooses them. */
async function page(count: number, before?: number, most = 50): Promise<number[]> {
  asked.push({ count, before, answered })
  await Promise.resolve()
  answered += 1
  const end = Math.min(before ?? there, there)
  return Array.from({ length: Math.min(count, most, end) }, (_, at) => end - 1 - at)
}

vi.mock('@huzhu/governance/pool-list', () => ({
  readPoolRows: async (_: State, count: number, before?: number): Promise<PoolRow[]> =>
    (await page(count, before)).map((id) => poolRowOf({ pool: { id } })),
}))
/** They have to do with every seventh; the chain looks at so many pools for a page. */
const LOOKED_AT = 100
vi.mock('@huzhu/governance/mine', () => ({
  readMine: async (_: State, who: string, count: number, before?: number): Promise<Mine> => {
    const looked = await page(LOOKED_AT, before, LOOKED_AT)
    const theirs = looked.filter((id) => id % 7 === 0)
    const told = theirs.slice(0, count)
    const next = theirs.length > count ? told.at(-1)! : (looked.at(-1) ?? 0)
    const inPools = told.map((id) => inPoolOf([], undefined, { id }))
    return { inPools, next: next > 0 ? next : undefined, balance: who === 'Ann' ? 5n : 0n }
  },
}))

beforeEach(() => {
  asked = []
  answered = 0
})

const downFrom = (count: number) => Array.from({ length: count }, (_, at) => count - 1 - at)

test.each([0, 1, 50, 51, 100, 120, 730])('of %i pools none is left out or told twice', async (count) => {
  there = count
  expect((await readAllPools(state)).map(({ pool }) => pool.id)).toEqual(downFrom(count))
  const { inPools, balance } = await readAllMine(state, 'Ann')
  expect(inPools.map(({ row }) => row.pool.id)).toEqual(downFrom(count).filter((id) => id % 7 === 0))
  expect(balance).toBe(5n)
})

test('few pools are one question, and many lists are asked for in two steps', async () => {
  there = 100
  await readAllMine(state, 'Ann')
  expect(asked).toEqual([{ count: 100, before: undefined, answered: 0 }])
  there = 260
  asked = []
  answered = 0
  await readAllPools(state)
  expect(asked.map(({ before }) => before)).toEqual([undefined, 210, 160, 110, 60, 10])
  expect(asked.map((one) => one.answered)).toEqual([0, 1, 1, 1, 1, 1])
})
