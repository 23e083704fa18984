// One client's connection, with answers that the test gives.
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as passed } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type Answer, Connection, Endpoint, MAX_MESSAGE } from './connection.ts'
import { Subscriptions } from './rpc/subscriptions.ts'
import { Turns } from './turns.ts'

const MB = 1024 * 1024

/** An endpoint that answers so, for clients to come. */
async function endpointOf(
  answer: Answer,
  { heartbeat = 30_000, ...bounds }: { heartbeat?: number; together?: number } = {},
) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: MAX_MESSAGE })
  const turns = new Turns()
  const endpoint = new Endpoint({ answer, turns, heartbeat, ...bounds })
  server.on('connection', (socket, request) => new Connection(socket, request.socket, endpoint))
  await once(server, 'listening')
  return {
    server,
    turns,
    connections: endpoint.connections,
    async client() {
      const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
      const heard: unknown[] = []
      socket.on('message', (data) => heard.push(JSON.parse((data as Buffer).toString())))
      socket.on('error', () => undefined)
      await once(socket, 'open')
      return { socket, heard, say: (message: unknown) => socket.send(JSON.stringify(message)) }
    },
    [Symbol.dispose]() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

/** A client of a connection that answers so. */
async function connected(answer: Answer) {
  const endpoint = await endpointOf(answer)
  return { ...(await endpoint.client()), [Symbol.dispose]: () => endpoint[Symbol.dispose]() }
}

const request = (id: number, ...params: unknown[]) => ({ jsonrpc: '2.0', id, method: 'any', params })

test('of short messages no more is taken than of long ones, and none is lost', { timeout: 90_000 }, async () => {
  using endpoint = await endpointOf(async () => 'done')
  const { promise: over, resolve: end } = Promise.withResolvers<undefined>()
  const building = endpoint.turns.build(() => over)
  const taken = vi.spyOn(endpoint.turns, 'ask')
  const { socket, heard } = await endpoint.client()
  const many = 60_000
  for (let count = 0; count < many; count += 1) socket.send('1')
  const held = () => [...endpoint.connections].map((one) => one.held)[0]!
  await expect.poll(held, { timeout: 30_000 }).toBeGreaterThan(MAX_MESSAGE)
  await passed(500)
  expect(taken.mock.calls.length).toBeLessThan(many / 2)
  end(undefined)
  await building
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBe(many)
  expect(held()).toBe(0)
})

/** Whatever has long to do. */
function busy(milliseconds: number) {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

test(
  'of a client whose long requests wait no more is taken from the wire, until some are answered',
  { timeout: 90_000 },
  async () => {
    const waiting: (() => void)[] = []
    using client = await connected(() => new Promise((done) => waiting.push(() => done('done'))))
    const many = 16
    for (let id = 0; id < many; id += 1) client.say(request(id, 'x'.repeat(4 * MB)))
    await expect.poll(() => waiting.length, { timeout: 30_000 }).toBeGreaterThan(1)
    for (let looks = 0; looks < 30 && waiting.length <= 4; looks += 1) await passed(100)
    // Twice four megabytes are too much; more may have been under way.
    expect(waiting.length).toBeLessThanOrEqual(4)
    const answered = setInterval(() => waiting.splice(0).forEach((answer) => answer()), 10)
    await expect.poll(() => client.heard.length, { timeout: 60_000 }).toBe(many)
    clearInterval(answered)
  },
)

test('a client that reads nothing is closed, though nothing is read of it either', { timeout: 90_000 }, async () => {
  const answers: ((answer: string) => void)[] = []
  using endpoint = await endpointOf(() => new Promise((done) => answers.push(done)), { heartbeat: 1_000 })
  const reading = await endpoint.client()
  reading.say(request(1))
  await expect.poll(() => answers.length).toBe(1)
  const stuck = await endpoint.client()
  for (const size of [0, 4, 4, 4]) stuck.say(request(2, 'x'.repeat(size * MB)))
  const isPaused = () => [...endpoint.server.clients].some((socket) => socket.isPaused)
  await expect.poll(isPaused, { timeout: 30_000 }).toBe(true)
  stuck.socket.pause()
  // More than the systems at both ends take, and the three long requests still wait.
  answers[1]!('x'.repeat(15 * MB))
  await expect.poll(() => endpoint.server.clients.size, { timeout: 30_000 }).toBe(1)
  expect(endpoint.connections.size).toBe(1)
  answers[0]!('done')
  await expect.poll(() => reading.heard.length, { timeout: 30_000 }).toBe(1)
})

test('where all clients have too much waiting, whoever has most is closed', { timeout: 90_000 }, async () => {
  const waiting: (() => void)[] = []
  const answer: Answer = () => new Promise((done) => waiting.push(() => done('done')))
  using endpoint = await endpointOf(answer, { together: 10 * MB })
  const [little, most, more] = [await endpoint.client(), await endpoint.client(), await endpoint.client()]
  little.say(request(1))
  most.say(request(2, 'x'.repeat(6 * MB)))
  await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(2)
  const closed = once(most.socket, 'close')
  more.say(request(3, 'x'.repeat(5 * MB)))
  await closed
  await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(3)
  waiting.forEach((tell) => tell())
  await expect.poll(() => [little.heard.length, more.heard.length], { timeout: 30_000 }).toEqual([1, 1])
  expect(most.heard).toEqual([])
})

test('a message takes as much as is in it once it is read, which may be many times its own length', async () => {
  using endpoint = await endpointOf(async () => 'done', { together: 10 * MB })
  const [little, most] = [await endpoint.client(), await endpoint.client()]
  const closed = once(most.socket, 'close')
  most.say(request(1, Array(MB / 4).fill({})))
  await closed
  // As much text as one value.
  little.say(request(2, 'x'.repeat(MB)))
  await expect.poll(() => little.heard.length, { timeout: 30_000 }).toBe(1)
  expect(most.heard).toEqual([])
})

test('an answer takes more than its own length until it is read, however short it is', async () => {
  using endpoint = await endpointOf(async () => 'done')
  const { heard, say } = await endpoint.client()
  const held = () => [...endpoint.connections].map((one) => one.held)[0]!
  // Nothing of what is sent goes out.
  const [{ _socket: wire }] = [...endpoint.server.clients] as unknown as [{ _socket: Socket }]
  wire.cork()
  for (let id = 0; id < 1_000; id += 1) say(request(id))
  await expect.poll(() => wire.writableLength).toBeGreaterThan(1_000 * 43)
  expect(held()).toBeGreaterThan(MB / 2)
  wire.uncork()
  await expect.poll(() => heard.length).toBe(1_000)
  expect(held()).toBe(0)
})

test('what came of a message that is not whole waits as well', { timeout: 90_000 }, async () => {
  using endpoint = await endpointOf(async () => 'done', { together: 10 * MB })
  const [little, most, more] = [await endpoint.client(), await endpoint.client(), await endpoint.client()]
  const closed = once(most.socket, 'close')
  most.socket.send('x'.repeat(6 * MB), { fin: false })
  const held = () => [...endpoint.connections].map((one) => Math.round(one.held / MB)).sort()
  await expect.poll(held, { timeout: 30_000 }).toEqual([0, 0, 6])
  more.socket.send(`"${'x'.repeat(5 * MB)}`, { fin: false })
  await closed
  expect(held()).toEqual([0, 5])
  // Whole now, and no request.
  more.socket.ping('between')
  more.socket.send('"', { fin: true })
  await expect.poll(() => more.heard.length, { timeout: 30_000 }).toBe(1)
  expect(held()).toEqual([0, 0])
  for (let pings = 0; pings < 50; pings += 1) little.socket.ping('still there?')
  little.say(request(1))
  await expect.poll(() => little.heard.length, { timeout: 10_000 }).toBe(1)
  expect([...endpoint.connections].map((one) => one.held)).toEqual([0, 0])
})

test(
  'between requests that take long it is the turn of others, however few they are',
  { timeout: 90_000 },
  async () => {
    let turns = 0
    const begunIn: number[] = []
    using client = await connected(async () => {
      begunIn.push(turns)
      busy(30)
    })
    const count = () => {
      turns += 1
      if (begunIn.length < 8) setImmediate(count)
    }
    count()
    // In one piece, so that all of them are there at once.
    const { _socket: wire } = client.socket as unknown as { _socket: Socket }
    wire.cork()
    for (let id = 0; id < 8; id += 1) client.say(request(id))
    wire.uncork()
    await expect.poll(() => client.heard.length).toBe(8)
    // Two pass the fifty milliseconds.
    expect(new Set(begunIn).size).toBeGreaterThanOrEqual(4)
  },
)

test('a subscription is not begun together with other things; one is ended so', async () => {
  let begun = 0
  using client = await connected(async ({ params: [id] }, subscriptions) => {
    if (typeof id === 'string') return subscriptions.close(id)
    return subscriptions.open('news', (subscription) => {
      begun += 1
      subscription.tell('first')
    })
  })
  client.say([request(1), request(2)])
  await expect.poll(() => client.heard.length).toBe(1)
  expect(client.heard[0]).toMatchObject([
    { id: 1, error: { code: -32600, message: expect.stringMatching(/alone/) } },
    { id: 2, error: { code: -32600 } },
  ])
  expect(begun).toBe(0)
  client.say(request(3))
  await expect.poll(() => client.heard.length).toBe(3)
  const { result } = client.heard[1] as { result: string }
  client.say([request(4, result), request(5, result)])
  await expect.poll(() => client.heard.length).toBe(4)
  expect(client.heard[3]).toMatchObject([
    { id: 4, result: true },
    { id: 5, result: false },
  ])
})

test('a subscription that cannot begin is none, and once the client is gone none begins', async () => {
  const sent: string[] = []
  const subscriptions = new Subscriptions((message) => sent.push(message))
  let stopped = 0
  const failing = subscriptions.open('news', (subscription) => {
    subscription.onEnd(() => (stopped += 1))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(stopped).toBe(1)
  // The client goes while one begins.
  const late = subscriptions.open('news', async (subscription) => {
    await passed(10)
    subscription.onEnd(() => (stopped += 1))
  })
  subscriptions.end()
  await late
  expect(stopped).toBe(2)
  await expect(subscriptions.open('news', () => undefined)).rejects.toThrow(/closed/)
  expect(sent).toEqual([])
})
