import { calculateStateRoot, destroyWorker } from '@acala-network/chopsticks-core'
import { afterAll, expect, test } from 'vitest'
import { TooLong } from '../engine/runtime.ts'
import { inExecutor } from './chopsticks.ts'
import { EMPTY_ROOT } from './genesis.ts'

afterAll(() => destroyWorker())

const LONG = 60_000
const root = () => calculateStateRoot([], 1)

test('what does not come to an end is ended, and others have theirs done anew', { timeout: LONG }, async () => {
  expect(await inExecutor('root', LONG, root)).toBe(EMPTY_ROOT)
  let times = 0
  const other = inExecutor('root', LONG, () => ((times += 1) === 1 ? new Promise<string>(() => undefined) : root()))
  await expect(inExecutor('Core_loop', 100, () => new Promise(() => undefined))).rejects.toThrow(TooLong)
  expect(await other).toBe(EMPTY_ROOT)
  expect(times).toBe(2)
  await expect(inExecutor('root', LONG, () => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
})
