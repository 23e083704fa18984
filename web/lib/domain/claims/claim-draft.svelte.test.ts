import type { NewClaim } from '@huzhu/governance/calls'
import type { Payable } from '@huzhu/governance/claims'
import type { DatedRules } from '@huzhu/governance/rules'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { flushSync } from 'svelte'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chain } from '$lib/chain/chain.svelte'
import type { ToWorker } from '$lib/chain/messages'
import { signing } from '$lib/chain/signing/signing.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { PlayedWorker, calendarAt } from '$lib/chain/worker.played'
import { CLAIMANT, DAY, membershipOf, poolRowOf, rulesOf } from '../examples.ts'
import { ClaimDraft, OWN, VOUCHED } from './claim-draft.svelte.ts'

const SCHOOL = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const HASH = `0x${'ab'.repeat(32)}`
const description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: false }
/** Noon of the fortieth day. */
const TODAY = 40n * DAY + DAY / 2n

/** What the chain would pay: four fifths, unless it refuses. */
let refused = false
/** Whether the pool takes no claims. */
let closed = $state(false)
/** Whether whoever files is no member. */
let stranger = false
let coverFrom = 0n
/** Before which no day has rules. */
const BEGUN = 10n * DAY
const rules: DatedRules = { version: 2, start: BEGUN, rules: rulesOf({ coveredShare: 80 }) }
/** The dates of the instalments that it was asked about last. */
let dues: readonly bigint[] = []
/** What it was asked to try last. */
let tried: readonly unknown[] = []
const payable = (cost: bigint, vouched: boolean): Payable & { rules: DatedRules; backing: unknown } => ({
  amount: (cost * 4n) / 5n,
  planned: 1_000_000n,
  binding: 'CoveredShare',
  limits: [{ limit: 'CoveredShare', amount: (cost * 4n) / 5n }],
  rules,
  backing: vouched ? { own: 1_000n, others: (cost * 4n) / 5n - 1_000n } : undefined,
})

function answerTo(name: string, args: readonly unknown[]): unknown {
  if (name === 'calendar') return calendarAt(TODAY)
  if (name === 'filing')
    return {
      summary: poolRowOf({ pool: { id: Number(args[0]) } }),
      payees: [SCHOOL],
      member: stranger ? undefined : membershipOf({ coverFrom }),
    }
  if (name === 'longestText') return 20
  if (name === 'account') return args[0] === CLAIMANT ? CLAIMANT : undefined
  if (name === 'keep') return HASH
  if (name === 'judging')
    return (args[2] as bigint) < BEGUN
      ? { refused: { pallet: 'mutualAid', reason: 'WrongRules' }, rules }
      : coverFrom > (args[2] as bigint)
        ? { refused: { pallet: 'mutualAid', reason: 'CoverNotBegun' }, rules }
        : closed
          ? { refused: { pallet: 'mutualAid', reason: 'Paused' }, rules }
          : { ok: rules }
  if (name === 'fileable') {
    const { lossDate, parts } = args[1] as NewClaim
    tried = args
    const last = parts.at(-1)?.due ?? lossDate
    return last > lossDate + 365n * DAY
      ? { refused: { pallet: 'mutualAid', reason: 'TooFarInTheFuture' } }
      : { ok: true }
  }
  const { vouched } = args[4] as { vouched?: string }
  dues = args[5] as bigint[]
  return refused
    ? { refused: { pallet: 'mutualAid', reason: 'PayeeTooNew' } }
    : { ok: payable(args[3] as bigint, vouched !== undefined) }
}

/** Questions that are not answered yet, where they are to wait. */
let holding: boolean | 'fileable' = false
const held: (() => void)[] = []
const worker = new PlayedWorker((message: ToWorker) => {
  const questions = message.kind === 'ask' ? message.questions : message.kind === 'read' ? [message] : []
  for (const { id, name, args } of questions) {
    const say = () => worker.say({ kind: 'answer', id, answer: answerTo(name, args) })
    if (holding === true || holding === name) held.push(say)
    else say()
  }
})

async function settled() {
  flushSync()
  // What is answered can lead to another question.
  for (let round = 0; round < 4; round++) {
    await vi.advanceTimersByTimeAsync(0)
    flushSync()
  }
}

async function release() {
  holding = false
  for (const say of held.splice(0)) say()
  await settled()
}

