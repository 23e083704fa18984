import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { school } from '../../../../test/support/accounts.ts'
import { partOf } from '../examples.ts'
import { payeeWord, vouchedAccounts } from './payee.ts'

overwriteGetLocale(() => 'en')

test('who is to be paid is the claimant, somebody vouched for, or the school by its name', () => {
  expect(payeeWord({ payee: school, ownAccount: true, vouched: false })).toBe("the claimant's own account")
  expect(payeeWord({ payee: school, ownAccount: false, vouched: true })).toBe('an account vouched for (5EbiQc…RbUN)')
  expect(payeeWord({ payee: school, ownAccount: false, vouched: false })).toBe('School 1')
})

test('who vouches answers for every account that is not a school’s or the claimant’s own, each named once', () => {
  const [first, second] = ['5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty', school]
  const vouched = [first, first, second].map((payee) => partOf({ payee, vouched: true, ownAccount: false }))
  expect(vouchedAccounts({ parts: [partOf(), ...vouched] })).toEqual([first, second])
})
