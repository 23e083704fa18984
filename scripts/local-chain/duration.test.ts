import { expect, test } from 'vitest'
import { readLeap } from './duration.ts'

test('spans, dates and the next due job are read', () => {
  expect(readLeap('6h')).toEqual({ kind: 'by', milliseconds: 21_600_000n })
  expect(readLeap('21d')).toEqual({ kind: 'by', milliseconds: 1_814_400_000n })
  expect(readLeap('2026-12-24')).toEqual({ kind: 'to', time: 1_798_070_400_000n })
  expect(readLeap('due')).toEqual({ kind: 'due' })
})

test.each(['', '5', 'd', '-1d', '2026-13-40', 'tomorrow'])('%j is none of them', (text) => {
  expect(readLeap(text)).toBeUndefined()
})
