import { expect, test } from 'vitest'
import { given, withGiven } from './given.ts'

test('a text gets the numbers that the chain gave, and nothing else is taken for one', () => {
  const path = `/pools/${given('pool')}/claims/${given('claim')}`
  expect(withGiven(path, { pool: 7, claim: 0 })).toBe('/pools/7/claims/0')
  // A pool may be named so.
  expect(withGiven(`{claim} of “pool {pool}” is ${given('claim')}`, { pool: 7, claim: 12 })).toBe(
    '{claim} of “pool {pool}” is 12',
  )
  expect(withGiven(`Vote ${given('referendum')}`, {})).toBe('Vote ')
})
