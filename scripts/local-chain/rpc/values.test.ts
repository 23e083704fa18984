// What parameters may be, of whatever a message has room for.
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { listOf } from './values.ts'

test('of a list that is too long no part is looked at', () => {
  let looked = 0
  const part = v.custom<number>((given) => {
    looked += 1
    return typeof given === 'number'
  })
  const list = listOf(part, { least: 1, most: 3 })
  for (const none of [[], [1, 2, 3, 4], 'none', { length: 1 }]) expect(v.is(list, none)).toBe(false)
  expect(looked).toBe(0)
  expect(v.parse(list, [1, 2, 3])).toEqual([1, 2, 3])
  expect(v.is(list, [1, 'two'])).toBe(false)
  expect(looked).toBe(5)
})
