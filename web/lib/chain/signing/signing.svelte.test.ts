import type { Failure } from '@huzhu/governance/failures'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { FromWorker, ToWorker } from '../messages.ts'
import { PlayedWorker, calendarAt } from '../worker.played.ts'
import { given } from './given.ts'
import type { Wish } from './signing.svelte.ts'

const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }
const HUZ = { id: 'native', symbol: 'HUZ', decimals: 12 } as const
const ann = { address: '5Ann', name: 'Ann', wallet: 'played' }
const wish: Wish = {
  call: { name: 'pause', args: [7] },
  sentence: 'The pool takes no claims.',
  button: 'Pause it',
  undo: `Claim ${given('claim')} goes on.`,
  done: { title: `Pool ${given('pool')} is paused`, place: `/pools/${given('pool')}` },
}
const tried = {
  fee: 5n,
  advance: 5n,
  native: HUZ,
  free: 100n,
  nativeFree: 100n,
  left: 90n,
  raw: 'pause(7)',
  refusal: undefined,
}

/** What the browser keeps over loads, and its extension: one wallet, of which the test says how it signs. */
const kept = new Map<string, string>()
let signPayload: (payload: unknown) => Promise<{ id: number; signature: `0x${string}` }>
const accounts = { get: () => Promise.resolve([]), subscribe: () => () => {} }
const browser = {
  injectedWeb3: {
    played: {
      version: '1',
      enable: () => Promise.resolve({ accounts, signer: { signPayload: (payload: unknown) => signPayload(payload) } }),
    },
  } as Record<string, unknown>,
  addEventListener: (kind: string, hear: (event: { key: string | null }) => void) => {
    if (kind === 'storage') listening.push(hear)
  },
}
/** Pages that are open, by their locks, and who hears of what another keeps. */
const open = new Set<string>()
let listening: ((event: { key: string | null }) => void)[] = []
const locks = {
  request: (name: string) => {
    open.add(name)
    return new Promise(() => {})
  },
  query: () => Promise.resolve({ held: [...open].map((name) => ({ name })) }),
}

function browse() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  kept.clear()
  signPayload = () => Promise.resolve({ id: 1, signature: '0x51' })
  vi.stubGlobal('window', browser)
  vi.stubGlobal('navigator', { locks })
  vi.stubGlobal('document', { readyState: 'complete' })
  vi.spyOn(console, 'info').mockImplementation(() => {})
  vi.stubGlobal('location', new URL('http://127.0.0.1:5170/en/pools/7'))
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(description) }))
}

// What is loaded late is compiled once, which takes longer than any test.
beforeAll(async () => {
  browse()
  await Promise.all([
    import('./signing.svelte.ts'),
    import('./refusal-words.ts'),
    import('../wallet/wallets.svelte.ts'),
    import('../wallet/development.ts'),
  ])
}, 60_000)
beforeEach(browse)
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.doUnmock('./refusal-words.ts')
})

/** Everything that can happen without time passing has happened. */
async function settled() {
  for (let turn = 0; turn < 3; turn += 1) {
    await vi.advanceTimersByTimeAsync(0)
    await vi.dynamicImportSettled()
  }
}

const seconds = async (count: number) => {
  await vi.advanceTimersByTimeAsync(count * 1_000)
  await settled()
}

/** Every block has a date. */
function dated(message: ToWorker, worker: PlayedWorker) {
  if (message.kind !== 'ask') return
  for (const { id } of message.questions) worker.say({ kind: 'answer', id, answer: calendarAt(1n) })
}

