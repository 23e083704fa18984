import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { votedWord } from './voted.ts'

overwriteGetLocale(() => 'en')

test('one is told how one voted, in the words of what was asked', () => {
  expect(votedWord('refuse', true)).toBe('You voted to refuse')
  expect(votedWord('refuse', false)).toBe('You voted to pay')
  expect(votedWord('change', true)).toBe('You voted for it')
  expect(votedWord('change', false)).toBe('You voted against it')
})
