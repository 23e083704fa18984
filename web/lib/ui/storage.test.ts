import { afterEach, expect, test, vi } from 'vitest'
import { SPARE, namesOf, store, stored } from './storage.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser that keeps so many names, and says when there is no room for more. */
function device(room: number) {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (!kept.has(name) && kept.size >= room) throw new DOMException('Full.', 'QuotaExceededError')
      kept.set(name, value)
    },
    removeItem: (name: string) => kept.delete(name),
  }
  vi.stubGlobal(
    'localStorage',
    new Proxy(storage, {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  )
}

test('sums are kept as they are', () => {
  device(1)
  store('a', { sum: 10n ** 30n, days: [1n] })
  expect(stored('a')).toEqual({ sum: 10n ** 30n, days: [1n] })
  store('a', undefined)
  expect([stored('a'), namesOf('')]).toEqual([undefined, []])
})

test('where the device is full, what can be had anew gives way, and nothing else', () => {
  device(3)
  store(`${SPARE}one`, 1)
  store('own', 2)
  store(`${SPARE}two`, 3)
  store('sent', 4)
  expect([stored('own'), stored('sent'), namesOf(SPARE)]).toEqual([2, 4, []])
  store('more', 5)
  store('most', 6)
  expect([stored('more'), stored('most')]).toEqual([5, undefined])
})