/** A page that is loaded anew: nothing is left but what the browser keeps. Its worker is played. */
async function load({ account = true, beside = false } = {}) {
  vi.resetModules()
  if (!beside) {
    open.clear()
    listening = []
  }
  const { overwriteGetLocale } = await import('$lib/paraglide/runtime')
  overwriteGetLocale(() => 'en')
  const { chain } = await import('../chain.svelte.ts')
  const { session } = await import('../wallet/session.svelte.ts')
  const { signing } = await import('./signing.svelte.ts')
  const workers: PlayedWorker[] = []
  chain.serveFrom(() => {
    workers.push(new PlayedWorker(dated))
    return workers.at(-1)!
  })
  if (account) session.connect(ann)
  void signing.restore()
  await chain.start()
  await settled()
  const worker = () => workers.at(-1)!
  const say = async (message: FromWorker) => {
    worker().say(message)
    await settled()
  }
  return {
    chain,
    session,
    signing,
    worker,
    say,
    track: () => signing.sent[0]?.track,
    tracks: () => signing.sent.map(({ track }) => track.state),
    /** The worker answers what it was asked last. */
    answer: (answer: unknown) => say({ kind: 'answer', id: worker().last('read').id, answer }),
    fail: (failure: Failure) => say({ kind: 'failed', id: worker().last('read').id, failure }),
    /** What the chain says to what was sent last. */
    outcome: (answer: unknown) => say({ kind: 'answer', id: worker().last('send').id, answer }),
    ends: (failure: Failure) => say({ kind: 'failed', id: worker().last('send').id, failure }),
    sign: () => say({ kind: 'sign', id: worker().last('send').id, payload: { method: '0x00' } }),
    sent: (hash = '0x1a', from = 4) =>
      say({ kind: 'progress', id: worker().last('send').id, progress: { state: 'sent', hash, from } }),
  }
}

/** A page on which a wish was agreed to. */
async function agreed(agreedTo = wish) {
  const page = await load()
  await agreeTo(page, agreedTo)
  return page
}

/** Ask for a wish and agree to it. */
async function agreeTo({ signing, answer }: Awaited<ReturnType<typeof load>>, agreedTo = wish) {
  signing.ask(agreedTo)
  await settled()
  await answer(tried)
  void signing.agree()
  await settled()
}

/** A page whose transaction is on its way. */
async function underWay(agreedTo = wish) {
  const page = await agreed(agreedTo)
  await page.sign()
  await page.sent()
  return page
}

test('a page that is just loaded asks for nothing, and shows nothing under way', async () => {
  vi.resetModules()
  const { signing } = await import('./signing.svelte.ts')
  expect(signing.sent).toEqual([])
  expect(signing.trial).toEqual({ state: 'checking' })
  for (const none of [signing.wish, signing.tried, signing.finished]) expect(none).toBeUndefined()
})

test('what is asked for is tried as the person who would sign, before any wallet opens', async () => {
  const { signing, worker, answer } = await load()
  signing.ask(wish)
  expect(signing.trial).toEqual({ state: 'checking' })
  await settled()
  expect(worker().last('read')).toMatchObject({ name: 'tryCall', args: [wish.call, '5Ann', 'native'] })
  await answer(tried)
  expect(signing.trial).toEqual({ state: 'ready' })
  expect(signing.tried).toEqual(tried)
  expect(worker().all('send')).toEqual([])
})

test('the balance that is asked for is of the currency that the wish costs', async () => {
  const { signing, worker } = await load()
  signing.ask({ ...wish, cost: { currency: { ...HUZ, id: 3 }, lines: [], amount: 1n } })
  await settled()
  expect(worker().last('read').args[2]).toBe(3)
})

test('without an account nothing is tried or sent, until there is one', async () => {
  const { signing, session, worker } = await load({ account: false })
  signing.ask(wish)
  await signing.agree()
  await settled()
  expect(worker().told.map(({ kind }) => kind)).toEqual(['connect'])
  expect(signing.sent).toEqual([])
  expect(signing.wish).toBe(wish)
  session.connect(ann)
  void signing.try()
  await settled()
  expect(worker().all('read')).toHaveLength(1)
})

test('what the chain would refuse is said in words, with the ways out and the chain’s own name for it', async () => {
  const [pallet, ways] = ['mutualAid', [{ name: 'See the pool', href: '/en/pools/7' }]]
  const { signing, answer } = await load()
  signing.ask({ ...wish, ways })
  await settled()
  await answer({ ...tried, refusal: { pallet, reason: 'NoSuchPool' } })
  const { m } = await import('$lib/paraglide/messages')
  const reason = m.transaction_error_no_such_pool()
  expect(signing.trial).toEqual({ state: 'refused', reason, ways, raw: `${pallet}.NoSuchPool` })
})

