import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { membershipOf } from '../examples.ts'
import { duesText } from './dues.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['Paid', true, 'Due on Monday. A late payment does not end your cover: there is grace until Friday.'],
  ['Paid', false, 'Due on Monday. A late payment does not stop your waiting time: there is grace until Friday.'],
  ['InGrace', true, 'This is late. Pay before Friday and your cover goes on; later you wait anew.'],
  ['InGrace', false, 'This is late. Pay before Friday and your waiting time goes on; later it begins anew.'],
  ['Lapsed', false, 'The grace is over and cover has ended. Pay again and the waiting time starts today.'],
] as const)('dues of who is %s, covered: %s, tell what a late payment means', (standing, covered, text) => {
  expect(duesText({ member: membershipOf({ standing, covered }) }, 'on Monday', 'Friday')).toBe(text)
})

test('of somebody whose standing is not told, a late payment is what it is for most', () => {
  expect(duesText({ member: undefined }, 'on Monday', 'Friday')).toMatch(/^Due on Monday\. A late payment does not end/)
})
