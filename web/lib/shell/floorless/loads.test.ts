import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { floorCame, isWritten, loadAgain } from './loads.ts'

const kept = new Map<string, string>()
const getItem = (name: string) => kept.get(name) ?? null
const setItem = (name: string, value: string) => void kept.set(name, value)

beforeEach(() => {
  kept.clear()
  vi.useFakeTimers()
  vi.stubGlobal('sessionStorage', { getItem, setItem })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Seconds after which a page that was opened now is loaded again; undefined for never. */
function waits(): number | undefined {
  const [load, begun] = [vi.fn(() => Date.now()), Date.now()]
  loadAgain(load)
  vi.advanceTimersByTime(3_600_000)
  const at = load.mock.results[0]?.value as number | undefined
  return at && (at - begun) / 1_000
}

test('a page whose floor does not come is loaded again after ever longer, three times, and anew once the floor came', () => {
  expect([waits(), waits(), waits(), waits(), waits()]).toEqual([3, 10, 30, undefined, undefined])
  floorCame()
  expect(waits()).toBe(3)
})

test('it is not loaded again once it is left, nor where nothing can be counted', () => {
  const load = vi.fn()
  loadAgain(load)()
  vi.advanceTimersByTime(3_600_000)
  const closed = () => {
    throw new Error('closed')
  }
  vi.stubGlobal('sessionStorage', { getItem: closed, setItem: closed })
  expect(waits()).toBeUndefined()
  expect(load).not.toHaveBeenCalled()
  expect(floorCame).not.toThrow()
})

test('something is written where a field holds other than it began with', () => {
  const page = (...fields: object[]) => ({ querySelectorAll: () => fields }) as never
  const untouched = { value: '', defaultValue: '' }
  expect(isWritten(page())).toBe(false)
  expect(isWritten(page(untouched, { value: 'on', defaultValue: 'on' }))).toBe(false)
  expect(isWritten(page(untouched, { value: '12.34', defaultValue: '' }))).toBe(true)
})
