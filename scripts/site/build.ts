// The dApp's production build, made anew only when its sources have changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'
import { exitWith } from '../process.ts'

/** What decides over the build. */
const SOURCES = [
  'web/**/*',
  'governance/**/*',
  'runtime-metadata/**/*',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
]
const GENERATED = /node_modules|web\/lib\/paraglide|web\/huzhu\.inlang\/(?!settings)|\.test\.ts$/

/** The folder that is served. */
export const SITE = join(ROOT, 'build')
const MARKER = join(SITE, '.sources')

async function hashOfSources(): Promise<string> {
  const entries = await Array.fromAsync(glob(SOURCES, { cwd: ROOT, withFileTypes: true }))
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of files.filter((name) => !GENERATED.test(name)).sort()) {
    hash.update(`${file.slice(ROOT.length)}\n`)
    hash.update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Build the dApp if need be; resolves to whether it was. */
export async function buildSite(): Promise<boolean> {
  const wanted = await hashOfSources()
  if ((await readFile(MARKER, 'utf8').catch(() => '')) === wanted) return false
  console.log('Building the dApp; the next start finds it built.')
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  // What a builder says is of interest when it fails.
  // Under a test runner too it is the production build.
  const env = { ...process.env, NODE_ENV: 'production', HUZHU_SITE_VERSION: wanted.slice(0, 16) }
  // The words of previews come second: they are made of what the first has written.
  for (const asked of [[], ['--config', 'web/bundle/preview.ts']]) {
    const how = { cwd: ROOT, encoding: 'utf8', env } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', ...asked], how)
    if (status !== 0) throw new Error(`The dApp could not be built:\n${stdout}\n${stderr}`)
  }
  await writeFile(MARKER, wanted)
  return true
}

if (process.argv[1] === import.meta.filename) {
  const built = await buildSite().catch(exitWith)
  console.log(built ? 'The dApp is built.' : 'The dApp was built from these sources already.')
}
