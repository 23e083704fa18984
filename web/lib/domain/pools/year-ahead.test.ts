import { expect, test } from 'vitest'
import { DAY, poolRowOf, rulesOf } from '../examples.ts'
import { yearAhead } from './year-ahead.ts'

const row = poolRowOf({ health: { available: 100_000n, monthlyDues: 60_000n }, record: { sum: 90_000n } })

test('a year ahead who pays now still pays, and claims go on as they did on average', () => {
  const { paidIn, paidOut, points } = yearAhead(row, 10, 0n, 90n * DAY)
  expect([paidIn, paidOut]).toEqual([60_000n, 30_000n])
  expect(points).toHaveLength(13)
  expect(points[0]).toEqual({ at: 90n * DAY, value: 100_000n })
  // Twelve months and five days of 1,000 each.
  expect(points[12]).toEqual({ at: 455n * DAY, value: 465_000n })
})

test('the host’s part does not stay in the pot, and there is never less than nothing', () => {
  const fee = { ...row, rules: { version: 0, start: 0n, rules: rulesOf({ hostFee: 20_000_000 }) } }
  expect(yearAhead(fee, undefined, 0n, 90n * DAY).paidIn).toBe(58_800n)
  const poor = poolRowOf({ health: { available: 10n, monthlyDues: 0n }, record: { sum: 90_000n } })
  expect(yearAhead(poor, 0, 0n, 90n * DAY).points.at(-1)!.value).toBe(0n)
})

test('what a pool paid in its first days is taken for a month', () => {
  expect(yearAhead(row, 10, 0n, DAY).paidOut).toBe(90_000n)
})

test('who has stopped paying is not counted on', () => {
  expect(yearAhead(row, 2, 0n, 90n * DAY).paidIn).toBe(12_000n)
})
