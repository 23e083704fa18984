import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateStateRoot, destroyWorker } from '@acala-network/chopsticks-core'
import { compactAddLength, compactToU8a, hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildGenesis } from '../../local-chain/genesis.ts'
import { METADATA } from '../../paths.ts'
import { Overlay } from '../overlay.ts'
import { EMPTY_STATE, type Hex } from '../state.ts'
import { overlayRoot, trieRoot } from '../trie.ts'
import { text, toHex, trial } from './trial.ts'

beforeAll(() => cryptoWaitReady())
afterAll(() => destroyWorker())

const ROOT = 'ext_trie_blake2_256_root_version_2'
const ORDERED = 'ext_trie_blake2_256_ordered_root_version_2'
const EMPTY = '03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314'

test('no entries have the known root', () => {
  const nothing = Uint8Array.of(0)
  expect(toHex(trial().fixed(32, ROOT, nothing, 0))).toBe(EMPTY)
  expect(toHex(trial().fixed(32, ORDERED, nothing, 1))).toBe(EMPTY)
})

test('a list has the root of the map from its numbers', () => {
  const items = Array.from({ length: 300 }, (_, at) => text('item'.repeat(at % 20)))
  const list = u8aConcat(compactToU8a(items.length), ...items.map((item) => compactAddLength(item)))
  const pairs = items.map((item, at) => u8aConcat(compactAddLength(compactToU8a(at)), compactAddLength(item)))
  const map = u8aConcat(compactToU8a(items.length), ...pairs)
  for (const version of [0, 1])
    expect(toHex(trial().fixed(32, ORDERED, list, version))).toBe(toHex(trial().fixed(32, ROOT, map, version)))
})

test('roots are those that Chopsticks computes, of any entries and in both versions', { timeout: 60_000 }, async () => {
  let seed = 1
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (const size of [1, 2, 3, 17, 200]) {
    const entries = new Map<Hex, Hex>()
    // Keys of few different bytes, some the beginning of others; values around the lengths that matter.
    for (let made = 0; made < size; made += 1) {
      const key = Uint8Array.from({ length: random(9) }, () => [0, 1, 16, 255][random(4)]!)
      const value = new Uint8Array([0, 1, 31, 32, 33, 100][random(6)]!).fill(random(256))
      entries.set(u8aToHex(key), u8aToHex(value))
    }
    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
    const bytes = sorted.map(([key, value]) => [hexToU8a(key), hexToU8a(value)] as const)
    for (const version of [0, 1])
      expect(u8aToHex(trieRoot(bytes, version)), `${size} entries, version ${version}`).toBe(
        await calculateStateRoot(sorted, version),
      )
  }
})

test("the genesis' state has the root in its header", { timeout: 60_000 }, async () => {
  const { spec, stateRoot } = await buildGenesis(await readFile(join(METADATA, 'huzhu.wasm')))
  const entries = Object.entries(spec.genesis.raw.top) as [Hex, Hex][]
  expect(await calculateStateRoot(entries, 1)).toBe(stateRoot)
  const writes = new Map(entries.map(([key, value]) => [key, hexToU8a(value)]))
  expect(u8aToHex(overlayRoot(new Overlay(EMPTY_STATE, writes), 1))).toBe(stateRoot)
})
