import type { Connection } from '@huzhu/governance/connection'
import { hashOf } from '@huzhu/governance/content'
import { nativeCurrency, readBalance, readTokens } from '@huzhu/governance/currencies'
import { readCurrencies, readPoolRow } from '@huzhu/governance/pool-list'
import { readRegisteredPayees } from '@huzhu/governance/pools'
import { type Effect, readParameters } from '@huzhu/governance/protocol'
import { readReferenda, readTracks } from '@huzhu/governance/referenda'
import type { State } from '@huzhu/governance/state'
import { dateOfBlock, readBlockClock, readNow } from '@huzhu/governance/time'
import { readTreasuryAccount } from '@huzhu/governance/treasury'
import { view } from '../../../../governance/src/view.ts'
import { viewFunctions } from '@huzhu/runtime-metadata/view-functions'
import { expect, test } from 'vitest'
import { alice, charlie, school } from '../../../../test/support/accounts.ts'
import { HUZ, lived } from '../../../../test/support/lived.ts'
import { referendumOf } from '../../../../test/support/told-referenda.ts'
import { callDispatched, spendApproved } from '../../../../test/support/told-events.ts'
import { answeringTo, failing, told, unknowing } from '../../../../test/support/told-state.ts'
import { protocolReads } from './reads.ts'

const chain = lived()
const DAY = 86_400n
/** Blocks of a day. */
const BLOCKS = 14_400

/** The date of a block. */
async function dated() {
  const clock = await readBlockClock(chain.at)
  return (block: number) => dateOfBlock(block, clock)
}

/** What pages read of these referenda. */
async function read(...rows: (Record<string, unknown> & { readonly info: object })[]) {
  const telling = (ongoing: boolean) =>
    answeringTo(chain.at, viewFunctions.protocol.referendaPage, {
      rows: rows.filter(({ info }) => 'Ongoing' in info === ongoing),
      next: null,
    })
  return [
    ...(await protocolReads.protocolOngoing(telling(true))).votes,
    ...(await protocolReads.protocolPast(telling(false), undefined)).votes,
  ]
}

test('all that token holders decide is told with the tracks and what each can do', async () => {
  const { at } = chain
  const { votes, ...others } = await protocolReads.protocol(at)
  expect(others).toEqual({
    ...{ tracks: readTracks(at), slot: 6_000n, native: nativeCurrency(at), upgrade: undefined, spends: [] },
  })
  expect(votes.map(({ index, state }) => `${index} ${state}`)).toEqual(['1 Ongoing'])
  const past = await protocolReads.protocolPast(at, undefined)
  expect(past.votes.map(({ index, state }) => `${index} ${state}`)).toEqual(['0 TimedOut'])
  expect(past.older).toBe(false)
})

test('a referendum that goes on is told with its track, its matter, and dates instead of blocks', async () => {
  const { at, facts } = chain
  const date = await dated()
  const [{ ongoing, standing }] = (await readReferenda(at)) as [Awaited<ReturnType<typeof readReferenda>>[number]]
  const submitted = date(facts.submitted.block)
  const { vote, native, trial } = (await protocolReads.protocolVote(at, 1))!
  expect(native).toEqual(nativeCurrency(at))
  expect(trial).toEqual({ kind: 'CarriedOut' })
  expect(vote).toEqual({
    ...{ index: 1, state: 'Ongoing', ended: undefined, call: undefined },
    deposits: [
      { kind: 'Submission', by: alice.address, amount: 10n * HUZ },
      { kind: 'Decision', by: alice.address, amount: 200n * HUZ },
    ],
    known: {
      ...{ ...ongoing, track: readTracks(at)[1], votes: standing },
      effect: { kind: 'PoolDeposit', deposit: 50n * HUZ },
      raw: 'mutualAid.setParameter({"poolDeposit":50000000000000})',
      ...{ today: (await readParameters(at)).today.poolDeposit, currency: nativeCurrency(at) },
      ...{ step: 'DecidingBegins', at: submitted + DAY, submitted, decidingFrom: submitted + DAY },
      ...{ passes: undefined, enacted: undefined, enacts: { after: DAY } },
    },
  })
})

