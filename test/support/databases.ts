// Empty databases for histories. Making one takes seconds, copying one does not: one is made for all tests, and kept.
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Database, openPglite } from '../../history/src/database.ts'
import { CACHE } from '../../scripts/paths.ts'
import { temporaryFolder } from './local-chain.ts'

const MODULE = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
const { version } = JSON.parse(readFileSync(join(MODULE, '../package.json'), 'utf8')) as { version: string }
const EMPTY = join(CACHE, `pglite-${version}`)

/** Before all tests of a project that asks for one. */
export async function setup(): Promise<void> {
  if (existsSync(EMPTY)) return
  await mkdir(CACHE, { recursive: true })
  const made = await openPglite(EMPTY)
  await made.close()
}

/** A folder for a history whose database is made; removed when the test's scope ends. */
export async function historyFolder() {
  const folder = await temporaryFolder()
  await cp(EMPTY, join(folder.path, 'pglite'), { recursive: true })
  return folder
}

/** An empty database, which is gone when it is closed. */
export async function openDatabase(): Promise<Database & AsyncDisposable> {
  const folder = await historyFolder()
  const opened = await openPglite(join(folder.path, 'pglite'))
  const close = async () => {
    await opened.close()
    await folder[Symbol.asyncDispose]()
  }
  return { ...opened, close, [Symbol.asyncDispose]: close }
}
