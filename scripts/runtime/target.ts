// Where cargo keeps what it built, outside the clone, for the next one to use again.
import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE, RUNTIME } from '../paths.ts'

/** The folder `cache` of what is built of the workspace at `source`. */
export async function targetOf(source: string, cache: string): Promise<string> {
  const target = join(CACHE, cache)
  const note = join(target, 'built-of')
  if ((await readFile(note, 'utf8').catch(() => '')) === source) return target
  // Cargo tells by a file's time whether it changed since it was built: another clone's may be older than that.
  const now = new Date()
  for (const file of await readdir(source, { recursive: true, withFileTypes: true }))
    if (file.isFile()) await utimes(join(file.parentPath, file.name), now, now)
  await mkdir(target, { recursive: true })
  await writeFile(note, source)
  return target
}

/** How the runtime's tests are built: without what only a debugger reads. */
export const testBuild = async (): Promise<NodeJS.ProcessEnv> => ({
  CARGO_TARGET_DIR: await targetOf(RUNTIME, 'target-test'),
  CARGO_INCREMENTAL: '0',
  CARGO_PROFILE_DEV_DEBUG: 'line-tables-only',
})
