// Says from which sources the committed outputs were made.
import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { METADATA, ROOT } from '../paths.ts'

/** Committed beside the outputs. */
export interface Stamp {
  /** SHA-256 over names and contents of the sources. */
  readonly sources: string
  /** What `rustc --version` printed. */
  readonly compiler: string
  /** SHA-256 of each output by its path in runtime-metadata/. */
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * What decides over the wasm and over what is made of it. The engine and the genesis are left out: each check makes those
 * outputs anew. So is the lock file of npm: the type generator's version stands in package.json.
 */
const SOURCES = ['runtime', 'scripts/runtime', 'scripts/local-chain/compression.ts']
const NOT_SOURCES = /(^|\/)(tests?|tests\.rs|mock\.rs|.*\.test\.ts|target)(\/|$)/
const NOT_OUTPUTS = new Set(['package.json', 'stamp.json', 'README.md', 'CHANGELOG.md'])

/** Files under `path`, relative to `base`, sorted. */
async function filesUnder(base: string, path: string): Promise<string[]> {
  const full = join(base, path)
  if ((await stat(full)).isFile()) return [path]
  const names = (await readdir(full)).filter((name) => !name.startsWith('.') && name !== 'node_modules')
  return (await Promise.all(names.map((name) => filesUnder(base, join(path, name))))).flat().sort()
}

const slashes = (path: string) => path.split(sep).join('/')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** SHA-256 over the sources as they are now. */
export async function hashOfSources(root = ROOT): Promise<string> {
  const files = (await Promise.all(SOURCES.map((path) => filesUnder(root, path)))).flat().map(slashes).sort()
  const hash = createHash('sha256')
  for (const file of files.filter((name) => !NOT_SOURCES.test(name))) {
    hash.update(`${file}\n${sha256(await readFile(join(root, file)))}\n`)
  }
  return hash.digest('hex')
}

/** SHA-256 of each output as it is now. */
export async function hashesOfOutputs(folder = METADATA): Promise<Record<string, string>> {
  const files = (await filesUnder(folder, '.')).map((file) => slashes(relative('.', file)))
  const outputs = files.filter((file) => !NOT_OUTPUTS.has(file))
  return Object.fromEntries(
    await Promise.all(outputs.map(async (file) => [file, sha256(await readFile(join(folder, file)))] as const)),
  )
}

/** The committed stamp. */
export async function readStamp(folder = METADATA): Promise<Stamp> {
  return JSON.parse(await readFile(join(folder, 'stamp.json'), 'utf8')) as Stamp
}
