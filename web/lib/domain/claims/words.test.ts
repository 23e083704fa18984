import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { needInSentence, reasonWord } from './words.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['Tuition', 'tuition'],
  ['Books', 'books'],
  ['Device', 'a device'],
  ['Exam', 'an exam fee'],
] as const)('%s is “%s” in a sentence', (need, word) => {
  expect(needInSentence(need)).toBe(word)
})

test.each([
  ['NotCovered', 'not covered'],
  ['FalseDocuments', 'false documents'],
  ['WrongAmount', 'wrong amount'],
  ['AlreadyPaid', 'already paid'],
  ['NotThisMembersLoss', "not this member's loss"],
  ['Other', 'other'],
] as const)('a claim disputed for %s is so because: %s', (reason, word) => {
  expect(reasonWord(reason)).toBe(word)
})
