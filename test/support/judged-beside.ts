import { existsSync, readFileSync } from 'node:fs'
import { setImmediate as turned } from 'node:timers/promises'
import { afterAll, afterEach, expect } from 'vitest'

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
  const source = expect.getState().testPath?.replace(/\.test\.ts$/, '.ts')
  const changes = source && existsSync(source) ? readFileSync(source, 'utf8').matchAll(CHANGE) : []
  const own = new Set(Array.from(changes, ([, id]) => id))
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
