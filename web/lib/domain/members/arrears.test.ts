import { expect, test } from 'vitest'
import { DAY } from '../examples.ts'
import { arrearsByAge, lapsedOf } from './arrears.ts'

const late = (periods: number, members: number, inGrace: number, graceEnds?: bigint) => ({
  ...{ periods, members, inGrace, graceEnds },
  owed: BigInt(periods * members) * 6_000n,
})

test('arrears of all pages add up by age, with the day on which the first of each loses cover', () => {
  const pages = [late(1, 2, 2, 40n * DAY), late(3, 1, 1, 9n * DAY), late(3, 2, 1, 5n * DAY), late(5, 1, 0)]
  expect(arrearsByAge([...pages, late(5, 1, 0), late(1, 1, 1, 41n * DAY), late(3, 1, 0)])).toEqual([
    late(1, 3, 3, 40n * DAY),
    late(3, 4, 2, 5n * DAY),
    late(5, 2, 0),
  ])
  expect(arrearsByAge([])).toEqual([])
})

test('who owes longer than is forgiven has lapsed', () => {
  expect(lapsedOf([late(1, 2, 2, 40n * DAY), late(3, 3, 1, 5n * DAY), late(5, 2, 0)])).toBe(4)
  expect(lapsedOf([])).toBe(0)
})
