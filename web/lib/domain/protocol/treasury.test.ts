import { monthOfUtc } from '$lib/ui/time/utc'
import { expect, test } from 'vitest'
import { courseOf, kindsOf, monthsOf } from './treasury.ts'

const day = (date: string) => BigInt(Date.parse(date)) / 1_000n
const of = (date: string, kind: 'Fee' | 'Spent', amount: bigint, count = 1) => ({ at: day(date), kind, amount, count })
const purse = {
  ...{ opening: 100n, closing: 68n },
  days: [of('2026-01-30', 'Fee', 5n, 3), of('2026-02-01', 'Fee', 3n), of('2026-02-01', 'Spent', -40n)],
}

test('kinds are counted and added up', () => {
  expect(kindsOf(purse)).toEqual([
    { kind: 'Fee', count: 4, amount: 8n },
    { kind: 'Spent', count: 1, amount: -40n },
  ])
})

test('what there was goes on from day to day, until now', () => {
  expect(courseOf(purse, day('2026-03-01'))).toEqual([
    { at: day('2026-01-30'), value: 105n },
    { at: day('2026-02-01'), value: 68n },
    { at: day('2026-03-01'), value: 68n },
  ])
  expect(courseOf({ ...purse, days: [] }, 5n)).toEqual([])
})

test('months lead from what there was at first to what there is', () => {
  expect(monthsOf(purse)).toEqual([
    { at: day('2026-01-30'), paidIn: 5n, paidOut: 0n, closing: 105n },
    { at: day('2026-02-01'), paidIn: 3n, paidOut: 40n, closing: 68n },
  ])
})

test('a month whose first fee is of its first day is called by its own name west of UTC', () => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  process.env.TZ = 'America/New_York'
  try {
    expect(monthsOf(purse).map(({ at }) => monthOfUtc(at, 'en'))).toEqual(['Jan 2026', 'Feb 2026'])
  } finally {
    process.env.TZ = zone
  }
})
