import { expect, test, vi } from 'vitest'
import { localTime } from './local.ts'

const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00' }
const seen = { block: 7n, at: 1_000n, finalTo: undefined }

test('the local chain’s time is told by how far it lies from the clock on the wall, and of no other chain', () => {
  vi.useFakeTimers({ now: 400_500 })
  expect(localTime({ description: { ...description, local: true }, seen })).toEqual({ ahead: 600n })
  expect(localTime({ description: { ...description, local: false }, seen })).toBeUndefined()
  expect(localTime({ description: { ...description, local: true }, seen: undefined })).toBeUndefined()
  vi.useRealTimers()
})
