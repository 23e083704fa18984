// What a client may send, and not read: it concerns its own connection alone.
import { setTimeout as passed } from 'node:timers/promises'
import { TypeRegistry } from '@polkadot/types'
import { compactAddLength, u8aConcat, u8aToHex } from '@polkadot/util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { viewFunctions } from '../../runtime-metadata/view-functions.js'
import { exchange, handshake } from '../../scripts/fuzz-edge/wire.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { LocalChain } from '../../scripts/local-chain/local-chain.ts'
import { serve } from '../../scripts/local-chain/server.ts'
import { account, startServed, temporaryFolder } from '../support/local-chain.ts'
import { rawClient } from '../support/wire.ts'

let local: Awaited<ReturnType<typeof startServed>>
beforeAll(async () => {
  local = await startServed()
})
afterAll(() => local[Symbol.asyncDispose]())

/** Somebody else is served, and blocks go on. */
async function othersAreServed() {
  using other = await rawClient(local.server.url)
  expect((await other.ask('system_chain')).result).toBe('Huzhu Local')
  const { number } = local.chain.head
  await other.ask('huzhu_newBlock')
  expect(local.chain.head.number).toBe(number + 1)
}

test('a message that is too long closes its connection, with the reason, and no other', async () => {
  using client = await rawClient(local.server.url)
  client.say(new Uint8Array(17 * 1024 * 1024))
  expect((await client.closed).code).toBe(1009)
  await othersAreServed()
})

test.each([
  ['not masked', Buffer.from([0x81, 0x02, 0x7b, 0x7d])],
  ['of an unknown kind', Buffer.from([0x8b, 0x80, 1, 2, 3, 4])],
  ['no text', Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe])],
  ['longer than it says', Buffer.from([0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
  ['a piece of nothing', Buffer.from([0x80, 0x81, 0, 0, 0, 0, 0x61])],
])('a frame that is %s closes its connection, with the reason, and no other', async (_, frame) => {
  const heard = await exchange(local.server.port, Buffer.concat([Buffer.from(handshake()), frame]))
  expect(heard).toMatch(/^HTTP\/1.1 101/)
  // A close frame with a code.
  expect(heard.slice(heard.indexOf('\r\n\r\n') + 4, -1)).toBe('\u0088\u0002\u0003')
  await othersAreServed()
})

test.each([
  ['no JSON', '{"jsonrpc"', -32700],
  ['no request', '{"jsonrpc":"2.0","id":7}', -32600],
  ['of another version', '{"jsonrpc":"1.0","id":7,"method":"system_chain","params":[]}', -32600],
  ['a number', '5', -32600],
  ['an empty list', '[]', -32600],
  ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"system_chain"}', -32600],
  ['parameters by name', '{"jsonrpc":"2.0","id":7,"method":"system_chain","params":{}}', -32600],
  ['deeper than any request', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, -32600],
  [
    'deep in its parameters',
    `{"jsonrpc":"2.0","id":7,"method":"state_getStorage","params":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`,
    -32602,
  ],
])('a message that is %s is answered as such', async (_, text, code) => {
  using client = await rawClient(local.server.url)
  client.say(text)
  const answer = [await client.hear(() => true)].flat()[0]
  expect(answer?.error?.code).toBe(code)
  expect((await client.ask('system_chain')).result).toBe('Huzhu Local')
})

test('what is asked together is answered together, and too much at once is refused', async () => {
  using client = await rawClient(local.server.url)
  const ask = (id: number, method = 'system_chain') => ({ jsonrpc: '2.0', id, method, params: [] })
  client.say(JSON.stringify([ask(1), ask(2, 'nothing'), 7, { ...ask(0), id: undefined }]))
  const together = await client.hear(Array.isArray)
  expect(together).toMatchObject([
    { id: 1, result: 'Huzhu Local' },
    { id: 2, error: { code: -32601 } },
    { id: null, error: { code: -32600 } },
  ])
  client.say(JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ask(id))))
  const refused = await client.hear((message) => !Array.isArray(message) && message.id === null)
  expect(refused).toMatchObject({ error: { code: -32005 } })
})

