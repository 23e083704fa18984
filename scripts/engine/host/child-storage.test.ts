import { expect, test } from 'vitest'
import { EMPTY_STATE, type State, childKey } from '../state.ts'
import { text, toHex, trial } from './trial.ts'

const NO_LIMIT = Uint8Array.of(0)
const name = (what: string) => `ext_default_child_storage_${what}`

function tries(state: State = EMPTY_STATE) {
  const { host, call, bytes } = trial(state)
  return {
    host,
    get: (child: string, key: string) => toHex(bytes(name('get_version_1'), text(child), text(key))),
    set: (child: string, key: string, value: string) =>
      call(name('set_version_1'), text(child), text(key), text(value)),
    remove: (child: string, key: string) => call(name('clear_version_1'), text(child), text(key)),
    has: (child: string, key: string) => call(name('exists_version_1'), text(child), text(key)),
    next: (child: string, key: string) => toHex(bytes(name('next_key_version_1'), text(child), text(key))),
    clear: (child: string, prefix: string) =>
      toHex(bytes(name('clear_prefix_version_2'), text(child), text(prefix), NO_LIMIT)),
    kill: (child: string, limit = NO_LIMIT) => toHex(bytes(name('storage_kill_version_3'), text(child), limit)),
    root: (child: string) => toHex(bytes(name('root_version_2'), text(child), 1)),
    read: (child: string, key: string, room: bigint) =>
      toHex(bytes(name('read_version_1'), text(child), text(key), room, 1)),
  }
}

test('each child trie has its own entries, apart from the top one', () => {
  const { host, get, set, has, remove, next } = tries()
  set('one', 'key', 'a')
  set('two', 'key', 'b')
  expect([get('one', 'key'), get('two', 'key'), get('three', 'key')]).toEqual(['010461', '010462', '00'])
  remove('two', 'key')
  expect([has('one', 'key'), has('two', 'key'), host.storage.has('0x6b6579')]).toEqual([1, 0, false])
  set('one', 'later', 'c')
  expect([next('one', ''), next('one', 'key'), next('one', 'later')]).toEqual(['010c6b6579', '01146c61746572', '00'])
})

test('a trie whose name begins like another has entries of its own, also once they are kept', () => {
  const { host, set } = tries()
  set('one', 'key', 'a')
  set('onek', 'ey', 'b')
  set('on', 'ekey', 'c')
  expect(host.storage.writes().size).toBe(3)
})

test('a value is read from within', () => {
  const { host, set, read } = tries()
  set('one', 'key', 'abc')
  const room = host.memory.give(text('....'))
  expect(read('one', 'key', room)).toBe('0102000000')
  expect(Buffer.from(host.memory.bytes(room)).toString()).toBe('bc..')
})

test('a prefix, and a whole trie, is cleared; what lies in the state by the limit', () => {
  const child = `0x${toHex(text('one'))}` as const
  const keys = ['0x61', '0x6261', '0x6262'] as const
  const { clear, kill, next } = tries({
    rooted: true,
    get: (key, of) => (of === child && (keys as readonly string[]).includes(key) ? text('value') : undefined),
    next: (key, of) => (of === child ? keys.find((other) => other > key) : undefined),
  })
  expect(kill('one', Uint8Array.of(1, 1, 0, 0, 0))).toBe('0101000000')
  expect(next('one', '')).toBe('01086261')
  expect(clear('one', 'b')).toBe('0002000000')
  expect(next('one', '')).toBe('00')
})

test('an empty trie has the root of nothing, and writes stand under the well-known prefix', () => {
  const { host, set, root } = tries()
  expect(root('one')).toBe('03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314')
  set('one', 'key', 'a')
  expect([...host.storage.writes().keys()]).toEqual([childKey('0x6f6e65', '0x6b6579')])
})