test('when one is carried out at the earliest, and when a payment can be made, is told by dates', async () => {
  const { at } = chain
  const date = await dated()
  const later = await referendumOf(at, 3, { kind: 'Spend', currency: 'native', amount: 5n, to: school, from: 900_000 })
  const Ongoing = { ...later.info.Ongoing, enactment: { At: 800_000 } }
  const [vote] = await read({ ...later, info: { Ongoing } })
  expect(vote!.known).toMatchObject({
    enacts: { after: DAY, block: 800_000, from: date(800_000) },
    payable: { from: date(900_000), until: date(900_000 + 30 * BLOCKS) },
  })
  const slow = await referendumOf(at, 3, { kind: 'Spend', currency: 'native', amount: 5n, to: school })
  const after = { ...slow.info.Ongoing, enactment: { After: 7 * BLOCKS } }
  const { known } = (await read({ ...slow, info: { Ongoing: after } }))[0]!
  expect([known!.enacts, known!.payable]).toEqual([{ after: 7n * DAY }, undefined])
})

test('one that has ended is told as it was before, and as passing with its end', async () => {
  const { at, facts } = chain
  const date = await dated()
  const ended = date(facts.wished.block + 14 * BLOCKS)
  const { vote, trial } = (await protocolReads.protocolVote(at, 0))!
  expect(trial).toBeUndefined()
  expect(vote).toMatchObject({
    ...{ index: 0, state: 'TimedOut', ended },
    known: { step: 'TimesOut', effect: { kind: 'Wish', text: hashOf('More schools.') }, passes: ended, at: ended },
  })
  // It is kept, and told again.
  expect((await protocolReads.protocolVote(at, 0))!.vote).toEqual(vote)
})

test('on a chain that left out slots what has passed is dated by its block, and what lies ahead as if none were left out', async () => {
  const { at, facts } = chain
  const { chain: now, wall, stalled } = await readNow(at)
  const late = answeringTo(at, viewFunctions.mutualAid.chainTime, { chain: now, wall: wall + DAY, stalled })
  const { known } = (await protocolReads.protocolVote(late, 1))!.vote
  const ahead = (await dated())(facts.submitted.block + BLOCKS) + DAY
  expect([known!.submitted, known!.at]).toEqual([BigInt(facts.submitted.wall), ahead])
  const { ended } = (await protocolReads.protocolVote(at, 0))!.vote
  expect((await protocolReads.protocolVote(late, 0))!.vote.ended).toBe(ended)
})

/** One that has ended, and that would have set the deposit of a pool; `earlier`: the state before its end. */
async function ended(index: number, earlier: State) {
  const { at } = chain
  const ENDED = 80
  const { info, standing } = await referendumOf(at, 9, { kind: 'PoolDeposit', deposit: 50n * HUZ })
  const stood = answeringTo(earlier, viewFunctions.protocol.standing, standing)
  const before = told(stood, 'referenda', 'referendumInfoFor', 'Option<PalletReferendaReferendumInfo>', info)
  const hash = at.registry.createType('BlockHash', new Uint8Array(32).fill(ENDED))
  const rpc = { getBlockHash: async () => hash, getHeader: async () => ({ parentHash: hash, digest: { logs: [] } }) }
  const api = { ...{ rpc: { chain: rpc }, at: async () => before }, events: chain.api.events } as unknown as Connection
  const row = { index, info: { Rejected: [ENDED, null, null] }, standing: null, enactment: null }
  const listing = answeringTo(at, viewFunctions.protocol.referendaPage, { rows: [row], next: null })
  const [vote] = (await protocolReads.protocolPast({ ...at, ...listing, api }, undefined)).votes
  return vote!
}

test('of one that has ended it is told what it would have changed, as that was just before', async () => {
  const { at } = chain
  const was = 7n * HUZ
  const { parameterTerms } = viewFunctions.mutualAid
  const terms = (await view(at, 'mutualAid', 'parameterTerms')).toJSON() as { today: object }
  const earlier = answeringTo(at, parameterTerms, { ...terms, today: { ...terms.today, poolDeposit: was } })
  const { known } = await ended(11, earlier)
  expect(known).toMatchObject({ was, today: (await readParameters(at)).today.poolDeposit })
})

