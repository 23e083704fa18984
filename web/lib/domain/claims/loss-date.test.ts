import { expect, test } from 'vitest'
import { DAY } from '../examples.ts'
import { lossDateOf } from './loss-date.ts'

/** Noon. */
const now = 40n * DAY + DAY / 2n

test('a cost of a day that is over is told by its last second: what began or ended in it takes it', () => {
  expect(lossDateOf(39n * DAY, now, [])).toBe(40n * DAY - 1n)
  expect(lossDateOf(39n * DAY, now, [39n * DAY + 5n])).toBe(40n * DAY - 1n)
})

test('one of today is told by what began last, and otherwise by its first second: it is the same in each block', () => {
  expect(lossDateOf(40n * DAY, now, [])).toBe(40n * DAY)
  expect(lossDateOf(40n * DAY, now, [40n * DAY + 9n, 40n * DAY + 4n, 39n * DAY])).toBe(40n * DAY + 9n)
  expect(lossDateOf(40n * DAY, now + 6n, [40n * DAY + 9n])).toBe(40n * DAY + 9n)
})

test('what begins later today is not reached yet, and a day ahead is told by its first second', () => {
  expect(lossDateOf(40n * DAY, now, [now + 1n])).toBe(40n * DAY)
  expect(lossDateOf(41n * DAY, now, [now])).toBe(41n * DAY)
})
