import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { changeTitle } from './words.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['RulesByHolder', 'New rules, proposed by a token holder'],
  ['RulesByMembers', 'New rules, proposed by members'],
  ['Host', 'A new host'],
  ['WindUp', 'Wind the pool up'],
] as const)('%s is called “%s”', (slot, title) => {
  expect(changeTitle(slot)).toBe(title)
})