const kept = new Map<string, string>()
const ann = { address: CLAIMANT, name: 'Ann', wallet: 'played' }

beforeAll(async () => {
  vi.useFakeTimers({ now: 5_000 })
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:5170' })
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(description) }))
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  overwriteGetLocale(() => 'en')
  chain.serveFrom(() => worker)
  await chain.start()
  worker.head(1)
})
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

let leave: () => void
let pool = $state(3)
let draft: ClaimDraft
/** A page with the form. */
async function open() {
  leave = $effect.root(() => {
    draft = new ClaimDraft(() => pool)
  })
  await settled()
}
/** The page is left and loaded anew. */
async function reopen() {
  leave()
  await open()
}

beforeEach(async () => {
  kept.clear()
  pool = 3
  refused = closed = holding = stranger = false
  coverFrom = 0n
  session.connect(ann)
  await open()
})
afterEach(async () => {
  leave()
  signing.wish = signing.finished = undefined
  await release()
})

/** A claim of 100 for books, to the school. */
async function books() {
  draft.filled.need = 'Books'
  draft.cost.text = '100'
  await settled()
}

test('where nothing can be filed now, that is known before anything is filled in', async () => {
  expect([draft.isOpen, draft.closed]).toEqual([true, undefined])
  closed = true
  pool = 4
  await settled()
  expect([draft.isOpen, draft.closed?.reason]).toEqual([false, 'Paused'])
})

test('whoever is no member is told that first, whatever keeps members from filing', async () => {
  closed = stranger = true
  pool = 8
  await settled()
  expect([draft.isOpen, draft.closed?.reason]).toEqual([false, 'NotAMember'])
})

test('what is written stays where nothing can be filed any more, with the reason beside it, and goes no further', async () => {
  pool = 7
  await settled()
  await books()
  closed = true
  worker.head(2)
  await settled()
  expect([draft.isOpen, draft.closed, draft.refused?.reason, draft.check()]).toEqual([true, undefined, 'Paused', false])
  expect(draft.filled.need).toBe('Books')
})

test('on the first day of cover it opens as soon as cover has begun, for a cost of that day', async () => {
  coverFrom = TODAY - 3n
  pool = 5
  await settled()
  expect([draft.isOpen, draft.closed, draft.lossDate]).toEqual([true, undefined, coverFrom])
  draft.filled.due = 39n * DAY
  await settled()
  expect([draft.isOpen, draft.refused?.reason]).toEqual([true, 'CoverNotBegun'])
  coverFrom = TODAY + 1n
  pool = 6
  await settled()
  expect([draft.isOpen, draft.closed?.reason]).toEqual([false, 'CoverNotBegun'])
})

test('that a cost of another day cannot be claimed closes nothing, and is told with the rules of that day', async () => {
  draft.filled.due = BEGUN - DAY
  await settled()
  expect([draft.isOpen, draft.refused?.reason, draft.judgedBy]).toEqual([true, 'WrongRules', rules])
})

test('it begins at its first page with the day that the chain has, and the pool’s first school', () => {
  expect(draft.filled.step).toBe(0)
  expect(draft.lossDate).toBe(40n * DAY)
  expect(draft.payee).toBe(SCHOOL)
  expect(draft.toWhom).toBe('School 1')
  expect(draft.summary?.pool.id).toBe(3)
  expect(draft.room).toBe(20)
  expect([draft.resumed, draft.saved, draft.known, draft.ready]).toEqual([false, undefined, true, false])
})

test('each page says whether one can go on, and what is missing only to whom wants to', async () => {
  expect(draft.checked).toBe(false)
  expect(draft.check()).toBe(false)
  expect(draft.checked).toBe(true)
  draft.filled.need = 'Books'
  expect(draft.check()).toBe(true)
  draft.turn(1)
  expect([draft.filled.step, draft.checked]).toEqual([1, false])
  expect(draft.cost.problem).toBeUndefined()
  expect(draft.check()).toBe(false)
  expect(draft.cost.problem).toBe('empty')
  await books()
  expect(draft.check()).toBe(true)
  draft.turn(2)
  draft.filled.statement = 'just twenty bytes...'
  expect(draft.ready).toBe(true)
  // Signs of three bytes each.
  draft.filled.statement = '学费学费学费学'
  expect(draft.ready).toBe(false)
  draft.turn(3)
  expect(draft.ready).toBe(true)
})

