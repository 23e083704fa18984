import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { rulesOf } from '../examples.ts'
import { limitWord } from './limits.ts'

overwriteGetLocale(() => 'en')

const rules = rulesOf({ minimumVoters: 6 })

test.each([
  ['CoveredShare', '80% of the bill'],
  ['PoolMoney', 'Most per claim with what the pot has'],
  ['PaidIn', '3 × what you paid in, less received and under way'],
  ['CoverYear', "Left of the cover year's limit"],
  ['YoungPool', 'Small claims only, with fewer than 6 voters'],
  ['OwnAccount', 'Left to your own account this year'],
  ['Backing', 'What you have paid in and backs nothing yet'],
] as const)('the limit %s is called by the rules that judge it', (limit, word) => {
  expect(limitWord(limit, rules)).toBe(word)
})
