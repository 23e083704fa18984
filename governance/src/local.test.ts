import { expect, inject, test } from 'vitest'
import { relayTo } from '../../test/support/relay.ts'
import { connect } from './connection.ts'
import { fastForward, fastForwardToNextDue } from './local.ts'

test("the local chain's time is moved by seconds, or to what is due next", async () => {
  const asked: unknown[] = []
  await using node = await relayTo(inject('lived').endpoint, (client) => ({
    asked(text) {
      const { id, method, params } = JSON.parse(text) as { id: number; method: string; params: unknown[] }
      if (!method.startsWith('huzhu_')) return undefined
      asked.push([method, ...params])
      client.send(JSON.stringify({ id, result: false }))
      // The chain of all tests stays where it is.
      return new Promise(() => {})
    },
    told: (text) => client.send(text),
  }))
  const api = await connect({ endpoint: node.url })
  await fastForward(api, 600n)
  expect(await fastForwardToNextDue(api)).toBe(false)
  expect(asked).toEqual([['huzhu_fastForward', '600000'], ['huzhu_fastForwardToNextDue']])
  await api.disconnect()
})
