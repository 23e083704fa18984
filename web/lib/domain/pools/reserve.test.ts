import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { poolRowOf } from '../examples.ts'
import { capShare, reserveMonths, reserveShare, reserveWords, writtenMonths } from './reserve.ts'

overwriteGetLocale(() => 'en')

const health = { available: 162_000n, monthlyDues: 60_000n, reserveNeeded: 180_000n, reserveTenths: 27n }
const told = (changes: Parameters<typeof poolRowOf>[0]['health']) =>
  reserveWords(poolRowOf({ health: { ...health, ...changes } }), 'en')

test('a reserve that is short says by how much, and what of the limit is left', () => {
  expect(told({ cap: 129_600n, fullCap: 144_000n, capPercent: 90 })).toBe(
    '¥1,620 is promised to nobody: at least 2.7 × the ¥600 that the dues of all members come to a month. ¥180 is missing for full limits, so the most per claim is 90% of the limit at present.',
  )
})

test('one that is full says so', () => {
  expect(told({ available: 240_000n, reserveTenths: 40n, cap: 144_000n, fullCap: 144_000n, capPercent: 100 })).toBe(
    '¥2,400 is promised to nobody: at least 4 × the ¥600 that the dues of all members come to a month. That is enough for full limits.',
  )
})

test('what limits otherwise is not put on the reserve', () => {
  expect(told({ young: true })).toMatch(/too few voters as yet/)
  expect(told({ available: 180_000n, cap: 180_000n, fullCap: 200_000n })).toMatch(/With so few members/)
})

test('without members there is nothing to measure it by', () => {
  expect(told({ members: 0 })).toBeUndefined()
  const row = poolRowOf({ health: { members: 0, reserveTenths: 0n } })
  expect([reserveMonths(row.health), reserveShare(row)]).toEqual(['–', undefined])
  expect(reserveShare(poolRowOf({ health: { reserveTenths: 15n } }))).toBe(0.5)
})

test('what is less than a tenth of a month is not told as none of it', () => {
  const little = { available: 2_299n, monthlyDues: 96_000n, reserveTenths: 0n, fullCap: 144_000n, members: 16 }
  const row = (changes: object) => poolRowOf({ health: { ...health, ...little, ...changes } })
  for (const [is, lapsed] of [
    [row({}), 0],
    [row({ young: true }), 0],
    [row({}), 16],
  ] as const)
    expect(reserveWords(is, 'en', lapsed)).toMatch(
      /^¥22.99 is promised to nobody: less than a tenth of the ¥960 that the dues of all members come to a month. /,
    )
  expect([0n, 1n, 27n].map((reserveTenths) => reserveMonths({ members: 1, reserveTenths }))).toEqual([
    ...['under 0.1 months', '0.1 months', '2.7 months'],
  ])
})

test('months are written with a tenth where there is one', () => {
  expect([writtenMonths(27n, 'zh'), writtenMonths(40n, 'en')]).toEqual(['2.7', '4'])
})

test('less than one in a hundred is not told as none of it', () => {
  expect([capShare({ cap: 312n, capPercent: 0 }), capShare({ cap: 0n, capPercent: 0 })]).toEqual(['<1', '0'])
  expect(capShare({ cap: 750n, capPercent: 1 })).toBe('1')
})

test('where nobody pays nothing is said to be paid', () => {
  const full = { ...health, members: 16, cap: 144_000n, fullCap: 144_000n, capPercent: 100 }
  expect(reserveWords(poolRowOf({ health: full }), 'en', 16)).toBe(
    '¥1,620 is promised to nobody: at least 2.7 × the ¥600 that the dues of all members come to a month. Nobody pays dues now, so nobody is covered.',
  )
  expect(reserveWords(poolRowOf({ health: full }), 'en', 15)).toMatch(/enough for full limits/)
})
