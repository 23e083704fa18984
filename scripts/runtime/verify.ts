// npm run runtime:verify: build the wasm again, from a copy at another path, and compare the bytes.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decompress } from '../local-chain/compression.ts'
import { METADATA, RUNTIME } from '../paths.ts'
import { exitWith } from '../process.ts'
import { readStamp } from './stamp.ts'
import { toolchain } from './toolchain.ts'
import { buildRuntime } from './wasm.ts'

async function verify(): Promise<void> {
  const stamp = await readStamp()
  const tools = await toolchain()
  const other =
    tools.version === stamp.compiler
      ? ''
      : ` It was built with ${stamp.compiler}, this machine has ${tools.version}: only the same compiler gives the same bytes.`
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-verify-'))
  try {
    await cp(RUNTIME, join(folder, 'copy'), { recursive: true, filter: (path) => !path.endsWith('/target') })
    const built = await buildRuntime(tools, join(folder, 'copy'), 'target-verify')
    const committed = await readFile(join(METADATA, 'huzhu.wasm'))
    // The compressor may be another; the code may not.
    if (!Buffer.from(decompress(committed)).equals(decompress(built)))
      throw new Error(`The committed wasm is not what its sources give.${other}`)
    console.log(`The committed wasm is what its sources give, to the byte (${tools.version}).`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

await verify().catch(exitWith)
