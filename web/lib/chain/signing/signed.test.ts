import { expect, test } from 'vitest'
import { signedFacts } from './signed.ts'
import type { Sent } from './signing.svelte.ts'

const DAY = 86_400n
const sent: Sent = {
  ...{ id: 1, account: 'Member 4', at: 20_000n * DAY, track: { state: 'sent' } },
  wish: {
    ...{ call: { name: 'pause', args: [7] }, sentence: 'I pay.', button: 'Pay', undo: 'It is not given back.' },
    ...{ pool: 'North', done: { title: 'Paid' } },
    cost: { currency: { id: 1, symbol: '¥', decimals: 2 }, lines: [], amount: 6_000n },
  },
}

test('what was done is told with its date, its pool, its amount and its account', () => {
  expect(signedFacts(sent, 'en', 20_001n * DAY)).toEqual(['4 October', 'North', '¥60', 'Member 4'])
})

test('what is not known of it is left out', () => {
  const { call, sentence, button, undo, done } = sent.wish
  const wish = { call, sentence, button, undo, done }
  expect(signedFacts({ ...sent, at: undefined, wish }, 'en', 0n)).toEqual(['Member 4'])
})
