// Who may ask at this machine's ports: not every page that somebody visits.
import { blake2AsHex } from '@polkadot/util-crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Access, NotAllowed, pageOrigins } from '../../scripts/edge/access.ts'
import { accessFrom } from '../../scripts/edge/options.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { serve } from '../../scripts/local-chain/server.ts'
import { exchange, handshake, request } from '../../scripts/fuzz-edge/wire.ts'
import { startChain, temporaryFolder } from '../support/local-chain.ts'
import { rawClient } from '../support/wire.ts'

/** A chain that is served to its own page alone, which is at port 5170. */
async function startGuarded() {
  const folder = await temporaryFolder()
  const chain = await startChain()
  const access = new Access({ origins: pageOrigins(5170) })
  const server = await serve(chain, { content: new ContentStore(folder.path), access })
  return {
    chain,
    server,
    async [Symbol.asyncDispose]() {
      await server.close()
      await chain.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}

let local: Awaited<ReturnType<typeof startGuarded>>
beforeAll(async () => {
  local = await startGuarded()
})
afterAll(() => local[Symbol.asyncDispose]())

const text = new TextEncoder().encode('a text')
const hash = blake2AsHex(text, 256)

test.each([
  ['another site', { Origin: 'https://evil.example' }],
  ['a page of another port', { Origin: 'http://127.0.0.1:3000' }],
  ['a page without an origin', { Origin: 'null' }],
  ['a file', { Origin: 'file://' }],
  ['a name that points here', { Host: 'evil.example:9944', Origin: 'http://evil.example:9944' }],
  ['a name that points here, without an origin', { Host: 'evil.example' }],
  ['a name that only begins like ours', { Host: 'localhost.evil.example' }],
])('%s opens no socket, moves no clock, reads and stores no text', async (_, headers) => {
  const { number } = local.chain.head
  const { port, url } = local.server
  await expect(rawClient(url, headers)).rejects.toThrow(/403/)
  expect(await exchange(port, handshake(headers))).toMatch(/^HTTP\/1.1 403.*--allow-(host|origin)/s)
  const put = { method: 'PUT', headers: { ...headers, 'Content-Length': String(text.length) } }
  for (const asked of [request(`/content/${hash}`, { headers }), request(`/content/${hash}`, put) + 'a text']) {
    const answer = await exchange(port, asked)
    expect(answer).toMatch(/^HTTP\/1.1 403/)
    expect(answer).not.toMatch(/access-control-allow/i)
  }
  expect((await fetch(`http://127.0.0.1:${port}/content/${hash}`)).status).toBe(404)
  expect(local.chain.head.number).toBe(number)
})

test.each([
  ['no page', {}],
  ["the chain's own page", { Origin: 'http://127.0.0.1:5170' }],
  ['the same page by the other name', { Origin: 'http://localhost:5170' }],
  ['this machine by the other name', { Host: 'localhost:1' }],
  ['a tunnel to here', { Host: '127.0.0.1:8000' }],
  ['the newer protocol', { Host: '[::1]:9944' }],
])('%s is let in', async (_, headers) => {
  using client = await rawClient(local.server.url, headers)
  expect((await client.ask('system_chain')).result).toBe('Huzhu Local')
  const answer = await exchange(local.server.port, request(`/content/${hash}`, { headers }))
  expect(answer).toMatch(/^HTTP\/1.1 404/)
})

test('a page that is let in may read the answers, and is named', async () => {
  const at = `http://127.0.0.1:${local.server.port}/content/${hash}`
  const asked = (init: RequestInit) => fetch(at, { ...init, headers: { Origin: 'http://localhost:5170' } })
  const before = await asked({ method: 'OPTIONS' })
  expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([
    204,
    expect.stringContaining('PUT'),
  ])
  const answers = [await asked({ method: 'PUT', body: 'a text' }), await asked({}), await fetch(at)]
  expect(answers.map(({ status }) => status)).toEqual([204, 200, 200])
  expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([
    'http://localhost:5170',
    'http://localhost:5170',
    null,
  ])
  expect(answers.map(({ headers }) => headers.get('vary'))).toEqual(['Origin', 'Origin', 'Origin'])
})

test('more is let in by an option or the environment, and what is neither is said to be none', () => {
  const asks = (origin: string, host = '127.0.0.1') => ({ headers: { origin, host } }) as never
  const access = accessFrom(
    { 'allow-origin': ['https://polkadot.js.org', 'http://localhost:*'], 'allow-host': ['chain.example.org'] },
    { HUZHU_ALLOW_ORIGIN: 'chrome-extension://abc, https://other.example' },
  )
  for (const origin of [
    'https://polkadot.js.org',
    'http://localhost:3000',
    'chrome-extension://abc',
    'https://other.example',
  ])
    expect(access.admit(asks(origin))).toBe(origin)
  expect(access.admit(asks('https://chain.example.org', 'chain.example.org'))).toBe('https://chain.example.org')
  for (const origin of [
    'http://polkadot.js.org',
    'https://polkadot.js.org.evil.example',
    'https://localhost:3000',
    'http://localhost',
  ])
    expect(() => access.admit(asks(origin))).toThrow(NotAllowed)
  for (const origin of ['polkadot.js.org', 'https://polkadot.js.org/apps', '*', ''])
    expect(() => new Access({ origins: [origin] })).toThrow(/is no origin/)
  expect(() => new Access({ hosts: ['http://chain.example.org'] })).toThrow(/is no host name/)
})