test('where the runtime of then did not tell parameters as they are told now, all else of the referendum is', async () => {
  const { known } = await ended(12, unknowing(chain.at, viewFunctions.mutualAid.parameterTerms))
  expect(known).toMatchObject({ effect: { kind: 'PoolDeposit', deposit: 50n * HUZ }, was: undefined })
})

test('one that does not exist is not told, and of one that the chain forgot, how and when it ended', async () => {
  const { at } = chain
  expect(await protocolReads.protocolVote(at, 7)).toBeUndefined()
  expect(await read({ index: 7, info: { Killed: 90 }, standing: null })).toEqual([
    { index: 7, state: 'Killed', ended: (await dated())(90), deposits: [], call: undefined, known: undefined },
  ])
})

test('how far the call of one that has passed is told by its dates, with the block that proves it', async () => {
  const date = await dated()
  const of = async (enactment: unknown) => {
    const [vote] = await read({ index: 7, info: { Approved: [90, null, null] }, standing: null, enactment })
    return vote!.call
  }
  expect(await of({ Waits: { at: 120 } })).toEqual({ kind: 'Waits', at: date(120) })
  expect(await of('Unknown')).toEqual({ kind: 'Unknown' })
  const over = { kind: 'Over', at: date(120), block: 120 }
  expect(await of({ Over: { at: 120, outcome: 'CarriedOut' } })).toEqual({ ...over, outcome: { kind: 'CarriedOut' } })
  const refusal = { pallet: 'runtime', reason: 'BadOrigin' }
  const failed = { Over: { at: 120, outcome: { Failed: 'BadOrigin' } } }
  expect(await of(failed)).toEqual({ ...over, outcome: { kind: 'Failed', refusal } })
})

test('one that cannot be read is listed by its number, and hides none of the others', async () => {
  const { at } = chain
  const bytes = await referendumOf(at, 3, { kind: 'Unreadable' })
  const hidden = await referendumOf(at, 4, { kind: 'NotShown' })
  const lifts = await referendumOf(at, 5, { kind: 'LiftPause', pool: 1 })
  const wish = await referendumOf(at, 6, { kind: 'Other' })
  const told = answeringTo(at, viewFunctions.protocol.referendaPage, {
    rows: [bytes, hidden, lifts, wish],
    next: null,
  })
  const { votes } = await protocolReads.protocol(failing(told, 'mutualAid', 'profiles'))
  expect(votes.map(({ index, known }) => [index, known?.effect.kind])).toEqual([
    [3, 'Unreadable'],
    [4, 'NotShown'],
    [5, undefined],
    [6, 'Other'],
  ])
  expect(votes[0]!.known?.raw).toBe('0xffff0102')
})

test('spends that wait are told with their currency, by their dates', async () => {
  const date = await dated()
  const spend = { beneficiary: alice.address, from: 70, until: 80, expired: false }
  const has = await readBalance(chain.at, 'native', readTreasuryAccount(chain.at))
  // PayoutError of the treasury.
  const unpaid = { Module: { index: 44, error: '0x08000000' } }
  const at = answeringTo(chain.at, viewFunctions.protocol.spendsPage, [
    { ...spend, index: 4, currency: { WithId: 1 }, amount: 30, payout: { Ok: null } },
    { ...spend, index: 2, currency: 'Native', amount: 5, payout: { Err: 'CannotLookup' }, expired: true },
    // What it has itself, and more.
    { ...spend, index: 1, currency: 'Native', amount: has, payout: { Err: unpaid } },
    { ...spend, index: 0, currency: 'Native', amount: has + 1n, payout: { Err: unpaid } },
  ])
  const dates = { to: alice.address, from: date(70), until: date(80) }
  const native = { currency: nativeCurrency(chain.at), payable: false }
  expect((await protocolReads.protocol(at)).spends).toEqual([
    {
      ...{ ...dates, index: 4, amount: 30n, payable: true, undeliverable: false, expired: false },
      currency: expect.objectContaining({ id: 1, symbol: 'DEMO' }),
    },
    { ...dates, ...native, index: 2, amount: 5n, undeliverable: false, expired: true },
    { ...dates, ...native, index: 1, amount: has, undeliverable: true, expired: false },
    { ...dates, ...native, index: 0, amount: has + 1n, undeliverable: false, expired: false },
  ])
})