test('who cannot pay the fee is told what is missing', async () => {
  const { signing, answer } = await load()
  signing.ask(wish)
  await settled()
  await answer({ ...tried, advance: 3_000_000_000_000n, nativeFree: 1_000_000_000_000n })
  expect(signing.trial).toMatchObject({ state: 'refused', raw: 'fee', ways: [] })
  expect(signing.trial).toHaveProperty('reason', expect.stringMatching(/fee of up to .*3.*HUZ.*2.*HUZ short/))
})

test('a trial that could not be made is said to be none, and can be made again', async () => {
  const { signing, fail, answer } = await load()
  signing.ask(wish)
  await settled()
  await fail({ kind: 'Unexpected', sentence: 'It broke.' })
  expect(signing.trial).toMatchObject({ state: 'untried', reason: expect.stringContaining('It broke.') })
  void signing.try()
  expect(signing.trial).toEqual({ state: 'checking' })
  await settled()
  await answer(tried)
  expect(signing.trial).toEqual({ state: 'ready' })
})

test('the trial of what is no longer asked for changes nothing', async () => {
  const { signing, worker, say, answer } = await load()
  signing.ask(wish)
  await settled()
  const before = worker().last('read').id
  const other = { ...wish, sentence: 'Another.' }
  signing.ask(other)
  await settled()
  await say({ kind: 'answer', id: before, answer: { ...tried, raw: 'before' } })
  expect(signing.trial).toEqual({ state: 'checking' })
  expect(signing.tried).toBeUndefined()
  await answer(tried)
  signing.ask(wish)
  await settled()
  const failing = worker().last('read').id
  signing.ask(other)
  await settled()
  await say({ kind: 'failed', id: failing, failure: { kind: 'Unexpected', sentence: 'late' } })
  expect(signing.trial).toEqual({ state: 'checking' })
})

test('a trial is of the account that is connected when it is told', async () => {
  const ben = { address: '5Ben', name: 'Ben', wallet: 'played' }
  for (const tell of ['answer', 'fail'] as const) {
    const { signing, session, worker, answer, fail } = await load()
    signing.ask(wish)
    await settled()
    session.connect(ben)
    await (tell === 'answer' ? answer({ ...tried, raw: 'Ann’s' }) : fail({ kind: 'Unexpected', sentence: 'Ann’s' }))
    expect(signing.trial).toEqual({ state: 'checking' })
    expect(signing.tried).toBeUndefined()
    expect(worker().last('read').args[1]).toBe('5Ben')
    await answer(tried)
    expect(signing.trial).toEqual({ state: 'ready' })
    expect(signing.tried).toEqual(tried)
  }
})

test('the trial of what a person has put aside, or left with their account, is told to nobody', async () => {
  const put = await load()
  put.signing.ask(wish)
  await settled()
  put.signing.wish = undefined
  await put.answer(tried)
  expect(put.signing.tried).toBeUndefined()
  for (const tell of ['answer', 'fail'] as const) {
    const { signing, session, worker, answer, fail } = await load()
    signing.ask(wish)
    await settled()
    session.connect(undefined)
    await (tell === 'answer' ? answer(tried) : fail({ kind: 'Unexpected', sentence: 'It broke.' }))
    expect(signing.tried).toBeUndefined()
    expect(signing.trial).toEqual({ state: 'checking' })
    expect(worker().all('read')).toHaveLength(1)
  }
})

test('of two trials the later one counts, whichever is told first', async () => {
  const { signing, worker, say, answer } = await load()
  signing.ask(wish)
  await settled()
  const { id } = worker().last('read')
  void signing.try()
  await settled()
  await answer(tried)
  await say({ kind: 'answer', id, answer: { ...tried, refusal: { pallet: 'mutualAid', reason: 'NoSuchPool' } } })
  expect(signing.trial).toEqual({ state: 'ready' })
  expect(signing.tried).toEqual(tried)
})

test('what is agreed to leaves the dialog, and the wallet is asked for exactly that', async () => {
  const { signing, worker, track } = await agreed()
  expect(signing.wish).toBeUndefined()
  expect(signing.sent).toMatchObject([{ account: 'Ann', wish }])
  expect(track()).toEqual({ state: 'asking' })
  expect(worker().all('send')).toMatchObject([{ call: wish.call, who: '5Ann', way: 'payload' }])
})

