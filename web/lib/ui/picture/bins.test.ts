import { expect, test } from 'vitest'
import { binsOf } from './bins.ts'

test('a column for each value, and none is left out between them', () => {
  expect(
    binsOf([
      { value: 4, count: 2 },
      { value: 7, count: 1 },
    ]),
  ).toEqual([
    { over: 3, upTo: 4, count: 2 },
    { over: 4, upTo: 5, count: 0 },
    { over: 5, upTo: 6, count: 0 },
    { over: 6, upTo: 7, count: 1 },
  ])
  expect(binsOf([])).toEqual([])
  expect(binsOf([{ value: 0, count: 3 }])).toEqual([{ over: -1, upTo: 0, count: 3 }])
})

test('many values share columns of one width, and each is counted once', () => {
  const bins = binsOf(Array.from({ length: 100 }, (_, value) => ({ value, count: value })))
  expect(bins.length).toBeLessThanOrEqual(12)
  expect(new Set(bins.map(({ over, upTo }) => upTo - over)).size).toBe(1)
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe((99 * 100) / 2)
  expect([bins[0]!.over, bins.at(-1)!.upTo >= 99]).toEqual([-1, true])
})
