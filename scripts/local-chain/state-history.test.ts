import { u8aToHex } from '@polkadot/util'
import { blake2AsHex } from '@polkadot/util-crypto'
import { expect, test, vi } from 'vitest'
import type { Hex } from '../engine/state.ts'
import type { Genesis } from './genesis.ts'
import { HeadNote } from './head-note.ts'
import type { StoredBlock } from './history.ts'
import { StateHistory } from './state-history.ts'

const header = (number: number): Hex => `0x${number.toString(16).padStart(8, '0')}`
const block = (number: number): StoredBlock => ({
  number,
  hash: blake2AsHex(header(number), 256),
  header: header(number),
  extrinsics: [],
})

/** A history in memory whose block 0 has these keys, and then a block for each list of keys to write or remove. */
function historyOf(top: readonly Hex[], ...blocks: Record<Hex, Hex | null>[]) {
  const entries = Object.fromEntries(top.map((key) => [key, '0x01']))
  const { hash } = block(0)
  const history = new StateHistory(undefined, {
    hash,
    header: header(0),
    spec: { genesis: { raw: { top: entries } } },
  } as unknown as Genesis)
  blocks.forEach((writes, at) => {
    const written = Object.entries(writes) as [Hex, Hex | null][]
    history.append(
      block(at + 1),
      new Map(written.map(([key, value]) => [key, value && Uint8Array.from(Buffer.from(value.slice(2), 'hex'))])),
    )
  })
  return history
}

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
  const began = performance.now()
  for (let times = 0; times < 200; times += 1) expect(history.keyAfter('0xaa', 0)).toBe('0xab')
  // Each of the three thousand was looked at: half a second.
  expect(performance.now() - began).toBeLessThan(100)
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
  const { mkdtemp, rm } = await import('node:fs/promises')
  const folder = await mkdtemp('/tmp/huzhu-test-')
  const genesis = {
    hash: block(0).hash,
    header: header(0),
    spec: { genesis: { raw: { top: {} } } },
  } as unknown as Genesis
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
