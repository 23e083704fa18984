import { expect, test } from 'vitest'
import { startServed } from '../../test/support/local-chain.ts'
import { connect } from './connection.ts'
import { stateAt } from './state.ts'
import { readNow } from './time.ts'

/** What is asked of the node while something is done. */
async function asked(api: Awaited<ReturnType<typeof connect>>, act: () => Promise<unknown>): Promise<string[]> {
  const { provider } = (api as unknown as { _rpcCore: { provider: { send(method: string): unknown } } })._rpcCore
  const methods: string[] = []
  const send = provider.send.bind(provider) as (method: string, ...others: unknown[]) => unknown
  provider.send = (method: string, ...others: unknown[]) => {
    methods.push(method)
    return send(method, ...others)
  }
  await act()
  provider.send = send
  return methods
}

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
  const { api, chain } = local
  await stateAt(api, chain.head.hash)
  await chain.build()
  const header = await api.rpc.chain.getHeader()
  const methods = await asked(api, async () => readNow(await stateAt(api, header)))
  expect(methods).toEqual(['state_call'])
})
