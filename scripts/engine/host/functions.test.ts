import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decompress } from '../../local-chain/compression.ts'
import { METADATA, ROOT } from '../../paths.ts'
import { hostFunctions } from './functions.ts'
import { trial } from './trial.ts'

const earlier = join(ROOT, 'test/chain/earlier-runtimes')
const runtimes = (await readdir(earlier)).map((name) => join(earlier, name))

test.each([join(METADATA, 'huzhu.wasm'), ...runtimes])('the host has every function that %s imports', async (path) => {
  const module = await WebAssembly.compile(decompress(await readFile(path)) as BufferSource)
  const functions = WebAssembly.Module.imports(module).filter(({ kind }) => kind === 'function')
  const known = hostFunctions(trial().host)
  expect(functions.map(({ name }) => name).filter((name) => !(name in known))).toEqual([])
})
