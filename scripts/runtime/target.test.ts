import { randomUUID } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../../test/support/local-chain.ts'
import { targetOf } from './target.ts'

test('to cargo a source is as old as its bytes, in whichever clone it lies', async () => {
  await using folder = await temporaryFolder()
  const clone = async (name: string, text: string) => {
    const file = join(folder.path, name, 'pallet/lib.rs')
    const write = (anew: string) => writeFile(file, anew)
    await mkdir(join(folder.path, name, 'pallet'), { recursive: true })
    await write(text)
    return { path: join(folder.path, name), write, time: async () => (await stat(file)).mtime.getTime() }
  }
  const [one, same, other] = [await clone('one', 'a'), await clone('same', 'a'), await clone('other', 'b')]
  const cache = `test-${randomUUID()}`
  vi.useFakeTimers({ toFake: ['Date'] })
  /** The time of a clone's source once it is built of at a second. */
  const builtAt = async (second: number, { path, time }: typeof one) => {
    vi.setSystemTime(second * 1_000)
    await targetOf(path, cache)
    return (await time()) / 1_000
  }
  expect(await builtAt(10, one)).toBe(10)
  expect(await builtAt(20, same)).toBe(10)
  expect(await builtAt(30, one)).toBe(10)
  // Built of other bytes: what was known of the first is no longer what was built.
  expect(await builtAt(40, other)).toBe(40)
  expect(await builtAt(50, one)).toBe(50)
  await one.write('c')
  expect(await builtAt(60, one)).toBe(60)
  await one.write('a')
  expect(await builtAt(70, same)).toBe(70)
  vi.useRealTimers()
  await rm(await targetOf(one.path, cache), { recursive: true })
})
