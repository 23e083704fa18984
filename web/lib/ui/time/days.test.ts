import { expect, test } from 'vitest'
import { dayValue, endOfDay, inDays, startOfDay } from './days.ts'

test('a day goes into a date field and comes back', () => {
  const noon = BigInt(new Date(2026, 4, 14, 12).getTime() / 1_000)
  expect(dayValue(noon)).toBe('2026-05-14')
  expect(startOfDay('2026-05-14')).toBe(BigInt(new Date(2026, 4, 14).getTime() / 1_000))
  expect(startOfDay('2026-02-31')).toBeUndefined()
  expect(startOfDay('')).toBeUndefined()
})

test('a day ends a second before the next begins', () => {
  const at = (...of: [number, number, number, number?]) => BigInt(new Date(...of).getTime() / 1_000)
  expect([at(2026, 4, 14), at(2026, 4, 14, 12), at(2026, 4, 15) - 1n].map(endOfDay)).toEqual(
    Array(3).fill(at(2026, 4, 15) - 1n),
  )
  expect(endOfDay(at(2026, 11, 31))).toBe(at(2027, 0, 1) - 1n)
})

test('what rules and locks set is counted in days, however few or many', () => {
  expect([1n, 112n].map((days) => inDays(86_400n * days, 'en'))).toEqual(['1 day', '112 days'])
  expect(inDays(86_400n * 112n, 'zh')).toBe('112天')
})
