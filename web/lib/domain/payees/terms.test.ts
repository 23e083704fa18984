import { expect, test } from 'vitest'
import { termOf, termsOf } from './terms.ts'

/** Noon of a day in the reader's own zone. */
const noon = (year: number, month: number, day: number) => BigInt(new Date(year, month - 1, day, 12).getTime()) / 1_000n

test('autumn is from September to January, spring from February to August', () => {
  const terms = [
    [2025, 9, 1],
    [2025, 12, 31],
    [2026, 1, 31],
    [2026, 2, 1],
    [2026, 8, 31],
    [2026, 9, 1],
  ].map(([year, month, day]) => Object.values(termOf(noon(year!, month!, day!))).join(' '))
  expect(terms).toEqual(['autumn 2025', 'autumn 2025', 'autumn 2025', 'spring 2026', 'spring 2026', 'autumn 2026'])
})

test('payments are counted and added up by term, the newest first', () => {
  const line = (at: bigint, amount: bigint) => ({ at, amount })
  const lines = [line(noon(2026, 3, 1), 5n), line(noon(2026, 1, 20), 7n), line(noon(2025, 10, 1), 9n)]
  expect(termsOf(lines)).toEqual([
    { key: '2026-spring', season: 'spring', year: 2026, count: 1, sum: 5n },
    { key: '2025-autumn', season: 'autumn', year: 2025, count: 2, sum: 16n },
  ])
  expect(termsOf([])).toEqual([])
})
