import { expect, test } from 'vitest'
import { DAY } from '../examples.ts'
import { arrearsByAge, lapsedOf, toPay } from './arrears.ts'

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

test('of who has lapsed the dues of one period are asked, as each of them is asked, and of who is late all that is owed', () => {
  // Two lapsed four periods ago: they begin anew with 60 each, and nobody asks for 480.
  expect(toPay([late(1, 2, 2, 40n * DAY), late(3, 3, 1, 5n * DAY), late(4, 2, 0)], 6_000n)).toEqual([
    { periods: 1, members: 2, amount: 12_000n, graceEnds: 40n * DAY },
    { periods: 3, members: 1, amount: 18_000n, graceEnds: 5n * DAY },
    { periods: undefined, members: 4, amount: 24_000n, graceEnds: undefined },
  ])
  expect(toPay([late(1, 2, 2, 40n * DAY)], 6_000n)).toHaveLength(1)
  expect(toPay([], 6_000n)).toEqual([])
})
