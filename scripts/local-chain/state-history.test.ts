import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { u8aToHex } from '@polkadot/util'
import { blake2AsHex } from '@polkadot/util-crypto'
import { expect, test, vi } from 'vitest'
import type { Hex } from '../engine/state.ts'
import { CODE, EMPTY_ROOT, type Genesis } from './genesis.ts'
import { HeadNote } from './head-note.ts'
import { type StoredBlock, TooFar } from './history.ts'
import { StateAt } from './state-at.ts'
import { StateHistory } from './state-history.ts'

const header = (number: number): Hex => `0x${number.toString(16).padStart(8, '0')}`
const block = (number: number): StoredBlock => ({
  number,
  hash: blake2AsHex(header(number), 256),
  header: header(number),
  extrinsics: [],
})

/** A genesis whose state has these keys. */
const genesisOf = (keys: readonly Hex[]): Genesis => ({
  hash: block(0).hash,
  header: header(0),
  stateRoot: EMPTY_ROOT,
  spec: {
    name: 'Of tests',
    id: 'tests',
    chainType: 'Development',
    bootNodes: [],
    properties: { tokenSymbol: 'HUZ', tokenDecimals: 12, ss58Format: 42 },
    genesis: { raw: { top: Object.fromEntries(keys.map((key) => [key, '0x01'])), childrenDefault: {} } },
  },
})

/** A history in memory whose block 0 has these keys, and then a block for each list of keys to write or remove. */
function historyOf(top: readonly Hex[], ...blocks: Record<Hex, Hex | null>[]) {
  const history = new StateHistory(undefined, genesisOf(top))
  blocks.forEach((writes, at) => {
    const written = Object.entries(writes) as [Hex, Hex | null][]
    history.append(
      block(at + 1),
      new Map(written.map(([key, value]) => [key, value && Uint8Array.from(Buffer.from(value.slice(2), 'hex'))])),
    )
  })
  return history
}

test('which block wrote the code that a block runs by is known of the newest blocks and of those before them', () => {
  const history = historyOf([CODE], { [CODE]: '0x02' }, {}, { [CODE]: '0x02', '0xaa': '0x01' }, { [CODE]: '0x03' })
  expect([0, 1, 2, 3, 4, 9].map((number) => history.writtenAt(CODE, number))).toEqual([0, 1, 1, 1, 4, 4])
})

test('keys are those of their prefix that had a value then, in their order', () => {
  const history = historyOf(
    ['0x00', '0xaa', '0xaa01', '0xaaff', '0xaaff02', '0xab', '0xff', '0xffff', '0xffff07'],
    { '0xaa01': null, '0xaa05': '0x02' },
    { '0xaa05': null, '0xaa06': '0x02' },
  )
  const keys = (prefix: Hex, number: number, start?: Hex, count = 9) => history.keysAt(prefix, start, count, number)
  expect(keys('0xaa', 0)).toEqual(['0xaa', '0xaa01', '0xaaff', '0xaaff02'])
  expect(keys('0xaa', 1)).toEqual(['0xaa', '0xaa05', '0xaaff', '0xaaff02'])
  expect(keys('0xaa', 2)).toEqual(['0xaa', '0xaa06', '0xaaff', '0xaaff02'])
  expect(keys('0xaa', 2, '0xaa06', 1)).toEqual(['0xaaff'])
  expect(keys('0xaa', 2, '0xab')).toEqual([])
  expect(keys('0xff', 2)).toEqual(['0xff', '0xffff', '0xffff07'])
  expect(keys('0xffff', 2)).toEqual(['0xffff', '0xffff07'])
  expect(keys('0xaaff', 2)).toEqual(['0xaaff', '0xaaff02'])
  expect(keys('0xac', 2)).toEqual([])
  expect(keys('0x', 2)).toHaveLength(9)
  expect([history.keyAfter('0xaa', 0), history.keyAfter('0xaa', 1), history.keyAfter('0xffff07', 2)]).toEqual([
    '0xaa01',
    '0xaa05',
    undefined,
  ])
})

test('a walk through an old state does not look at what came later, key by key and block by block', () => {
  const later = Array.from({ length: 3_000 }, () => ({ '0xaa01': '0x02' }) as Record<Hex, Hex>)
  const history = historyOf(['0xaa', '0xab'], ...later)
  const looks = vi.spyOn(StatementSync.prototype, 'get')
  expect(history.keyAfter('0xaa', 0)).toBe('0xab')
  // Two keys, and whether either had a value.
  expect(looks).toHaveBeenCalledTimes(4)
  looks.mockRestore()
})

