import { Metadata, TypeRegistry } from '@polkadot/types'
import { base64Decode } from '@polkadot/util-crypto'
import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { readWalletMetadata, readsThisChain } from './wallet-metadata.ts'

const chain = lived()

test('a wallet is told all that it takes to show what is signed', async () => {
  const { api } = chain
  const told = await readWalletMetadata(api)
  expect(told).toMatchObject({
    ...{ chain: api.runtimeChain.toString(), chainType: 'substrate', genesisHash: api.genesisHash.toHex() },
    ...{ specVersion: api.runtimeVersion.specVersion.toNumber(), ss58Format: 42 },
    ...{ tokenSymbol: 'HUZ', tokenDecimals: 12, types: {} },
  })
  // "meta", and the version that hardware wallets are shown the hash of.
  expect(told.rawMetadata.slice(0, 12)).toBe('0x6d6574610f')
  // As a wallet reads it: another library's registry, with nothing but what it was told.
  const registry = new TypeRegistry()
  registry.setMetadata(new Metadata(registry, base64Decode(told.metaCalls)), undefined, told.userExtensions)
  const call = registry.createType('Call', api.tx.system.remark('0x4875').method.toHex())
  expect([call.section, call.method, call.args.map(String)]).toEqual(['system', 'remark', ['0x4875']])
  registry.setSignedExtensions(api.registry.signedExtensions, told.userExtensions)
  expect(registry.getSignedExtensionExtra()).toEqual(api.registry.getSignedExtensionExtra())
  expect(Object.keys(registry.getSignedExtensionTypes())).toEqual(Object.keys(api.registry.getSignedExtensionTypes()))
  expect(Object.keys(told.userExtensions)).toEqual(
    expect.arrayContaining(['AuthorizeCall', 'CheckNonZeroSender', 'StorageWeightReclaim']),
  )
  expect(Object.keys(told.userExtensions)).not.toContain('CheckNonce')
})

test('a wallet reads this chain if it has its metadata, as new as its code', () => {
  const { api } = chain
  const [genesisHash, specVersion] = [api.genesisHash.toHex(), api.runtimeVersion.specVersion.toNumber()]
  expect(readsThisChain(api, [{ genesisHash, specVersion }])).toBe(true)
  expect(readsThisChain(api, [{ genesisHash, specVersion: specVersion - 1 }])).toBe(false)
  expect(readsThisChain(api, [{ genesisHash: `0x${'11'.repeat(32)}`, specVersion }])).toBe(false)
  expect(readsThisChain(api, [])).toBe(false)
})
