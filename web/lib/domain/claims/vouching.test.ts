import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { currencyOf } from '../examples.ts'
import { beyondTerms, leastTold } from './vouching.ts'

overwriteGetLocale(() => 'en')

test('who vouches with less than the chain takes, or with more, is told with how much', () => {
  const problem = (amount: bigint | undefined) => beyondTerms(amount, { least: 501n, most: 4_000n }, currencyOf())
  expect(problem(500n)).toBe('At least ¥5.01.')
  expect(problem(4_001n)).toBe('At most ¥40.')
  expect([501n, 4_000n, undefined].map(problem)).toEqual([undefined, undefined, undefined])
})

test('the least is told with four places and never as less than it is, the most to its last digit', () => {
  const fine = currencyOf({ symbol: 'HUZ', decimals: 12 })
  const terms = { least: 214_285_714_286n, most: 1_261_283_746_152n }
  expect(beyondTerms(1n, terms, fine)).toBe('At least 0.2143\u00a0HUZ.')
  expect(beyondTerms(2n * 10n ** 12n, terms, fine)).toBe('At most 1.261283746152\u00a0HUZ.')
  expect(leastTold(terms, fine)).toBe(214_300_000_000n)
  // More than they can is not told as the least.
  expect(leastTold({ least: 214_285_714_286n, most: 214_285_714_286n }, fine)).toBe(214_285_714_286n)
})
