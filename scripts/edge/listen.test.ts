// Who takes their time, at a port that has little of it.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blake2AsHex } from '@polkadot/util-crypto'
import { expect, test } from 'vitest'
import { answerContent } from '../local-chain/content-http.ts'
import { ContentStore } from '../local-chain/content-store.ts'
import { Access } from './access.ts'
import { listen } from './listen.ts'

async function store() {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-test-'))
  const content = new ContentStore(folder)
  const port = await listen({
    host: '127.0.0.1',
    port: 0,
    access: new Access(),
    option: '--port',
    times: { headersTimeout: 400, requestTimeout: 1_200, keepAliveTimeout: 300, connectionsCheckingInterval: 50 },
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
