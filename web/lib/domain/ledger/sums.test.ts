import { NOTHING } from '@huzhu/governance/movements'
import { expect, test } from 'vitest'
import { takenBackIn } from './sums.ts'

test('how often a payment was taken back is known by entries that were compared, and by no word of a history', () => {
  const ends = { opening: NOTHING, closing: NOTHING }
  const kinds = [
    { kind: 'PartHeld', count: 3, ...NOTHING, settling: -9n, held: 9n },
    { kind: 'PayeeNamed', count: 2, ...NOTHING, held: -6n, free: 6n },
  ]
  expect(takenBackIn({ ...ends, kinds, divided: true })).toBe(2)
  expect(takenBackIn({ ...ends, kinds: kinds.slice(0, 1), divided: true })).toBe(0)
  expect(takenBackIn({ ...ends, kinds, divided: false })).toBe(Infinity)
  expect(takenBackIn(undefined)).toBe(Infinity)
})
