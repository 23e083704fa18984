import type { ProtocolProposal } from '@huzhu/governance/protocol'
import { flushSync } from 'svelte'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { chain } from '$lib/chain/chain.svelte'
import type { ToWorker } from '$lib/chain/messages'
import { signing } from '$lib/chain/signing/signing.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { PlayedWorker, calendarAt } from '$lib/chain/worker.played'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { CLAIMANT, DAY, currencyOf } from '../../examples.ts'
import { type Kind, ProposalDraft } from './proposal-draft.svelte.ts'

const SCHOOL = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const HASH = `0x${'ab'.repeat(32)}`
const native = { id: 'native', symbol: 'HUZ', decimals: 0, minimum: 1n } as const
const yuan = currencyOf({ id: 1, symbol: '¥', decimals: 0, duesFloor: 5n })
const limits = (poolDeposit: bigint, serviceQuota: number) => ({
  ...{ poolDeposit, proposalDeposit: 2n * poolDeposit, serviceQuota },
})
/** What there is to propose about. */
const proposing = {
  parameters: { min: limits(10n, 1), max: limits(100n, 9), today: limits(50n, 4), highestFloor: 40n },
  ...{ native, upgrade: undefined as object | undefined, schools: [SCHOOL], paused: [{ id: 7, name: 'North' }] },
  ...{ currencies: [yuan], submission: 10n, patience: DAY },
  purse: [native, yuan].map((currency, at) => ({ currency, amount: BigInt(1_000 * (at + 1)) })),
  tracks: ['wish', 'parameters', 'registry', 'emergency', 'upgrade', 'treasury'].map((name, id) => ({
    ...{ id, name, decisionDeposit: BigInt(id) },
  })),
}
let found: typeof proposing

function answerTo(name: string, args: readonly unknown[]): unknown {
  if (name === 'calendar') return calendarAt(DAY)
  if (name === 'protocolProposing') return found
  if (name === 'longestText') return 20
  if (name === 'account') return [CLAIMANT, SCHOOL].find((known) => known === String(args[0]).trim())
  return name === 'keep' ? HASH : { kind: 'CarriedOut' }
}
const worker = new PlayedWorker((message: ToWorker) => {
  const questions = message.kind === 'ask' ? message.questions : message.kind === 'read' ? [message] : []
  for (const { id, name, args } of questions) worker.say({ kind: 'answer', id, answer: answerTo(name, args) })
})

/** What is answered can lead to another question. */
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
let draft: ProposalDraft

