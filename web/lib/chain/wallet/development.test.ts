import { u8aToHex } from '@polkadot/util'
import { blake2AsU8a, signatureVerify } from '@polkadot/util-crypto'
import { expect, test } from 'vitest'
import { developmentAccounts, signAs } from './development.ts'

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'

test('the local chain’s accounts are known by name', () => {
  const names = developmentAccounts.map(({ name }) => name)
  expect(names).toHaveLength(23)
  expect(new Set(names).size).toBe(23)
  expect(developmentAccounts.every(({ wallet }) => wallet === 'development')).toBe(true)
  expect(developmentAccounts.find(({ name }) => name === 'Alice')?.address).toBe(ALICE)
  expect(names.filter((name) => ['Alice', 'Bob', 'Charlie'].includes(name))).toEqual(['Alice', 'Bob', 'Charlie'])
})

test.each([
  [1, false],
  [256, false],
  [257, true],
])('of %i bytes the chain takes the signature of the bytes, or of their hash: %s', async (length, hashed) => {
  const bytes = new Uint8Array(length).fill(7)
  const signature = await signAs(ALICE, u8aToHex(bytes))
  const { isValid, crypto } = signatureVerify(hashed ? blake2AsU8a(bytes) : bytes, signature, ALICE)
  expect({ isValid, crypto }).toEqual({ isValid: true, crypto: 'sr25519' })
})

test('nobody else’s key is known', async () => {
  await expect(signAs('5Ann', '0x00')).rejects.toThrow('5Ann is no development account')
})
