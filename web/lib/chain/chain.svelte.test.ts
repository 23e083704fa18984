import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { caughtUp } from './caught-up.ts'
import { Chain } from './chain.svelte.ts'
import { followDemo } from './demo.svelte.ts'
import type { ToWorker } from './messages.ts'
import { PlayedWorker, calendarAt } from './worker.played.ts'

const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }

/** A page's chain whose worker is played by the test; it answers for as long as `node` does. */
function page() {
  const workers: PlayedWorker[] = []
  const node = { answers: true, newest: 1 }
  const chain = new Chain()
  chain.serveFrom(() => {
    const worker = new PlayedWorker((message, played) => node.answers && answering(message, played, node.newest))
    workers.push(worker)
    return worker
  })
  return { chain, workers, worker: () => workers.at(-1)!, node }
}

/** The worker of a chain that answers. */
function answering(message: ToWorker, worker: PlayedWorker, newest: number) {
  if (message.kind === 'ask')
    for (const { id, name } of message.questions)
      worker.say({ kind: 'answer', id, answer: name === 'calendar' ? { ...calendarAt(7n), stalled: 2n } : name })
  if (message.kind === 'read') worker.say({ kind: 'answer', id: message.id, answer: newest })
}

let served: unknown
beforeEach(() => {
  vi.useFakeTimers()
  served = description
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  vi.stubGlobal('fetch', () =>
    served ? Promise.resolve({ ok: true, json: () => Promise.resolve(served) }) : Promise.reject(new TypeError()),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** So many seconds pass, and all that was to happen in them happens. */
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000)

async function live() {
  const opened = page()
  void opened.chain.start()
  await seconds(0)
  opened.worker().head(1)
  await seconds(0)
  return opened
}

test('connecting is said when it takes long, and not before', async () => {
  const { chain } = page()
  void chain.start()
  await seconds(3.9)
  expect(chain.connection).toEqual({ state: 'connecting', slow: false })
  await seconds(0.2)
  expect(chain.connection).toEqual({ state: 'connecting', slow: true })
})

test('however many begin, one worker is asked for the chain that the server names', async () => {
  const { chain, workers } = page()
  await Promise.all([chain.start(), chain.start()])
  expect(workers).toHaveLength(1)
  expect(workers[0]!.told).toEqual([{ kind: 'connect', chain: description }])
})

test('what the server says too late of the chain closes nothing that was opened since', async () => {
  const answers: (() => void)[] = []
  const answer = { ok: true, json: () => Promise.resolve(description) }
  vi.stubGlobal('fetch', () => new Promise((later) => answers.push(() => later(answer))))
  const { chain, workers } = page()
  void chain.start()
  chain.retry()
  answers[1]!()
  await seconds(0)
  answers[0]!()
  await seconds(0)
  expect(workers.map(({ ended }) => ended)).toEqual([false])
})

test('the first block that answers makes the page live, and is shown with its date', async () => {
  const { chain } = await live()
  expect(chain.connection).toEqual({ state: 'live' })
  expect(chain.seen).toEqual({ block: 1n, at: 7n, finalTo: undefined })
  expect(chain.now).toBe(7n)
  expect(chain.dateOf(9n)).toBe(11n)
})

test('where finality lags, the page knows up to which block all is final', async () => {
  const { chain, worker } = await live()
  worker().head(12)
  worker().say({ kind: 'final', number: 2n })
  await seconds(0)
  expect(chain.seen).toMatchObject({ block: 12n, finalTo: 2n })
  worker().say({ kind: 'final', number: 12n })
  expect(chain.seen?.finalTo).toBeUndefined()
})

test('half a minute without a block is said, with the date of the last one', async () => {
  const { chain } = await live()
  await seconds(29)
  expect(chain.connection.state).toBe('live')
  await seconds(1)
  expect(chain.connection).toEqual({ state: 'stale', last: 7n })
})

test('a chain that stands still but answers is asked again and again, and not left', async () => {
  const { chain, workers } = await live()
  await seconds(200)
  expect(chain.connection.state).toBe('stale')
  expect(workers).toHaveLength(1)
  expect(workers[0]!.told.filter(({ kind }) => kind === 'read').length).toBeGreaterThan(2)
})

test('a chain that stands still and tells its last block anew is no livelier for it', async () => {
  const { chain, worker } = await live()
  await seconds(31)
  worker().head(1)
  await seconds(0)
  expect(chain.connection.state).toBe('stale')
  worker().head(2)
  await seconds(0)
  expect(chain.connection.state).toBe('live')
})

test('a chain that does not answer for another half minute is connected to anew', async () => {
  const { workers, node } = await live()
  node.answers = false
  await seconds(59)
  expect(workers).toHaveLength(1)
  await seconds(2)
  expect(workers).toHaveLength(2)
  expect(workers[0]!.ended).toBe(true)
})

test('a chain that does not say whether it has a newer block is silent, until it answers; standing still it is not', async () => {
  const { chain, workers, node } = await live()
  await seconds(31)
  expect(chain.connection.state).toBe('stale')
  node.answers = false
  await seconds(38)
  expect(chain.connection.state).toBe('stale')
  await seconds(2)
  // However often it is connected to meanwhile, and where not even that succeeds.
  for (let round = 0; round < 5; round += 1) {
    expect(chain.connection).toEqual({ state: 'silent' })
    await seconds(25)
  }
  expect(chain.seen).toMatchObject({ block: 1n })
  node.answers = true
  workers.at(-1)!.head(1)
  await seconds(0)
  expect(chain.connection).toEqual({ state: 'stale', last: 7n })
})

test('a chain out of reach that then takes connections and answers nothing is silent', async () => {
  const { chain, worker, node } = await live()
  worker().say({ kind: 'unreachable' })
  node.answers = false
  await seconds(3)
  expect(chain.connection.state).toBe('unreachable')
  await seconds(30)
  expect(chain.connection).toEqual({ state: 'silent' })
})

test('a chain that stands still is asked on by a new connection as well, and left again when it does not answer', async () => {
  const { chain, workers, node } = await live()
  node.answers = false
  // Each new connection is told the same last block; half a minute later it is asked, and left after another.
  for (const connections of [2, 3, 4]) {
    await seconds(61)
    expect(chain.connection.state).toBe('silent')
    expect(workers).toHaveLength(connections)
    workers.at(-1)!.head(1)
    await seconds(0)
  }
  await seconds(61)
  node.answers = true
  workers.at(-1)!.head(1)
  await seconds(0)
  expect(chain.connection.state).toBe('stale')
  workers.at(-1)!.head(2)
  await seconds(0)
  expect(chain.connection.state).toBe('live')
})

test('a node that goes on telling blocks and answers nothing is silent, and left; what is shown stays', async () => {
  const { chain, workers, node } = await live()
  node.answers = false
  for (let second = 1; second < 30; second += 1) {
    workers[0]!.head(1 + second)
    await seconds(1)
  }
  expect(chain.connection.state).toBe('live')
  await seconds(1)
  expect(chain.connection).toEqual({ state: 'silent' })
  expect(chain.seen).toMatchObject({ block: 1n })
  await seconds(30)
  expect(workers).toHaveLength(2)
  expect(chain.connection).toEqual({ state: 'silent' })
  node.answers = true
  workers[1]!.head(99)
  await seconds(0)
  expect(chain.connection).toEqual({ state: 'live' })
})

test('a node that never answered anything is silent, too', async () => {
  const { chain, worker, node } = page()
  node.answers = false
  void chain.start()
  await seconds(0)
  worker().head(1)
  await seconds(33)
  expect(chain.connection).toEqual({ state: 'connecting', slow: true })
  await seconds(2)
  expect(chain.connection).toEqual({ state: 'silent' })
})

test('a node that has newer blocks, and told of none of them, is left', async () => {
  const { workers, worker, node } = await live()
  node.answers = false
  await seconds(31)
  const { id } = worker().last('read')
  worker().say({ kind: 'answer', id, answer: 2 })
  await seconds(30)
  expect(workers).toHaveLength(2)
})

test('a chain that is back with the block that is shown is live as soon as that answers', async () => {
  const { chain, worker, node } = await live()
  worker().say({ kind: 'unreachable' })
  node.answers = false
  await seconds(3)
  worker().head(1)
  await seconds(0)
  expect(chain.connection.state).toBe('unreachable')
  const { questions } = worker().last('ask')
  for (const { id } of questions) worker().say({ kind: 'answer', id, answer: calendarAt(7n) })
  await seconds(0)
  expect(chain.connection.state).toBe('live')
})

test('each time the chain’s code is renewed the page connects anew, once, and shows on what it has', async () => {
  const { chain, workers } = await live()
  for (const [specVersion, first] of [2, 3].map((version) => [version, 10 * version] as const)) {
    const { length } = workers
    const before = chain.seen?.block
    workers.at(-1)!.head(first, specVersion)
    await seconds(0)
    expect(workers).toHaveLength(length + 1)
    expect(workers[length - 1]!.ended).toBe(true)
    expect(chain.upgraded).toBe(true)
    expect(chain.seen?.block).toBe(before)
    for (const number of [first, first + 1]) workers.at(-1)!.head(number, specVersion)
    await seconds(0)
    expect(workers).toHaveLength(length + 1)
    expect(chain.seen?.block).toBe(BigInt(first + 1))
  }
})

test('a page that begins on newer code than its own connects to it once, and anew when that is renewed', async () => {
  const { chain, workers, worker } = page()
  void chain.start()
  await seconds(0)
  worker().head(1, 2)
  await seconds(0)
  expect(workers).toHaveLength(1)
  expect(chain.seen).toMatchObject({ block: 1n })
  worker().head(2, 3)
  await seconds(0)
  expect(workers).toHaveLength(2)
})

test.each([
  { local: false, waits: [2, 4, 8, 16, 30, 30] },
  { local: true, waits: [2, 2, 2] },
])('a chain out of reach is tried again, each time after a longer while (local: $local)', async ({ local, waits }) => {
  served = { ...description, local }
  const { chain, workers } = await live()
  for (const wait of waits) {
    workers.at(-1)!.say({ kind: 'unreachable' })
    expect(chain.connection).toEqual({ state: 'unreachable', endpoint: description.endpoint })
    const before = workers.length
    await seconds(wait - 0.1)
    expect(workers).toHaveLength(before)
    await seconds(0.2)
    expect(workers).toHaveLength(before + 1)
  }
})

test('what nobody foresaw is told in its words, and tried again like a chain out of reach', async () => {
  const { chain, workers, worker } = await live()
  worker().say({ kind: 'unforeseen', failure: { kind: 'Unexpected', sentence: 'a mistake' } })
  const failure = { kind: 'Unexpected', sentence: 'a mistake' }
  expect(chain.connection).toEqual({ state: 'failed', endpoint: description.endpoint, failure })
  await seconds(2.1)
  expect(workers).toHaveLength(2)
  worker().head(2)
  await seconds(0)
  expect(chain.connection).toEqual({ state: 'live' })
})

test('a block that answers makes the next wait short again', async () => {
  const { workers, worker } = await live()
  worker().say({ kind: 'unreachable' })
  await seconds(3)
  worker().head(2)
  await seconds(0)
  worker().say({ kind: 'unreachable' })
  const before = workers.length
  await seconds(2.1)
  expect(workers).toHaveLength(before + 1)
})

test('the same loss told twice is one loss', async () => {
  const { workers, worker } = await live()
  worker().say({ kind: 'unreachable' })
  worker().say({ kind: 'unreachable' })
  await seconds(2.1)
  expect(workers).toHaveLength(2)
})

test('where not even the server answers, the page says so of its own address', async () => {
  served = undefined
  const { chain, workers } = page()
  await chain.start()
  expect(chain.connection).toEqual({ state: 'unreachable', endpoint: 'http://127.0.0.1:5170' })
  expect(workers).toHaveLength(0)
})

test('a chain that was found once is looked for where it was while the server is away: one address is named', async () => {
  const { chain, workers, worker } = await live()
  served = undefined
  worker().say({ kind: 'unreachable' })
  await seconds(2.1)
  expect(workers).toHaveLength(2)
  worker().say({ kind: 'unreachable' })
  expect(chain.connection).toEqual({ state: 'unreachable', endpoint: description.endpoint })
})

test('what the server says while it refuses is no description of a chain', async () => {
  const { workers, worker } = await live()
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: false, json: () => Promise.resolve({ error: 'Too many.' }) }))
  worker().say({ kind: 'unreachable' })
  await seconds(2.1)
  expect(workers).toHaveLength(2)
  expect(worker().told[0]).toEqual({ kind: 'connect', chain: description })
  const { chain, workers: none } = page()
  await chain.start()
  expect(chain.connection).toEqual({ state: 'unreachable', endpoint: 'http://127.0.0.1:5170' })
  expect(none).toHaveLength(0)
})