test('the chain says what would be paid, for the day and to whom it is for', async () => {
  await books()
  const asked = worker.all('ask').flatMap(({ questions }) => questions.filter(({ name }) => name === 'payable'))
  expect(asked.at(-1)?.args).toEqual([3, CLAIMANT, 40n * DAY, 10_000n, { account: SCHOOL }, [40n * DAY]])
  expect(draft.payable).toMatchObject({ amount: 8_000n, rules: { version: 2 } })
  draft.filled.due = 30n * DAY
  draft.filled.payee = OWN
  await settled()
  const again = worker.all('ask').flatMap(({ questions }) => questions.filter(({ name }) => name === 'payable'))
  expect(again.at(-1)?.args).toEqual([3, CLAIMANT, 31n * DAY - 1n, 10_000n, 'own account', [31n * DAY - 1n]])
  expect(draft.toWhom).toBe("the claimant's own account")
})

test('nothing is asked while the sum is none', async () => {
  draft.cost.text = 'a lot'
  await settled()
  expect([draft.asking, draft.payable, draft.shown]).toEqual([false, undefined, undefined])
  expect(draft.parts).toEqual([])
})

test('while another sum is asked about, the last answer stays in sight and is not what is filed', async () => {
  await books()
  draft.turn(1)
  holding = true
  draft.cost.text = '200'
  await settled()
  expect([draft.asking, draft.payable, draft.shown?.amount]).toEqual([true, undefined, 8_000n])
  // The page of the day does not wait for the sum.
  draft.turn(0)
  expect([draft.asking, draft.check()]).toEqual([false, true])
  draft.turn(1)
  await release()
  expect([draft.asking, draft.payable?.amount, draft.shown?.amount]).toEqual([false, 16_000n, 16_000n])
})

test('what the chain refuses is told, and cannot be gone on with', async () => {
  refused = true
  await books()
  draft.cost.text = '70'
  draft.turn(1)
  await settled()
  expect(draft.refused?.reason).toBe('PayeeTooNew')
  expect([draft.payable, draft.shown, draft.check()]).toEqual([undefined, undefined, false])
})

test('the rules of its day are told with the day; where it has none, nobody goes on to the sum', async () => {
  await books()
  expect([draft.rules, draft.refused, draft.check()]).toEqual([rules, undefined, true])
  draft.filled.due = BEGUN - 2n * DAY
  holding = true
  await settled()
  expect([draft.rules, draft.refused, draft.asking, draft.check()]).toEqual([undefined, undefined, true, false])
  await release()
  expect([draft.rules, draft.refused?.reason, draft.asking]).toEqual([undefined, 'WrongRules', false])
  expect([draft.check(), draft.payable]).toEqual([false, undefined])
  draft.filled.due = BEGUN
  await settled()
  expect([draft.rules, draft.refused, draft.check()]).toEqual([rules, undefined, true])
})

test('what is refused of the sum is told beside the sum, not with the day', async () => {
  refused = true
  await books()
  draft.cost.text = '60'
  await settled()
  expect([draft.refused, draft.check()]).toEqual([undefined, true])
  draft.turn(1)
  expect([draft.refused?.reason, draft.check()]).toEqual(['PayeeTooNew', false])
})

test('whom members are to vouch for is asked about once the address is one', async () => {
  await books()
  draft.filled.payee = VOUCHED
  expect([draft.payeeRequest, draft.vouchedProblem]).toEqual([undefined, undefined])
  draft.check()
  expect(draft.vouchedProblem).toBe('missing')
  draft.filled.vouched = '5Nobody'
  await settled()
  expect([draft.payeeRequest, draft.vouchedProblem]).toEqual([undefined, 'wrong'])
  draft.filled.vouched = ` ${CLAIMANT} `
  holding = true
  await settled()
  // Not known yet: neither wrong nor asked about.
  await release()
  draft.filled.vouched = CLAIMANT
  await settled()
  expect([draft.payeeRequest, draft.vouchedProblem]).toEqual([{ vouched: CLAIMANT }, undefined])
  expect(draft.toWhom).toBe('5Grwva…utQY')
})

