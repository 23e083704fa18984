// npm run runtime:weights: measure what calls and due jobs cost, and write it into the pallets' weights.rs.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RUNTIME } from '../paths.ts'
import { exitWith, run } from '../process.ts'
import { bencher, benchmarkWasm } from './bencher.ts'
import { withProofs } from './proofs.ts'

/** Pallets of this project, by folder. */
const PALLETS = { pallet_mutual_aid: 'mutual-aid', pallet_member_referenda: 'member-referenda' }

async function measure(): Promise<void> {
  const program = bencher()
  const wasm = await benchmarkWasm()
  for (const [pallet, folder] of Object.entries(PALLETS)) {
    const output = join(RUNTIME, folder, 'src/weights.rs')
    await run(program, [
      ...['v1', 'benchmark', 'pallet', '--runtime', wasm, '--genesis-builder', 'runtime'],
      ...['--pallet', pallet, '--extrinsic', '*', '--template', join(RUNTIME, 'weights.hbs'), '--output', output],
      ...['--steps', '20', '--repeat', '20', '--min-duration', '1', '--quiet'],
    ])
    await writeFile(output, withProofs(await readFile(output, 'utf8')))
  }
  await run('cargo', ['fmt', '--all', '--manifest-path', join(RUNTIME, 'Cargo.toml')])
  console.log('Measured. Run "npm run runtime:build" and commit both.')
}

await measure().catch(exitWith)