test('with a key that the page has nobody is asked, and no wallet called silent', async () => {
  const { signing, session, track } = await load()
  session.connect({ ...ann, wallet: 'development' })
  signing.ask(wish)
  void signing.agree()
  expect(track()).toEqual({ state: 'signing' })
  await seconds(21)
  expect(track()).toEqual({ state: 'signing' })
})

test('what is signed, sent, recorded, retracted and recorded again is told at each step', async () => {
  const { worker, say, sign, sent, track, signing } = await agreed()
  await sign()
  expect(worker().last('signed')).toMatchObject({ id: worker().last('send').id, signature: '0x51' })
  await sent('0x1a', 4)
  expect(track()).toEqual({ state: 'sent' })
  expect(signing.sent[0]).toMatchObject({ hash: '0x1a', from: 4 })
  const { id } = worker().last('send')
  const states = ['in block', 'retracted', 'in block'] as const
  const told = []
  for (const state of states) {
    await say({ kind: 'progress', id, progress: { state, hash: '0x1a', block: '0x2b' } })
    told.push(track()?.state)
  }
  expect(told).toEqual(['recorded', 'retracted', 'recorded'])
})

test('what is done says so with the numbers that the chain gave, and leads there', async () => {
  const { signing, outcome, track } = await underWay({ ...wish, done: { ...wish.done, note: 'Not {claim} 3.' } })
  const told = { refusal: undefined, numbers: { pool: 7 } }
  await outcome(told)
  const words = { title: 'Pool 7 is paused', note: 'Not {claim} 3.', href: '/en/pools/7' }
  expect(track()).toEqual({ state: 'done', ...words })
  expect(signing.finished?.outcome).toEqual(told)
  // And from which page it was asked for.
  expect(signing.arrived).toMatchObject({ page: '/en/pools/7', track: words })
})

test('what is agreed to has the date of the block that is shown', async () => {
  const page = await load()
  page.worker().head(1)
  await settled()
  await agreeTo(page)
  expect(page.signing.sent[0]).toMatchObject({ at: 1n, page: '/en/pools/7' })
})

test('what is refused has arrived nowhere', async () => {
  const { signing, outcome } = await underWay()
  await outcome({ refusal: { pallet: 'mutualAid', reason: 'NoSuchPool' }, numbers: {} })
  expect(signing.arrived).toBeUndefined()
})

test('what is done says what of it can be undone, where nothing else is to be said', async () => {
  const { outcome, track } = await underWay()
  await outcome({ refusal: undefined, numbers: { pool: 7, claim: 2 } })
  expect(track()).toMatchObject({ state: 'done', note: 'Claim 2 goes on.' })
})

test('the text that went with it is forgotten when it is done, and not before', async () => {
  const { outcome } = await underWay({ ...wish, keeps: 'huzhu.says' })
  kept.set('huzhu.says', '"My words."')
  await settled()
  expect(kept.has('huzhu.says')).toBe(true)
  await outcome({ refusal: undefined, numbers: {} })
  expect(kept.has('huzhu.says')).toBe(false)
})

test('whose text it was is settled when it is agreed to, whoever is connected later', async () => {
  let who = '5Ann'
  const asked = {
    ...wish,
    get keeps() {
      return `huzhu.says.${who}`
    },
  }
  const { outcome } = await underWay(asked)
  who = '5Bob'
  for (const one of ['5Ann', '5Bob']) kept.set(`huzhu.says.${one}`, '"My words."')
  await outcome({ refusal: undefined, numbers: {} })
  expect(['5Ann', '5Bob'].map((one) => kept.has(`huzhu.says.${one}`))).toEqual([false, true])
})

test('what was recorded and refused is told with its reason, finishes nothing and loses no text', async () => {
  const { signing, outcome, track } = await underWay({ ...wish, keeps: 'huzhu.says' })
  kept.set('huzhu.says', '"My words."')
  await outcome({ refusal: { pallet: 'mutualAid', reason: 'NoSuchPool' }, numbers: {} })
  const { m } = await import('$lib/paraglide/messages')
  expect(track()).toEqual({ state: 'refused', reason: m.transaction_error_no_such_pool() })
  expect(signing.finished).toBeUndefined()
  expect(kept.has('huzhu.says')).toBe(true)
})

