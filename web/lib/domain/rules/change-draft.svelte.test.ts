import { flushSync } from 'svelte'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chain } from '$lib/chain/chain.svelte'
import type { ToWorker } from '$lib/chain/messages'
import { signing } from '$lib/chain/signing/signing.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { PlayedWorker, calendarAt } from '$lib/chain/worker.played'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { CLAIMANT, DAY, membershipOf, poolRowOf, rulesOf } from '../examples.ts'
import { ChangeDraft } from './change-draft.svelte.ts'

const HASH = `0x${'ab'.repeat(32)}`
const native = { id: 'native', symbol: 'HUZ', decimals: 0, minimum: 1n } as const
const field = (name: 'waitingDays' | 'dues') =>
  ({ name, unit: name === 'dues' ? 'money' : 'days', label: () => '' }) as const

/** Rules that have passed and hold later; nothing of them in most tests. */
let waiting: { version: number; start: bigint; rules: ReturnType<typeof rulesOf> } | undefined
/** Whether voters may not propose rules now. */
let taken = false
let voter = true

function answerTo(name: string, args: readonly unknown[]): unknown {
  if (name === 'calendar') return calendarAt(DAY)
  if (name === 'longestText') return 20
  if (name === 'account') return String(args[0]).trim() === CLAIMANT ? CLAIMANT : undefined
  if (name === 'keep') return HASH
  if (name === 'changeTerms') return { threshold: 'Change', electorate: 9, neededAyes: 3 }
  const open = { answer: { ok: true }, inTheWay: undefined }
  const refused = { answer: { refused: { pallet: 'mutualAid', reason: 'SlotTaken' } }, inTheWay: undefined }
  if (name === 'mayPropose')
    return { holder: open, voter: taken ? refused : open, host: open, otherHost: open, end: refused }
  return {
    ...{ summary: poolRowOf({ pool: { id: Number(args[0]) } }), waiting, native, deposit: 7n, floor: 100n },
    bounds: { min: rulesOf({ waitingDays: 20, backing: 1 }), max: rulesOf({ waitingDays: 60 }), template: rulesOf() },
    member: membershipOf({ sequence: voter ? 1 : undefined }),
  }
}
const worker = new PlayedWorker((message: ToWorker) => {
  const questions = message.kind === 'ask' ? message.questions : message.kind === 'read' ? [message] : []
  for (const { id, name, args } of questions) worker.say({ kind: 'answer', id, answer: answerTo(name, args) })
})

async function settled() {
  for (let round = 0; round < 4; round++) {
    flushSync()
    await new Promise((passed) => setImmediate(passed))
  }
  flushSync()
}

const kept = new Map<string, string>()
let block = 0
let leave: () => void
let draft: ChangeDraft

/** A page with the form, in a block of its own. */
async function open() {
  leave = $effect.root(() => {
    draft = new ChangeDraft(() => 3)
  })
  worker.head((block += 1))
  await settled()
}

beforeAll(async () => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(description) }))
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  overwriteGetLocale(() => 'en')
  chain.serveFrom(() => worker)
  await chain.start()
})
afterAll(() => void vi.unstubAllGlobals())
beforeEach(async () => {
  kept.clear()
  waiting = undefined
  taken = false
  voter = true
  session.connect({ address: CLAIMANT, name: 'Ann', wallet: 'played' })
  await open()
})
afterEach(() => {
  leave()
  signing.wish = signing.finished = undefined
})

const wished = () => signing.wish?.call

test('rules that changed are proposed as a voter, with the reasons under their hash', async () => {
  draft.changes.waitingDays = 40
  draft.dues.text = '70'
  draft.reasons.text = ' More time '
  await settled()
  expect([draft.way, draft.ready, draft.changed.map(({ name }) => name)]).toEqual([
    ...['voter', true, ['dues', 'waitingDays']],
  ])
  expect(draft.needs).toMatchObject({ neededAyes: 3 })
  await draft.ask()
  const rules = { ...rulesOf(), waitingDays: 40, dues: 7_000n }
  expect(signing.wish?.call).toEqual({ name: 'draft', args: [3, { kind: 'Rules', rules }, HASH] })
})

