import { Keyring } from '@polkadot/keyring'
import { TypeRegistry } from '@polkadot/types'
import { expect, test } from 'vitest'
import { ConnectionLost, SignatureRejected, WalletFailed } from './errors.ts'
import { askedOf, keyOf, walletFailureOf } from './wallet.ts'

test.each(['Cancelled', 'Rejected by user', 'User denied the request', 'declined'])(
  'a wallet that says “%s” was told no by its person',
  (sentence) => expect(walletFailureOf(new Error(sentence))).toBeInstanceOf(SignatureRejected),
)

test('whatever else a wallet says is its own failure, in its own words', () => {
  const failure = walletFailureOf(new Error('The account is locked.'))
  expect(failure).toBeInstanceOf(WalletFailed)
  expect(failure.message).toBe('The account is locked.')
  expect(walletFailureOf({ code: 7, message: 'busy' }).failure).toEqual({ kind: 'WalletFailed', sentence: 'busy' })
  expect(walletFailureOf({ code: 4001, message: 'Request 5.' })).toBeInstanceOf(SignatureRejected)
  expect(walletFailureOf('no device').failure).toEqual({ kind: 'WalletFailed', sentence: 'no device' })
  const lost = new ConnectionLost()
  expect(walletFailureOf(lost)).toBe(lost)
})

test('a wallet is asked as itself, for what it can sign', async () => {
  const wallet = {
    answer: { id: 1, signature: '0x01' as const },
    updates: [] as number[],
    async signRaw() {
      return this.answer
    },
    update(id: number) {
      this.updates.push(id)
    },
  }
  const asked = askedOf(wallet, new TypeRegistry())
  expect(asked.signPayload).toBeUndefined()
  expect(await asked.signRaw!({ address: '', data: '0x', type: 'bytes' })).toEqual({ id: 1, signature: '0x01' })
  asked.update!(7, undefined as never)
  expect(wallet.updates).toEqual([7])
})

test("a wallet's failure comes as the wallet's, also where it sounds like a node's", async () => {
  const signPayload = () => Promise.reject(Object.assign(new Error('Not allowed'), { code: 1010 }))
  const asked = askedOf({ signPayload }, new TypeRegistry())
  expect(asked.signRaw).toBeUndefined()
  expect(asked.update).toBeUndefined()
  await expect(asked.signPayload!({} as never)).rejects.toEqual(new WalletFailed('Not allowed'))
})

test('an address is asked of a wallet; a key pair signs as itself, and where it cannot that is its own failure', () => {
  const pair = new Keyring({ type: 'ed25519' }).createFromUri('//Alice')
  expect(keyOf(pair.address)).toBe(pair.address)
  const key = keyOf(pair) as typeof pair
  expect([key.address, key.publicKey]).toEqual([pair.address, pair.publicKey])
  const said = Uint8Array.of(1, 2)
  expect(pair.verify(said, key.sign(said), pair.publicKey)).toBe(true)
  const locked = Object.assign(pair, {
    sign() {
      throw new Error('Cannot sign with a locked key pair')
    },
  })
  expect(() => (keyOf(locked) as typeof pair).sign(said)).toThrow(
    new WalletFailed('Cannot sign with a locked key pair'),
  )
})
