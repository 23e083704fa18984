// Who takes their time, at a port that has little of it.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { type Socket, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blake2AsHex } from '@polkadot/util-crypto'
import { expect, test } from 'vitest'
import { answerContent } from '../local-chain/content-http.ts'
import { ContentStore } from '../local-chain/content-store.ts'
import { Access } from './access.ts'
import { type ListenOptions, listen } from './listen.ts'

const times = { headersTimeout: 400, requestTimeout: 1_200, keepAliveTimeout: 300, connectionsCheckingInterval: 50 }

async function store() {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-test-'))
  const content = new ContentStore(folder)
  const port = await listen({
    host: '127.0.0.1',
    port: 0,
    access: new Access(),
    option: '--port',
    times,
    answer: (request, response, origin) => answerContent(content, request, response, origin),
  })
  return {
    ...port,
    kept: () => readdir(folder),
    async [Symbol.asyncDispose]() {
      await port.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Say something at once, and more of it byte by byte; what is heard until the other side ends. */
function drip(port: number, begin: string, more: string, every = 100): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let [heard, at] = ['', 0]
    const dripping = setInterval(() => socket.write(more[at++ % more.length]!), every)
    socket.setEncoding('latin1').on('data', (text: string) => (heard += text))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(dripping)
      done(heard)
    })
    socket.write(begin)
  })
}

const text = 'a text that is longer than anybody waits for'
const path = `/content/${blake2AsHex(text, 256)}`
const head = (more: string) => `PUT ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}`

test.each([
  ['a head that never ends', head(''), 'X-Header: x\r\n', 100],
  ['a head of which nothing comes', '', 'x', 10_000],
  ['a text that comes byte by byte', head(`Content-Length: ${text.length}\r\n\r\n`), text, 200],
  ['a text that comes in pieces', head('Transfer-Encoding: chunked\r\n\r\n'), `1\r\na\r\n`, 50],
])(
  '%s is not waited for: its sender is told, and nothing is kept',
  { timeout: 20_000 },
  async (_, begin, more, every) => {
    await using local = await store()
    const slow = drip(local.port, begin, more, every)
    // Others are served meanwhile.
    expect((await fetch(`http://127.0.0.1:${local.port}${path}`)).status).toBe(404)
    const heard = await slow
    if (begin !== '') expect(heard).toMatch(/^HTTP\/1.1 408/)
    expect(await local.kept()).toEqual([])
    expect((await fetch(`http://127.0.0.1:${local.port}${path}`, { method: 'PUT', body: text })).status).toBe(204)
  },
)

