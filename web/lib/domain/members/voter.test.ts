import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { DAY, membershipOf } from '../examples.ts'
import { voterWords } from './voter.ts'

overwriteGetLocale(() => 'en')

/** On the first of January 1970, at noon; nine tenths of the paid days are missing. */
const noon = DAY / 2n
const said = (changes: Parameters<typeof membershipOf>[0], language: 'en' | 'zh' = 'en') =>
  voterWords(membershipOf({ tenure: 9n * DAY, tenureNeeded: 90n * DAY, ...changes }), language, calendarAt(noon))

test('no day makes a voter by itself: dues that are paid from some day on do, also of who has paid beyond it', () => {
  const from = 'Dues that you pay from Mon 23 March, 12:00 on make you a voter.'
  expect(said({ paidUntil: noon + 81n * DAY })).toBe(from)
  expect(said({ paidUntil: noon + 300n * DAY })).toBe(from)
})

test('who has not paid as far is told how many paid days are missing, a begun one included, and that dues come after them', () => {
  expect(said({ paidUntil: noon + 81n * DAY - 1n })).toBe(
    '81 more paid days, and then the next dues you pay make you a voter.',
  )
  expect(said({ tenure: 90n * DAY - 1n })).toBe('1 more paid day, and then the next dues you pay make you a voter.')
})

test('who has enough paid days wants dues alone', () => {
  expect(said({ tenure: 90n * DAY, paidUntil: 300n * DAY })).toBe(
    'You have enough paid days: with the next dues you pay you are a voter.',
  )
})

test('a voter who has lapsed has no vote until they pay, and who leaves is told nothing', () => {
  expect(said({ sequence: 4 })).toBe('You are a voter: you can vote, dispute and invite.')
  expect(said({ sequence: 4, standing: 'InGrace' })).toBe('You are a voter: you can vote, dispute and invite.')
  expect(said({ sequence: 4, standing: 'Lapsed' })).toBe('You cannot vote now: pay dues, and you can again.')
  expect(said({ standing: 'Leaving' })).toBeUndefined()
})
