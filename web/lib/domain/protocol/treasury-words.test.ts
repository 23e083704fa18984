import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { comparedWords, spendWords } from './treasury-words.ts'

overwriteGetLocale(() => 'en')

test('fees are compared in all alone, and only beside what there was at first', () => {
  const words = (openingKnown: boolean, divided: boolean) => comparedWords({ openingKnown, divided })
  const left = "fees are what is left in all; how they divide by month is the history's word."
  expect(words(true, true)).toContain(left)
  expect(words(false, true)).not.toContain(left)
  expect(words(false, true)).toMatch(/forgotten what there was .*; fees are the history's word\.$/)
  for (const known of [true, false])
    expect(words(known, false)).toMatch(/How it divides by kind and by month is the history's word\.$/)
})

test('what was approved is paid, waits until its last day, or expired on it', () => {
  const noon = (day: bigint) => day * 86_400n + 43_200n
  const words = (changes: Partial<Parameters<typeof spendWords>[0]> = {}) =>
    spendWords(
      { approved: noon(1n), until: noon(31n), paid: undefined, voided: false, expired: false, ...changes },
      'en',
      noon(5n),
    )
  expect(words()).toBe('approved 2 January, not paid yet; it expires on 1 February')
  expect(words({ expired: true })).toBe('approved 2 January, expired unpaid on 1 February')
  expect(words({ paid: { at: noon(3n), block: 7 }, expired: true })).toBe('paid 4 January')
  expect(words({ voided: true })).toBe('taken back')
})
