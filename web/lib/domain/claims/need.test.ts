import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { needWord } from './need.ts'

overwriteGetLocale(() => 'en')

test('what a cost was for has a label', () => {
  const labels = (['Tuition', 'Books', 'Device', 'Exam'] as const).map(needWord)
  expect(labels).toEqual(['Tuition', 'Books', 'Device', 'Exam fee'])
})