test('the payment that a referendum approved is told by its dates, with what of it waits', async () => {
  const [ENDED, ENACTED, UNTIL] = [80, 90, chain.at.number + 1_000]
  const date = await dated()
  const { info, standing } = await referendumOf(chain.at, 9, {
    ...{ kind: 'Spend', currency: 'native', amount: 30n, to: school },
  })
  const stood = answeringTo(chain.at, viewFunctions.protocol.standing, standing)
  const before = told(stood, 'referenda', 'referendumInfoFor', 'Option<PalletReferendaReferendumInfo>', info)
  const events = async () => [spendApproved(chain.api, 4, UNTIL), callDispatched(chain.api, 9)]
  const hashAt = (block: number) => chain.api.registry.createType('BlockHash', new Uint8Array(32).fill(block))
  const states = new Map<string, unknown>([
    [hashAt(ENDED - 1).toHex(), before],
    [hashAt(ENACTED).toHex(), { query: { system: { events } } }],
  ])
  const paying = async (outcome: string, kept: object | null) => {
    const rpc = {
      getBlockHash: async (block: number) => hashAt(block),
      getHeader: async () => ({ parentHash: hashAt(ENDED - 1), digest: { logs: [] } }),
    }
    const at = async (hash: { toHex(): string }) => states.get(hash.toHex())
    const api = { ...{ rpc: { chain: rpc }, at }, events: chain.api.events } as unknown as Connection
    const enactment = { Over: { at: ENACTED, outcome } }
    const row = { index: 9, info: { Approved: [ENDED, null, null] }, standing: null, enactment }
    const spend = { index: 4, currency: 'Native', amount: 30, beneficiary: school, from: 90, until: UNTIL }
    const listing = answeringTo(
      answeringTo(chain.at, viewFunctions.protocol.referendaPage, { rows: [row], next: null }),
      viewFunctions.protocol.spendsPage,
      [{ ...spend, payout: { Ok: null }, expired: false }],
    )
    const state = told(listing, 'treasury', 'spends', 'Option<PalletTreasurySpendStatus>', kept)
    return (await protocolReads.protocolPast({ ...chain.at, ...state, api }, undefined)).votes[0]!
  }
  const kept = {
    assetKind: 'Native',
    amount: 30,
    beneficiary: school,
    validFrom: 90,
    expireAt: UNTIL,
    status: 'Pending',
  }
  expect((await paying('CarriedOut', kept)).payment).toEqual({
    ...{ kind: 'Waits', until: date(UNTIL) },
    spend: {
      ...{ index: 4, amount: 30n, currency: nativeCurrency(chain.at), to: school },
      ...{ from: date(90), until: date(UNTIL), payable: true, undeliverable: false, expired: false },
    },
  })
  expect((await paying('CarriedOut', null)).payment).toEqual({ kind: 'Paid', until: date(UNTIL) })
  const failed = await paying('NoPreimage', kept)
  expect(failed.known?.effect.kind).toBe('Spend')
  expect(failed).not.toHaveProperty('payment')
})

test('a proposal is tried before it is made, and no trial is nothing', async () => {
  const { at } = chain
  const failed = { kind: 'Failed', refusal: { pallet: 'mutualAid', reason: 'PayeeAlreadyRegistered' } }
  expect(await protocolReads.proposalTrial(at, { kind: 'RegisterPayee', payee: school })).toEqual(failed)
  expect(await protocolReads.proposalTrial(at, { kind: 'RegisterPayee', payee: 'nobody' })).toBeUndefined()
})

test('dates are those of how it stands', async () => {
  const date = await dated()
  const [vote] = await read(await referendumOf(chain.at, 3, { kind: 'Other' }))
  expect(vote!.known).toMatchObject({
    ...{ step: 'ConfirmingBegins', at: date(100), decidingFrom: date(101) },
    ...{ passes: date(103), enacted: date(104) },
  })
})

