import type { Membership } from '@huzhu/governance/members'
import { expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { currencyOf, DAY, inPoolOf, membershipOf } from '../examples.ts'
import { duesMakeVoter, nextDues } from './next-dues.ts'

const inPool = (id: number, member: Partial<Membership>, state: 'Open' | 'WindingUp' = 'Open') =>
  inPoolOf([], membershipOf(member), { id, state })

test('dues of several pools add up, the first due first, each with all that is owed', () => {
  const found = nextDues(
    [
      inPool(1, { dues: 6_000n, paidUntil: 9n * DAY }),
      inPool(2, { dues: 2_010n, paidUntil: 2n * DAY, standing: 'InGrace', periodsInArrears: 2, payablePeriods: 14 }),
    ],
    { ...calendarAt(3n * DAY), stalled: DAY },
  )
  expect(found).toHaveLength(1)
  expect(found[0]!.dues.map(({ pool, periods, amount, at }) => [pool.id, periods, amount, at / DAY])).toEqual([
    [2, 2, 4_020n, 3n],
    [1, 1, 6_000n, 10n],
  ])
  expect(found[0]!.total).toBe(10_020n)
})

test('nothing is paid for who leaves, has lapsed or has paid as far ahead as one can, nor to a pool that ends', () => {
  const none = [
    inPool(1, { standing: 'Leaving' }),
    inPool(2, { standing: 'Lapsed', periodsInArrears: 3, payablePeriods: 12 }),
    inPool(3, { payablePeriods: 0 }),
    inPool(4, {}, 'WindingUp'),
    inPoolOf([], undefined, { id: 5 }),
  ]
  expect(nextDues(none, calendarAt(0n))).toEqual([])
})

test('no more is paid than the chain takes', () => {
  const [found] = nextDues([inPool(1, { dues: 5n, periodsInArrears: 3, payablePeriods: 2 })], calendarAt(0n))
  expect(found!.dues[0]).toMatchObject({ periods: 2, amount: 10n })
})

test('each currency is paid by itself, the one that is due first before', () => {
  const other = inPool(2, { dues: 7n, paidUntil: 2n * DAY })
  const pools = [
    inPool(1, { dues: 5n, paidUntil: 3n * DAY }),
    { ...other, row: { ...other.row, currency: currencyOf({ id: 2 }) } },
  ]
  expect(nextDues(pools, calendarAt(0n)).map(({ currency, total }) => [currency.id, total])).toEqual([
    [2, 7n],
    [1, 5n],
  ])
})

test('where the next dues make a voter that is told of them, and of no others', () => {
  const ripe = { tenure: 90n * DAY, tenureNeeded: 90n * DAY }
  const [found] = nextDues([inPool(1, ripe), inPool(2, { ...ripe, sequence: 4 }), inPool(3, {})], calendarAt(0n))
  expect(found!.dues.map(({ pool, makesVoter }) => [pool.id, makesVoter])).toEqual([
    ...[
      [1, true],
      [2, false],
      [3, false],
    ],
  ])
  // Who has lapsed, or has paid as far ahead as one can, has no dues there of which to say it.
  expect(duesMakeVoter(membershipOf(ripe))).toBe(true)
  expect(duesMakeVoter(membershipOf({ ...ripe, standing: 'Lapsed' }))).toBe(false)
  expect(duesMakeVoter(membershipOf({ ...ripe, payablePeriods: 0 }))).toBe(false)
})
