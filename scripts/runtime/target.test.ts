import { randomUUID } from 'node:crypto'
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test/support/local-chain.ts'
import { targetOf } from './target.ts'

test('sources of another clone than was built last are new to cargo; those of the same are as old as they are', async () => {
  await using folder = await temporaryFolder()
  const past = new Date(1_000_000_000_000)
  const clone = async (name: string) => {
    const file = join(folder.path, name, 'pallet/lib.rs')
    await mkdir(join(folder.path, name, 'pallet'), { recursive: true })
    await writeFile(file, '')
    await utimes(file, past, past)
    return { path: join(folder.path, name), isNew: async () => (await stat(file)).mtime > past }
  }
  const [one, other] = [await clone('one'), await clone('other')]
  const cache = `test-${randomUUID()}`
  const target = await targetOf(one.path, cache)
  expect(await one.isNew()).toBe(true)
  await targetOf(other.path, cache)
  expect(await other.isNew()).toBe(true)
  await utimes(join(other.path, 'pallet/lib.rs'), past, past)
  expect(await targetOf(other.path, cache)).toBe(target)
  expect(await other.isNew()).toBe(false)
  await rm(target, { recursive: true })
})
