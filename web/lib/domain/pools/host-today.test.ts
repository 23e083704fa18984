import type { Application } from '@huzhu/governance/pools'
import { expect, test } from 'vitest'
import { DAY } from '../examples.ts'
import { hostTasks } from './host-today.ts'

const asks = (day: bigint): Application => ({ who: `5${day}`, dues: 6_000n, expires: day * DAY })
const age = (periods: number, members: number, inGrace: number, graceEnds?: bigint) => ({
  ...{ periods, members, owed: 1n, inGrace, graceEnds },
})

test('what waits for a host comes by its day, and all are to be reminded who owe and are covered still', () => {
  const ages = [age(1, 4, 4, 80n * DAY), age(3, 3, 2, 5n * DAY), age(6, 1, 0)]
  expect(hostTasks([asks(9n), asks(3n)], ages)).toEqual([
    { kind: 'Answer', count: 2, by: 3n * DAY },
    { kind: 'Remind', count: 6, by: 5n * DAY },
  ])
})

test('where nobody asks and nobody can be helped by a reminder nothing waits', () => {
  expect(hostTasks([], [age(6, 1, 0)])).toEqual([])
})
