// npm run test:node: the chain on the stock polkadot-omni-node, for whoever has it; npm test does without.
import { join } from 'node:path'
import { ROOT } from './paths.ts'
import { exitWith, outputOf, run } from './process.ts'

const version = outputOf('polkadot-omni-node', ['--version'])
if (!version) {
  console.log(
    'polkadot-omni-node is not on PATH: its tests are left out. To run them, take it from https://github.com/paritytech/polkadot-sdk/releases (stable2609), or build it: cargo install polkadot-omni-node --version 0.24.0 --locked',
  )
  process.exit(0)
}
console.log(version)
await run(join(ROOT, 'node_modules/.bin/vitest'), ['run', '--project', 'node']).catch(exitWith)
