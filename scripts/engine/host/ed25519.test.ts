import { cryptoWaitReady } from '@polkadot/util-crypto'
import { beforeAll, expect, test } from 'vitest'
import { hex, trial } from './trial.ts'

beforeAll(() => cryptoWaitReady())

const verify = (signature: string, message: string, key: string) => {
  const { call, at } = trial()
  return call('ext_crypto_ed25519_verify_version_1', at(hex(signature)), hex(message), at(hex(key)))
}

// RFC 8032, section 7.1.
test.each([
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
])('the signature of key %s holds, and no other', (key, message, signature) => {
  expect(verify(signature, message, key)).toBe(1)
  expect(verify(signature, `${message}00`, key)).toBe(0)
  expect(verify(`${signature.slice(0, 126)}1b`, message, key)).toBe(0)
})

test('what ZIP 215 takes holds: a key and a point of small order', () => {
  // The first of ZIP 215's test vectors: the neutral element as key and as point, and a scalar of zero.
  const small = `01${'00'.repeat(31)}`
  expect(verify(`${small}${'00'.repeat(32)}`, '5a63617368', small)).toBe(1)
})

test('what is no point is no signature', () => {
  expect(verify('ff'.repeat(64), '', 'ff'.repeat(32))).toBe(0)
})