test('a chain is watched while it is filled with the demo, and so is the one that takes its place', async () => {
  const filling = (done: number) => ({ ...description, demo: { done, of: 2 } })
  served = filling(0)
  const { chain, worker } = await live()
  const leave = $effect.root(() => followDemo(chain))
  flushSync()
  served = filling(1)
  await seconds(1)
  expect(chain.description).toEqual(filling(1))
  served = description
  await seconds(1)
  expect(chain.description).toEqual(description)
  served = filling(0)
  worker().say({ kind: 'unreachable' })
  await seconds(2)
  expect(chain.description).toEqual(filling(0))
  flushSync()
  served = description
  await seconds(1)
  expect(chain.description).toEqual(description)
  leave()
})

test('whatever may have brought the chain back has it tried at once, and disturbs no connection', async () => {
  const { chain, workers, worker } = await live()
  chain.wake()
  await seconds(0)
  expect(workers).toHaveLength(1)
  worker().say({ kind: 'unreachable' })
  chain.wake()
  chain.wake()
  await seconds(0)
  expect(workers).toHaveLength(2)
})

test('a person can try again at once, and is told that it is tried', async () => {
  const { chain, workers, worker } = await live()
  worker().say({ kind: 'unreachable' })
  chain.retry()
  expect(chain.connection).toEqual({ state: 'connecting', slow: true })
  await seconds(0)
  expect(workers).toHaveLength(2)
})