test('whom members are to vouch for waits for them, which is said before it is filed', async () => {
  await books()
  expect(draft.shown?.backing).toBeUndefined()
  await draft.ask()
  expect(signing.wish?.after).toEqual(['If nobody disputes it, it is paid by itself.'])
  draft.filled.payee = VOUCHED
  draft.filled.vouched = CLAIMANT
  await settled()
  expect(draft.shown?.backing).toEqual({ own: 1_000n, others: 7_000n })
  await draft.ask()
  expect(signing.wish?.after?.[0]).toContain('It waits for its vouchers.')
})

test('in one sum, or in instalments of which the first has the odd units and the later ones need a proof', async () => {
  draft.filled.need = 'Books'
  draft.cost.text = '100.01'
  await settled()
  const payee = { account: SCHOOL }
  expect(draft.parts).toEqual([{ amount: 8_000n, payee }])
  draft.filled.way = 'terms'
  draft.filled.count = '3'
  draft.filled.span = '30'
  await settled()
  const dues = [40n, 70n, 100n].map((day) => day * DAY)
  const milestone = 'ProofOfEnrolment'
  expect(draft.parts).toEqual([
    { amount: 2_668n, payee, due: dues[0] },
    { amount: 2_666n, payee, due: dues[1], milestone },
    { amount: 2_666n, payee, due: dues[2], milestone },
  ])
  draft.filled.proof = false
  expect(draft.parts.map((part) => part.milestone)).toEqual([undefined, undefined, undefined])
})

test('the chain is asked with the dates of what is to be paid', async () => {
  draft.filled.need = 'Books'
  draft.cost.text = '110.00'
  await settled()
  expect(dues).toEqual([40n * DAY])
  Object.assign(draft.filled, { way: 'terms', count: '3', span: '60' })
  await settled()
  expect(dues).toEqual([40n, 100n, 160n].map((day) => day * DAY))
  expect(draft.parts.map(({ due }) => due)).toEqual(dues)
})

test('instalments whose dates the chain does not take are refused where they are chosen', async () => {
  draft.filled.need = 'Books'
  draft.cost.text = '120'
  draft.turn(1)
  Object.assign(draft.filled, { way: 'terms', count: '3', span: '180' })
  await settled()
  const claim = { pool: 3, rules: 2, need: 'Books', lossDate: 40n * DAY, cost: 12_000n, parts: draft.parts }
  expect(tried).toEqual([CLAIMANT, claim])
  expect([draft.refused, draft.check(), draft.asking]).toEqual([undefined, true, false])
  holding = 'fileable'
  draft.filled.count = '4'
  await settled()
  expect([draft.refused, draft.check(), draft.asking]).toEqual([undefined, false, true])
  await release()
  expect(draft.payable?.amount).toBe(9_600n)
  expect([draft.refused?.reason, draft.check(), draft.asking]).toEqual(['TooFarInTheFuture', false, false])
})

test('a sum of fewer units than there are instalments is paid in as many as it has units', async () => {
  draft.filled.need = 'Books'
  Object.assign(draft.filled, { way: 'terms', count: '4' })
  // Four fifths of 0.03 and of 0.01, in whole units.
  draft.cost.text = '0.03'
  await settled()
  expect(draft.parts.map(({ amount }) => amount)).toEqual([1n, 1n])
  draft.cost.text = '0.01'
  await settled()
  expect(draft.parts).toEqual([])
  // Of nothing no filing is tried, and nobody goes on with it.
  const before = tried
  Object.assign(draft.filled, { way: 'once', step: 1 })
  await settled()
  expect([draft.payable?.amount, draft.refused, draft.check(), draft.asking]).toEqual([0n, undefined, false, false])
  expect(tried).toBe(before)
})

test('it is kept while it is filled in, and found again where it was left', async () => {
  await books()
  draft.turn(2)
  draft.filled.statement = 'new edition'
  draft.filled.way = 'terms'
  await settled()
  expect(draft.saved).toBe(5n)
  await reopen()
  expect(draft.resumed).toBe(true)
  expect(draft.filled).toMatchObject({ step: 2, need: 'Books', statement: 'new edition', way: 'terms', count: '2' })
  expect(draft.cost.text).toBe('100')
})

const good = {
  ...{ step: 1, need: 'Books', vouched: '', way: 'terms', count: '2', span: '90', proof: true, statement: '' },
  cost: '7',
}
const reopenWith = async (written: string) => {
  leave()
  kept.set(`huzhu.filling.${chain.identity}.claim.3.${CLAIMANT}`, written)
  await open()
}

