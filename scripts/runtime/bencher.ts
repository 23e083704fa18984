// The SDK's tool that measures weights, and the runtime built for it.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, RUNTIME } from '../paths.ts'
import { outputOf } from '../process.ts'
import { toolchain } from './toolchain.ts'
import { buildWasm } from './wasm.ts'

const BENCHER = 'frame-omni-bencher'
const VERSION = '0.28.0'

/** The tool's name, once it is known to be there. */
export function bencher(): string {
  if (outputOf(BENCHER, ['--version'])) return BENCHER
  throw new Error(
    `${BENCHER} is not on PATH. Install it by "cargo install ${BENCHER} --version ${VERSION} --locked" ` +
      '(about 40 minutes on two cores), or take it from the release page of polkadot-sdk.',
  )
}

/** Where the runtime with its benchmarks lies, newly built. */
export async function benchmarkWasm(): Promise<string> {
  const path = join(CACHE, 'huzhu-benchmarks.wasm')
  console.log('Building the runtime with its benchmarks; the first time takes some minutes.')
  await writeFile(
    path,
    await buildWasm(await toolchain(), RUNTIME, 'target-benchmarks', { features: ['runtime-benchmarks'] }),
  )
  return path
}