test('a wallet that does not answer for twenty seconds is called silent, by its name, until it answers', async () => {
  const waiting = Promise.withResolvers<{ id: number; signature: `0x${string}` }>()
  signPayload = () => waiting.promise
  const { sign, sent, track, worker } = await agreed()
  await sign()
  await seconds(19.9)
  expect(track()).toEqual({ state: 'asking' })
  await seconds(0.2)
  expect(track()).toEqual({ state: 'silent', wallet: 'played' })
  waiting.resolve({ id: 1, signature: '0x51' })
  await settled()
  expect(worker().all('signed')).toHaveLength(1)
  await sent()
  expect(track()).toEqual({ state: 'sent' })
})

test('a wallet that has answered is not called silent later', async () => {
  const { sign, track } = await agreed()
  await sign()
  await seconds(30)
  expect(track()).toEqual({ state: 'asking' })
})

test('a person’s no in the wallet cancels it, and the worker is told in the wallet’s words', async () => {
  signPayload = () => Promise.reject(new Error('Cancelled'))
  const { sign, ends, track, worker, signing } = await agreed()
  await sign()
  expect(worker().last('unsigned')).toMatchObject({ message: 'Cancelled' })
  await ends({ kind: 'SignatureRejected' })
  expect(track()).toEqual({ state: 'cancelled' })
  expect(signing.finished).toBeUndefined()
})

test('how it ends that nothing came of it is told apart', async () => {
  const hash = '0x1a'
  const ends: [Failure, object][] = [
    [
      { kind: 'WalletFailed', sentence: 'locked' },
      { state: 'unsigned', message: 'locked' },
    ],
    [{ kind: 'NotIncluded', hash, status: 'usurped' }, { state: 'replaced' }],
    [{ kind: 'NotIncluded', hash, status: 'dropped' }, { state: 'dropped' }],
    [{ kind: 'NotIncluded', hash, status: 'invalid' }, { state: 'dropped' }],
    [
      { kind: 'Unexpected', sentence: 'broke' },
      { state: 'unforeseen', message: 'broke', sent: false },
    ],
    [
      { kind: 'OtherRuntime', sentence: 'No pools.' },
      { state: 'unforeseen', message: expect.stringContaining('No pools.'), sent: false },
    ],
    // Nothing was sent before the connection went: nothing is asked for later.
    [{ kind: 'ConnectionLost' }, { state: 'lost' }],
    [{ kind: 'ChainUnreachable', endpoint: description.endpoint }, { state: 'lost' }],
    [{ kind: 'BadNode', endpoint: description.endpoint, sentence: 'It says “7”.' }, { state: 'lost' }],
  ]
  for (const [failure, state] of ends) {
    const page = await agreed()
    await page.ends(failure)
    expect(page.track()).toEqual(state)
  }
})

test('what was sent and failed for no known reason is not called lost: the chain may have it', async () => {
  const { ends, track } = await underWay()
  await ends({ kind: 'Unexpected', sentence: 'broke' })
  expect(track()).toEqual({ state: 'unforeseen', message: 'broke', sent: true })
})

test('a node’s no is told in words, or as the node says it', async () => {
  const { m } = await import('$lib/paraglide/messages')
  const page = await agreed()
  await page.ends({ kind: 'NotTaken', reason: 'FeeUnpaid', sentence: 'Inability to pay' })
  expect(page.track()).toEqual({ state: 'refused', reason: m.transaction_error_insufficient_funds() })
  const other = await agreed()
  await other.ends({ kind: 'NotTaken', reason: 'Other', sentence: 'Too busy' })
  expect(other.track()).toEqual({ state: 'refused', reason: m.transaction_error_unknown({ name: 'Too busy' }) })
})

test('a wallet that is gone is told to be gone, and is no lost connection; nothing is sent', async () => {
  const page = await load()
  page.session.connect({ ...ann, wallet: 'gone' })
  page.signing.ask(wish)
  void page.signing.agree()
  await settled()
  expect(page.track()).toEqual({ state: 'walletless', wallet: 'gone' })
  expect(page.worker().all('send')).toEqual([])
})

