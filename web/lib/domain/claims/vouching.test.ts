import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { currencyOf } from '../examples.ts'
import { beyondTerms } from './vouching.ts'

overwriteGetLocale(() => 'en')

test('who vouches with less than the chain takes, or with more, is told with how much', () => {
  const problem = (amount: bigint | undefined) => beyondTerms(amount, { least: 501n, most: 4_000n }, currencyOf())
  expect(problem(500n)).toBe('At least ¥5.01.')
  expect(problem(4_001n)).toBe('At most ¥40.')
  expect([501n, 4_000n, undefined].map(problem)).toEqual([undefined, undefined, undefined])
})

test('a limit is told to its last digit: what is cut would be refused', () => {
  const fine = currencyOf({ symbol: 'HUZ', decimals: 12 })
  expect(beyondTerms(1n, { least: 214_285_714_286n, most: 10n ** 12n }, fine)).toBe('At least 0.214285714286\u00a0HUZ.')
})
