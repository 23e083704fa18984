import { expect, test } from 'vitest'
import { ConnectionLost, NodeFailed, Refused } from './errors.ts'
import { HuzhuError, failureOf, isDeclined, sentenceOf } from './failures.ts'

test('an error says its own words, else those of its failure, else its kind', () => {
  const failure = { kind: 'WalletFailed', sentence: 'Locked.' } as const
  expect(new HuzhuError(failure, 'Unlock it first.').message).toBe('Unlock it first.')
  expect(new HuzhuError(failure).message).toBe('Locked.')
  expect(new HuzhuError({ ...failure, sentence: '' }).message).toBe('WalletFailed')
  expect(new HuzhuError({ kind: 'ConnectionLost' }).message).toBe('ConnectionLost')
})

test('an error of elsewhere is unexpected, and lost with a connection that has ended', () => {
  expect(failureOf(new TypeError('x is undefined'))).toEqual({ kind: 'Unexpected', sentence: 'x is undefined' })
  expect(failureOf('no', { isConnected: true })).toEqual({ kind: 'Unexpected', sentence: 'no' })
  expect(failureOf(new Error('closed'), { isConnected: false })).toEqual({ kind: 'ConnectionLost' })
})

test('why a node ended the connection is no answer to what was asked', () => {
  const busy = new NodeFailed(-32_000, 'It made room for those of others.')
  expect(failureOf(busy, { isConnected: false })).toEqual({ kind: 'ConnectionLost' })
  for (const api of [undefined, { isConnected: true }]) expect(failureOf(busy, api)).toBe(busy.failure)
})

test('what the chain has said stays said when the connection ends', () => {
  const refused = new Refused({ pallet: 'mutualAid', reason: 'NotTheHost' }, 'Only the host can.')
  expect(failureOf(refused, { isConnected: false })).toMatchObject({ kind: 'Refused', reason: 'NotTheHost' })
  expect(refused.message).toBe('Only the host can.')
  expect(failureOf(new ConnectionLost(), { isConnected: true })).toEqual({ kind: 'ConnectionLost' })
})

test.each([
  [new Error('locked'), 'locked'],
  ['busy', 'busy'],
  [{ code: -32_603, message: 'no device' }, 'no device'],
  [undefined, ''],
  [null, ''],
  [{}, ''],
  [{ message: { deep: 1 } }, ''],
])('what is said with %o is read, also where it is no error', (thrown, sentence) => {
  expect(sentenceOf(thrown)).toBe(sentence)
  expect(failureOf(thrown)).toEqual({ kind: 'Unexpected', sentence })
})

test('a no of a person is known by its word or its number', () => {
  const declined = [new Error('Cancelled'), { message: 'User rejected the request.' }, { code: 4001, message: 'no' }]
  expect(declined.map(isDeclined)).toEqual([true, true, true])
  expect([new Error('locked'), { code: 4002 }, undefined].map(isDeclined)).toEqual([false, false, false])
})
