import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './paths.ts'

test('npm test runs every project of tests, but that of the stock node', async () => {
  const [config, steps] = await Promise.all(
    ['vitest.config.ts', 'scripts/test.ts'].map((file) => readFile(join(ROOT, file), 'utf8')),
  )
  const projects = [...config!.matchAll(/\bname: '([^']+)'/g)].map(([, name]) => name!)
  const run = [...steps!.matchAll(/\bvitest\(([^)]*)\)/g)].flatMap(([, names]) =>
    [...names!.matchAll(/'([^']+)'/g)].map(([, name]) => name!),
  )
  expect(projects.length).toBeGreaterThan(5)
  expect(projects.filter((name) => !run.includes(name))).toEqual(['node'])
})