test('what the connection was lost over is asked of the chain once it is heard of again, and never sent twice', async () => {
  const { worker, ends, answer, track, signing } = await underWay()
  await ends({ kind: 'ConnectionLost' })
  expect(track()).toEqual({ state: 'sent' })
  const asked = () =>
    worker()
      .all('read')
      .filter(({ name }) => name === 'sentBefore')
  expect(asked()).toEqual([])
  worker().head(5)
  await settled()
  expect(asked()).toMatchObject([{ args: ['0x1a', 4] }])
  await answer({ refusal: undefined, numbers: { pool: 7 } })
  expect(track()).toMatchObject({ state: 'done', title: 'Pool 7 is paused' })
  expect(signing.finished?.wish).toMatchObject({ sentence: wish.sentence })
  expect(worker().all('send')).toHaveLength(1)
})

test('a connection lost again and again is waited for again and again', async () => {
  const { worker, ends, fail, answer, track } = await underWay()
  await ends({ kind: 'ConnectionLost' })
  for (let number = 5; number < 8; number += 1) {
    worker().head(number)
    await settled()
    await fail({ kind: 'ChainUnreachable', endpoint: description.endpoint })
    expect(track()).toEqual({ state: 'sent' })
  }
  worker().head(8)
  await settled()
  await answer({ refusal: undefined, numbers: {} })
  expect(track()).toMatchObject({ state: 'done' })
})

test('a page loaded anew finds what became of what was sent, as it was agreed to, and sends nothing', async () => {
  const dear = { ...wish, cost: { currency: HUZ, lines: [], amount: 9_007_199_254_740_993n }, keeps: 'huzhu.says' }
  await underWay(dear)
  kept.set('huzhu.says', '"My words."')
  // Also one of a later version, which looks where this one keeps it.
  expect(kept.has('huzhu.sent')).toBe(true)
  const { signing, worker, track, answer } = await load()
  expect(track()).toEqual({ state: 'sent' })
  expect(signing.sent[0]!.wish).toEqual(dear)
  expect(worker().all('read')).toMatchObject([{ name: 'sentBefore', args: ['0x1a', 4] }])
  await answer({ refusal: undefined, numbers: { pool: 7 } })
  expect(track()).toMatchObject({ state: 'done', title: 'Pool 7 is paused' })
  expect(kept.has('huzhu.says')).toBe(false)
  expect(worker().all('send')).toEqual([])
})

test('what was sent is followed also where the server could not say at first which chain it is', async () => {
  await underWay()
  const answers = vi.fn().mockRejectedValueOnce(new Error('starting'))
  vi.stubGlobal('fetch', answers.mockResolvedValue({ ok: true, json: () => Promise.resolve(description) }))
  const { chain, track, worker, answer } = await load()
  expect([chain.connection.state, track()]).toEqual(['unreachable', undefined])
  await seconds(2)
  worker().head(5)
  await settled()
  expect(worker().all('read')).toMatchObject([{ name: 'sentBefore', args: ['0x1a', 4] }])
  await answer({ refusal: undefined, numbers: { pool: 7 } })
  expect(track()).toMatchObject({ state: 'done', title: 'Pool 7 is paused' })
})

test('what was done on a chain that was begun anew is not told on the new one, nor asked after there', async () => {
  const before = await underWay()
  expect(before.tracks()).toEqual(['sent'])
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: async () => ({ ...description, began: '0x0b' }) }))
  const { tracks, worker } = await load()
  expect(tracks()).toEqual([])
  expect(worker().all('read')).toEqual([])
  // The chain of before comes back.
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: async () => description }))
  expect((await load()).tracks()).toEqual(['sent'])
})

test('what the wallet was still asked for when the page was left was not sent, and is said to be left', async () => {
  signPayload = () => new Promise(() => {})
  const before = await agreed()
  await before.sign()
  await seconds(21)
  expect(before.track()).toMatchObject({ state: 'silent' })
  const { worker, tracks } = await load()
  expect(tracks()).toEqual(['left'])
  expect(worker().told.map(({ kind }) => kind)).toEqual(['connect'])
  // Said once, kept as that.
  expect((await load()).tracks()).toEqual(['left'])
})

