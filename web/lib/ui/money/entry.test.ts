import { describe, expect, it } from 'vitest'
import { entryText, readAmount } from './entry.ts'

const yuan = { symbol: '¥', decimals: 2 }

describe('an amount that somebody types', () => {
  it.each([
    ['1600', 160_000n],
    ['1,600.00', 160_000n],
    [' ¥ 1 600.5 ', 160_050n],
    ['１，６００．５', 160_050n],
    ['￥1600', 160_000n],
    ['1600。5', 160_050n],
    ['.5', 50n],
    ['7.', 700n],
    ['12.5000', 1250n],
    ['123456789012345678901.23', 12_345_678_901_234_567_890_123n],
  ])('%s is taken', (text, amount) => {
    expect(readAmount(text, yuan)).toEqual({ amount })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['¥', 'empty'],
    ['a lot', 'not-digits'],
    ['16O0', 'not-digits'],
    ['.', 'not-digits'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['1.600,00', 'separators'],
    ['12,5', 'separators'],
    ['1,6000', 'separators'],
    ['1.2.3', 'separators'],
    ['1.005', 'too-many-places'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['9'.repeat(40), 'too-large'],
  ])('%s is asked about', (text, problem) => {
    expect(readAmount(text, yuan)).toEqual({ problem })
  })

  it('knows currencies of letters and of whole units', () => {
    expect(readAmount('12 bean', { symbol: 'BEAN', decimals: 0 })).toEqual({ amount: 12n })
    expect(readAmount('1.5', { symbol: 'bean', decimals: 0 })).toEqual({ problem: 'too-many-places' })
  })
})

describe('an amount as it would be typed', () => {
  it.each([
    [160_000n, '1600'],
    [160_050n, '1600.5'],
    [5n, '0.05'],
    [0n, '0'],
  ])('%s', (amount, text) => {
    expect(entryText(amount, yuan)).toBe(text)
    if (amount > 0n) expect(readAmount(text, yuan)).toEqual({ amount })
  })

  it('has no point where there are no decimals', () => {
    expect(entryText(1_600n, { decimals: 0 })).toBe('1600')
  })
})
