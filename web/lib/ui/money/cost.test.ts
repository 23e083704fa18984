import { expect, test } from 'vitest'
import { formatAmount } from './amount.ts'
import { costOf } from './cost.ts'

const yuan = { symbol: '¥', decimals: 2 }
const huz = { symbol: 'HUZ', decimals: 12 }
const bean = { symbol: 'BEAN', decimals: 0 }

test('what is taken is told rounded up: nobody pays more than they were told', () => {
  const told = (amount: bigint, of = huz) => formatAmount(costOf(amount, of), of, 'en', 'full')
  expect(told(4_100_000_000n)).toBe('0.0041\u00a0HUZ')
  expect(told(4_012_345_678n)).toBe('0.0041\u00a0HUZ')
  expect(told(2_999_999_999n)).toBe('0.003\u00a0HUZ')
  expect(told(1_999_999_999_999n)).toBe('2.00\u00a0HUZ')
  expect(told(4_019_999n)).toBe('0.0000041\u00a0HUZ')
  expect(told(0n)).toBe('0.00\u00a0HUZ')
  expect([told(750n, yuan), told(5n, yuan), told(12n, bean)]).toEqual(['¥7.50', '¥0.05', '12\u00a0BEAN'])
})
