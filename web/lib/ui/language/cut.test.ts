import { expect, test } from 'vitest'
import { cut, isLong } from './cut.ts'

test('what others say is cut to what has room, and marked as cut', () => {
  expect(cut('locked')).toBe('locked')
  expect([isLong('x'.repeat(160)), cut('x'.repeat(160))]).toEqual([false, 'x'.repeat(160)])
  expect([isLong('x'.repeat(3_000)), cut('x'.repeat(3_000))]).toEqual([true, `${'x'.repeat(160)}…`])
  expect(cut('🌱'.repeat(170))).toBe(`${'🌱'.repeat(160)}…`)
})