test('what has the shape of what this version keeps is found again', async () => {
  await reopenWith(JSON.stringify(good))
  expect([draft.resumed, draft.filled.step, draft.cost.text]).toEqual([true, 1, '7'])
})

test.each<[string, object]>([
  ['no page', { step: 4 }],
  ['no need', { need: 'toString' }],
  ['no date', { due: '#bigint:99999999999999' }],
  ['no way', { way: 'never' }],
  ['no number of instalments', { count: '-1' }],
  ['more instalments than any form has', { count: '4000000000' }],
  ['no days', { span: '' }],
  ['a number for a text', { statement: 7 }],
  ['nothing for a text', { cost: null }],
])('what is kept with %s is dropped, and the form begins anew', async (_, wrong) => {
  await reopenWith(JSON.stringify({ ...good, ...wrong }))
  expect([draft.resumed, draft.filled.step, draft.filled.need, draft.cost.text]).toEqual([false, 0, undefined, ''])
  expect([...kept.keys()]).toEqual(['huzhu.account'])
})

test.each(['null', '7', '[]', '"text"'])('what is no form at all is dropped: %s', async (written) => {
  await reopenWith(written)
  expect([draft.resumed, draft.filled.step, [...kept.keys()]]).toEqual([false, 0, ['huzhu.account']])
})

test('nothing is kept before anything is written', async () => {
  draft.filled.payee = OWN
  await settled()
  expect([...kept.keys()]).toEqual(['huzhu.account'])
  expect(draft.saved).toBeUndefined()
})

test('each pool and each person has their own', async () => {
  await books()
  pool = 4
  await settled()
  expect([draft.filled.need, draft.cost.text, draft.resumed]).toEqual([undefined, '', false])
  draft.filled.need = 'Exam'
  await settled()
  session.connect({ ...ann, address: SCHOOL })
  await settled()
  expect(draft.filled.need).toBeUndefined()
  session.connect(ann)
  await settled()
  expect(draft.filled.need).toBe('Exam')
  pool = 3
  await settled()
  expect([draft.filled.need, draft.cost.text, draft.resumed]).toEqual(['Books', '100', true])
})

test('dropped, it begins anew in every field', async () => {
  await books()
  draft.turn(1)
  Object.assign(draft.filled, { way: 'terms', count: '4', span: '30', proof: false, vouched: 'x', payee: OWN })
  await settled()
  draft.drop()
  await settled()
  expect(draft.filled).toEqual({
    ...{ step: 0, need: undefined, due: undefined, payee: undefined, vouched: '' },
    ...{ way: 'once', count: '2', span: '90', proof: true, statement: '' },
  })
  expect([draft.cost.text, draft.resumed, draft.saved]).toEqual(['', false, undefined])
  expect([...kept.keys()]).toEqual(['huzhu.account'])
})

test('it asks for exactly what was filled in, with the hash of what was said', async () => {
  await books()
  draft.filled.statement = ' new edition '
  await draft.ask()
  expect(worker.last('read')).toMatchObject({ name: 'keep', args: ['new edition'] })
  const parts = [{ amount: 8_000n, payee: { account: SCHOOL } }]
  const claim = { pool: 3, rules: 2, need: 'Books', lossDate: 40n * DAY, cost: 10_000n, parts, statement: HASH }
  expect(signing.wish?.call).toEqual({ name: 'fileClaim', args: [claim] })
})

test('without a statement none is kept or named', async () => {
  await books()
  await draft.ask()
  expect(worker.all('read')).not.toContainEqual(expect.objectContaining({ args: [''] }))
  expect(signing.wish?.call.args[0]).not.toHaveProperty('statement')
})

test('nothing is asked for while the chain has not said what it pays', async () => {
  await draft.ask()
  expect(signing.wish).toBeUndefined()
})

test('filed, it is forgotten; another pool’s claim that is filed leaves it', async () => {
  await books()
  await draft.ask()
  const wish = signing.wish!
  const outcome = { refusal: undefined, numbers: {} }
  signing.finished = { wish: { ...wish, keeps: wish.keeps!.replace('claim.3', 'claim.4') }, outcome }
  await settled()
  expect(draft.filled.need).toBe('Books')
  signing.finished = { wish, outcome }
  await settled()
  expect([draft.filled.need, draft.cost.text]).toEqual([undefined, ''])
  expect([...kept.keys()]).toEqual(['huzhu.account'])
})
