import { expect, test } from 'vitest'
import { OutOfMemory } from '../allocator.ts'
import { trial } from './trial.ts'

const MALLOC = 'ext_allocator_malloc_version_1'
const FREE = 'ext_allocator_free_version_1'

// The figures of sp-allocator's own tests: eight bytes of header before each block, blocks of powers of two.
test('each block stands behind eight bytes of its own and has a power of two to itself', () => {
  const { call } = trial()
  const [one, two, three] = [call(MALLOC, 9), call(MALLOC, 1), call(MALLOC, 16)] as number[]
  expect([one, two! - one!, three! - two!]).toEqual([1_032, 24, 16])
})

test('what is given back is given out again, also when the runtime noted its padding before it', () => {
  const { call, host } = trial()
  const first = call(MALLOC, 100) as number
  host.memory.view.setUint16(first - 2, 0xffff, true)
  call(FREE, first)
  expect(call(MALLOC, 128)).toBe(first)
  expect(call(MALLOC, 128)).not.toBe(first)
})

test('32 MB at once are the most, and 128 MB in all', () => {
  const { call } = trial()
  expect(() => call(MALLOC, 32 * 1024 * 1024 + 1)).toThrow(OutOfMemory)
  expect(() => {
    for (let blocks = 0; blocks < 5; blocks += 1) call(MALLOC, 32 * 1024 * 1024 - 8)
  }).toThrow(OutOfMemory)
})

test('what is not in use is not given back', () => {
  const { call } = trial()
  const block = call(MALLOC, 8) as number
  call(FREE, block)
  expect(() => call(FREE, block)).toThrow(OutOfMemory)
})
