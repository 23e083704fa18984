// The site's server: every page and file at one address, what is missing told as missing, and nothing that ends it.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { SITE } from '../../scripts/site/build.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { exchange, request } from '../../scripts/fuzz-edge/wire.ts'
import { temporaryFolder } from '../support/local-chain.ts'

async function show() {
  const folder = await temporaryFolder()
  const description = { endpoint: 'ws://127.0.0.1:9944', genesis: '0x00', local: true }
  const site = await serveSite(description, new ContentStore(folder.path), { port: 0 })
  return { folder, site, port: Number(new URL(site.url).port) }
}

let shown: Awaited<ReturnType<typeof show>>
beforeAll(async () => {
  shown = await show()
})
afterAll(async () => {
  await shown.site.close()
  await shown.folder[Symbol.asyncDispose]()
})

type Asked = Parameters<typeof request>[1]

/** What the server says to a target as it stands, without a client that would mend it. */
async function ask(target: string, asked?: Asked) {
  const heard = await exchange(shown.port, request(target, asked))
  const [head = '', ...rest] = heard.split('\r\n\r\n')
  const [line = '', ...headers] = head.split('\r\n')
  const named = headers.map((header) => [header.split(': ')[0]!.toLowerCase(), header.split(': ').slice(1).join(': ')])
  return {
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(named) as Record<string, string>,
    body: rest.join('\r\n\r\n'),
  }
}

const html = { Accept: 'text/html' }

test.each([
  '/',
  '/zh',
  '/en',
  '/en/pools',
  '/zh/protocol/propose',
  '/en/host/new',
  // With a parameter, as the app's own routes have them.
  '/en/pools/0',
  '/zh/pools/4294967295/claims/7',
  '/en/host/3',
  '/zh/protocol/12',
  '/en/pools/1/propose',
  '/en/pools/0?tab=2',
])('%s is a page', async (target) => {
  const { status, headers, body } = await ask(target, { headers: html })
  expect(status).toBe(200)
  expect(headers['content-type']).toMatch(/text\/html/)
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(body).toMatch(/<html/)
})

test.each([
  ['//', '/'],
  ['/zh/', '/zh'],
  ['/en/pools/', '/en/pools'],
  ['/en//pools', '/en/pools'],
  ['//en/pools//?a=1', '/en/pools?a=1'],
  ['/%65n/pools', '/en/pools'],
  ['/en/pools.html', '/en/pools'],
  ['/index.html', '/'],
  ['/en/pools/0/', '/en/pools/0'],
  ['/chain.json/', '/chain.json'],
])('%s is spelled %s', async (target, to) => {
  const { status, headers } = await ask(target, { headers: html })
  expect([status, headers.location]).toEqual([308, to])
})

test.each([
  '/_app/immutable/chunks/missing.js',
  '/_app/immutable/',
  '/nothing.png',
  '/shell',
  '/shell.html',
  '/zh.html.gz',
  '/.sources',
  '/xx/pools/0',
  '/pools',
  '//evil.example',
  '/constructor',
  '/__proto__',
  '/_app',
])('%s is missing, and nothing keeps that', async (target) => {
  const { status, headers, body } = await ask(target, { headers: html })
  expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
  expect(body).not.toMatch(/<html/)
})

test.each(['/en/pools/x', '/en/pools/4294967296', '/zh/pools/-1', '/en/nothing', '/en/pools/0/nothing'])(
  '%s is no page of the app, which says so itself',
  async (target) => {
    const { status, headers, body } = await ask(target, { headers: html })
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(body).toMatch(/<html/)
    expect((await ask(target)).body).not.toMatch(/<html/)
    // Whatever it is asked to be like, it is not there.
    for (const [condition, value] of [
      ['If-Match', '"x"'],
      ['If-Match', '*'],
      ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
      ['If-None-Match', '*'],
      ['If-Modified-Since', 'Thu, 01 Jan 2099 00:00:00 GMT'],
    ] as const)
      expect((await ask(target, { headers: { ...html, [condition]: value } })).status, condition).toBe(404)
  },
)

