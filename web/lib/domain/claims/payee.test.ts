import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { school } from '../../../../test/support/accounts.ts'
import { payeeWord } from './payee.ts'

overwriteGetLocale(() => 'en')

test('who is to be paid is the claimant, somebody vouched for, or the school by its name', () => {
  expect(payeeWord({ payee: school, ownAccount: true, vouched: false })).toBe("the claimant's own account")
  expect(payeeWord({ payee: school, ownAccount: false, vouched: true })).toBe('an account that voters vouch for')
  expect(payeeWord({ payee: school, ownAccount: false, vouched: false })).toBe('School 1')
})
