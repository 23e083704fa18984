// Where cargo keeps what it built, outside the clone, for the next one to use again.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { CACHE, RUNTIME } from '../paths.ts'

/** Of each source, by its place in the workspace: its bytes, and since when they are the ones (milliseconds). */
type Known = Readonly<Record<string, { readonly hash: string; readonly since: number }>>

const read = async (note: string): Promise<Known> => {
  try {
    return JSON.parse(await readFile(note, 'utf8')) as Known
  } catch {
    return {}
  }
}

/**
 * The folder `cache` of what is built of the workspace at `source`. Cargo tells by a file's time whether it changed since
 * it was built. A clone's files are as old as the clone: each gets the time since which it is as it is, in whichever clone.
 */
export async function targetOf(source: string, cache: string): Promise<string> {
  const target = join(CACHE, cache)
  const note = join(target, 'sources.json')
  const [known, now] = [await read(note), Date.now()]
  const found: Record<string, Known[string]> = {}
  for (const file of await readdir(source, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    const place = relative(source, path)
    if (!file.isFile() || place.startsWith(`target${sep}`)) continue
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    const before = known[place]
    const since = before?.hash === hash ? before.since : now
    found[place] = { hash, since }
    await utimes(path, since / 1_000, since / 1_000)
  }
  await mkdir(target, { recursive: true })
  await writeFile(note, JSON.stringify(found))
  return target
}

/** How the runtime's tests are built: without what only a debugger reads. */
export const testBuild = async (): Promise<NodeJS.ProcessEnv> => ({
  CARGO_TARGET_DIR: await targetOf(RUNTIME, 'target-test'),
  CARGO_INCREMENTAL: '0',
  CARGO_PROFILE_DEV_DEBUG: 'line-tables-only',
})
