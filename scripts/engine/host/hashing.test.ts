import { blake2b } from '@noble/hashes/blake2b'
import { keccak_256, keccak_512 } from '@noble/hashes/sha3'
import { sha256 } from '@noble/hashes/sha2'
import { xxhashAsU8a } from '@polkadot/util-crypto'
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { beforeAll, expect, test } from 'vitest'
import { text, toHex, trial } from './trial.ts'

beforeAll(() => cryptoWaitReady())

// RFC 7693, FIPS 180-4 and the Keccak team's vectors; xxHash as Substrate's storage prefixes show it.
test.each([
  ['ext_hashing_sha2_256_version_1', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['ext_hashing_keccak_256_version_1', '', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['ext_hashing_blake2_256_version_1', '', '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
  ['ext_hashing_twox_128_version_1', 'System', '26aa394eea5630e07c48ae0c9558cef7'],
  ['ext_hashing_twox_128_version_1', 'Number', '02a5c1b19ab7a04f536c519aca4983ac'],
  ['ext_hashing_twox_64_version_1', '', '99e9d85137db46ef'],
])('%s of "%s" is the known one', (name, data, expected) => {
  expect(toHex(trial().fixed(expected.length / 2, name, text(data)))).toBe(expected)
})

test('hashes of any length are those of an independent library', () => {
  const others: Record<string, [number, (data: Uint8Array) => Uint8Array]> = {
    ext_hashing_blake2_128_version_1: [16, (data) => blake2b(data, { dkLen: 16 })],
    ext_hashing_blake2_256_version_1: [32, (data) => blake2b(data, { dkLen: 32 })],
    ext_hashing_keccak_256_version_1: [32, keccak_256],
    ext_hashing_keccak_512_version_1: [64, keccak_512],
    ext_hashing_sha2_256_version_1: [32, sha256],
    ext_hashing_twox_64_version_1: [8, (data) => xxhashAsU8a(data, 64, true)],
    ext_hashing_twox_128_version_1: [16, (data) => xxhashAsU8a(data, 128, true)],
    ext_hashing_twox_256_version_1: [32, (data) => xxhashAsU8a(data, 256, true)],
  }
  for (const length of [0, 1, 31, 32, 33, 127, 128, 129, 1_000])
    for (const [name, [size, other]] of Object.entries(others)) {
      const data = Uint8Array.from({ length }, (_, at) => (at * 7) & 255)
      expect(toHex(trial().fixed(size, name, data)), `${name} of ${length} bytes`).toBe(toHex(other(data)))
    }
})
