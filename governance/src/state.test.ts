import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { retellingNode } from '../../test/support/retelling.ts'
import { connect } from './connection.ts'
import { stateAt } from './state.ts'
import { readNow } from './time.ts'

const chain = lived()

test('a state stays that of its block though the chain went on', async () => {
  const { hash, block, time } = chain.facts.collecting
  const state = await stateAt(chain.api, hash)
  expect(state).toMatchObject({ number: block, hash })
  expect((await readNow(state)).chain).toBe(BigInt(time))
  expect((await readNow(chain.api)).chain).toBeGreaterThan(BigInt(time))
})

test('the state of the block after the last one costs no question', async () => {
  const methods: string[] = []
  await using node = await retellingNode(chain.facts.endpoint, (told) => {
    methods.push(told.method)
    return told
  })
  const api = await connect({ endpoint: node.url })
  const header = await api.rpc.chain.getHeader(chain.facts.hash)
  await stateAt(api, header.parentHash.toHex())
  methods.length = 0
  await readNow(await stateAt(api, header))
  expect(methods).toEqual(['state_call'])
  await api.disconnect()
})
