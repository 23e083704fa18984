import genesis from '@huzhu/runtime-metadata/genesis.json' with { type: 'json' }
import { expect, inject, test } from 'vitest'
import { relayTo } from '../../test/support/relay.ts'
import { connect } from './connection.ts'
import { BadEndpoint, ChainUnreachable } from './errors.ts'

const { endpoint: served } = inject('lived')

test('without anything that says where nothing is connected to', async () => {
  // As from JavaScript, where nobody checks.
  await expect(Reflect.apply(connect, undefined, [])).rejects.toThrow(BadEndpoint)
  await expect(Reflect.apply(connect, undefined, [null])).rejects.toThrow(BadEndpoint)
})

test.each([
  [undefined, 'none was given'],
  ['', 'none was given'],
  [9944, '“9944” is none'],
  ['localhost:9944', '“localhost:9944” is none'],
  ['http://127.0.0.1:9944', '“http://127.0.0.1:9944” is none'],
  ['ws://', '“ws://” is none'],
])('without the address of a node (%s) nothing is connected to', async (endpoint, why) => {
  const connecting = connect({ endpoint: endpoint as string, patience: 1_000 })
  await expect(connecting).rejects.toThrow(BadEndpoint)
  await expect(connecting).rejects.toThrow(`The address of a node is needed, such as ws://127.0.0.1:9944; ${why}.`)
})

test('another chain than the one that is asked for is none', async () => {
  const found = genesis.hash
  const api = await connect({ endpoint: served, genesis: found })
  expect(api.genesisHash.toHex()).toBe(found)
  await api.disconnect()
  await expect(connect({ endpoint: served, genesis: '0x01' })).rejects.toMatchObject({
    failure: { kind: 'WrongGenesis', expected: '0x01', found },
  })
})

test('a node that is not there is told at once, and one that says nothing after the patience', async () => {
  await expect(connect({ endpoint: 'ws://127.0.0.1:9' })).rejects.toThrow(ChainUnreachable)
  await using mute = await relayTo(served, () => ({ asked: () => undefined, told: () => undefined }))
  await expect(connect({ endpoint: mute.url, patience: 300 })).rejects.toThrow(ChainUnreachable)
})
