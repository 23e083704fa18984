// npm run runtime:check: runtime-metadata/ belongs to runtime/. Needs no Rust.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks-core'
import { METADATA } from '../paths.ts'
import { exitWith } from '../process.ts'
import { outputsOf, sameContent } from './outputs.ts'
import { hashOfSources, hashesOfOutputs, readStamp } from './stamp.ts'

const REBUILD = 'Run "npm run runtime:build" and commit runtime-metadata/.'

/** What does not fit, in words. */
async function check(): Promise<string[]> {
  const stamp = await readStamp()
  const wrong: string[] = []
  if ((await hashOfSources()) !== stamp.sources)
    wrong.push(`The runtime's sources have changed since the wasm was built. ${REBUILD}`)
  const outputs = await hashesOfOutputs()
  for (const path of new Set([...Object.keys(stamp.outputs), ...Object.keys(outputs)])) {
    if (outputs[path] !== stamp.outputs[path]) wrong.push(`runtime-metadata/${path} is not what was built. ${REBUILD}`)
  }
  if (wrong.length > 0) return wrong
  const made = await outputsOf(await readFile(join(METADATA, 'huzhu.wasm')))
  for (const [path, content] of made) {
    const committed = await readFile(join(METADATA, path)).catch(() => new Uint8Array())
    if (!sameContent(path, content, committed))
      wrong.push(`runtime-metadata/${path} is not what the wasm says. ${REBUILD}`)
  }
  return wrong
}

const wrong = await check().catch(exitWith)
await destroyWorker()
for (const line of wrong) console.error(line)
if (wrong.length > 0) process.exit(1)
console.log("The runtime's wasm, metadata, types and genesis hash belong to its sources.")
