import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { DEVELOPMENT, developmentName } from './development-names.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['//Organiser', 'Organiser'],
  ['//Sponsor', 'Sponsor'],
  ['//School//2', 'School 2'],
  ['//Member//16', 'Member 16'],
  ['//Alice', 'Alice'],
  ['', ''],
])('%s is called “%s”', (path, name) => {
  expect(developmentName(path)).toBe(name)
})

test('their wallet is no extension', () => {
  expect(DEVELOPMENT).toBe('development')
})