/** A port of four places, with answers that the test gives. */
async function few(answer: ListenOptions['answer'], more: Partial<ListenOptions> = {}) {
  const at = { host: '127.0.0.1', port: 0, access: new Access(), option: '--port' }
  const port = await listen({ ...at, connections: 4, answer, ...more })
  const clients: Socket[] = []
  return {
    ...port,
    /** A connection that says so much. */
    async client(says = '') {
      const socket = connect(port.port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.resume()
      clients.push(socket)
      await once(socket, 'connect')
      if (says !== '') socket.write(says)
      return socket
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.destroy()
      await port.close()
    },
  }
}

const asking = 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'

test('whoever keeps a full port waiting makes room, the longest quiet first', async () => {
  await using port = await few(async (_, response) => void response.end('answered'))
  const ask = async () => (await fetch(`http://127.0.0.1:${port.port}/`, { headers: { Connection: 'close' } })).text()
  const quiet = await port.client()
  const closed = once(quiet, 'close')
  // A head, a text and a next request of which nothing comes.
  const others = [
    await port.client('GET / HTTP/1.1\r\n'),
    await port.client('PUT / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n'),
    await port.client(asking),
  ]
  await once(others[2]!, 'data')
  expect(await ask()).toBe('answered')
  await closed
  expect(others.map(({ destroyed, readyState }) => [destroyed, readyState])).toEqual(others.map(() => [false, 'open']))
  for (let more = 0; more < 12; more += 1) await port.client()
  expect(await ask()).toBe('answered')
  await Promise.all(others.map((other) => other.closed || once(other, 'close')))
})

test('who is slow to take an answer makes room, and not who waits for one', async () => {
  const waiting: (() => void)[] = []
  await using port = await few(async ({ url }, response) => {
    if (url === '/long') response.end(Buffer.alloc(32 * 1024 * 1024))
    else waiting.push(() => response.end('answered'))
  })
  const first = await port.client(asking)
  await expect.poll(() => waiting.length).toBe(1)
  const slow = [0, 1, 2].map(async () => {
    const client = await port.client(asking.replace('/', '/long'))
    await once(client, 'data')
    return client.pause()
  })
  await Promise.all(slow)
  const late = await port.client(asking)
  await expect.poll(() => waiting.length).toBe(2)
  waiting.forEach((answer) => answer())
  for (const client of [first, late]) expect(String((await once(client, 'data'))[0])).toMatch(/answered/)
})

test('where all places work for their clients, who comes too late is told', async () => {
  const waiting: (() => void)[] = []
  await using port = await few(async (_, response) => void waiting.push(() => response.end('answered')))
  const clients = [await port.client(asking), await port.client(asking), await port.client(asking)]
  const last = await port.client(asking)
  await expect.poll(() => waiting.length).toBe(4)
  const late = await port.client()
  const [heard] = (await once(late, 'data')) as [Buffer]
  expect(heard.toString()).toMatch(/^HTTP\/1.1 503 /)
  expect(heard.toString()).toMatch(/4 requests are under way/)
  waiting.forEach((answer) => answer())
  for (const client of [...clients, last]) expect(String((await once(client, 'data'))[0])).toMatch(/answered/)
})

test('what a connection asks ahead is answered in its turn, and opens nothing before; who asks too far ahead is closed', async () => {
  const begun: (() => void)[] = []
  await using port = await few(async ({ url }, response) => void begun.push(() => response.end(`answered ${url}`)))
  const ask = (path: string) => asking.replace('/', path)
  const client = await port.client(['/1', '/2', '/3'].map(ask).join(''))
  for (const [at, path] of ['/1', '/2', '/3'].entries()) {
    await expect.poll(() => begun.length).toBe(at + 1)
    begun[at]!()
    expect(String((await once(client, 'data'))[0])).toMatch(`answered ${path}`)
  }
  const greedy = await port.client(asking.repeat(800))
  await once(greedy, 'close')
  expect(begun).toHaveLength(4)
})

test('a connection is taken over once all that it asked is answered, and not before', async () => {
  const taken: string[] = []
  const answers: (() => void)[] = []
  const upgrade: ListenOptions['upgrade'] = ({ url }, socket) => {
    taken.push(url!)
    socket.destroy()
  }
  const answer: ListenOptions['answer'] = async (_, response) => void answers.push(() => response.end('answered'))
  await using port = await few(answer, { upgrade })
  const upgrading = (path: string) =>
    asking.replace('/', path).replace('\r\n\r\n', '\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  const early = await port.client(asking + upgrading('/early'))
  await once(early, 'close')
  const patient = await port.client(asking)
  await expect.poll(() => answers.length).toBe(2)
  answers[1]!()
  await once(patient, 'data')
  patient.write(upgrading('/patient'))
  await once(patient, 'close')
  expect(taken).toEqual(['/patient'])
})

test('a client that takes nothing of its answer does not keep its place', { timeout: 20_000 }, async () => {
  const { promise: closed, resolve: close } = Promise.withResolvers<boolean>()
  const answer: ListenOptions['answer'] = async (_, response) => {
    response.once('close', () => close(response.writableFinished))
    response.end(Buffer.alloc(32 * 1024 * 1024))
  }
  await using port = await few(answer, { times: { ...times, timeout: 300 } })
  const client = await port.client(asking)
  client.pause()
  expect(await closed).toBe(false)
})
