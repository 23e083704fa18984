import { expect, test } from 'vitest'
import { monthsOf, throughTime } from './over-time.ts'

const DAY = 86_400n
const day = (at: number, pot: bigint, paidIn: bigint, paidOut: bigint, members: number) => ({
  ...{ at: BigInt(at) * DAY, pot, paidIn, paidOut, members },
})
/** 30 and 31 January, 2 February 1970. */
const days = [day(29, 60n, 60n, 0n, 1), day(30, 100n, 60n, 20n, 2), day(32, 90n, 0n, 10n, 1)]

test('a course holds what was there until the next change, and up to now', () => {
  expect(throughTime(days, 40n * DAY)).toEqual({
    ...{ first: 29n * DAY, paidIn: 120n, paidOut: 30n, pot: 90n, members: 1, most: 2, joined: 29n * DAY },
    counts: [
      { at: 29n * DAY, value: 1n },
      { at: 30n * DAY, value: 2n },
      { at: 32n * DAY, value: 1n },
      { at: 40n * DAY, value: 1n },
    ],
    pots: [
      { at: 29n * DAY, value: 60n },
      { at: 30n * DAY, value: 100n },
      { at: 32n * DAY, value: 90n },
      { at: 40n * DAY, value: 90n },
    ],
  })
  // A page that is behind ends with what it knows.
  expect(throughTime(days, 1n)!.pots.at(-1)).toEqual({ at: 32n * DAY, value: 90n })
  expect(throughTime([], 40n)).toBeUndefined()
})

test('a month sums up its days and ends with what the last of them had', () => {
  expect(monthsOf(days)).toEqual([
    { ...day(30, 100n, 120n, 20n, 2), name: '1970-01' },
    { ...day(32, 90n, 0n, 10n, 1), name: '1970-02' },
  ])
  expect(monthsOf([])).toEqual([])
})
