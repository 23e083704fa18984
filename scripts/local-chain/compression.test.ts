import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { compress, decompress } from './compression.ts'

const MB = 1024 * 1024

test('code comes out as it went in, and plain code stays as it is', () => {
  const code = randomBytes(1_000)
  expect(decompress(compress(code))).toEqual(code)
  expect(decompress(code)).toBe(code)
})

test('what is longer than a node takes is not taken apart', () => {
  expect(decompress(compress(new Uint8Array(50 * MB)))).toHaveLength(50 * MB)
  expect(() => decompress(compress(new Uint8Array(50 * MB + 1)))).toThrow(RangeError)
})
