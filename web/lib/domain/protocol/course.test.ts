import { expect, test } from 'vitest'
import { fallOf, levels } from './course.ts'

test('a threshold falls evenly for its part of the time, and stays', () => {
  const threshold = { from: 1_000_000_000n, to: 500_000_000n, length: 750_000_000n }
  expect(fallOf(threshold, 1_000n, 1_400n)).toEqual([
    { at: 1_000n, value: 1_000_000_000n },
    { at: 1_300n, value: 500_000_000n },
    { at: 1_400n, value: 500_000_000n },
  ])
  expect(fallOf({ ...threshold, length: 1_000_000_000n }, 1_000n, 1_400n).map(({ at }) => at)).toEqual([1_000n, 1_400n])
})

test('a share is level from block to block, and then what it is now', () => {
  const stood = [
    { at: 5n, share: 20n },
    { at: 9n, share: 30n },
  ]
  const points = (now: bigint, end: bigint) => levels(stood, ({ share }) => share, now, end)
  expect(points(35n, 12n)).toEqual([
    { at: 5n, value: 20n },
    { at: 9n, value: 30n },
    { at: 12n, value: 35n },
  ])
  expect(points(35n, 9n).at(-1)).toEqual({ at: 9n, value: 30n })
  expect(levels([], () => 0n, 7n, 3n)).toEqual([{ at: 3n, value: 7n }])
})
