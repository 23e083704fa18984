import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import { MOST_BYTES, NO_CONTENT, getContent, hashOf, putContent, storeBeside } from './content.ts'
import { ContentAltered, ContentMissing, ContentRefused, StoreUnreachable } from './errors.ts'

/** What the store answers next. */
let answer: { status: number; body: string | Uint8Array; type?: string } = { status: 200, body: '' }
const asked: { method: string | undefined; url: string | undefined; body: string }[] = []
let server: Server
let store: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      asked.push({ method: request.method, url: request.url, body })
      response.writeHead(answer.status, answer.type ? { 'content-type': answer.type } : {}).end(answer.body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  store = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

test('a text is named by its blake2-256 hash', () => {
  expect(hashOf('')).toBe('0x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8')
  expect(hashOf('学费')).toMatch(/^0x[0-9a-f]{64}$/)
  expect(hashOf('学费')).not.toBe(hashOf('书本'))
  expect(NO_CONTENT).toBe('0x0000000000000000000000000000000000000000000000000000000000000000')
})

test('the store lies beside the endpoint', () => {
  expect(storeBeside('ws://127.0.0.1:9944')).toBe('http://127.0.0.1:9944')
  expect(storeBeside('wss://node.example/')).toBe('https://node.example')
  expect(storeBeside('wss://node.example/ws/')).toBe('https://node.example/ws')
})

test('a text is kept under its hash', async () => {
  answer = { status: 200, body: '' }
  expect(await putContent(store, '学费')).toBe(hashOf('学费'))
  expect(asked.at(-1)).toEqual({ method: 'PUT', url: `/content/${hashOf('学费')}`, body: '学费' })
})

test("a store's no is told in its words, or by its status", async () => {
  answer = { status: 413, body: '{"error":"Too long."}' }
  const refused = putContent(store, 'x')
  await expect(refused).rejects.toThrow(ContentRefused)
  await expect(refused).rejects.toMatchObject({ status: 413, message: 'Too long.' })
  answer = { status: 500, body: 'no JSON' }
  await expect(putContent(store, 'x')).rejects.toMatchObject({ status: 500, message: 'The store answered 500.' })
})

test('a text is read, and is what its hash says', async () => {
  answer = { status: 200, body: '学费' }
  expect(await getContent(store, hashOf('学费'))).toBe('学费')
  expect(asked.at(-1)).toEqual({ method: 'GET', url: `/content/${hashOf('学费')}`, body: '' })
})

test('a text that was altered is never shown, whoever notices', async () => {
  answer = { status: 200, body: 'another' }
  await expect(getContent(store, hashOf('学费'))).rejects.toThrow(ContentAltered)
  answer = { status: 409, body: '' }
  await expect(getContent(store, hashOf('学费'))).rejects.toMatchObject({
    hash: hashOf('学费'),
    name: 'ContentAltered',
  })
})

test('a text that is not kept is missing', async () => {
  answer = { status: 404, body: '' }
  await expect(getContent(store, hashOf('x'))).rejects.toThrow(ContentMissing)
  answer = { status: 503, body: '{"error":"Too many at once."}' }
  await expect(getContent(store, hashOf('x'))).rejects.toMatchObject({ status: 503, message: 'Too many at once.' })
})

test('a page that answers in place of the store says nothing of the text: neither missing nor altered', async () => {
  for (const status of [200, 404, 409, 502]) {
    answer = { status, body: '<!doctype html>', type: 'text/html; charset=utf-8' }
    const read = getContent(store, hashOf('x'))
    await expect(read).rejects.toThrow(ContentRefused)
    await expect(read).rejects.toMatchObject({ status })
  }
})

test('what is kept under its hash and is no text is missing', async () => {
  const body = Uint8Array.of(0xff, 0xfe)
  answer = { status: 200, body }
  await expect(getContent(store, u8aToHex(blake2AsU8a(body, 256)))).rejects.toThrow(ContentMissing)
})

test('a store that is not there, is none, or breaks off is told by its address', async () => {
  for (const away of ['http://127.0.0.1:9', 'nowhere'])
    for (const asked of [putContent(away, 'x'), getContent(away, hashOf('x'))]) {
      await expect(asked).rejects.toThrow(StoreUnreachable)
      await expect(asked).rejects.toMatchObject({ store: away })
    }
  const breaking = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 9 }).write('x', () => response.destroy())
  })
  await new Promise<void>((done) => breaking.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(breaking.address() as AddressInfo).port}`
  await expect(getContent(address, hashOf('x'))).rejects.toThrow(StoreUnreachable)
  breaking.close()
})

test('of a store that never ends no more is taken than a text has', async () => {
  const longest = 'x'.repeat(MOST_BYTES)
  answer = { status: 200, body: longest }
  expect(await getContent(store, hashOf(longest))).toBe(longest)
  let sent = 0
  const endless = createServer((_, response) => {
    const chunk = Buffer.alloc(64 * 1024)
    const more = () => {
      while (!response.destroyed && response.write(chunk)) sent += chunk.length
    }
    response.on('drain', more)
    more()
  })
  await new Promise<void>((done) => endless.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(endless.address() as AddressInfo).port}`
  await expect(getContent(address, hashOf('x'))).rejects.toThrow(ContentAltered)
  await expect(putContent(address, 'x')).resolves.toBe(hashOf('x'))
  // What lies in the buffers between the two comes on top.
  expect(sent).toBeLessThan(32 * MOST_BYTES)
  endless.closeAllConnections()
  endless.close()
})
