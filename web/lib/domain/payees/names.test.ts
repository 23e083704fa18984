import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { CLAIMANT } from '../examples.ts'
import { accountName, payeeName } from './names.ts'

overwriteGetLocale(() => 'en')

test('an account is told by the ends of its address', () => {
  expect(accountName(CLAIMANT)).toBe('5Grwva…utQY')
})

test('a payee is a registered school, and one of the local chain has a name', () => {
  expect(payeeName(CLAIMANT)).toBe('registered school 5Grwva…utQY')
  expect(payeeName('5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN')).toBe('School 1')
  expect(payeeName('5CJvHyrG2kruy82z5WUbcBaRuTkdGkMgAQt8o6ACoQp5hfD6')).toBe('School 2')
})