test('requests beyond a thousand under way are refused, each by itself', async () => {
  using client = await rawClient(local.server.url)
  const many = 3_000
  for (let id = 0; id < many; id += 1)
    client.say(JSON.stringify({ jsonrpc: '2.0', id, method: 'system_chain', params: [] }))
  await expect.poll(() => client.heard.length).toBe(many)
  const answers = client.heard.flat()
  expect(answers.filter(({ error }) => error).every(({ error }) => error?.code === -32005)).toBe(true)
  expect(answers.filter(({ result }) => result === 'Huzhu Local').length).toBeGreaterThanOrEqual(1_000)
})

test('subscriptions are bounded, and end when they are told to', async () => {
  using client = await rawClient(local.server.url)
  const first = (await client.ask('chain_subscribeNewHeads')).result
  for (let more = 1; more < 256; more += 1) expect((await client.ask('chain_subscribeNewHeads')).error).toBeUndefined()
  expect((await client.ask('chain_subscribeNewHeads')).error).toMatchObject({ code: -32006 })
  expect((await client.ask('chain_unsubscribeNewHeads', first)).result).toBe(true)
  expect((await client.ask('chain_unsubscribeNewHeads', first)).result).toBe(false)
  expect((await client.ask('chain_subscribeNewHeads')).result).toBeTypeOf('string')
  const before = client.news(first).length
  await local.chain.build()
  await client.ask('system_chain')
  expect(client.news(first)).toHaveLength(before)
})

test('thousands of subscriptions cost a block one header and no look at what it did not write', async () => {
  const { chain, api } = local
  const clients = await Promise.all(Array.from({ length: 12 }, () => rawClient(local.server.url)))
  const now = api.query.timestamp.now.key()
  const keys = (client: number) =>
    Array.from({ length: 1_024 }, (_, at) => `0xe0${(client * 1_024 + at).toString(16).padStart(6, '0')}`)
  const heads = clients.flatMap((client) => Array.from({ length: 100 }, () => client.ask('chain_subscribeNewHeads')))
  const idle = clients.map((client, at) => client.ask('state_subscribeStorage', keys(at)))
  const told = await Promise.all(clients.map((client) => client.ask('state_subscribeStorage', [now])))
  for (const { error } of await Promise.all([...heads, ...idle])) expect(error).toBeUndefined()
  const decoded = vi.spyOn(TypeRegistry.prototype, 'createType')
  const looked = vi.spyOn(chain.history, 'bytesAt')
  await chain.build()
  expect(decoded.mock.calls.filter(([type]) => type === 'Header').length).toBeLessThan(20)
  expect(looked.mock.calls.filter(([key]) => key.startsWith('0xe0') || key === now).length).toBeLessThan(12)
  for (const [at, client] of clients.entries()) {
    await expect.poll(() => client.heard.length).toBe(2 * 102 + 101)
    expect(client.news(told[at]!.result).at(-1)).toMatchObject({
      block: chain.head.hash,
      changes: [[now, chain.history.valueAt(now as `0x${string}`, chain.head.number)]],
    })
  }
  decoded.mockRestore()
  looked.mockRestore()
  for (const client of clients) client[Symbol.dispose]()
})

test('keys that are waited for are bounded', async () => {
  using client = await rawClient(local.server.url)
  const keys = (from: number) =>
    Array.from({ length: 1_024 }, (_, at) => `0xe1${(from + at).toString(16).padStart(2_000, '0')}`)
  const answers = []
  for (let count = 0; count < 4; count += 1) answers.push(await client.ask('state_subscribeStorage', keys(count)))
  expect(answers.map(({ error }) => error?.code)).toEqual([undefined, -32006, -32006, -32006])
  expect((await client.ask('chain_subscribeNewHeads')).error).toBeUndefined()
})

