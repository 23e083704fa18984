import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as turned } from 'node:timers/promises'
import { afterAll, afterEach, expect } from 'vitest'
import { testBeside } from './beside.ts'

/** What Stryker notes in a dry run: by test the changes that it came by. */
interface Coverage {
  readonly perTest: Record<string, Record<string, number>>
}

declare global {
  var __stryker__: { readonly mutantCoverage?: Coverage } | undefined
}

/** How Stryker writes a change into the source. */
const CHANGE = /stryMutAct_\w+\("(\d+)"\)/g

/** Only the tests that stand beside a file judge it: what others come by is no test of it, and takes hours. */
afterAll(() => {
  const test = expect.getState().testPath!
  const sources = globSync('*.ts', { cwd: dirname(test), exclude: ['*.test.ts'] }).map((name) =>
    join(dirname(test), name),
  )
  const changes = sources
    .filter((source) => testBeside(source) === test)
    .flatMap((source) => [...readFileSync(source, 'utf8').matchAll(CHANGE)])
  const own = new Set(changes.map(([, id]) => id))
  for (const covered of Object.values(globalThis.__stryker__?.mutantCoverage?.perTest ?? {})) {
    for (const id of Object.keys(covered)) if (!own.has(id)) Reflect.deleteProperty(covered, id)
  }
})

/** What nobody waited for fails the test that it came in: by itself it would only be an error of the run. */
const unheard: unknown[] = []
process.on('unhandledRejection', (error) => unheard.push(error))
process.on('uncaughtException', (error) => unheard.push(error))
afterEach(async () => {
  await turned()
  expect(unheard.splice(0)).toEqual([])
})
