import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decompress } from '../../local-chain/compression.ts'
import { METADATA, ROOT } from '../../paths.ts'
import { hostFunctions } from './functions.ts'
import { trial } from './trial.ts'

test.each([
  join(METADATA, 'huzhu.wasm'),
  join(ROOT, 'test/chain/earlier-runtimes/huzhu-1.wasm'),
  join(ROOT, 'test/chain/earlier-runtimes/huzhu-2.wasm'),
])('the host has every function that %s imports', async (path) => {
  const module = await WebAssembly.compile(decompress(await readFile(path)) as BufferSource)
  const functions = WebAssembly.Module.imports(module).filter(({ kind }) => kind === 'function')
  const known = hostFunctions(trial().host)
  expect(functions.map(({ name }) => name).filter((name) => !(name in known))).toEqual([])
})
