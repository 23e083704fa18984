// The history as it is served: whoever asks it, however much, it answers in bounds, and nothing else waits for it.
import { once } from 'node:events'
import { connect as connectTo } from 'node:net'
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readPoolHealth } from '../../governance/src/pools.ts'
import { openHistory } from '../../history/src/service.ts'
import { historyApi } from '../../history/src/api/api.ts'
import { openPglite } from '../../history/src/database.ts'
import { Writer } from '../../history/src/writer.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { localSource } from '../../scripts/local-chain/history-source.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { temporaryFolder } from '../support/local-chain.ts'
import { POSTGRES, startPostgres } from '../support/postgres.ts'
import { DAY, by, first, poolOfVoters, second, third } from '../support/pool-of-voters.ts'

/** A chain with its history beside its site. */
async function withHistory(limits: Parameters<typeof openHistory>[2] = {}) {
  const local = await poolOfVoters()
  const folder = await temporaryFolder()
  const history = openHistory({ folder: folder.path }, localSource(local.chain), limits)
  const unfollow = local.chain.follow(() => history.tell())
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(folder.path), { port: 0, history })
  const ask = (path: string, init?: RequestInit) => fetch(`${site.url}/history${path}`, init)
  return {
    ...local,
    ...{ site, ask, folder: folder.path },
    /** Until it has read up to the chain's newest block. */
    async upToDate() {
      await expect
        .poll(async () => ((await (await ask('/state')).json()) as { block: number | null }).block)
        .toBe(local.chain.head.number)
    },
    async [Symbol.asyncDispose]() {
      unfollow()
      await site.close()
      await history.close()
      await local[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

test('it answers at once, says how far it is, and then what there is', async () => {
  await using local = await withHistory()
  const { api, chain, asks, ask, upToDate } = local
  const early = await ask('/entries?pool=0')
  expect(early.status).toBe(503)
  expect(await early.json()).toEqual({ error: expect.stringMatching(/being (opened|read)/) })
  await upToDate()
  await asks(first, 20_000n)
  await asks(second, 30_000n)
  await by(api, third, calls.donate(api, 0, 5_000n))
  await chain.fastForward(30n * DAY)
  await upToDate()
  const answer = await ask('/entries?pool=0&count=1')
  expect(answer.headers.get('huzhu-block')).toBe(`${chain.head.number} ${chain.head.hash}`)
  const { entries } = (await answer.json()) as { entries: { pot: string }[] }
  expect(entries[0]!.pot).toBe((await readPoolHealth(api, 0))!.pot.toString())
  const again = await ask('/entries?pool=0&count=1', { headers: { 'If-None-Match': answer.headers.get('etag')! } })
  expect(again.status).toBe(304)
  // The same is answered from what is kept, until there is a new block.
  expect(await (await ask('/entries?pool=0&count=1')).json()).toEqual({ entries, next: expect.any(String) })
  await by(api, third, calls.donate(api, 0, 70n))
  await upToDate()
  const later = (await (await ask('/entries?pool=0&count=1')).json()) as { entries: { kind: string }[] }
  expect(later.entries[0]).toMatchObject({ kind: 'Donated', donated: '70' })
  const claim = (await (await ask('/pools/0/claims/0')).json()) as { events: { kind: string }[] }
  expect(claim.events.map(({ kind }) => kind)).toEqual(['ClaimFiled', 'PartOpened', 'PartApproved', 'PartPaid'])
  expect(await (await ask('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
})

test('whoever asks more than their share is told so, and the page and its chain answer all the same', async () => {
  await using local = await withHistory({ rate: 50 })
  const { ask, upToDate, site, api, chain } = local
  await upToDate()
  const all = await Promise.all(
    Array.from({ length: 400 }, async (_, at) => {
      const answer = await ask(`/entries?pool=0&count=${1 + (at % 200)}`)
      await answer.arrayBuffer()
      return answer.status
    }),
  )
  expect(new Set(all)).toEqual(new Set([200, 429]))
  expect(all.filter((status) => status === 200).length).toBeLessThanOrEqual(150)
  expect((await fetch(`${site.url}/chain.json`)).status).toBe(200)
  const before = chain.head.number
  await by(api, third, calls.donate(api, 0, 70n))
  expect(chain.head.number).toBeGreaterThan(before)
  await expect.poll(async () => (await ask('/entries?pool=0')).status).toBe(200)
})

test('who reads a file slowly keeps the place of one, and of nobody else', async () => {
  await using local = await withHistory({ files: 2 })
  const { ask, upToDate, site } = local
  await upToDate()
  const { port } = new URL(site.url)
  const slow = await Promise.all(
    [0, 1].map(async () => {
      const socket = connectTo(Number(port), '127.0.0.1')
      await once(socket, 'connect')
      socket.pause()
      socket.write(`GET /history/entries.csv?pool=0 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
      return socket
    }),
  )
  expect((await ask('/entries?pool=0')).status).toBe(200)
  for (const socket of slow) socket.destroy()
  await expect.poll(async () => (await ask('/entries.csv?pool=0')).status).toBe(200)
})

test.each(['POST', 'PUT', 'DELETE'])('nothing is done with %s', async (method) => {
  await using local = await withHistory()
  expect((await local.ask('/entries', { method })).status).toBe(405)
})

test('what is no question ends nothing', async () => {
  await using local = await withHistory()
  const { ask, upToDate } = local
  await upToDate()
  const asked = [
    '/',
    '/entries?pool=%00',
    '/entries?pool=0&pool=1',
    `/entries?person=${'a'.repeat(10_000)}`,
    '/entries?kind=DuesPaid,DuesPaid,DuesPaid',
    '/entries?kind=,',
    '/entries?from=0-0&from=1-1',
    '/entries?since=-1',
    '/entries?since=9007199254740991&until=0',
    '/totals?pool=2147483647',
    '/pools/2147483647/days?since=2147483647',
    '/polls/2147483647',
    '/entries.csv?pool=9',
    '/../chain.json',
    '/%2e%2e/chain.json',
    '/entries;drop table entries',
    "/entries?pool=0'--",
  ]
  for (const path of asked) {
    const answer = await ask(path)
    expect([path, answer.status < 500]).toEqual([path, true])
    await answer.arrayBuffer()
  }
  expect((await ask('/entries?pool=0')).status).toBe(200)
})

/** Where a server is on the machine. */
const onServer = POSTGRES ? test : test.skip
if (!POSTGRES) console.warn('There is no PostgreSQL server here (initdb): what a history does on one is left out.')

onServer('on a PostgreSQL server one writes, and any number answer what it has written', async () => {
  await using server = await startPostgres()
  await using local = await poolOfVoters()
  const { api, asks, chain } = local
  const kept = { url: server.url }
  const description = { endpoint: local.server.url, genesis: chain.genesis.hash, local: true }
  const folder = new ContentStore(local.folder)
  const [writer, second, ...readers] = [
    openHistory(kept, localSource(chain)),
    // Waits for its turn to write, and answers meanwhile.
    openHistory(kept, localSource(chain)),
    openHistory(kept, undefined),
    openHistory(kept, undefined),
  ]
  const sites = await Promise.all(
    [writer!, second!, ...readers].map((history) => serveSite(description, folder, { port: 0, history })),
  )
  const told = (path: string) =>
    Promise.all(sites.map(async ({ url }) => (await fetch(`${url}/history${path}`)).json()))
  const upToDate = () =>
    expect
      .poll(async () => (await told('/state')).map((one) => (one as { block: number | null }).block))
      .toEqual(sites.map(() => chain.head.number))
  await upToDate()
  await asks(first, 20_000n)
  await chain.fastForward(30n * DAY)
  await upToDate()
  const [one, ...others] = await told('/entries?pool=0&count=500')
  for (const other of others) expect(other).toEqual(one)
  await using inMemory = await openPglite().then((db) => Object.assign(db, { [Symbol.asyncDispose]: () => db.close() }))
  await new Writer(inMemory, localSource(chain)).catchUp()
  const plain = historyApi(inMemory, () => ({ state: 'following', head: 0 }))
  const { entries } = (await (await plain.request('/entries?pool=0&count=500')).json()) as { entries: unknown[] }
  expect(one).toEqual({ entries, next: null })
  // Whoever waited goes on where the first one ended.
  await writer!.close()
  await by(api, third, calls.donate(api, 0, 70n))
  const state = async (site: (typeof sites)[number]) => (await fetch(`${site.url}/history/state`)).json()
  await expect.poll(() => state(sites[1]!)).toMatchObject({ state: 'following', block: chain.head.number })
  expect(await state(sites[0]!)).toEqual({ error: 'The history is closed.' })
  for (const site of sites) await site.close()
  for (const history of [second!, ...readers]) await history.close()
})

test('a second process is told that the folder is in use', async () => {
  await using local = await withHistory()
  await local.upToDate()
  const second = openHistory({ folder: local.folder }, localSource(local.chain))
  const description = { endpoint: local.server.url, genesis: local.chain.genesis.hash, local: true }
  const site = await serveSite(description, new ContentStore(local.folder), { port: 0, history: second })
  await expect
    .poll(async () => (await fetch(`${site.url}/history/state`)).text())
    .toMatch(/in use by another process. Stop that one first, or name another folder/)
  await second.close()
  await site.close()
  expect((await local.ask('/entries?pool=0')).status).toBe(200)
})
