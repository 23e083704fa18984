import { expect, test } from 'vitest'
import { PERCENT, percent } from './share.ts'

test('parts of a billion are a percentage, with one place at most if nothing else is said', () => {
  expect(percent(696_480_000n, 'en')).toBe('69.6%')
  expect(percent(50 * PERCENT, 'en')).toBe('50%')
  expect(percent(696_480_000, 'zh', 2)).toBe('69.65%')
})
