import { expect, test } from 'vitest'
import { simplifiedOf } from './simplified.ts'

const simplified = (text: string) => [...text].map(simplifiedOf).join('')

test('a character has its simplified form, whichever of several it was', () => {
  expect(simplified('學費互助會，幫書後發髮')).toBe('学费互助会，帮书后发发')
})

test('what is simplified, or no Chinese character, stays as it is', () => {
  for (const text of ['学费互助会', 'Riverside', '𠀋🏫', 'カロ', '']) expect(simplified(text)).toBe(text)
})

test('a simplified form is its own, and forms that stand for each other have one', () => {
  const letters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
  expect(letters.filter((letter) => simplifiedOf(simplifiedOf(letter)) !== simplifiedOf(letter))).toEqual([])
  expect(simplified('苎苧薴')).toBe('苎苎苎')
})

test('the table reaches from its first character to its last, all of them Chinese', () => {
  const letters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
  const changed = letters.filter((letter) => simplifiedOf(letter) !== letter)
  expect(changed).toHaveLength(2_852)
  expect([changed[0], changed.at(-1)].map((letter) => [letter, simplifiedOf(letter!)])).toEqual([
    ['㠏', '㟆'],
    ['龜', '龟'],
  ])
  expect(
    changed.every((letter) => /\p{Script=Han}/u.test(letter) && /\p{Script=Han}/u.test(simplifiedOf(letter))),
  ).toBe(true)
})