test('a walk through the newest state passes nothing that was removed, and its end is one look', async () => {
  const keys = Array.from({ length: 300 }, (_, at): Hex => `0xaa${at.toString(16).padStart(4, '0')}`)
  const gone = Object.fromEntries(keys.map((key) => [key, null]))
  const history = historyOf(['0xaa', ...keys, '0xac'], gone, { '0xaaff': '0x02', '0xab': '0x02' }, { '0xab': null })
  const looks = vi.spyOn(StatementSync.prototype, 'get')
  expect(history.keyAfter('0xaa', 3)).toBe('0xaaff')
  expect(history.keyAfter('0xaaff', 3)).toBe('0xac')
  expect(history.keyAfter('0xac', 3)).toBeUndefined()
  expect(looks).toHaveBeenCalledTimes(3)
  looks.mockRestore()
  expect(history.keysAt('0xaa', undefined, 1_000, 3)).toEqual(['0xaa', '0xaaff'])
  expect(history.keysAt('0xaa', undefined, 1_000, 0)).toEqual(['0xaa', ...keys])
  // What was removed may come again.
  history.append(block(4), new Map([[keys[7]!, Uint8Array.of(3)]]))
  expect(history.keyAfter('0xaa', 4)).toBe(keys[7])
})

test('a walk through an old state passes so much of what had no value then, all its steps together', () => {
  // A third of it lies before the first, the second and the third key.
  const third = 12_000
  const key = (at: number): Hex => `0xaa${at.toString(16).padStart(8, '0')}`
  const later = Array.from({ length: 3 * third }, (_, at) => key(at))
  const lasting = [1, 2, 3].map((nth): Hex => `${key(nth * third - 1)}ff`)
  const history = historyOf(['0xaa', ...lasting], Object.fromEntries(later.map((one) => [one, '0x02'])), {})
  const began = performance.now()
  expect(history.keysAt('0xaa', undefined, 3, 0)).toEqual(['0xaa', ...lasting.slice(0, 2)])
  expect(() => history.keysAt('0xaa', undefined, 4, 0)).toThrow(TooFar)
  expect(history.keysAt('0xaa', lasting[1], 4, 0)).toEqual(lasting.slice(2))
  // A call of the runtime is one walk, a next call another.
  const through = (state: StateAt) => {
    const found: Hex[] = []
    for (let at = state.next('0xaa'); at !== undefined; at = state.next(at)) found.push(at)
    return found
  }
  expect(() => through(new StateAt(history, 0))).toThrow(TooFar)
  expect(new StateAt(history, 0).next(lasting[1]!)).toBe(lasting[2])
  expect(performance.now() - began).toBeLessThan(10_000)
  // Through the newest state all that there is lies on the way.
  expect(through(new StateAt(history, 2))).toHaveLength(3 * third + 3)
})

test('a file from before its live keys were kept is taken over with its newest state', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-test-'))
  const file = `${folder}/chain.sqlite`
  const genesis = genesisOf(['0xaa', '0xab', '0xac'])
  const made = new StateHistory(file, genesis)
  made.append(block(1), new Map([['0xab', null]]))
  made.close()
  const before = new DatabaseSync(file)
  before.exec('DROP TRIGGER live_follows; DROP TABLE live')
  before.close()
  const history = new StateHistory(file, genesis)
  expect(history.keysAt('0x', undefined, 9, 1)).toEqual(['0xaa', '0xac'])
  history.append(block(2), new Map([['0xaa', null]]))
  expect(history.keysAt('0x', undefined, 9, 2)).toEqual(['0xac'])
  history.close()
  await rm(folder, { recursive: true })
})

test('the newest block is at hand, without what else was built with it', () => {
  const history = historyOf([])
  history.append({ ...block(1), writes: new Map(), refused: new Map() } as StoredBlock, new Map())
  expect(history.head()).toEqual(block(1))
  expect(history.head()).toBe(history.head())
  expect(history.blockOf(block(1).hash)).toEqual(block(1))
  expect(u8aToHex(history.bytesAt('0xaa', 1) ?? new Uint8Array())).toBe('0x')
})

test('a block that could not be noted is kept all the same, and is the newest', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-test-'))
  const genesis = genesisOf([])
  const history = new StateHistory(`${folder}/chain.sqlite`, genesis)
  const note = vi.spyOn(HeadNote.prototype, 'write').mockImplementation(() => {
    throw new Error('the disk does not answer')
  })
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  history.append(block(1), new Map())
  expect(history.head().number).toBe(1)
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/could not be noted/), expect.any(Error))
  note.mockRestore()
  said.mockRestore()
  history.close()
  const again = new StateHistory(`${folder}/chain.sqlite`, genesis)
  expect(again.head().number).toBe(1)
  again.close()
  await rm(folder, { recursive: true })
})
