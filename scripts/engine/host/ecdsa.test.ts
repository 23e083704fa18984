import { secp256k1 } from '@noble/curves/secp256k1'
import { cryptoWaitReady, secp256k1Sign, secp256k1PairFromSeed, keccakAsU8a } from '@polkadot/util-crypto'
import { beforeAll, expect, test } from 'vitest'
import { hex, text, toHex, trial } from './trial.ts'

beforeAll(() => cryptoWaitReady())

// Of the Ethereum documentation (web3, eth.accounts.recover): "Some data" signed by a known key.
const HASH = '1da44b586eb0729ff70a73c326926f6ed5a25f5b056e7f47fbc6e58d86871655'
const SIGNATURE =
  'b91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd6007e74cd82e037b800186422fc2da167c747ef045e5d18a5f5d4300f8e1a0291c'
const ADDRESS = '2c7536e3605d9c16a7a3d7b1898e529396a65c23'

test("the known signature's key is recovered, whose address is the known one", () => {
  const { at, bytes } = trial()
  const found = bytes('ext_crypto_secp256k1_ecdsa_recover_version_2', at(hex(SIGNATURE)), at(hex(HASH)))
  expect([found[0], found.length]).toEqual([0, 65])
  expect(toHex(keccakAsU8a(found.subarray(1)).subarray(12))).toBe(ADDRESS)
  const short = bytes('ext_crypto_secp256k1_ecdsa_recover_compressed_version_2', at(hex(SIGNATURE)), at(hex(HASH)))
  const full = secp256k1.ProjectivePoint.fromHex(`04${toHex(found.subarray(1))}`)
  expect(toHex(short)).toBe(`00${full.toHex(true)}`)
})

test.each([
  ['a recovery number beyond three', `${SIGNATURE.slice(0, 128)}04`, 1],
  ['a scalar beyond the order', `${'ff'.repeat(64)}00`, 0],
  ['a point that is none', `${'00'.repeat(31)}05${'00'.repeat(31)}0100`, 2],
])('%s recovers no key', (_, signature, error) => {
  const { at, bytes } = trial()
  const found = bytes('ext_crypto_secp256k1_ecdsa_recover_version_2', at(hex(signature)), at(hex(HASH)))
  expect([...found]).toEqual([1, error])
})

test('a signature holds for its message and its key, hashed by us or before', () => {
  const { at, call } = trial()
  const pair = secp256k1PairFromSeed(new Uint8Array(32).fill(7))
  const message = text('pay dues')
  const signature = secp256k1Sign(message, pair, 'blake2')
  const verify = (said: Uint8Array) =>
    call('ext_crypto_ecdsa_verify_version_2', at(signature), said, at(pair.publicKey))
  expect(verify(message)).toBe(1)
  expect(verify(text('pay more'))).toBe(0)
  const hash = trial().fixed(32, 'ext_hashing_blake2_256_version_1', message)
  const prehashed = (digest: Uint8Array) =>
    call('ext_crypto_ecdsa_verify_prehashed_version_1', at(signature), at(digest), at(pair.publicKey))
  expect(prehashed(hash)).toBe(1)
  // Ethereum's way of numbering is no signature here.
  const marked = Uint8Array.from(signature)
  marked[64] = marked[64]! + 27
  const verifyMarked = [
    call('ext_crypto_ecdsa_verify_version_2', at(marked), message, at(pair.publicKey)),
    call('ext_crypto_ecdsa_verify_prehashed_version_1', at(marked), at(hash), at(pair.publicKey)),
  ]
  expect(verifyMarked).toEqual([0, 0])
  expect(prehashed(hash.reverse())).toBe(0)
})
