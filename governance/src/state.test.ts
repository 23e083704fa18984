import { expect, inject, test } from 'vitest'
import { retellingNode } from '../../test/support/retelling.ts'
import { connect } from './connection.ts'
import { stateAt } from './state.ts'
import { readNow } from './time.ts'

const { endpoint, hash: last, collecting } = inject('lived')

test('a state stays that of its block though the chain went on', async () => {
  const { hash, block, time } = collecting
  const api = await connect({ endpoint })
  const state = await stateAt(api, hash)
  expect(state).toMatchObject({ number: block, hash })
  expect((await readNow(state)).chain).toBe(BigInt(time))
  expect((await readNow(api)).chain).toBeGreaterThan(BigInt(time))
  await api.disconnect()
})

test('the state before the first block is the genesis', async () => {
  const api = await connect({ endpoint })
  const state = await stateAt(api, api.genesisHash.toHex())
  expect(state).toMatchObject({ number: 0, hash: api.genesisHash.toHex() })
  expect((await state.query.mutualAid.nextPool()).toNumber()).toBe(0)
  await api.disconnect()
})

test('the state of the block after the last one costs no question', async () => {
  const methods: string[] = []
  await using node = await retellingNode(endpoint, (told) => {
    methods.push(told.method)
    return told
  })
  const api = await connect({ endpoint: node.url })
  const header = await api.rpc.chain.getHeader(last)
  await stateAt(api, header.parentHash.toHex())
  methods.length = 0
  await readNow(await stateAt(api, header))
  expect(methods).toEqual(['state_call'])
  await api.disconnect()
})