test("texts have one address as well, on the page's own host", async () => {
  const text = `/content/0x${'00'.repeat(32)}`
  for (const target of [`/${text}`, `/${text}/`, `/content//0x${'00'.repeat(32)}`]) {
    const { status, headers } = await ask(target)
    expect([target, status, headers.location]).toEqual([target, 308, text])
  }
  expect((await ask(text)).status).toBe(404)
})

test.each([
  '/%',
  '/%zz',
  '/%c0%af',
  '/%00',
  '/en%2fpools',
  '/en%5cpools',
  '/en\\pools',
  '/..',
  '/%2e%2e/package.json',
  '/en/./pools',
  '/en/../../package.json',
  'http://evil.example/',
  '*',
  '/\u0001',
])('%j is no address', async (target) => {
  expect((await ask(target)).status).toBe(400)
  expect((await ask('/zh')).status).toBe(200)
})

test('what changes a page is refused with what is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
    const { status, headers } = await ask('/en', { method })
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
  }
  expect((await ask('/chain.json', { method: 'POST' })).status).toBe(405)
  expect((await ask(`/content/0x${'00'.repeat(32)}`, { method: 'DELETE' })).headers.allow).toMatch(/PUT/)
})

test('a file comes compressed as its reader likes it, and not again while it is the same', async () => {
  const name = (await readdir(join(SITE, '_app/immutable/chunks'))).find((file) => file.endsWith('.js'))!
  const target = `/_app/immutable/chunks/${name}`
  const plain = await ask(target)
  const as = async (encoding: string) => (await ask(target, { headers: { 'Accept-Encoding': encoding } })).headers
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers).toMatchObject({
    'content-type': expect.stringContaining('javascript'),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  expect((await as('gzip, br'))['content-encoding']).toBe('br')
  expect((await as('gzip'))['content-encoding']).toBe('gzip')
  expect((await as('br;q=0, gzip;q=0.5'))['content-encoding']).toBe('gzip')
  const { etag, 'content-type': type } = await as('br')
  expect(type).toMatch(/javascript/)
  const again = await ask(target, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': etag! } })
  expect([again.status, again.body]).toEqual([304, ''])
  expect((await ask(target, { headers: { 'If-None-Match': etag! } })).status).toBe(200)
})

test('a part of a file, its head alone and a part that it does not have are answered as such', async () => {
  const whole = await ask('/mark.svg')
  const part = async (range: string) => {
    const { status, headers, body } = await ask('/mark.svg', { headers: { Range: range } })
    return [status, headers['content-range'], body]
  }
  const size = whole.body.length
  expect(await part('bytes=0-4')).toEqual([206, `bytes 0-4/${size}`, whole.body.slice(0, 5)])
  expect(await part('bytes=-5')).toEqual([206, `bytes ${size - 5}-${size - 1}/${size}`, whole.body.slice(-5)])
  expect((await part(`bytes=${size}-`)).slice(0, 2)).toEqual([416, `bytes */${size}`])
  expect((await part('bytes=5-2'))[0]).toBe(416)
  expect((await part('lines=1-2'))[0]).toBe(200)
  const head = await ask('/mark.svg', { method: 'HEAD' })
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, String(size), ''])
})

test('the description of the chain is for its own page, and never kept', async () => {
  const { status, headers, body } = await ask('/chain.json', {
    headers: { Origin: shown.site.url, Host: shown.site.url.slice(7) },
  })
  expect([status, headers['cache-control'], JSON.parse(body)]).toEqual([
    200,
    'no-store',
    expect.objectContaining({ genesis: '0x00' }),
  ])
  expect((await ask('/chain.json', { headers: { Origin: 'https://evil.example' } })).status).toBe(403)
  expect((await ask('/chain.json', { headers: { Host: 'evil.example' } })).status).toBe(403)
  expect((await ask('/', { headers: { Host: 'evil.example' } })).status).toBe(403)
})

test('a request that is none, or never ends, ends alone', async () => {
  expect(await exchange(shown.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
  expect(await exchange(shown.port, `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431/,
  )
  expect(await exchange(shown.port, 'GET /zh HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ', 15_000)).toMatch(/^HTTP\/1.1 408/)
  expect((await ask('/zh')).status).toBe(200)
}, 30_000)
