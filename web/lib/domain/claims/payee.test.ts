import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { payeeWord } from './payee.ts'

overwriteGetLocale(() => 'en')

test('who is to be paid is the claimant, somebody vouched for, or a school', () => {
  expect(payeeWord({ ownAccount: true, vouched: false })).toBe("the claimant's own account")
  expect(payeeWord({ ownAccount: false, vouched: true })).toBe('an account that voters vouch for')
  expect(payeeWord({ ownAccount: false, vouched: false })).toBe('a registered school')
})
