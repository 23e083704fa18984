import { randomBytes } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress, decompress } from './compression.ts'

const MB = 1024 * 1024

test('code comes out as it went in, and plain code stays as it is', () => {
  const code = randomBytes(1_000)
  expect(decompress(compress(code))).toEqual(code)
  expect(decompress(code)).toBe(code)
})

test('what is longer than a node takes is not taken apart', { timeout: 30_000 }, () => {
  const magic = compress(new Uint8Array(1)).subarray(0, 8)
  const packed = (length: number) => Buffer.concat([magic, zstdCompressSync(new Uint8Array(length))])
  expect(decompress(packed(50 * MB))).toHaveLength(50 * MB)
  expect(() => decompress(packed(50 * MB + 1))).toThrow(RangeError)
})