test('one of a track that there is no longer is not known', async () => {
  const [vote] = await read(await referendumOf(chain.at, 3, { kind: 'Other' }, 99))
  expect(vote).toMatchObject({ index: 3, state: 'Ongoing', ended: undefined, call: undefined, known: undefined })
})

test('with what a referendum brings about comes what its words need: a name, today’s value, a currency', async () => {
  const { at } = chain
  const native = nativeCurrency(at)
  const { today } = await readParameters(at)
  const beside: readonly (readonly [Effect, object])[] = [
    [
      { kind: 'PoolDeposit', deposit: 1n },
      { today: today.poolDeposit, currency: native },
    ],
    [
      { kind: 'ProposalDeposit', deposit: 1n },
      { today: today.proposalDeposit, currency: native },
    ],
    [{ kind: 'ServiceQuota', quota: 1 }, { today: BigInt(today.serviceQuota) }],
    [
      { kind: 'DuesFloor', currency: 1, floor: 1n },
      { today: 100n, currency: expect.objectContaining({ symbol: 'DEMO', decimals: 2 }) },
    ],
    [{ kind: 'LiftPause', pool: 1 }, { pool: 'Lamplight' }],
    [{ kind: 'LiftPause', pool: 9 }, { pool: undefined }],
    [{ kind: 'Spend', currency: 'native', amount: 1n, to: alice.address }, { currency: native }],
    [
      { kind: 'Spend', currency: 1, amount: 1n, to: alice.address },
      { currency: expect.objectContaining({ symbol: 'DEMO', decimals: 2 }) },
    ],
    [{ kind: 'Cancel', referendum: 1 }, {}],
    [{ kind: 'Other' }, {}],
  ]
  const rows = await Promise.all(beside.map(([effect], index) => referendumOf(at, index, effect)))
  const told = (await read(...rows)).map(({ known }) => {
    const { effect, pool, today: value, currency } = known!
    return { kind: effect.kind, pool, today: value, currency }
  })
  expect(today.poolDeposit).not.toBe(today.proposalDeposit)
  expect(told).toEqual(
    beside.map(([{ kind }, found]) => ({ kind, pool: undefined, today: undefined, currency: undefined, ...found })),
  )
})

test('who holds tokens is told what they can vote with, how it counts, and for how long it is locked', async () => {
  const { at } = chain
  const { convictions, onTracks, locks, ...others } = await protocolReads.holding(at, alice.address)
  expect(others).toEqual({
    ...{ native: nativeCurrency(at), tokens: await readTokens(at, alice.address), tracks: readTracks(at) },
    delegates: true,
    running: [{ index: 1, latest: undefined, span: 14n * DAY }],
  })
  expect(convictions.slice(0, 3)).toEqual([
    { conviction: 0, tenths: 1n, span: 0n },
    { conviction: 1, tenths: 10n, span: 7n * DAY },
    { conviction: 2, tenths: 20n, span: 14n * DAY },
  ])
  const track = { track: 1, votes: [], delegation: undefined, earlier: undefined }
  const vote = { index: 1, aye: true, balance: 9_000n * HUZ, conviction: 2, until: undefined }
  expect(onTracks).toEqual([{ ...track, votes: [vote] }])
  const locked = 9_000n * HUZ
  expect(locks).toEqual({ locked, free: 0n, unlocking: [], later: [], bound: locked, besides: [] })
  const delegation = { to: alice.address, balance: 1_000n * HUZ, conviction: 3 }
  const delegating = await protocolReads.holding(at, charlie.address)
  expect(delegating.onTracks).toEqual([{ ...track, delegation }])
  expect(delegating.delegates).toBe(true)
})

