// npm run size: what a phone loads of the built dApp, gzip; fails above the budget.
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { exitWith } from '../process.ts'
import { SITE, buildSite } from './build.ts'

/** Kilobytes of JavaScript and CSS. */
const BUDGET = { first: 60, chain: 155 }

const imports = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["']([^"']+\.js)["']/g

/** A script and all that it imports statically. */
async function withImports(files: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>()
  const queue = [...files]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (!file.endsWith('.js')) continue
    const text = await readFile(file, 'utf8')
    for (const [, name = ''] of text.matchAll(imports)) queue.push(join(dirname(file), name))
  }
  return seen
}

async function kilobytes(files: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const file of files) bytes += gzipSync(await readFile(file), { level: 9 }).length
  return bytes / 1024
}

async function measure(): Promise<boolean> {
  await buildSite()
  const page = await readFile(join(SITE, 'zh.html'), 'utf8')
  const named = [...page.matchAll(/["'(](?:\.\.?)?\/?(_app\/immutable\/[^"')]+\.(?:js|css))["')]/g)].map(
    ([, name]) => name,
  )
  const first = await kilobytes(await withImports([...new Set(named)].map((name) => join(SITE, name!))))
  const workers = join(SITE, '_app/immutable/workers')
  const scripts = (await readdir(workers)).filter((name) => name.endsWith('.js')).map((name) => join(workers, name))
  const chain = await kilobytes(scripts)
  const line = (what: string, size: number, budget: number) =>
    console.log(
      `${what.padEnd(34)} ${size.toFixed(1).padStart(6)} KB gzip of ${budget} ${size > budget ? 'TOO LARGE' : ''}`,
    )
  line('first route (JavaScript and CSS)', first, BUDGET.first)
  line('chain part (loaded after paint)', chain, BUDGET.chain)
  return first > 1 && first <= BUDGET.first && chain > 1 && chain <= BUDGET.chain
}

if (!(await measure().catch(exitWith))) process.exit(1)
