import { m } from '$lib/paraglide/messages'
import { expect, test } from 'vitest'
import { bytesBeyond } from './room.ts'

test('what is too long is told in letters, one as one', () => {
  const said = (text: string, locale: 'en' | 'zh') => m.field_too_long({ bytes: bytesBeyond(text, 3) }, { locale })
  expect(said('abcd', 'en')).toBe('1 letter too long; a Chinese character counts as three. Shorten it a little.')
  expect(said('互助', 'en')).toBe('3 letters too long; a Chinese character counts as three. Shorten it a little.')
  expect(said('abcd', 'zh')).toBe('长了1个字母，删短一点。一个汉字算三个字母。')
})

test('what fits is not too long', () => {
  expect(bytesBeyond('互', 3)).toBe(0)
})
