import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { METADATA } from '../../paths.ts'
import { Runtime } from '../runtime.ts'
import { expect, test } from 'vitest'
import { text, toHex, trial } from './trial.ts'

/** Two names of five letters, three numbers and a count come first; two numbers last. */
const APIS = 25
const NAME = 'ext_misc_runtime_version_version_1'

test("a runtime's version is read from its code, as the runtime itself tells it", async () => {
  const code = await readFile(join(METADATA, 'huzhu.wasm'))
  const told = (await Runtime.compile(code)).call('Core_version', new Uint8Array())
  const read = trial().bytes(NAME, code)
  // The code's section has the runtime APIs in the order in which they were linked.
  const parts = (version: Uint8Array) => [
    toHex(version.subarray(0, APIS)),
    ...toHex(version.subarray(APIS, -5)).match(/.{24}/g)!.sort(),
    toHex(version.subarray(-5)),
  ]
  // An option, and the length in two bytes.
  expect(read[0]).toBe(1)
  expect(parts(read.subarray(3))).toEqual(parts(told))
})

test('what is no code has no version', () => {
  for (const code of [new Uint8Array(0), text('no code at all'), Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)])
    expect(toHex(trial().bytes(NAME, code))).toBe('00')
})
