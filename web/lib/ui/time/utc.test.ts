import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOfUtc, monthOfUtc } from './utc.ts'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
beforeAll(() => void (process.env.TZ = 'America/New_York'))
afterAll(() => void (process.env.TZ = zone))

const at = (iso: string) => BigInt(Date.parse(iso) / 1000)

test('a day and a month of UTC have its names west of it as well', () => {
  const first = at('2026-03-01T00:00:00Z')
  expect(new Date(Number(first) * 1000).getDate()).toBe(28)
  expect([monthOfUtc(first, 'en'), monthOfUtc(first, 'zh')]).toEqual(['Mar 2026', '2026年3月'])
  const now = at('2026-05-12T00:00:00Z')
  expect([dayOfUtc(first, 'en', now), dayOfUtc(first, 'zh', now)]).toEqual(['1 March', '3月1日'])
})

test('a day of another year of UTC names it', () => {
  const now = at('2026-01-01T00:00:00Z')
  expect(dayOfUtc(now - 1n, 'en', now)).toBe('31 December 2025')
  expect(dayOfUtc(now, 'zh', now)).toBe('1月1日')
})
