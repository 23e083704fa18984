import { expect, test } from 'vitest'
import { DAY, membershipOf } from '../examples.ts'
import { arrearsByAge } from './arrears.ts'

const late = (periods: number, graceEnds: bigint) =>
  membershipOf({ standing: 'InGrace', periodsInArrears: periods, dues: 6_000n, graceEnds })

test('arrears add up by age, with the day on which the first of each loses cover', () => {
  const members = [
    ...[late(3, 9n * DAY), late(1, 40n * DAY), late(3, 5n * DAY), membershipOf()],
    membershipOf({ standing: 'Lapsed', periodsInArrears: 5, dues: 6_000n }),
    membershipOf({ standing: 'Leaving', periodsInArrears: 2 }),
  ]
  expect(arrearsByAge(members)).toEqual([
    { periods: 1, members: 1, owed: 6_000n, graceEnds: 40n * DAY },
    { periods: 3, members: 2, owed: 36_000n, graceEnds: 5n * DAY },
    { periods: 5, members: 1, owed: 30_000n, graceEnds: undefined },
  ])
  expect(arrearsByAge([])).toEqual([])
})
