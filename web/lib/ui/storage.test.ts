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

test('what is kept comes back as it was, sums and whatever anybody wrote', () => {
  device(9)
  const texts = ['#bigint:x', '#bigint:5', '##', '#', '# Title', '', '学费']
  const value = { sum: 5n, none: -1n, texts, within: [{ name: '#bigint:' }], number: 3, nothing: null }
  store('kept', value)
  expect(stored('kept')).toEqual(value)
})

test('what was kept before texts were told from sums is read as well', () => {
  device(9)
  localStorage.setItem('kept', '{"name":"#1 school","sum":"#bigint:7"}')
  expect(stored('kept')).toEqual({ name: '#1 school', sum: 7n })
})

test('nothing is kept of what is forgotten, and what cannot be read is nothing', () => {
  device(9)
  store('kept', 1)
  store('kept', undefined)
  expect(stored('kept')).toBeUndefined()
  localStorage.setItem('kept', '{"sum":')
  expect(stored('kept')).toBeUndefined()
})
