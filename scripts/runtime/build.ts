// npm run runtime:build: rebuild runtime-metadata/ from runtime/.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { METADATA, RUNTIME } from '../paths.ts'
import { exitWith } from '../process.ts'
import { outputsOf } from './outputs.ts'
import { hashOfSources, hashesOfOutputs, type Stamp } from './stamp.ts'
import { toolchain } from './toolchain.ts'
import { buildRuntime } from './wasm.ts'

async function build(): Promise<void> {
  const tools = await toolchain()
  console.log(`Building the runtime with ${tools.version}; the first time takes some minutes.`)
  const wasm = await buildRuntime(tools, RUNTIME, 'target-wasm')
  console.log(`huzhu.wasm: ${(wasm.length / 1024).toFixed(0)} KB. Making metadata, types and the genesis hash of it.`)
  const outputs = await outputsOf(wasm)
  await rm(join(METADATA, 'types'), { recursive: true, force: true })
  for (const [path, content] of [['huzhu.wasm', wasm] as const, ...outputs]) {
    await mkdir(dirname(join(METADATA, path)), { recursive: true })
    await writeFile(join(METADATA, path), content)
  }
  const stamp: Stamp = {
    sources: await hashOfSources(),
    compiler: tools.version,
    outputs: await hashesOfOutputs(),
  }
  await writeFile(join(METADATA, 'stamp.json'), `${JSON.stringify(stamp, null, 2)}\n`)
  console.log('runtime-metadata/ is up to date. Commit it together with the change of the runtime.')
}

await build().catch(exitWith)
await destroyWorker()
