import { afterEach, expect, test, vi } from 'vitest'
import { session } from './session.svelte.ts'

const ann = { address: '5Ann', name: 'Ann', wallet: 'talisman' }

afterEach(() => vi.unstubAllGlobals())

test('who is connected is remembered over visits, until they disconnect', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  session.connect(ann)
  expect([...kept]).toEqual([['huzhu.account', JSON.stringify(ann)]])
  session.account = undefined
  session.restore()
  expect(session.account).toEqual(ann)
  session.connect(undefined)
  expect([session.account, kept.size]).toEqual([undefined, 0])
})
