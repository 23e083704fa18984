import { Keyring } from '@polkadot/keyring'
import { compactAddLength, u8aConcat } from '@polkadot/util'
import { cryptoWaitReady } from '@polkadot/util-crypto'
import * as other from '@scure/sr25519'
import { beforeAll, expect, test } from 'vitest'
import { hex, text, toHex, trial } from './trial.ts'

beforeAll(() => cryptoWaitReady())

const ALICE = 'd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d'
const AURA = text('aura')
const NONE = Uint8Array.of(0)
const phrase = (said: string) => u8aConcat([1], compactAddLength(text(said)))

test('a signature holds for its message and its key alone', () => {
  const { call, at } = trial()
  const verify = (signature: Uint8Array, message: Uint8Array, key: Uint8Array) =>
    call('ext_crypto_sr25519_verify_version_2', at(signature), message, at(key))
  const message = text('pay dues')
  const signature = new Keyring({ type: 'sr25519' }).addFromUri('//Alice').sign(message)
  expect(verify(signature, message, hex(ALICE))).toBe(1)
  expect(verify(signature, text('pay more'), hex(ALICE))).toBe(0)
  expect(verify(signature, message, hex(ALICE).reverse())).toBe(0)
  for (let bit = 0; bit < 512; bit += 37) {
    const forged = signature.slice()
    forged[bit >> 3]! ^= 1 << (bit & 7)
    expect(verify(forged, message, hex(ALICE)), `bit ${bit}`).toBe(0)
  }
  for (const bytes of [new Uint8Array(32), new Uint8Array(32).fill(255)])
    expect(verify(new Uint8Array(64), message, bytes)).toBe(0)
})

test('a key made from a phrase is the known one, and signs what an independent library takes', () => {
  const { at, bytes, fixed } = trial()
  const key = fixed(32, 'ext_crypto_sr25519_generate_version_1', at(AURA), phrase('//Alice'))
  expect(toHex(key)).toBe(ALICE)
  const signed = bytes('ext_crypto_sr25519_sign_version_1', at(AURA), at(key), text('block'))
  expect(signed[0]).toBe(1)
  expect(other.verify(text('block'), signed.subarray(1), key)).toBe(true)
  expect(toHex(bytes('ext_crypto_sr25519_public_keys_version_1', at(AURA)))).toBe(`04${ALICE}`)
})

test('keys are of one purpose, differ without a phrase, and none is there that was not made', () => {
  const { at, bytes, fixed } = trial()
  const make = () => fixed(32, 'ext_crypto_sr25519_generate_version_1', at(AURA), NONE)
  const [one, two] = [make(), make()]
  expect(toHex(one)).not.toBe(toHex(two))
  const sign = (purpose: string, key: Uint8Array) =>
    bytes('ext_crypto_sr25519_sign_version_1', at(text(purpose)), at(key), text('block'))
  expect(sign('aura', one)[0]).toBe(1)
  expect(sign('gran', one)).toEqual(NONE)
  expect(sign('aura', hex(ALICE))).toEqual(NONE)
  expect(trial().bytes('ext_crypto_sr25519_public_keys_version_1', at(AURA))).toEqual(Uint8Array.of(0))
})
