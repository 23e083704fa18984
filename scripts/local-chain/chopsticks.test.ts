import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateStateRoot, destroyWorker, getRuntimeVersion } from '@acala-network/chopsticks-core'
import { u8aToHex } from '@polkadot/util'
import { afterAll, expect, test } from 'vitest'
import { TooLong } from '../engine/runtime.ts'
import { METADATA } from '../paths.ts'
import { inExecutor } from './chopsticks.ts'
import { EMPTY_ROOT } from './genesis.ts'

afterAll(() => destroyWorker())

const LONG = 60_000
const root = () => calculateStateRoot([], 1)
const never = () => new Promise<never>(() => undefined)
const hangs = (milliseconds: number) => expect(inExecutor('Core_loop', milliseconds, never)).rejects.toThrow(TooLong)

test('what does not come to an end is ended, and others have theirs done anew', { timeout: LONG }, async () => {
  expect(await inExecutor('root', LONG, root)).toBe(EMPTY_ROOT)
  let times = 0
  const other = inExecutor('root', LONG, () => ((times += 1) === 1 ? never() : root()))
  await hangs(100)
  expect(await other).toBe(EMPTY_ROOT)
  expect(times).toBe(2)
  await expect(inExecutor('root', LONG, () => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
})

test(
  'several that hang together are ended one after the other, and each ends by itself',
  { timeout: LONG },
  async () => {
    expect(await inExecutor('root', LONG, root)).toBe(EMPTY_ROOT)
    // The second and the third would end the worker while it is being ended.
    await Promise.all([hangs(100), hangs(100), hangs(120)])
    expect(await inExecutor('root', LONG, root)).toBe(EMPTY_ROOT)
  },
)

test('what begins while the worker is ended is done by the next, in a time of its own', { timeout: LONG }, async () => {
  expect(await inExecutor('root', LONG, root)).toBe(EMPTY_ROOT)
  await hangs(100)
  let begun = 0
  const asked = performance.now()
  const next = inExecutor('root', LONG, () => {
    begun = performance.now()
    return root()
  })
  // Ending takes fifty milliseconds, more than this one has.
  const short = inExecutor('nothing', 20, async () => 'done')
  expect([await next, await short]).toEqual([EMPTY_ROOT, 'done'])
  expect(begun - asked).toBeGreaterThan(40)
})

test('what Chopsticks keeps of a worker that was ended is asked again', { timeout: LONG }, async () => {
  const code = u8aToHex(readFileSync(join(METADATA, 'huzhu.wasm')))
  const version = inExecutor('Core_version', LONG, () => getRuntimeVersion(code))
  // Before the runtime is compiled.
  await hangs(1)
  expect(await version).toMatchObject({ specName: 'huzhu' })
})
