import { expect, test } from 'vitest'
import { startServed } from '../../test/support/local-chain.ts'
import { connect } from './connection.ts'
import { fastForward, fastForwardToNextDue } from './local.ts'
import { readNow } from './time.ts'

test("the local chain's time is moved by seconds, or to what is due next", async () => {
  await using local = await startServed()
  const api = await connect({ endpoint: local.server.url, genesis: local.api.genesisHash.toHex() })
  const { chain } = await readNow(api)
  await fastForward(api, 600n)
  expect((await readNow(api)).chain - chain).toBeGreaterThanOrEqual(600n)
  expect((await readNow(api)).chain - chain).toBeLessThan(660n)
  expect(await fastForwardToNextDue(api)).toBe(false)
  await api.disconnect()
  await expect(connect({ endpoint: local.server.url, genesis: '0x01' })).rejects.toMatchObject({
    failure: { kind: 'WrongGenesis', expected: '0x01', found: local.api.genesisHash.toHex() },
  })
})
