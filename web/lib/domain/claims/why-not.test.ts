import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { whyNot } from './why-not.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['WrongRules', 'That date is from before this pool had rules: nothing of it can be claimed.'],
  ['FiledTooLate', 'The time for filing has passed.'],
] as const)('a claim that the chain refuses as %s is told so where it is filled in', (reason, words) => {
  expect(whyNot({ pallet: 'mutualAid', reason })).toBe(words)
})
