// npm run mutants: changes the sources one spot at a time and counts the changes that no test beside them notices.
// npm run mutants -- governance/src web/lib/chain/serve.ts: of these folders and files alone.
// npm run mutants -- pallets: of the pallets.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setup } from '../test/support/generated.ts'
import { startLived } from '../test/support/lived-chain.ts'
import { ROOT } from './paths.ts'
import { exitWith, run } from './process.ts'

if (process.argv[2] === 'pallets') {
  const { judgePallets } = await import('./runtime/mutants.ts')
  process.exit((await judgePallets().catch(exitWith)) ? 0 : 1)
}

const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const { mutate } = JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8')) as { mutate: string[] }
const exclude = mutate.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
const named = process.argv.slice(2).map((name) => (name.endsWith('.ts') ? name : `${name}/**/*.ts`))
const patterns = named.length > 0 ? named : mutate.filter((pattern) => !pattern.startsWith('!'))
const sources = patterns.map((pattern) => globSync(pattern, { cwd: ROOT, exclude }))
const mistyped = patterns.filter((_, at) => sources[at]?.length === 0)
if (mistyped.length > 0) {
  console.error(`There is no source at ${mistyped.join(', ')}.`)
  process.exit(1)
}
const mutated = sources.flat().join(',')
// What is generated is copied with the sources.
await setup()
// Whoever judges a change reads of one chain: to live another takes longer than all tests of a file.
await using chain = await startLived()
const env = { ...process.env, HUZHU_LIVED: JSON.stringify(chain.lived), HUZHU_MUTATED: mutated }
await run(process.execPath, [stryker, 'run', '--mutate', mutated], { cwd: ROOT, env }).catch(exitWith)
