import { describe, expect, it } from 'vitest'
import { amountParts, formatAmount, formatShort } from './amount.ts'

const yuan = { symbol: '¥', decimals: 2 }
const huz = { symbol: 'HUZ', decimals: 12 }
const bean = { symbol: 'BEAN', decimals: 0 }

describe('an amount', () => {
  it('keeps its cents in a column and drops empty ones in a sentence', () => {
    expect(formatAmount(116_000n, yuan, 'zh', 'full')).toBe('¥1,160.00')
    expect(formatAmount(116_000n, yuan, 'zh')).toBe('¥1,160')
    expect(formatAmount(750n, yuan, 'en')).toBe('¥7.50')
    expect(formatAmount(5n, yuan, 'en')).toBe('¥0.05')
    expect(formatAmount(0n, yuan, 'en', 'full')).toBe('¥0.00')
  })

  it('puts letters behind, with a space that does not break', () => {
    expect(formatAmount(4_000_000_000n, huz, 'en')).toBe('0.004\u00a0HUZ')
    expect(formatAmount(12n, bean, 'en', 'full')).toBe('12\u00a0BEAN')
  })

  it('cuts nothing of sums that stand under one another: they add up as they are written', () => {
    const parts = [10n ** 12n / 3n, 2n * 10n ** 12n]
    const written = [...parts, parts[0]! + parts[1]!].map((amount) => formatAmount(amount, huz, 'en', 'full'))
    expect(written).toEqual(['0.333333333333\u00a0HUZ', '2.00\u00a0HUZ', '2.333333333333\u00a0HUZ'])
  })

  it('cuts long fractions in sentences and never rounds up', () => {
    expect(formatAmount(1_999_999_999_999n, huz, 'en')).toBe('1.9999\u00a0HUZ')
    expect(formatAmount(4_019_999n, huz, 'en')).toBe('0.000004\u00a0HUZ')
    expect(formatAmount(4_019_999n, huz, 'en', 'exact')).toBe('0.000004019999\u00a0HUZ')
    expect(formatAmount(15n * 10n ** 11n, huz, 'en', 'exact')).toBe('1.50\u00a0HUZ')
    expect(formatAmount(10n ** 12n, huz, 'en', 'exact')).toBe('1\u00a0HUZ')
  })

  it('stays exact beyond what a double can hold', () => {
    expect(formatAmount(123_456_789_012_345_678_901n, yuan, 'en', 'full')).toBe('¥1,234,567,890,123,456,789.01')
  })

  it('has a real minus sign', () => {
    expect(formatAmount(-2_400n, yuan, 'zh')).toBe('−¥24')
    expect(amountParts(-2_400n, yuan, 'zh', 'full')).toEqual({ minus: true, sign: '¥', digits: '24.00', letters: '' })
  })

  it('is short on an axis', () => {
    expect(formatShort(6_000_000n, yuan, 'zh')).toBe('6万')
    expect(formatShort(6_000_000n, yuan, 'en')).toBe('60k')
    expect(formatShort(750n, yuan, 'en')).toBe('7.50')
  })
})
