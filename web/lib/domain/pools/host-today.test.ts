import { expect, test } from 'vitest'
import { DAY } from '../examples.ts'
import { toRemind } from './host-today.ts'

const age = (periods: number, members: number, inGrace: number, graceEnds?: bigint) => ({
  ...{ periods, members, owed: 1n, inGrace, graceEnds },
})

test('all are to be reminded who owe and are covered still, before the first of them loses cover', () => {
  const ages = [age(1, 4, 4, 80n * DAY), age(3, 3, 2, 5n * DAY), age(6, 1, 0)]
  expect(toRemind(ages)).toEqual({ count: 6, by: 5n * DAY })
})

test('nobody is reminded whom it cannot help', () => {
  expect(toRemind([age(6, 1, 0)])).toBeUndefined()
})
