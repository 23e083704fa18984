import { expect, test } from 'vitest'
import { momentOf, sinceOf, spanIn } from './span.ts'

test('an address names a span, and what it does not name is a year', () => {
  expect(['quarter', 'year', 'all', 'week', null].map(spanIn)).toEqual(['quarter', 'year', 'all', 'year', 'year'])
})

test('a span begins with a whole day', () => {
  const now = 20_000n * 86_400n + 5n
  expect([sinceOf('quarter', now), sinceOf('year', now), sinceOf('all', now)]).toEqual([19_909, 19_635, undefined])
  expect(momentOf(19_909)).toBe(19_909n * 86_400n)
})