test('whatever a dozen clients ask the runtime, a block waits for a slice of it and whoever asks little for one round', async () => {
  const { api } = local
  const call = api.tx.utility.batch(Array.from({ length: 1_000 }, () => api.tx.system.remark('0x01'))).method
  const input = compactAddLength(u8aConcat(account('//Alice').publicKey, call.toU8a()))
  const heavy = u8aToHex(u8aConcat(viewFunctions.mutualAid.dryRun.id, input))
  const clients = await Promise.all(Array.from({ length: 12 }, () => rawClient(local.server.url)))
  using other = await rawClient(local.server.url)
  const ask = (id: number) =>
    JSON.stringify({
      ...{ jsonrpc: '2.0', id, method: 'state_call' },
      params: ['RuntimeViewFunction_execute_view_function', heavy],
    })
  let [asked, begun] = [0, 0]
  const run = vi.spyOn(local.chain, 'call').mockImplementation(function (this: LocalChain, ...given) {
    begun += given[0].startsWith('RuntimeView') ? 1 : 0
    return LocalChain.prototype.call.apply(this, given)
  })
  for (const client of clients) for (let count = 0; count < 30; count += 1) client.say(ask((asked += 1)))
  await expect.poll(() => begun, { interval: 1 }).toBeGreaterThan(0)
  const { number } = local.chain.head
  const before = begun
  await local.chain.build()
  expect(local.chain.head.number).toBe(number + 1)
  expect(begun - before).toBeLessThanOrEqual(12)
  expect((await other.ask('system_chain')).result).toBe('Huzhu Local')
  expect(begun).toBeLessThan(asked)
  run.mockRestore()
  for (const client of clients) client[Symbol.dispose]()
})

test('a client that does not read is worked for no more until it does, and costs some megabytes', async () => {
  using client = await rawClient(local.server.url)
  const before = process.memoryUsage().rss
  client.socket.pause()
  // The runtime's code: some two megabytes each.
  const ask = (id: number) =>
    JSON.stringify({ jsonrpc: '2.0', id, method: 'state_getStorage', params: ['0x3a636f6465'] })
  const many = 200
  for (let id = 0; id < many; id += 1) client.say(ask(id))
  await passed(3_000)
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(150)
  await othersAreServed()
  client.socket.resume()
  await expect.poll(() => client.heard.length).toBe(many)
})

test('a ping is answered with what it said; a client that answers none is gone, and no other', async () => {
  await using folder = await temporaryFolder()
  const content = new ContentStore(folder.path)
  const server = await serve(local.chain, { content, heartbeat: 200 })
  try {
    using living = await rawClient(server.url)
    const answer = new Promise((done) => living.socket.once('pong', (data) => done(String(data))))
    living.socket.ping('still there?')
    expect(await answer).toBe('still there?')
    // Says nothing, and does not go.
    const dead = await exchange(server.port, handshake(), 10_000)
    // A ping, and the end.
    expect(dead.slice(dead.indexOf('\r\n\r\n') + 4)).toBe('\u0089\u0000')
    expect((await living.ask('system_chain')).result).toBe('Huzhu Local')
  } finally {
    await server.close()
  }
})

test('connections are bounded, whoever never asked makes room, and whoever comes too late is told', async () => {
  const { api } = local
  await api.rpc.system.chain()
  // One is the test's own client.
  const idle = await Promise.all(Array.from({ length: 63 }, () => rawClient(local.server.url)))
  const clients = await Promise.all(
    idle.map(async () => {
      const client = await rawClient(local.server.url)
      expect((await client.ask('system_chain')).result).toBe('Huzhu Local')
      return client
    }),
  )
  for (const one of idle) expect((await one.closed).code).toBe(1008)
  expect(api.isConnected).toBe(true)
  await expect(rawClient(local.server.url)).rejects.toThrow(/503/)
  expect((await clients[0]!.ask('system_chain')).result).toBe('Huzhu Local')
  for (const client of [...idle, ...clients]) client[Symbol.dispose]()
  await expect
    .poll(() =>
      rawClient(local.server.url).then(
        (late) => late[Symbol.dispose](),
        () => 'full',
      ),
    )
    .toBeUndefined()
})

test('a handshake that is none is refused and ends nothing else', async () => {
  const answers = [
    await exchange(local.server.port, handshake({ 'Sec-WebSocket-Version': '99' })),
    await exchange(local.server.port, handshake({ 'Sec-WebSocket-Key': 'short' })),
    await exchange(local.server.port, 'GET / HTTP/1.1\r\n\u0000\r\n\r\n'),
    await exchange(local.server.port, `GET / HTTP/1.1\r\nHost: ${'x'.repeat(100_000)}\r\n\r\n`),
  ]
  expect(answers.map((answer) => Number(answer.slice(9, 12)))).toEqual([400, 400, 400, 431])
  await othersAreServed()
})
