import { expect, test } from 'vitest'
import { writtenLines, writtenName } from './profile.ts'

test.each([
  ['  River\u00a0side\u3000 fund ', 'River side fund'],
  ['河边 ❤\ufe0f', '河边 ❤'],
  ['River\nside', 'River side'],
  ['River\u200bside', 'River\u200bside'],
  [' \t', ''],
])('the name %j is sent as %j', (typed, sent) => {
  expect(writtenName(typed)).toBe(sent)
})

test('lines stay lines, without what stands at their ends', () => {
  expect(writtenLines('\n For schools. \r\n\n And\tbooks ☺\ufe0e. \n')).toBe('For schools.\n\nAnd books ☺.')
})
