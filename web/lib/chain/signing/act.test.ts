import { expect, test } from 'vitest'
import { type Track, ended, leaves } from './act.ts'

const under: readonly Track[] = [
  { state: 'asking' },
  { state: 'signing' },
  { state: 'silent', wallet: 'talisman' },
  ...(['sent', 'recorded', 'retracted'] as const).map((state) => ({ state })),
]
const over: readonly Track[] = [
  { state: 'done', title: 'Done', note: 'For good.' },
  { state: 'refused', reason: 'Not a member.' },
  { state: 'unsigned', message: 'Locked' },
  { state: 'unforeseen', message: 'a mistake', sent: true },
  ...(['cancelled', 'lost', 'unknown', 'dropped', 'replaced'] as const).map((state) => ({ state })),
]

test('a transaction has ended when nothing more will happen to it', () => {
  expect(under.filter(ended)).toEqual([])
  expect(over.filter(ended)).toEqual(over)
})

test('what was done or called off leaves by itself; what somebody may have to act on stays', () => {
  expect([...under, ...over].filter(leaves).map(({ state }) => state)).toEqual(['done', 'cancelled'])
})
