import { expect, test } from 'vitest'
import type { Hex, State } from '../state.ts'
import { text, toHex, trial } from './trial.ts'

/** A state of a few entries, of text. */
function stateOf(entries: Record<string, string>): State {
  const bytes = new Map(Object.entries(entries).map(([key, value]) => [toHex(text(key)), text(value)]))
  return {
    rooted: true,
    get: (key, child) => (child === undefined ? bytes.get(key.slice(2)) : undefined),
    next: (key, child) => {
      const found = child === undefined ? [...bytes.keys()].sort().find((other) => `0x${other}` > key) : undefined
      return found === undefined ? undefined : (`0x${found}` as Hex)
    },
  }
}

function storageOf(entries: Record<string, string> = {}) {
  const { host, call, bytes, at } = trial(stateOf(entries))
  const said = (option: Uint8Array) => (option[0] === 0 ? undefined : Buffer.from(option.subarray(2)).toString())
  const name = (what: string) => `ext_storage_${what}`
  return {
    host,
    call,
    bytes,
    at,
    get: (key: string) => said(bytes(name('get_version_1'), text(key))),
    set: (key: string, value: string) => call(name('set_version_1'), text(key), text(value)),
    remove: (key: string) => call(name('clear_version_1'), text(key)),
    has: (key: string) => call(name('exists_version_1'), text(key)),
    next: (key: string) => said(bytes(name('next_key_version_1'), text(key))),
    append: (key: string, item: number[]) => call(name('append_version_1'), text(key), Uint8Array.from(item)),
    clear: (prefix: string, limit?: number) =>
      toHex(
        bytes(
          name('clear_prefix_version_2'),
          text(prefix),
          limit === undefined ? Uint8Array.of(0) : Uint8Array.of(1, limit, 0, 0, 0),
        ),
      ),
    start: () => call(name('start_transaction_version_1')),
    commit: () => call(name('commit_transaction_version_1')),
    rollback: () => call(name('rollback_transaction_version_1')),
  }
}

test('an empty value is one, and no value is none', () => {
  const { get, set, remove, has } = storageOf({ old: 'value' })
  set('new', '')
  expect([get('old'), get('new'), get('none')]).toEqual(['value', '', undefined])
  remove('old')
  expect([has('old'), has('new'), has('none')]).toEqual([0, 1, 0])
})

test('reading gives as much as there is room for, and tells how much there was', () => {
  const { host, call, bytes } = storageOf({ key: 'abcdef' })
  const room = host.memory.give(text('........').subarray(0, 3))
  const answer = bytes('ext_storage_read_version_1', text('key'), room, 2)
  expect(toHex(answer)).toBe('0104000000')
  expect(Buffer.from(host.memory.bytes(room)).toString()).toBe('cde')
  expect(toHex(host.memory.bytes(call('ext_storage_read_version_1', text('key'), room, 99) as bigint))).toBe(
    '0100000000',
  )
  expect(toHex(host.memory.bytes(call('ext_storage_read_version_1', text('none'), room, 0) as bigint))).toBe('00')
})

test('nested transactions keep what they commit and forget what they roll back', () => {
  const { get, set, remove, start, commit, rollback } = storageOf({ a: '0', b: '0' })
  start()
  set('a', '1')
  start()
  remove('a')
  set('b', '2')
  expect([get('a'), get('b')]).toEqual([undefined, '2'])
  rollback()
  expect([get('a'), get('b')]).toEqual(['1', '0'])
  start()
  remove('b')
  commit()
  expect([get('a'), get('b')]).toEqual(['1', undefined])
  rollback()
  expect([get('a'), get('b')]).toEqual(['0', '0'])
  expect(rollback).toThrow(/No storage transaction/)
})

test('a list grows by its items, in transactions too, and what is no list begins anew', () => {
  const { bytes, append, set, start, rollback, commit } = storageOf()
  const list = (key: string) => toHex(bytes('ext_storage_get_version_1', text(key)))
  append('list', [7])
  start()
  append('list', [8])
  expect(list('list')).toBe('010c080708')
  rollback()
  expect(list('list')).toBe('01080407')
  start()
  append('list', [9])
  commit()
  append('list', [10])
  expect(list('list')).toBe('01100c07090a')
  // The count of 64 items takes two bytes.
  for (let items = 3; items < 64; items += 1) append('list', [1])
  expect(list('list').slice(0, 14)).toBe('01090101010709')
  set('other', '\u0003')
  append('other', [5])
  expect(list('other')).toBe('01080405')
})

test('keys are walked in their order through the state and what was written over it', () => {
  const { next, set, remove, start } = storageOf({ a: '', c: '', e: '' })
  set('d', '')
  remove('c')
  start()
  set('b', '')
  remove('e')
  expect([next(''), next('a'), next('b'), next('c'), next('d')]).toEqual(['a', 'b', 'd', 'd', undefined])
  set('ca', '')
  expect(next('b')).toBe('ca')
})

// As sp-externalities counts: what lies in the state by the limit, what was only written here in any case.
test('a prefix is cleared up to a limit of what lies in the state', () => {
  const { clear, set, next, remove } = storageOf({ p1: '', p2: '', p3: '', q: '' })
  set('p0', '')
  remove('p1')
  expect(clear('p', 2)).toBe('0102000000')
  expect(next('o')).toBe('p3')
  expect(clear('p')).toBe('0003000000')
  expect(next('o')).toBe('q')
})

// As sp-storage says what is a child trie's: well_known_keys::starts_with_child_storage_key.
test.each([':child_storage:default:x', ':child_storage:other:x', ':child_storage:'])(
  "the top trie's functions leave %s alone",
  (key) => {
    const { set, remove, get } = storageOf({ [key]: 'root' })
    set(key, 'other')
    remove(key)
    expect(get(key)).toBe('root')
  },
)

test.each([':child_storage:default:', ':child_storage:', ':child_st', ':', ''])(
  'the prefix "%s", under which child tries may lie, is not cleared',
  (prefix) => {
    const { get, clear } = storageOf({ ':child_storage:default:x': 'root' })
    expect(clear(prefix)).toBe('0000000000')
    expect(get(':child_storage:default:x')).toBe('root')
  },
)

test('what only begins like them is cleared', () => {
  const { clear } = storageOf({ ':child_storehouse': 'a', ':children': 'b' })
  expect(clear(':child_store')).toBe('0001000000')
  expect(clear(':childr')).toBe('0001000000')
})
