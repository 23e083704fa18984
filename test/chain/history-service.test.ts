// The history as it is served: whoever asks it, however much, it answers in bounds, and nothing else waits for it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readPoolHealth } from '../../governance/src/pools.ts'
import { openHistory } from '../../history/src/service.ts'
import { historyApi } from '../../history/src/api/api.ts'
import { Writer } from '../../history/src/writer.ts'
import { POSTGRES, startPostgres } from '../../scripts/bench-history/postgres.ts'
import { ContentStore } from '../../scripts/local-chain/content-store.ts'
import { localSource } from '../../scripts/local-chain/history-source.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { historyFolder, openDatabase } from '../support/databases.ts'
import { DAY, by, first, fourth, poolOfVoters, school, second, third } from '../support/pool-of-voters.ts'

/** A site with a history of its own beside a chain. */
async function serving(local: Local, limits: Parameters<typeof openHistory>[2] = {}) {
  const folder = await historyFolder()
  const history = openHistory({ folder: folder.path }, localSource(local.chain), limits)
  const unfollow = local.chain.follow(() => history.tell())
  const site = await serveSite(descriptionOf(local), new ContentStore(folder.path), { port: 0, history })
  return {
    ...{ url: site.url, folder: folder.path },
    ask: (path: string, init?: RequestInit) => fetch(`${site.url}/history${path}`, init),
    async [Symbol.asyncDispose]() {
      unfollow()
      await site.close()
      await history.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}

type Local = Awaited<ReturnType<typeof poolOfVoters>>
const descriptionOf = ({ server, chain }: Local) => ({ endpoint: server.url, genesis: chain.genesis.hash, local: true })

let local: Local
let shown: Awaited<ReturnType<typeof serving>>
beforeAll(async () => {
  local = await poolOfVoters()
  shown = await serving(local)
})
afterAll(async () => {
  await shown[Symbol.asyncDispose]()
  await local[Symbol.asyncDispose]()
})

/** Until a history has read up to the chain's newest block. */
const upToDate = ({ ask }: Pick<typeof shown, 'ask'> = shown) =>
  expect
    .poll(async () => ((await (await ask('/state')).json()) as { block?: number | null }).block)
    .toBe(local.chain.head.number)

test('it answers at once, says how far it is, and then what there is', async () => {
  const { api, chain, asks } = local
  const { ask } = shown
  const early = await ask('/entries?pool=0')
  expect(early.status).toBe(503)
  expect(await early.json()).toEqual({ error: expect.stringMatching(/being (opened|read)/), state: 'reading' })
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
  const claim = (await (await ask('/pools/0/claims/0')).json()) as { events: { kind: string; fields: object }[] }
  expect(claim.events.map(({ kind }) => kind)).toEqual(['ClaimFiled', 'PartOpened', 'PartApproved', 'PartPaid'])
  // Choices with something to them and without.
  expect(claim.events.map(({ fields }) => fields)).toMatchObject([
    { need: 'Tuition', parts: [{ payee: { Account: school }, milestone: null }] },
    { payee: { Registered: school } },
    { by: { Silence: null } },
    { payee: school },
  ])
  expect(await (await ask('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
})

test('whoever asks more than their share is told so, and the page and its chain answer all the same', async () => {
  const { api, chain } = local
  await using strict = await serving(local, { rate: 2 })
  await upToDate(strict)
  const asked = Array.from({ length: 400 }, async (_, at) => {
    const answer = await strict.ask(`/entries?pool=0&count=${1 + (at % 200)}`)
    await answer.arrayBuffer()
    return answer.status
  })
  const told = new Set(await Promise.all(asked))
  expect([...told].filter((status) => status !== 200)).toEqual([429])
  expect((await fetch(`${strict.url}/chain.json`)).status).toBe(200)
  const before = chain.head.number
  await by(api, third, calls.donate(api, 0, 70n))
  expect(chain.head.number).toBeGreaterThan(before)
  await expect.poll(async () => (await strict.ask('/entries?pool=0')).status).toBe(200)
})

test('what is no question ends nothing, and nothing is done with another method', async () => {
  const { ask } = shown
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/entries', { method })).status).toBe(405)
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

test('a second process is told that the folder is in use', async () => {
  const other = openHistory({ folder: shown.folder }, localSource(local.chain))
  const site = await serveSite(descriptionOf(local), new ContentStore(shown.folder), { port: 0, history: other })
  await expect
    .poll(async () => (await fetch(`${site.url}/history/state`)).text())
    .toMatch(/in use by another process. Stop that one first, or name another folder/)
  await other.close()
  await site.close()
  expect((await shown.ask('/entries?pool=0')).status).toBe(200)
})

/** Where a server is on the machine. */
const onServer = POSTGRES ? test : test.skip
if (!POSTGRES) console.warn('There is no PostgreSQL server here (initdb): what a history does on one is left out.')

onServer('on a PostgreSQL server one writes, and any number answer what it has written', async () => {
  await using server = await startPostgres()
  const { api, asks, chain } = local
  const kept = { url: server.url }
  const description = descriptionOf(local)
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
  const allUpToDate = () =>
    expect
      .poll(async () => (await told('/state')).map((one) => (one as { block: number | null }).block))
      .toEqual(sites.map(() => chain.head.number))
  await allUpToDate()
  await asks(fourth, 20_000n)
  await chain.fastForward(30n * DAY)
  await allUpToDate()
  const [one, ...others] = await told('/entries?pool=0&count=500')
  for (const other of others) expect(other).toEqual(one)
  await using own = await openDatabase()
  await new Writer(own, localSource(chain)).catchUp()
  const plain = historyApi(own, () => ({ state: 'following', head: 0 }))
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
