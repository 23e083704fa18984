import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { comparedWords } from './treasury-words.ts'

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
