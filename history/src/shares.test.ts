// One address asks as much as it can; others are answered all the same.
import { once } from 'node:events'
import { type IncomingMessage, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as passed } from 'node:timers/promises'
import type { Worker, WorkerOptions } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { type Limits, openHistory } from './service.ts'
import { KeptAnswers, Places, whoAsks } from './shares.ts'

vi.mock('node:worker_threads', async (original) => {
  const all = await original<typeof import('node:worker_threads')>()
  return {
    ...all,
    Worker: class extends all.Worker {
      constructor(_: URL, options: WorkerOptions) {
        super(new URL('./thread.played.ts', import.meta.url), options)
      }
    } satisfies typeof Worker,
  }
})

const [GREEDY, OTHER] = ['10.0.0.1', '10.0.0.2']
let close: () => Promise<void>
afterEach(() => close())

/** A history whose requests come from the address that they name. */
async function serving(limits: Partial<Limits>) {
  const history = openHistory({ folder: '' }, undefined, { rate: 10_000, ...limits })
  const server = createServer((request, response) => {
    Object.defineProperty(request.socket, 'remoteAddress', { value: request.headers.from, configurable: true })
    void history.answer(request, response, request.url!)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  close = async () => {
    server.closeAllConnections()
    server.close()
    await history.close()
  }
  const { port } = server.address() as AddressInfo
  /** An answer of which nothing is read yet. */
  const open = (from: string, path: string) =>
    new Promise<IncomingMessage>((done, failed) => {
      get({ port, path, headers: { from }, agent: false }, done).on('error', failed)
    })
  return {
    ...{ server, open },
    async ask(from: string, path: string) {
      const answer = await open(from, path)
      const chunks: Uint8Array[] = []
      for await (const chunk of answer) chunks.push(chunk as Uint8Array)
      return { status: answer.statusCode!, told: JSON.parse(Buffer.concat(chunks).toString()) as { made: number } }
    },
  }
}

test('whoever asks one thing waits for a few of those who ask hundreds', async () => {
  const { ask } = await serving({})
  const many = Array.from({ length: 100 }, (_, at) => ask(GREEDY!, `/entries?count=${at}`))
  await Promise.race(many)
  const { status, told } = await ask(OTHER!, '/totals')
  expect(status).toBe(200)
  expect(told.made).toBeLessThan(12)
  await Promise.all(many)
})

test('who takes all places that they get leaves some', async () => {
  const { ask } = await serving({ waiting: 8 })
  const many = await Promise.all([
    ...Array.from({ length: 50 }, (_, at) => ask(GREEDY!, `/entries?count=${at}`)),
    ...Array.from({ length: 3 }, () => ask(OTHER!, '/totals')),
  ])
  const statuses = many.map(({ status }) => status)
  expect(statuses.slice(0, 50).filter((status) => status === 200).length).toBeLessThanOrEqual(4)
  expect(statuses[50]).toBe(200)
})

test('who reads files slowly leaves places for others, and is left where nothing is read for a while', async () => {
  const { ask, open, server } = await serving({ files: 4 })
  // Its thread takes a while to begin.
  await ask(OTHER!, '/totals')
  server.timeout = 500
  const slow = await Promise.all(Array.from({ length: 4 }, () => open(GREEDY!, '/entries.csv')))
  const ended = slow.map((answer) => once(answer, 'error').then(() => 'ended'))
  expect(slow.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 429, 429])
  const other = await open(OTHER!, '/entries.csv')
  expect(other.statusCode).toBe(200)
  other.destroy()
  await passed(2_000)
  // Once they read they find that it has ended.
  for (const answer of slow) answer.resume()
  expect(await Promise.race(ended)).toBe('ended')
  const again = await Promise.all(Array.from({ length: 2 }, () => open(GREEDY!, '/entries.csv')))
  expect(again.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  for (const answer of again) answer.destroy()
})

test('what many ask is kept, however much somebody else asks', async () => {
  const { ask } = await serving({})
  const { told } = await ask(OTHER!, '/entries')
  for (let at = 0; at < 400; at += 50)
    await Promise.all(Array.from({ length: 50 }, (_, more) => ask(GREEDY!, `/long?at=${at + more}`)))
  expect((await ask(OTHER!, '/entries')).told).toEqual(told)
  // What they asked last is kept for them, too.
  const { made } = (await ask(GREEDY!, '/long?at=399')).told
  expect(made).toBeLessThanOrEqual(401)
})

test('what somebody has asked first stays theirs, whoever asks for it then', async () => {
  const { ask } = await serving({})
  const { told } = await ask(OTHER!, '/entries')
  expect((await ask(GREEDY!, '/entries')).told).toEqual(told)
  for (let at = 0; at < 40; at += 1) await ask(GREEDY!, `/long?at=${at}`)
  expect((await ask(OTHER!, '/entries')).told).toEqual(told)
})

test('of what one address has asked that goes which was not used for longest', () => {
  const kept = new KeptAnswers<{ body: Uint8Array }>(1_000_000, 5_000)
  const keep = (url: string) => kept.set(GREEDY!, url, { body: new Uint8Array(1_000) })
  for (const url of ['used', 'unused']) keep(url)
  expect(kept.get('used')).toBeDefined()
  keep('another')
  expect(['used', 'unused', 'another'].filter((url) => kept.get(url))).toEqual(['used', 'another'])
})

test('a place comes back once, however often it is given back', () => {
  const places = new Places(2)
  const leave = places.take(GREEDY!)!
  leave()
  leave()
  const taken = ['a', 'b', 'c'].map((who) => places.take(who))
  expect(taken.map((one) => one !== undefined)).toEqual([true, true, false])
})

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1:2%eth0', 'fe80:0:0:0'],
])('who asks from %s is %s', (address, who) => expect(whoAsks(address)).toBe(who))
