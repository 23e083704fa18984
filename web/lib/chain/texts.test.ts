import { NO_CONTENT, hashOf } from '@huzhu/governance/content'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Texts } from './texts.ts'

/** What the store has, by address; what it has not is answered with 404, and one that is out of order answers nothing. */
const store = new Map<string, string>()
let asked: string[] = []
let answers = true

beforeEach(() => {
  store.clear()
  asked = []
  answers = true
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    if (!answers) return Promise.reject(new TypeError('fetch failed'))
    const text = store.get(address)
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
  })
})
afterEach(() => vi.unstubAllGlobals())

const placeOf = (hash: string) => `http://127.0.0.1:2/content/${hash}`
const texts = () => new Texts(() => 'http://127.0.0.1:2')

/** A text that the store has, by its hash. */
function kept(text: string): string {
  const hash = hashOf(text)
  store.set(placeOf(hash), text)
  return hash
}

test('a text is said as it was kept, and fetched once, however often it is asked for', async () => {
  const hash = kept('学费 for autumn')
  const held = texts()
  const said = { state: 'said', text: '学费 for autumn' }
  expect(await Promise.all([held.of(hash), held.of(hash)])).toEqual([said, said])
  expect(await held.of(hash)).toEqual(said)
  expect(asked).toEqual([placeOf(hash)])
})

test('what turns the text around it is marked, what scripts and emoji are written with is not', async () => {
  const of = async (text: string) => texts().of(kept(text))
  expect(await of('Pay \u202e0009\u202c to \u2067the school\u2069.')).toEqual({
    state: 'said',
    text: 'Pay \ufffd0009\ufffd to \ufffdthe school\ufffd.',
  })
  const written = 'می\u200cخواهم\n\tfor 👩\u200d🏫 and ❤\ufe0f'
  expect(await of(written)).toEqual({ state: 'said', text: written })
})

test('where nothing was said, nobody is asked', async () => {
  expect(await texts().of(NO_CONTENT)).toEqual({ state: 'nothing' })
  expect(asked).toEqual([])
})

test('another text than the hash says is never shown', async () => {
  const hash = hashOf('Pay the school.')
  store.set(placeOf(hash), 'Pay me.')
  const held = texts()
  expect(await held.of(hash)).toEqual({ state: 'altered' })
  expect(await held.of(hash)).toEqual({ state: 'altered' })
  expect(asked).toHaveLength(1)
})

test('where a page answers in place of the store, the text is out of reach, and neither missing nor altered', async () => {
  const page = { headers: { 'content-type': 'text/html' } }
  for (const status of [200, 404, 502]) {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>', { status, ...page })))
    expect(await texts().of(hashOf('Kept elsewhere.'))).toEqual({ state: 'away' })
  }
})

test('a text that is missing is looked for again, and said once it is there', async () => {
  const hash = hashOf('It comes later.')
  const held = texts()
  expect(await held.of(hash)).toEqual({ state: 'missing' })
  kept('It comes later.')
  expect(await held.of(hash)).toEqual({ state: 'said', text: 'It comes later.' })
  expect(asked).toHaveLength(2)
})

test('a store that does not answer is no loss of a text', async () => {
  const hash = kept('Still here.')
  const held = texts()
  answers = false
  expect(await held.of(hash)).toEqual({ state: 'away' })
  answers = true
  expect(await held.of(hash)).toEqual({ state: 'said', text: 'Still here.' })
})

test('of two hundred texts none is fetched twice, and one more takes the oldest one’s place alone', async () => {
  const hashes = Array.from({ length: 201 }, (_, at) => kept(`text ${at}`))
  const held = texts()
  const first = hashes.slice(0, 200)
  for (const hash of [...first, ...first]) await held.of(hash)
  expect(asked).toHaveLength(200)
  await held.of(hashes[200]!)
  await held.of(hashes[1]!)
  expect(asked).toHaveLength(201)
  await held.of(hashes[0]!)
  expect(asked).toHaveLength(202)
})
