import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Track } from '$lib/chain/signing/act'
import { onFloor, Toast } from './toast.svelte.ts'

const done = { state: 'done', title: 'Dues paid', note: 'They are in the pot.' } as const
let shown = $state.raw<{ id: number; track: Track }>()
let toast: Toast
let leave: () => void

beforeEach(() => {
  vi.useFakeTimers()
  shown = undefined
  leave = $effect.root(() => {
    toast = new Toast(
      () => shown,
      (id) => {
        if (shown?.id === id) shown = undefined
      },
    )
  })
})
afterEach(() => {
  leave()
  vi.useRealTimers()
})

const show = (id: number, track: Track = done) => {
  shown = { id, track }
  flushSync()
}
const seconds = (count: number) => {
  vi.advanceTimersByTime(count * 1_000)
  flushSync()
}

test('what is done leaves by itself once it could be read; what is under way, or failed, stays', () => {
  show(1, { state: 'sent' })
  seconds(60)
  expect(shown?.id).toBe(1)
  show(1)
  seconds(9)
  expect(shown?.id).toBe(1)
  seconds(1)
  expect(shown).toBeUndefined()
  show(2, { state: 'refused', reason: 'No.' })
  seconds(60)
  expect(shown?.id).toBe(2)
})

test('it stays while it is held, and has its time anew when it is let go', () => {
  show(1)
  seconds(5)
  toast.hold(1)
  flushSync()
  seconds(60)
  expect(shown?.id).toBe(1)
  toast.letGo()
  flushSync()
  seconds(9)
  expect(shown?.id).toBe(1)
  seconds(1)
  expect(shown).toBeUndefined()
})

test('one that was put away under the pointer holds none of those after it', () => {
  show(1)
  toast.hold(1)
  // It is removed: nothing tells that the pointer is not over it any more.
  shown = undefined
  flushSync()
  show(2)
  seconds(10)
  expect(shown).toBeUndefined()
})

const acted = (id: number, track: Track = done, changes: { at?: bigint; away?: boolean; account?: string } = {}) => ({
  ...{ id, track, account: 'A', at: 1_000n, away: false },
  ...changes,
})
const floor = (sent: readonly ReturnType<typeof acted>[], who: string | undefined = 'A', now = 1_100n) =>
  onFloor(sent, who, now)?.id

test('what was done is said of the last act alone: none of before comes up again when that is put away', () => {
  expect(floor([acted(2), acted(1)])).toBe(2)
  expect(floor([acted(2, done, { away: true }), acted(1)])).toBeUndefined()
})

test('it is said to the account that did it, and not when it is no news any more', () => {
  expect(floor([acted(1)], 'B')).toBeUndefined()
  expect(floor([acted(1)], 'A', 1_600n)).toBe(1)
  expect(floor([acted(1)], 'A', 1_601n)).toBeUndefined()
})

test('what is under way or failed stands there however old, until it is put away', () => {
  const failed: Track = { state: 'refused', reason: 'No.' }
  expect(floor([acted(2, done, { away: true }), acted(1, failed)], 'B', 9_000n)).toBe(1)
  expect(floor([acted(2, { state: 'sent' }, { at: 0n })], 'B', 9_000n)).toBe(2)
})
