import { expect, test } from 'vitest'
import { courseOver } from './course.ts'

const tallied = (seconds: bigint, ayes: number, nays: number) => ({
  ...{ ayes, nays, time: seconds * 1_000n + 999n, block: Number(seconds), hash: '', event: 2 },
})
const course = {
  ...{ poll: 4n, electorate: 9, opens: 0n, ends: 0n, passed: undefined },
  votes: [tallied(120n, 1, 0), tallied(150n, 1, 1), tallied(160n, 2, 0)],
}

test('those who voted and the ayes go up vote by vote, from the opening on, to now', () => {
  const { from, to, votes, ayes, rows } = courseOver(course, 100n, 300n, 200n)
  expect([from, to]).toEqual([100n, 300n])
  const line = (...values: readonly (readonly [bigint, bigint])[]) => values.map(([at, value]) => ({ at, value }))
  expect(votes).toEqual(line([100n, 0n], [120n, 1n], [150n, 2n], [160n, 2n], [200n, 2n]))
  expect(ayes).toEqual(line([100n, 0n], [120n, 1n], [150n, 1n], [160n, 2n], [200n, 2n]))
  expect(rows.map(({ key, at, ayes, nays }) => [key, at, ayes, nays])).toEqual([
    ['120-2', 120n, 1, 0],
    ['150-2', 150n, 1, 1],
    ['160-2', 160n, 2, 0],
  ])
})

test('of one that is over they end with it, and of one that has not begun there is a beginning alone', () => {
  expect(courseOver(course, 100n, 300n, 900n).votes.at(-1)).toEqual({ at: 300n, value: 2n })
  expect(courseOver({ ...course, votes: [] }, 100n, 300n, 50n).votes).toEqual([{ at: 100n, value: 0n }])
})