test('what another open page has asked its wallet for is its own, and what becomes of it is told on both', async () => {
  const answer = Promise.withResolvers<{ id: number; signature: `0x${string}` }>()
  signPayload = () => answer.promise
  const first = await agreed()
  await first.sign()
  const second = await load({ beside: true })
  expect(second.tracks()).toEqual(['asking'])
  expect(second.worker().all('read')).toEqual([])
  // Both go on, and neither loses what the other did.
  second.signing.ask({ ...wish, sentence: 'Another.' })
  await settled()
  await second.answer(tried)
  void second.signing.agree()
  await settled()
  answer.resolve({ id: 1, signature: '0x51' })
  await settled()
  await first.sent()
  await first.outcome({ refusal: undefined, numbers: { pool: 7 } })
  for (const hear of listening) hear({ key: 'huzhu.sent' })
  expect(second.signing.sent.map(({ wish, track }) => [wish.sentence, track.state])).toEqual([
    ['Another.', 'asking'],
    ['The pool takes no claims.', 'done'],
  ])
  expect(first.tracks()).toEqual(second.tracks())
  // Closed, the one that was asked for last was not sent.
  expect((await load()).tracks()).toEqual(['left', 'done'])
})

test('nothing is sent before the page keeps what it takes to find it again', async () => {
  const { worker, sign, sent } = await agreed()
  await sign()
  expect(worker().all('noted')).toEqual([])
  await sent('0x1b')
  expect(kept.get('huzhu.sent')).toContain('0x1b')
  expect(worker().last('noted')).toEqual({ kind: 'noted', id: worker().last('send').id })
})

test('what has ended is not asked for again by a page loaded anew', async () => {
  const before = await underWay()
  await before.outcome({ refusal: undefined, numbers: { pool: 7 } })
  const { worker, track } = await load()
  expect(track()).toMatchObject({ state: 'done', title: 'Pool 7 is paused' })
  expect(worker().all('read')).toEqual([])
})

test('what was put away stays away over loads, and stays in the list', async () => {
  const before = await underWay()
  const { id } = before.signing.sent[0]!
  before.signing.putAway(id)
  const { signing } = await load()
  expect(signing.sent).toMatchObject([{ id, away: true }])
})

test('asked once more while the wallet is silent, what it then signs is not sent, and the first time stays cancelled', async () => {
  const waiting = Promise.withResolvers<{ id: number; signature: `0x${string}` }>()
  signPayload = () => waiting.promise
  const { signing, worker, sign, ends, tracks, answer } = await agreed()
  await sign()
  await seconds(21)
  signing.again(signing.sent[0]!)
  expect(signing.sent[0]).toMatchObject({ away: true, track: { state: 'cancelled' } })
  expect(signing.wish).toMatchObject({ sentence: wish.sentence })
  waiting.resolve({ id: 1, signature: '0x51' })
  await settled()
  expect(worker().all('signed')).toEqual([])
  expect(worker().all('unsigned')).toMatchObject([{ message: 'Cancelled: the wallet was asked again.' }])
  await ends({ kind: 'WalletFailed', sentence: 'asked again' })
  expect(tracks()).toEqual(['cancelled'])
  await answer(tried)
  void signing.agree()
  await settled()
  expect(signing.sent).toHaveLength(2)
  expect(signing.sent[0]!.id).toBeGreaterThan(signing.sent[1]!.id)
  signPayload = () => Promise.resolve({ id: 2, signature: '0x52' })
  await sign()
  expect(worker().all('signed')).toMatchObject([{ signature: '0x52' }])
  expect(worker().all('send')).toHaveLength(2)
})

test('only what is still asked for is called silent, each after its own twenty seconds', async () => {
  signPayload = () => new Promise(() => {})
  const { signing, sign, tracks, answer } = await agreed()
  await sign()
  await seconds(15)
  signing.again(signing.sent[0]!)
  await settled()
  await answer(tried)
  void signing.agree()
  await settled()
  await sign()
  await seconds(6)
  expect(tracks()).toEqual(['asking', 'cancelled'])
  await seconds(15)
  expect(tracks()).toEqual(['silent', 'cancelled'])
})

