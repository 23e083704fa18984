import { flushSync } from 'svelte'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chain } from './chain.svelte.ts'
import { Text } from './text.svelte.ts'
import type { Said } from './texts.ts'
import { PlayedWorker, calendarAt } from './worker.played.ts'

const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }

/** What the store is asked for and has not answered, by hash; the newest last. */
let open: { hash: string; id: number }[] = []
const worker = new PlayedWorker((message) => {
  if (message.kind === 'ask')
    for (const { id } of message.questions) worker.say({ kind: 'answer', id, answer: calendarAt(1n) })
  if (message.kind === 'read') open.push({ hash: String(message.args[0]), id: message.id })
})

async function settled() {
  flushSync()
  await vi.advanceTimersByTimeAsync(0)
  flushSync()
}

let newest = 0
async function head() {
  worker.head((newest += 1))
  await settled()
}

/** The store answers what it was asked first for a hash. */
async function answer(hash: string, said: Said) {
  const at = open.findIndex((one) => one.hash === hash)
  const { id } = open.splice(at, 1)[0]!
  worker.say({ kind: 'answer', id, answer: said })
  await settled()
}

beforeAll(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(description) }))
  chain.serveFrom(() => worker)
  await chain.start()
})
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

let leave = () => {}
beforeEach(() => (open = []))
afterEach(() => leave())

/** A page that shows the text of a hash, which may become another. */
async function page(first: string | undefined) {
  let hash = $state(first)
  let text!: Text
  leave = $effect.root(() => {
    text = new Text(() => hash)
  })
  await settled()
  return {
    said: () => text.said,
    turn: async (to: string | undefined) => {
      hash = to
      await settled()
    },
  }
}

const hello = { state: 'said', text: 'hello' } as const
const bye = { state: 'said', text: 'bye' } as const

test('a text is looked for when there is a chain, and shown when it is there', async () => {
  const { said } = await page('0xa')
  expect(open).toEqual([])
  await head()
  expect(open.map(({ hash }) => hash)).toEqual(['0xa'])
  expect(said()).toBeUndefined()
  await answer('0xa', hello)
  expect(said()).toEqual(hello)
})

test('one that was found is not looked for again; one that is missing is, with every block', async () => {
  const { said } = await page('0xa')
  await answer('0xa', { state: 'missing' })
  expect(said()).toEqual({ state: 'missing' })
  await head()
  await answer('0xa', hello)
  expect(said()).toEqual(hello)
  await head()
  expect(open).toEqual([])
})

test('another hash begins anew, and what comes late of the one before is not taken for it', async () => {
  const { said, turn } = await page('0xa')
  await turn('0xb')
  await answer('0xb', bye)
  expect(said()).toEqual(bye)
  await answer('0xa', hello)
  expect(said()).toEqual(bye)
  await head()
  expect(open).toEqual([])
})

test('without a hash nothing is looked for or shown', async () => {
  const { said, turn } = await page('0xa')
  await answer('0xa', hello)
  await turn(undefined)
  expect(said()).toBeUndefined()
  expect(open).toEqual([])
})

test('what cannot be asked for is asked for with the next block', async () => {
  const { said } = await page('0xa')
  const { id } = open.pop()!
  worker.say({ kind: 'failed', id, failure: { kind: 'ConnectionLost' } })
  await settled()
  expect(said()).toBeUndefined()
  await head()
  await answer('0xa', hello)
  expect(said()).toEqual(hello)
})