test('until when something is locked is told by its date', async () => {
  const date = await dated()
  const value = {
    ...{ locked: 9, free: 2, unlocking: [{ track: 2, votes: [4] }], later: [{ at: 77, amount: 3 }], bound: 4 },
    besides: [{ at: 99, amount: 3 }],
  }
  const at = answeringTo(chain.at, viewFunctions.protocol.locks, value)
  expect((await protocolReads.holding(at, alice.address)).locks).toEqual({
    ...{
      locked: 9n,
      free: 2n,
      unlocking: [{ track: 2, votes: [4] }],
      later: [{ at: date(77), amount: 3n }],
      bound: 4n,
      besides: [{ at: date(99), amount: 3n }],
    },
  })
})

test('a vote on what is being decided binds until its latest end, which is told by its date', async () => {
  const date = await dated()
  const row = await referendumOf(chain.at, 1, { kind: 'Other' })
  const standing = { ...row.standing, decidesUntil: 90 }
  const at = answeringTo(chain.at, viewFunctions.protocol.referendaPage, { rows: [{ ...row, standing }], next: null })
  const { confirmPeriod } = readTracks(chain.at).find(({ id }) => id === 1)!
  expect((await protocolReads.holding(at, alice.address)).running).toEqual([
    { index: 1, latest: date(90 + confirmPeriod), span: 14n * DAY },
  ])
})

/** `state`, whose chain takes every call. */
const taking = (state: typeof chain.at) =>
  answeringTo(state, viewFunctions.mutualAid.dryRun, { outcome: { Ok: null }, feeless: false })

test('deposits can be taken back where the chain would let them', async () => {
  const { at } = chain
  expect(await protocolReads.refunds(at, 0, alice.address)).toEqual({ decision: false, submission: false })
  expect(await protocolReads.refunds(taking(at), 0, alice.address)).toEqual({ decision: true, submission: true })
})

test('deposits are told with what can be given back now, and without what is never given back', async () => {
  const { at } = chain
  const held = { index: 1, by: alice.address, amount: 10n * HUZ, ended: false, free: false }
  expect(await protocolReads.deposits(at, alice.address)).toEqual([
    { ...held, kind: 'Submission' },
    { ...held, kind: 'Decision', amount: 200n * HUZ },
  ])
  expect(await protocolReads.deposits(at, charlie.address)).toEqual([])
  const deposit = { who: alice.address, amount: 5 }
  const over = { index: 0, info: { Rejected: [90, deposit, deposit] }, standing: null, enactment: null }
  const ended = answeringTo(at, viewFunctions.protocol.referendaPage, { rows: [over], next: null })
  // The chain refuses to give them back, and then takes both.
  expect(await protocolReads.deposits(ended, alice.address)).toEqual([])
  const freed = { index: 0, by: alice.address, amount: 5n, ended: true, free: true }
  expect(await protocolReads.deposits(taking(ended), alice.address)).toEqual([
    { ...freed, kind: 'Submission' },
    { ...freed, kind: 'Decision' },
  ])
})

test('who proposes something is told what it can be about, and on what terms', async () => {
  const { at } = chain
  const { pool, health } = (await readPoolRow(at, 1))!
  const paused = [{ id: 1, name: pool.name, until: health.pausedUntil }]
  const told = await protocolReads.protocolProposing(at)
  expect(told).toEqual({
    ...{ parameters: await readParameters(at), native: nativeCurrency(at), upgrade: undefined, paused },
    ...{ schools: await readRegisteredPayees(at), currencies: await readCurrencies(at), tracks: readTracks(at) },
    ...{ submission: 10n * HUZ, patience: 14n * DAY },
    purse: expect.arrayContaining([
      { currency: expect.objectContaining({ id: 'native' }), amount: expect.any(BigInt) },
      { currency: expect.objectContaining({ id: 1 }), amount: await readBalance(at, 1, readTreasuryAccount(at)) },
    ]),
  })
  expect(told.purse).toHaveLength(2)
  expect(told.schools).toContain(school)
  const [floored, floorless] = [1, 2].map((id) => ({
    ...{ id: { WithId: id }, symbol: 'A', decimals: 2, minimum: 1, duesFloor: id === 1 ? 5 : null },
  }))
  const some = answeringTo(at, viewFunctions.mutualAid.currencies, [floored, floorless])
  expect((await protocolReads.protocolProposing(some)).currencies.map(({ id }) => id)).toEqual([1])
})
