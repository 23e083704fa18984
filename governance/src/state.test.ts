import { expect, test } from 'vitest'
import { startServed } from '../../test/support/local-chain.ts'
import { retellingNode } from '../../test/support/retelling.ts'
import { connect } from './connection.ts'
import { stateAt } from './state.ts'
import { readNow } from './time.ts'

test('a state stays that of its block while the chain goes on', async () => {
  await using local = await startServed()
  const { api, chain } = local
  const { number, hash } = chain.head
  const state = await stateAt(api, hash)
  expect(state).toMatchObject({ number, hash })
  const now = await readNow(state)
  await chain.fastForward(3_600_000n)
  expect(await readNow(state)).toEqual(now)
  expect((await readNow(api)).chain).toBeGreaterThanOrEqual(now.chain + 3_600n)
})

test('the state of the block after the last one costs no question', async () => {
  await using local = await startServed()
  const { chain } = local
  const methods: string[] = []
  await using node = await retellingNode(local.server.url, (told) => {
    methods.push(told.method)
    return told
  })
  const api = await connect({ endpoint: node.url })
  await stateAt(api, chain.head.hash)
  await chain.build()
  const header = await api.rpc.chain.getHeader()
  methods.length = 0
  await readNow(await stateAt(api, header))
  expect(methods).toEqual(['state_call'])
  await api.disconnect()
})
