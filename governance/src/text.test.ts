import { expect, test } from 'vitest'
import { nameOf, shownName, textOf } from './text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each(['Riverside', '河边互助池', 'Épargne & Cie. No. 4', 'Касса 🏫', 'नदी', '강변', 'Two\nlines', '؀١٢'])(
  '“%s” is shown as it is written',
  (text) => {
    expect(textOf(bytes(text))).toBe(text)
  },
)

test.each([
  ['\u202eedisreviR', '\ufffdedisreviR'],
  ['River\u200bside', 'River\ufffdside'],
  ['\ufeffRiverside', '\ufffdRiverside'],
  ['River\u00adside\u2066', 'River\ufffdside\ufffd'],
  ['A\0B\tC\r', 'A\ufffdB\ufffdC\ufffd'],
  ['\u3164\u2800\ue000\u2028', '\ufffd\ufffd\ufffd\ufffd'],
  ['❤\ufe0f', '❤\ufffd'],
])('what does not show in %j is marked', (text, shown) => {
  expect(textOf(bytes(text))).toBe(shown)
})

test('marks that stand on no letter, or that are piled upon one, are shown as such; vowels and tones are not', () => {
  expect(textOf(bytes('\u0301')), 'alone').toBe('\ufffd')
  expect(textOf(bytes('one\n\u0301two')), 'at a line’s beginning').toBe('one\n\ufffdtwo')
  expect(textOf(bytes(`a${'\u0335\u0489'.repeat(14)}b`))).toBe('a\u0335\u0489\u0335\u0489\ufffdb')
  for (const written of ['ệ'.normalize('NFD'), 'क्ष्म्यैं', 'กี่', 'བསྒྲུབས', 'שָׁ֣בּ', 'เพื่อน']) {
    expect(textOf(bytes(written))).toBe(written)
  }
})

test('bytes that are no text are marked', () => {
  expect(textOf(Uint8Array.of(65, 0xff, 66))).toBe('A\ufffdB')
})

test('a name from right to left is set apart, any other is not', () => {
  expect(nameOf(bytes('صندوق 7'))).toBe('\u2068صندوق 7\u2069')
  expect(nameOf(bytes('קרן'))).toBe('\u2068קרן\u2069')
  expect(nameOf(bytes('Riverside 河边'))).toBe('Riverside 河边')
  expect(nameOf(bytes('a\u202eb'))).toBe('a\ufffdb')
})

test('a name that is only written is shown as the chain’s would be', () => {
  expect(shownName('Riverside 河边')).toBe('Riverside 河边')
  expect(shownName('قرن')).toBe('\u2068قرن\u2069')
  expect(shownName('River\u200f\u202eside')).toBe('River\ufffd\ufffdside')
})