/** A page with the form, in a block of its own. */
async function open() {
  leave = $effect.root(() => {
    draft = new ProposalDraft()
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
  found = proposing
  session.connect({ address: CLAIMANT, name: 'Ann', wallet: 'played' })
  await open()
})
afterEach(() => {
  leave()
  signing.wish = signing.finished = undefined
})

/** What is typed for each kind, right or wrong, and what the right of it proposes. */
const typed: readonly [Kind, (right: boolean) => void, ProtocolProposal][] = [
  ['Wish', (right) => (draft.subjects.Wish.text.text = right ? ' A wish ' : ' '), { kind: 'Wish', text: '' }],
  [
    'PoolDeposit',
    (right) => (draft.subjects.PoolDeposit.entry.text = right ? '60' : '101'),
    { kind: 'PoolDeposit', deposit: 60n },
  ],
  [
    'ProposalDeposit',
    (right) => (draft.subjects.ProposalDeposit.entry.text = right ? '200' : '19'),
    { kind: 'ProposalDeposit', deposit: 200n },
  ],
  [
    'ServiceQuota',
    (right) => (draft.subjects.ServiceQuota.quota = right ? 9 : NaN),
    { kind: 'ServiceQuota', quota: 9 },
  ],
  [
    'DuesFloor',
    (right) => (draft.subjects.DuesFloor.entry.text = right ? '40' : '41'),
    { kind: 'DuesFloor', currency: 1, floor: 40n },
  ],
  [
    'RegisterPayee',
    (right) => (draft.subjects.RegisterPayee.school.text = right ? ` ${CLAIMANT} ` : SCHOOL),
    { kind: 'RegisterPayee', payee: CLAIMANT },
  ],
  [
    'AnnounceUpgrade',
    (right) => (draft.subjects.AnnounceUpgrade.code = right ? ` ${HASH} ` : '0xab'),
    { kind: 'AnnounceUpgrade', code: HASH },
  ],
  [
    'Spend',
    (right) => {
      const { Spend } = draft.subjects
      Spend.entry.text = '300'
      Spend.chosen = '1'
      Spend.to.text = right ? SCHOOL : '5Nobody'
    },
    { kind: 'Spend', currency: 1, amount: 300n, to: SCHOOL },
  ],
]

test.each(typed)('%s proposes what its fields say, and nothing while they are wrong', async (kind, type, proposal) => {
  draft.kind = kind
  type(false)
  await settled()
  expect([draft.proposal, draft.title]).toEqual([undefined, undefined])
  await draft.ask()
  expect(signing.wish).toBeUndefined()
  type(true)
  await settled()
  expect(draft.proposal).toEqual(proposal)
  await draft.ask()
  const said = kind === 'Wish' ? { kind, text: HASH } : proposal
  expect(signing.wish?.call).toEqual({ name: 'propose', args: [said] })
})

test('what needs nothing to be typed is proposed of the first there is, and tried', async () => {
  for (const [kind, proposal] of [
    ['RemovePayee', { kind: 'RemovePayee', payee: SCHOOL }],
    ['LiftPause', { kind: 'LiftPause', pool: 7 }],
    ['WithdrawUpgrade', { kind: 'WithdrawUpgrade' }],
  ] as const) {
    draft.kind = kind
    await settled()
    expect([draft.proposal, draft.trial]).toEqual([proposal, { kind: 'CarriedOut' }])
  }
  expect(draft.isWritten).toBe(false)
})

test('what is missing is said once somebody wants to propose it, and of nothing else', async () => {
  draft.kind = 'Spend'
  await settled()
  const { Spend, Wish } = draft.subjects
  expect(Spend.to.wrong).toBeUndefined()
  await draft.ask()
  expect([Spend.entry.problem, Spend.to.wrong, Wish.text.missing]).toEqual(['empty', expect.any(String), false])
})

test('only what there is something to propose about is offered', async () => {
  expect(draft.kinds).not.toContain('WithdrawUpgrade')
  expect(draft.kinds).toContain('LiftPause')
  found = { ...proposing, paused: [], upgrade: { authorized: true } }
  leave()
  await open()
  expect(draft.kinds).toContain('WithdrawUpgrade')
  expect(draft.kinds.filter((kind) => kind === 'LiftPause' || kind === 'AnnounceUpgrade')).toEqual([])
})

test('all that is written is kept over a load, each in its field, and forgotten once it is proposed', async () => {
  for (const [, type] of typed) type(true)
  draft.kind = 'Spend'
  await settled()
  leave()
  await open()
  expect([draft.kind, draft.isWritten]).toEqual(['Spend', true])
  for (const [kind, , proposal] of typed) {
    draft.kind = kind
    await settled()
    expect(draft.proposal).toEqual(proposal)
  }
  await draft.ask()
  signing.finished = { wish: { ...signing.wish! }, outcome: { refusal: undefined, numbers: {} } }
  await settled()
  expect([draft.isWritten, [...kept.keys()]]).toEqual([false, ['huzhu.account']])
})

test.each<[string, unknown]>([
  ['what an earlier version of the page kept', { kind: 'Wish', wish: 'Another', sums: ['1'] }],
  ['a kind that is none', { kind: 'toString', subjects: {} }],
  ['a subject that is none', { kind: 'Spend', subjects: { Spend: null } }],
  ['a field that is no text', { kind: 'Spend', subjects: { Spend: { amount: 7 } } }],
  ['no subjects', { kind: 'Spend', subjects: null }],
  ['no form at all', ['Spend']],
])('%s is dropped, and the form begins anew', async (_, written) => {
  draft.subjects.Wish.text.text = 'A wish'
  await settled()
  const place = [...kept.keys()].find((key) => key !== 'huzhu.account')!
  leave()
  kept.set(place, JSON.stringify(written))
  await open()
  expect([draft.kind, draft.isWritten, [...kept.keys()]]).toEqual(['Wish', false, ['huzhu.account']])
})
