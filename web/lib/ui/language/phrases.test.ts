import { expect, test } from 'vitest'
import { phrasesOf } from './phrases.ts'

test('a Chinese heading turns between words, keeps numbers with their units, and begins no line with a mark', () => {
  const title = '正在公示，没有争议的话，最晚12月3日付款。'
  const phrases = phrasesOf(title)
  expect(phrases.join('')).toBe(title)
  expect(phrases.length).toBeGreaterThan(4)
  expect(phrases.some((phrase) => phrase.includes('12月3日'))).toBe(true)
  for (const phrase of phrases) expect(phrase).not.toMatch(/^[，。]|\d$/)
  for (const word of ['公示', '争议', '付款']) expect(phrases.some((phrase) => phrase.includes(word))).toBe(true)
})

test.each([
  ['有4件事等你，最近的在5月1日。', /最近$|^的/],
  ['没有争议的话，最晚12月3日付款。', /^的话|^话/],
  ['2月21日已付360 DEMO给学校1。', /已$|给$/],
  ['从公库付1 HUZ给学校3。', /从$|给$/],
  ['少于105 DEMO不接受，等以后再说。', /^于|不$/],
  ['加入以前先看规则。', /^以前/],
])('no line of “%s” begins with what leans on the word before, or ends with what leads to the next', (title, torn) => {
  const phrases = phrasesOf(title)
  expect(phrases.join('')).toBe(title)
  expect(phrases.length).toBeGreaterThan(1)
  expect(phrases.filter((phrase) => torn.test(phrase))).toEqual([])
})

test.each([
  ['从公库付5 HUZ给5EbiQc…RbUN', ['付5 HUZ', '给5EbiQc…RbUN']],
  ['登记5GRKoB…5VpS为收款方', ['登记5GRKoB…5VpS', '为']],
])('“%s” turns around what is not Chinese, so that a narrow line holds each piece', (title, pieces) => {
  expect(phrasesOf(title)).toEqual(expect.arrayContaining(pieces))
})

test('what is not Chinese stays whole', () => {
  expect(phrasesOf('On view. If nobody disputes it, it is paid by 3 December.')).toHaveLength(1)
  expect(phrasesOf('')).toEqual([''])
})
