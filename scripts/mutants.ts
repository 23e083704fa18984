// npm run mutants: changes the sources one spot at a time and counts the changes that no test beside them notices.
// npm run mutants -- governance/src/claims.ts: of these files alone.
import { join } from 'node:path'
import { setup } from '../test/support/generated.ts'
import { ROOT } from './paths.ts'
import { exitWith, run } from './process.ts'

// What is generated is copied with the sources.
await setup()
const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const files = process.argv.slice(2)
const named = files.join(',')
const env = { ...process.env, ...(named && { HUZHU_MUTATED: named }) }
await run(process.execPath, [stryker, 'run', ...(named ? ['--mutate', named] : [])], { cwd: ROOT, env }).catch(exitWith)
