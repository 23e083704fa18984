import { flushSync } from 'svelte'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chain } from './chain.svelte.ts'
import type { Asked } from './messages.ts'
import { Reading } from './reading.svelte.ts'
import { Together } from './together.svelte.ts'
import { PlayedWorker, calendarAt } from './worker.played.ts'

const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }

/** What a block is asked, and the answers that do not come yet, or never. An answer says its block and its question. */
let asked: string[] = []
const [late, failing] = [new Set<string>(), new Set<string>()]
const held: (() => void)[] = []
const worker = new PlayedWorker((message) => {
  if (message.kind === 'ask') for (const question of message.questions) reply(message.block, question)
})

function reply(block: string, { id, name, args }: Asked) {
  if (name === 'calendar') return worker.say({ kind: 'answer', id, answer: calendarAt(1n) })
  const of = String(args[0])
  asked.push(`${block} ${of}`)
  const say = () =>
    failing.has(of)
      ? worker.say({ kind: 'failed', id, failure: { kind: 'Unexpected', sentence: `no ${of}` } })
      : worker.say({ kind: 'answer', id, answer: `${block} ${of}` })
  if (late.has(of)) held.push(say)
  else say()
}

async function settled() {
  flushSync()
  await vi.advanceTimersByTimeAsync(0)
  flushSync()
}

let newest = 0
/** The next block comes; its hash. */
async function head() {
  worker.head((newest += 1))
  await settled()
  return `0x${newest}`
}

/** What was held back is answered now. */
async function release() {
  for (const say of held.splice(0)) say()
  await settled()
}

beforeAll(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(description) }))
  chain.serveFrom(() => worker)
})
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

let leave = () => {}
beforeEach(() => {
  asked = []
  late.clear()
  failing.clear()
})
afterEach(async () => {
  leave()
  await release()
})

/** A page that reads the key of an address that is written into a field. */
async function page(first: string | undefined, count = 1) {
  let written = $state(first)
  let readings: Reading<'publicKey'>[] = []
  const stop = $effect.root(() => {
    const one = () => new Reading('publicKey', () => (written === undefined ? undefined : [written]))
    readings = Array.from({ length: count }, one)
  })
  leave = stop
  await settled()
  return {
    shown: () => readings.map(({ value, known, last }) => ({ value, known, last }))[0],
    write: async (text: string | undefined) => {
      written = text
      await settled()
    },
    leave: async () => {
      stop()
      await settled()
    },
  }
}

const NOTHING = { value: undefined, known: false, last: undefined }
const answered = (text: string) => ({ value: text, known: true, last: text })

test('what is read is asked of every block, and shown with it', async () => {
  const { shown } = await page('Ann')
  const one = await head()
  expect(shown()).toEqual(answered(`${one} Ann`))
  const two = await head()
  expect(shown()).toEqual(answered(`${two} Ann`))
  expect(asked.slice(-2)).toEqual([`${one} Ann`, `${two} Ann`])
})

test('what was read stays until the next block has answered the same question', async () => {
  const { shown } = await page('Ann')
  const one = await head()
  late.add('Ann')
  const two = await head()
  expect(shown()).toEqual(answered(`${one} Ann`))
  await release()
  expect(shown()).toEqual(answered(`${two} Ann`))
})

test('another question begins anew, and the answer to the one before stays the last', async () => {
  const { shown, write } = await page('Ann')
  const one = await head()
  late.add('Ben')
  await write('Ben')
  expect(shown()).toEqual({ value: undefined, known: false, last: `${one} Ann` })
  await release()
  expect(shown()).toEqual(answered(`${one} Ben`))
})

test('an answer to the question before is not taken for one to this', async () => {
  const { shown, write } = await page('Ann')
  await head()
  late.add('Ben')
  await write('Ben')
  const shownBefore = shown()
  await write('Cid')
  await release()
  expect(shownBefore?.known).toBe(false)
  expect(shown()?.value).toBe(`0x${newest} Cid`)
})

test('nothing is asked while there is nothing to ask', async () => {
  const { shown, write } = await page(undefined)
  await head()
  expect(asked).toEqual([])
  expect(shown()).toEqual(NOTHING)
  await write('Ann')
  expect(shown()).toEqual(answered(`0x${newest} Ann`))
  await write(undefined)
  expect(shown()).toEqual({ value: undefined, known: false, last: `0x${newest} Ann` })
  asked = []
  await head()
  expect(asked).toEqual([])
})

test('what could not be read in this block is not told from another one', async () => {
  const { shown } = await page('Ann')
  await head()
  failing.add('Ann')
  await head()
  expect(shown()).toEqual(NOTHING)
  failing.clear()
  const next = await head()
  expect(shown()).toEqual(answered(`${next} Ann`))
})

test('an answer that is nothing is known all the same', async () => {
  const { shown } = await page('Ann')
  await head()
  late.add('Ann')
  await head()
  const { id } = worker.last('ask').questions.find(({ name }) => name === 'publicKey')!
  worker.say({ kind: 'answer', id, answer: undefined })
  await settled()
  expect(shown()).toEqual({ value: undefined, known: true, last: undefined })
})

test('the same question of two is asked once', async () => {
  await page('Ann', 2)
  const one = await head()
  expect(asked.filter((question) => question.startsWith(`${one} `))).toEqual([`${one} Ann`])
})

test('a page that is left asks no more', async () => {
  const { leave } = await page('Ann')
  await head()
  asked = []
  await leave()
  await head()
  expect(asked).toEqual([])
})

test('a value that nobody looked at while it was there is the last all the same', async () => {
  const { shown, write } = await page('Ann')
  const one = await head()
  late.add('Ben')
  await write('Ben')
  expect(shown()?.last).toBe(`${one} Ann`)
})

test('what differs only in a large integer is another question', async () => {
  const given = [1n, 2n, 9_007_199_254_740_992n, 9_007_199_254_740_993n]
  leave = $effect.root(() => {
    for (const cost of given) new Reading('payable', () => [7, 'Ann', 0n, cost, 'own account', [0n]])
  })
  const one = await head()
  const told = worker.last('ask')
  expect(told.block).toBe(one)
  expect(told.questions.filter(({ name }) => name === 'payable').map(({ args }) => args[3])).toEqual(given)
})

test('readings that belong together are here when all have come, and stay when one is asked anew', async () => {
  let other = $state('Ben')
  let together: Together | undefined
  leave = $effect.root(() => {
    const [one, two] = [new Reading('publicKey', () => ['Ann']), new Reading('publicKey', () => [other])]
    together = new Together(one, two, new Reading('publicKey', () => undefined))
  })
  late.add('Ben')
  await head()
  expect(together?.here).toBe(false)
  await release()
  expect(together?.here).toBe(true)
  late.add('Cid')
  other = 'Cid'
  await settled()
  expect(together?.here).toBe(true)
})

test('what cannot be read holds nothing up', async () => {
  let together: Together | undefined
  leave = $effect.root(() => {
    together = new Together(new Reading('publicKey', () => ['Ann']), new Reading('publicKey', () => ['Ben']))
  })
  failing.add('Ben')
  await head()
  await head()
  expect(together?.here).toBe(true)
})