test('of two that are under way each ends as the chain says of it', async () => {
  const page = await underWay({ ...wish, keeps: 'huzhu.first' })
  const { signing, worker, say, tracks, sign, sent } = page
  const first = worker().last('send').id
  await agreeTo(page, { ...wish, done: { title: 'Another.' }, keeps: 'huzhu.second' })
  await sign()
  await sent('0x1b', 5)
  for (const name of ['huzhu.first', 'huzhu.second']) kept.set(name, '"My words."')
  await say({ kind: 'answer', id: first, answer: { refusal: undefined, numbers: { pool: 7 } } })
  expect(tracks()).toEqual(['sent', 'done'])
  expect(signing.sent[1]?.track).toMatchObject({ title: 'Pool 7 is paused' })
  expect(signing.finished?.wish.keeps).toBe('huzhu.first')
  expect([kept.has('huzhu.first'), kept.has('huzhu.second')]).toEqual([false, true])
  await say({
    kind: 'failed',
    id: worker().last('send').id,
    failure: { kind: 'NotIncluded', hash: '0x1b', status: 'dropped' },
  })
  expect(tracks()).toEqual(['dropped', 'done'])
})

test('of two that are under way the one whose connection was lost is asked for', async () => {
  const page = await underWay()
  const { worker, say, tracks, answer, sign, sent } = page
  const first = worker().last('send').id
  await agreeTo(page)
  await sign()
  await sent('0x1b', 5)
  await say({ kind: 'failed', id: first, failure: { kind: 'ConnectionLost' } })
  worker().head(6)
  await settled()
  expect(worker().last('read')).toMatchObject({ name: 'sentBefore', args: ['0x1a', 4] })
  await answer({ refusal: undefined, numbers: {} })
  expect(tracks()).toEqual(['sent', 'done'])
})

test('where the words of a refusal cannot be loaded it is told by its name', async () => {
  vi.doMock('./refusal-words.ts', () => {
    throw new Error('The page is of an earlier version.')
  })
  const { signing, outcome, track } = await load()
  void signing.agree(wish)
  await settled()
  await outcome({ refusal: { pallet: 'mutualAid', reason: 'NoSuchPool' }, numbers: {} })
  expect(track()).toEqual({ state: 'refused', reason: 'NoSuchPool' })
})

test('of what has ended another try is a new one', async () => {
  const { signing, ends, tracks, sign, worker } = await agreed()
  await ends({ kind: 'WalletFailed', sentence: 'locked' })
  signing.again(signing.sent[0]!)
  await settled()
  expect(signing.wish).toMatchObject({ sentence: wish.sentence })
  void signing.agree()
  await settled()
  await sign()
  expect(tracks()).toEqual(['asking', 'unsigned'])
  expect(worker().all('signed')).toHaveLength(1)
})

test('the fifty newest are remembered', async () => {
  const { signing } = await load()
  for (let count = 0; count < 51; count += 1) void signing.agree({ ...wish, sentence: `${count}` })
  await settled()
  const newest = Array.from({ length: 50 }, (_, at) => `${50 - at}`)
  expect(signing.sent.map(({ wish }) => wish.sentence)).toEqual(newest)
  expect((await load()).signing.sent).toHaveLength(50)
})

test('of what was kept, only acts as this version keeps them are told of, and they are followed on', async () => {
  const page = await load()
  page.signing.ask(wish)
  void page.signing.agree()
  await settled()
  await page.sent()
  const [good] = JSON.parse(kept.get('huzhu.sent')!) as [Record<string, unknown>]
  const broken = [
    ...[null, 5, 'text', {}, { ...good, track: undefined }, { ...good, track: { state: 'flown' } }],
    ...[
      { ...good, wish: undefined },
      { ...good, wish: {} },
      { ...good, track: { state: 'done' } },
    ],
    ...[
      { ...good, id: 'one' },
      { ...good, account: 7 },
      { ...good, at: 'then' },
      { ...good, track: null },
    ],
  ]
  kept.set('huzhu.sent', JSON.stringify([...broken, good]))
  const after = await load()
  expect(after.signing.sent.map(({ wish: { sentence } }) => sentence)).toEqual([wish.sentence])
  expect(
    after
      .worker()
      .all('read')
      .map(({ name }) => name),
  ).toContain('sentBefore')
})
