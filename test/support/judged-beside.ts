import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

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
