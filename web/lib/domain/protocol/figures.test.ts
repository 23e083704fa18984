import { expect, test } from 'vitest'
import { currencyOf } from '../examples.ts'
import { timesOf, votesOf } from './figures.ts'

test('votes are told without the symbol of the token', () => {
  expect(votesOf(18_000n * 10n ** 12n, currencyOf({ symbol: 'HUZ', decimals: 12 }), 'en')).toBe('18,000')
})

test('tenths tell how often something counts', () => {
  expect([1n, 10n, 25n].map((tenths) => timesOf(tenths, 'en'))).toEqual(['0.1', '1', '2.5'])
})