test('another chain is said to be one for as long as it answers, from the first moment on', async () => {
  const { chain, worker, workers } = page()
  void chain.start()
  await seconds(0)
  for (const connections of [2, 3]) {
    worker().say({ kind: 'other-chain', genesis: '0x11' })
    // Longer than connecting takes before it is said.
    await seconds(5)
    expect(chain.connection).toEqual({ state: 'other-chain', endpoint: description.endpoint, genesis: '0x11' })
    expect(workers).toHaveLength(connections)
  }
})

test('what was asked of a worker that is left is told to be lost with the connection', async () => {
  const { chain, node } = await live()
  node.answers = false
  const asked = chain.read('newest')
  const told = expect(asked).rejects.toMatchObject({ name: 'ConnectionLost' })
  await seconds(0)
  chain.retry()
  await told
})

test('whoever waits for the chain to be heard of again is woken by the next block', async () => {
  const { chain, worker } = await live()
  let woken = false
  void chain.nextBlock.then(() => (woken = true))
  await seconds(1)
  expect(woken).toBe(false)
  worker().head(2)
  await seconds(0)
  expect(woken).toBe(true)
})

test('a page has caught up once it shows the block that is the newest, or nobody can tell which', async () => {
  const { chain, worker, node } = await live()
  let caught = 0
  const catchUp = async () => {
    void caughtUp(chain).then(() => (caught += 1))
    await seconds(0)
  }
  node.newest = 3
  await catchUp()
  worker().head(2)
  await seconds(0)
  expect(caught).toBe(0)
  worker().head(3)
  await seconds(0)
  expect(caught).toBe(1)
  await catchUp()
  expect(caught).toBe(2)
  node.answers = false
  await catchUp()
  worker().say({ kind: 'failed', id: worker().last('read').id, failure: { kind: 'ConnectionLost' } as never })
  await seconds(0)
  expect(caught).toBe(3)
})

test('what cannot be read is trouble until it can be, or nobody wants it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { chain, worker, node } = page()
  node.answers = false
  void chain.start()
  await seconds(0)
  worker().head(1)
  await seconds(0)
  const date = () => {
    const ask = worker().told.findLast((message) => message.kind === 'ask')!
    const { id } = ask.questions.find(({ name }) => name === 'calendar')!
    worker().say({ kind: 'failed', id, failure: { kind: 'Unexpected', sentence: 'no' } })
  }
  date()
  await seconds(0)
  expect(chain.troubled).toBe(false)
  date()
  await seconds(0)
  expect(chain.troubled).toBe(true)
  expect(chain.connection).toEqual({ state: 'live' })
})
