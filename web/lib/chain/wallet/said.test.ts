import { expect, test } from 'vitest'
import { whyUnsigned } from './said.ts'

test('by its number or its word a no of its person is one, and whatever else a wallet says is its own', () => {
  expect(whyUnsigned({ code: 4001, message: 'Request 5 of user.' })).toBe('Cancelled')
  expect(whyUnsigned('Rejected by user')).toBe('Cancelled')
  expect(whyUnsigned({ code: -32603, message: 'no device' })).toBe('no device')
  expect(whyUnsigned(undefined)).toBe('')
})
