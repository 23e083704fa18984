import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Database, openOrSetAside } from './database.ts'

let above: string
let folder: string
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'huzhu-aside-'))
  folder = join(above, 'pglite')
  mkdirSync(folder)
  writeFileSync(join(folder, 'rows'), 'all there is')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(above, { recursive: true, force: true })
})

test('a database that is damaged is set aside, which is said, and made anew', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const opened = {} as Database
  const open = vi.fn(async () => opened).mockRejectedValueOnce(new Error('PANIC: could not locate a valid checkpoint'))
  expect(await openOrSetAside(folder, open)).toBe(opened)
  expect(existsSync(folder)).toBe(false)
  expect(readFileSync(join(`${folder}.damaged`, 'rows'), 'utf8')).toBe('all there is')
  expect(said.mock.calls[0]![0]).toBe(
    `The history in ${folder} is damaged and is read from the chain again. What there was is in ${folder}.damaged, and can be removed:`,
  )
})

test.each([
  Object.assign(new Error('permission denied'), { code: 'EACCES' }),
  Object.assign(new Error('too many open files'), { code: 'EMFILE' }),
  Object.assign(new Error('no space left on device'), { code: '53100' }),
  new RangeError('WebAssembly.Memory(): could not allocate memory'),
])('one that cannot be opened for another reason stays: %s', async (error) => {
  await expect(openOrSetAside(folder, () => Promise.reject(error))).rejects.toBe(error)
  expect(readFileSync(join(folder, 'rows'), 'utf8')).toBe('all there is')
})
