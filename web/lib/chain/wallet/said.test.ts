import { expect, test } from 'vitest'
import { saidBy, whyUnsigned } from './said.ts'

test.each([
  [new Error('locked'), 'locked'],
  ['busy', 'busy'],
  [{ code: -32603, message: 'no device' }, 'no device'],
  [undefined, ''],
  [null, ''],
  [{}, ''],
  [{ message: { deep: 1 } }, ''],
])('what a wallet says with %o is read', (error, said) => {
  expect([saidBy(error), whyUnsigned(error)]).toEqual([said, said])
})

test('by its number a no of its person is one, whatever it says', () => {
  expect(whyUnsigned({ code: 4001, message: 'Request 5 of user.' })).toBe('Cancelled')
  expect(whyUnsigned(Object.assign(new Error('no'), { code: 4001 }))).toBe('Cancelled')
})
