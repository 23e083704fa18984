import { expect, test } from 'vitest'
import { DAY, poolRowOf, rulesOf } from '../examples.ts'
import { yearAhead } from './year-ahead.ts'

/** Dues of 30 every 30 days. */
const rules = { version: 0, start: 0n, rules: rulesOf({ dues: 3_000n }) }
const poolWith = (available: bigint, sum = 0n) => ({
  ...poolRowOf({ health: { available }, record: { sum } }),
  rules,
})
const now = 1_000n * DAY
/** Somebody who has paid for so many days from now. */
const paidFor = (days: number) => now + BigInt(days) * DAY

test('dues that are paid already do not come in again: each member’s begin where theirs end', () => {
  // On 1 December two have paid to the 31st, four to 29 May: 2 × 12 × 30 and 4 × 7 × 30.
  const { paidIn, points } = yearAhead(poolWith(78_000n), [30, 30, 179, 179, 179, 179].map(paidFor), 0n, now)
  expect(paidIn).toBe(156_000n)
  expect(points).toHaveLength(13)
  expect(points[0]).toEqual({ at: now, value: 78_000n })
  // For a month nothing comes in, then from two, and from all six after half a year.
  expect(points.slice(1, 3).map(({ value }) => value)).toEqual([84_000n, 90_000n])
  expect(points.slice(5, 8).map(({ value }) => value)).toEqual([108_000n, 126_000n, 144_000n])
  expect(points[12]).toEqual({ at: now + 365n * DAY, value: 234_000n })
})

test('claims go on as they did on average, and what is paid in and out adds up to what is left', () => {
  const { paidIn, paidOut, points } = yearAhead(poolWith(100_000n, 90_000n), [paidFor(0)], now - 90n * DAY, now)
  expect([paidIn, paidOut]).toEqual([39_000n, 365_000n])
  expect(yearAhead(poolWith(500_000n, 90_000n), [paidFor(0)], now - 90n * DAY, now).points.at(-1)!.value).toBe(174_000n)
  // There is never less than nothing.
  expect(points.at(-1)!.value).toBe(0n)
})

test('the host’s part does not stay in the pot', () => {
  const fee = { ...poolWith(0n), rules: { ...rules, rules: rulesOf({ dues: 3_000n, hostFee: 20_000_000 }) } }
  expect(yearAhead(fee, [paidFor(1)], 0n, now).paidIn).toBe(38_220n)
})

test('what a pool paid in its first days is taken for a month', () => {
  expect(yearAhead(poolWith(0n, 90_000n), [], now - DAY, now).paidOut).toBe(1_095_000n)
})

test('where nobody pays nothing comes in', () => {
  expect(yearAhead(poolWith(5n), [], 0n, now)).toMatchObject({ paidIn: 0n, paidOut: 0n })
})