test('whoever is no voter, or may not propose as one now, proposes as a holder of tokens', async () => {
  leave()
  voter = false
  await open()
  expect(draft.way).toBe('holder')
  leave()
  ;[voter, taken] = [true, true]
  await open()
  expect([draft.way, draft.closed('voter') !== undefined]).toEqual(['holder', true])
  draft.changes.waitingDays = 40
  await settled()
  await draft.ask()
  expect(signing.wish?.call).toMatchObject({ name: 'proposeRules', args: [3, { waitingDays: 40 }] })
  draft.way = 'voter'
  await settled()
  expect(draft.ready).toBe(false)
})

test('what cannot be so changes nothing, is counted, and is not proposed', async () => {
  draft.changes.waitingDays = 61
  draft.changes.tenureDays = NaN
  draft.dues.text = '0.50'
  await settled()
  expect([draft.wrong, draft.duesTooLow, draft.wrongCount]).toEqual([['waitingDays', 'tenureDays'], true, 3])
  expect([draft.changed, draft.missing]).toEqual([[], undefined])
  await draft.ask()
  expect([signing.wish, draft.missing]).toEqual([undefined, '3 numbers cannot be so: mend them first.'])
  draft.changes = {}
  draft.dues.clear()
  await settled()
  expect(draft.missing).toBe('Nothing changes so far.')
})

test('what is in the way of a change is told to whoever wants it', async () => {
  draft.subject = 'end'
  await settled()
  expect([draft.ready, draft.missing]).toEqual([false, undefined])
  await draft.ask()
  expect([signing.wish, draft.missing]).toEqual([undefined, draft.closed('end')])
})

test('oneself is proposed as host, or somebody else by an address', async () => {
  draft.subject = 'host'
  await settled()
  await draft.ask()
  expect(signing.wish?.call).toEqual({ name: 'draft', args: [3, { kind: 'Host', candidate: CLAIMANT }] })
  signing.wish = undefined
  draft.subject = 'other host'
  draft.candidate = '5Nobody'
  await settled()
  await draft.ask()
  expect([signing.wish, draft.wrongCandidate]).toEqual([undefined, true])
  draft.candidate = ` ${CLAIMANT} `
  await draft.ask()
  expect([draft.wrongCandidate, wished()?.args]).toEqual([false, [3, { kind: 'Host', candidate: CLAIMANT }]])
})

test('a proposal builds on rules that have passed, and says from when they hold', async () => {
  expect(draft.stands(field('waitingDays'))).toBe('Today 30 days')
  leave()
  waiting = { version: 1, start: 30n * DAY, rules: rulesOf({ waitingDays: 35 }) }
  await open()
  expect(draft.base?.waitingDays).toBe(35)
  expect([draft.stands(field('waitingDays')), draft.stands(field('dues'))]).toEqual([
    ...['35 days from 31 January', 'Today ¥60'],
  ])
})

test('all that is written is kept over a load, and forgotten once it is proposed', async () => {
  draft.changes.waitingDays = 40
  draft.changes.tenureDays = NaN
  draft.way = 'holder'
  draft.reasons.text = 'More time'
  await settled()
  leave()
  await open()
  expect([draft.changes, draft.way, draft.reasons.text]).toEqual([{ waitingDays: 40 }, 'holder', 'More time'])
  await draft.ask()
  signing.finished = { wish: { ...signing.wish! }, outcome: { refusal: undefined, numbers: {} } }
  await settled()
  expect([draft.changes, draft.reasons.text, [...kept.keys()]]).toEqual([{}, '', ['huzhu.account']])
})

test.each<[string, object]>([
  ['no subject', { subject: 'nothing' }],
  ['no way', { way: 'king' }],
  ['no text', { reasons: 7 }],
  ['no changes', { changes: null }],
  ['a rule that is none', { changes: { fee: 7 } }],
  ['a number that is none', { changes: { waitingDays: '40' } }],
])('what is kept with %s is dropped, and the form begins anew', async (_, wrong) => {
  draft.changes.waitingDays = 40
  draft.reasons.text = 'More time'
  await settled()
  leave()
  const place = [...kept.keys()].find((key) => key !== 'huzhu.account')!
  kept.set(place, JSON.stringify({ ...(JSON.parse(kept.get(place)!) as object), ...wrong }))
  await open()
  expect([draft.subject, draft.changes, draft.reasons.text, [...kept.keys()]]).toEqual([
    ...['rules', {}, '', ['huzhu.account']],
  ])
})
