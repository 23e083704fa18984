import type { PalletMutualAidViewsClaimsClaimRow } from '@huzhu/runtime-metadata/lookup'
import type { Option } from '@polkadot/types'
import { expect, test } from 'vitest'
import { alice, dave, fifth, first, fourth, school, sixth, third } from '../../test/support/accounts.ts'
import { lived, stamp } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import {
  type Claim,
  currentDispute,
  currentPart,
  encodePayee,
  readClaim,
  readClaims,
  readDisputedClaims,
  readLimitFacts,
  readPayable,
  readRulesAt,
} from './claims.ts'
import { hashOf } from './content.ts'
import { readMembership } from './members.ts'
import { view } from './view.ts'

const chain = lived()
const DAY = 86_400n
const claim = async (id: number): Promise<Claim> => (await readClaim(chain.state, 0, id))!
const statement = hashOf('Fees.')

/** What a part is that nothing has happened to. */
const fresh = {
  ...{ index: 0, paid: 0n, payee: school, ownAccount: false, vouched: false, milestone: undefined, proof: undefined },
  ...{ evidence: undefined, decided: undefined, settled: undefined, rounds: 0, held: 0n, round: undefined },
  ...{ electorate: undefined, dispute: undefined, panel: undefined, opened: undefined, backed: 0n },
}

test('a claim that nobody disputed was paid', async () => {
  const { paid } = chain.facts
  const opened = stamp(paid)
  const approved = opened.time + 3n * DAY
  const { parts, ...others } = await claim(0)
  expect(others).toEqual({
    ...{ pool: 0, id: 0, claimant: first.address, rules: 0, need: 'Tuition', statement, large: false },
    ...{ lossDate: BigInt(paid.lossDate), cost: 16_000n, sum: 8_000n, filed: opened, vouching: undefined },
  })
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({
    ...{ ...fresh, amount: 8_000n, paid: 8_000n, state: 'Paid', due: BigInt(paid.lossDate), opened, rounds: 1 },
    decided: { time: approved, block: expect.any(Number) },
    settled: { time: approved + DAY, block: expect.any(Number) },
  })
})

test('a refused part that opened again keeps its dispute as history', async () => {
  const { objected, reopened } = chain.facts
  const [part] = (await claim(1)).parts
  expect(part).toMatchObject({
    ...{ state: 'Open', opened: stamp(reopened), evidence: hashOf('A new bill.'), decided: undefined, electorate: 9 },
    dispute: {
      ...{ by: third.address, reason: 'WrongAmount', statement: hashOf('The bill says less.'), bond: 600n, poll: 0n },
      ...{ answer: hashOf('It is of last year.'), at: stamp(objected) },
    },
    panel: { poll: 0n, ayes: 5, nays: 1, passes: true, running: false },
  })
  expect(currentDispute(part!)).toBeUndefined()
})

test('what those have seen who were drawn to look is told of a part that can be disputed or is, and of no other', async () => {
  const watched = async (id: number) => (await claim(id)).parts.map((part) => part.watched)
  expect(await watched(1)).toEqual([{ drawn: 9, looked: 0, doubts: 0 }])
  expect(await watched(2)).toEqual([{ drawn: 9, looked: 2, doubts: 1 }, undefined])
  expect(await watched(4)).toEqual([{ drawn: 9, looked: 0, doubts: 0 }])
  expect(await watched(0)).toEqual([undefined])
})

test('a part in dispute has a dispute, and no answer before there is one', async () => {
  const [part] = (await claim(4)).parts
  expect(part).toMatchObject({ ...fresh, amount: 4_000n, state: 'Disputed', dispute: {}, panel: {}, opened: {} })
  const { by, reason, answer } = currentDispute(part!)!
  expect({ by, reason, answer }).toEqual({ by: sixth.address, reason: 'FalseDocuments', answer: undefined })
  expect(currentDispute({ ...part!, opened: undefined })).toBe(part!.dispute)
  expect(currentDispute({ ...part!, opened: part!.dispute!.at })).toBe(part!.dispute)
  expect(currentDispute({ ...part!, dispute: undefined })).toBeUndefined()
})

test('a claim in parts is paid one by one, each to its payee', async () => {
  const { inParts } = chain.facts
  const { parts, sum } = await claim(2)
  expect(sum).toBe(3_000n)
  expect(parts).toMatchObject([
    {
      ...fresh,
      amount: 1_000n,
      payee: third.address,
      ownAccount: true,
      state: 'Open',
      opened: stamp(inParts),
      electorate: 9,
      // To their own account, of what they have paid in.
      backed: 1_000n,
    },
    {
      ...{ ...fresh, index: 1, amount: 2_000n, state: 'Waiting', milestone: 'ProofOfEnrolment', opened: undefined },
      due: BigInt(inParts.lossDate) + 40n * DAY,
    },
  ])
})

test('a claim for somebody whom nobody registered waits for its vouchers to back what its claimant cannot', async () => {
  const { parts, vouching, filed } = await claim(3)
  const { ownBacking } = (await readMembership(chain.state, 0, fourth.address))!
  expect(vouching).toEqual({
    ...{ vouchers: [{ who: fifth.address, amount: 1_000n }], unfinished: 1, wanted: 1 },
    ...{ unbacked: 27_000n - 1_000n - ownBacking, until: filed.time + 14n * DAY },
  })
  expect(parts).toMatchObject([
    {
      ...{ ...fresh, amount: 27_000n, payee: dave.address, vouched: true, state: 'Waiting' },
      backed: ownBacking + 1_000n,
    },
  ])
})

test('what could not be delivered is told whole, what of it was paid in and what was given', async () => {
  const row = await view<Option<PalletMutualAidViewsClaimsClaimRow>>(chain.state, 'mutualAid', 'claimRow', [0, 0])
  const told = row.toJSON() as { parts: { part: object }[] }
  const [one] = told.parts
  const parts = [{ ...one, part: { ...one!.part, held: { free: 7_000, donated: 1_000 } } }]
  const state = answering(chain.state, 'Option<PalletMutualAidViewsClaimsClaimRow>', { ...told, parts })
  expect((await readClaim(state, 0, 0))?.parts).toMatchObject([{ paid: 8_000n, held: 8_000n }])
})

test('claims are listed by their numbers, the newest first, in pages', async () => {
  const ids = async (...page: [count?: number, before?: number]) =>
    (await readClaims(chain.state, 0, ...page)).map(({ id }) => id)
  expect(await ids()).toEqual([4, 3, 2, 1, 0])
  expect(await ids(2)).toEqual([4, 3])
  expect(await ids(2, 3)).toEqual([2, 1])
  expect(await readClaims(chain.state, 1)).toEqual([])
  expect(await readClaim(chain.state, 0, 5)).toBeUndefined()
  expect((await readDisputedClaims(chain.state, 0)).map(({ id }) => id)).toEqual([4])
  expect(await readDisputedClaims(chain.state, 1)).toEqual([])
})

test('a part says what happens next, and when', async () => {
  const status = async (id: number, part: number) => (await claim(id)).parts[part]?.status
  const { reopened, inParts } = chain.facts
  const none = { refuses: undefined, vouching: undefined, disputableUntil: undefined, missing: undefined }
  expect(await status(0, 0)).toMatchObject({ ...none, state: 'Paid', next: undefined, remaining: 0n })
  const end = BigInt(reopened.time) + 3n * DAY
  expect(await status(1, 0)).toMatchObject({
    ...{ ...none, state: 'Open', next: { step: 'Approval', at: end }, disputableUntil: end, remaining: 9_000n },
    ...{ expectedPayment: expect.any(BigInt), neverOpens: false },
  })
  const opening = BigInt(inParts.lossDate) + 10n * DAY
  expect(await status(2, 1)).toMatchObject({
    ...{ ...none, state: 'Waiting', next: { step: 'Opening', at: opening }, missing: 'ProofOfEnrolment' },
    ...{ remaining: 2_000n, expectedPayment: undefined },
  })
  const { unbacked, until } = (await claim(3)).vouching!
  expect(await status(3, 0)).toMatchObject({
    ...{ next: { step: 'VouchingEnds', at: until }, vouching: { wanted: 1, unbacked }, refuses: undefined },
  })
  expect(await status(4, 0)).toMatchObject({ ...none, state: 'Disputed', next: { step: 'VoteOpens' } })
  expect(await status(4, 1)).toBeUndefined()
})

test('the current part is the first that has not ended, or else the last', async () => {
  const { parts, ...others } = await claim(2)
  const part = (index: number, state: (typeof parts)[number]['state']) => ({ ...parts[0]!, index, state })
  const current = (...states: (typeof parts)[number]['state'][]) =>
    currentPart({ ...others, parts: states.map((state, index) => part(index, state)) })?.index
  expect(current('Paid', 'Waiting', 'Waiting')).toBe(1)
  expect(current('Refused', 'Withdrawn', 'Expired', 'Open')).toBe(3)
  expect(current('Paid', 'Paid', 'Expired')).toBe(2)
  expect(current()).toBeUndefined()
})

test('what is payable is told with every limit, in the order in which they bind', async () => {
  const asked = {
    ...{ pool: 0, rules: 0, lossDate: BigInt(chain.facts.inParts.wall), cost: 20_000n },
    payee: { account: school },
  } as const
  const { amount, planned, binding, limits } = await readPayable(chain.state, { ...asked, who: first.address })
  expect({ amount, planned, binding }).toEqual({ amount: 1_500n, planned: 150_000n, binding: 'YoungPool' })
  expect(limits).toEqual([
    { limit: 'CoveredShare', amount: 16_000n },
    { limit: 'PoolMoney', amount: 150_000n },
    { limit: 'PaidIn', amount: expect.toSatisfy((sum: bigint) => sum > 66_000n && sum < 67_000n) },
    { limit: 'CoverYear', amount: 142_000n },
    { limit: 'YoungPool', amount: 1_500n },
  ])
  // In two parts of which one lies far ahead, at most twice what plans leave.
  const later = { ...asked, who: first.address, dues: [asked.lossDate, asked.lossDate + 90n * 86_400n] }
  expect(await readPayable(chain.state, later)).toEqual({ amount, planned, binding, limits })
  const own = await readPayable(chain.state, { ...asked, who: first.address, payee: 'own account' })
  const { freeBacking } = (await readMembership(chain.state, 0, first.address))!
  expect(own.limits.slice(-2)).toEqual([
    { limit: 'OwnAccount', amount: 18_000n },
    { limit: 'Backing', amount: freeBacking },
  ])
  // Each of them adds up from what it is measured by, to the unit.
  const facts = (await readLimitFacts(chain.state, 0, first.address, 0))!
  const { cap, available, reserve, year } = facts
  const counts = facts.paidIn - facts.ahead
  expect(facts.ahead).toBeGreaterThan(0n)
  expect(own.limits.slice(1)).toEqual([
    { limit: 'PoolMoney', amount: available < reserve ? (cap * available) / reserve : cap },
    { limit: 'PaidIn', amount: counts * 3n - facts.received - facts.promised },
    { limit: 'CoverYear', amount: facts.coverYear - year.received },
    { limit: 'YoungPool', amount: facts.month / 4n },
    { limit: 'OwnAccount', amount: facts.ownAccount - year.ownAccount },
    { limit: 'Backing', amount: counts - facts.ownBacking - facts.backed },
  ])
  expect(await readLimitFacts(chain.state, 0, alice.address, 0)).toBeUndefined()
  await expect(readPayable(chain.state, { ...asked, who: alice.address })).rejects.toMatchObject({
    refusal: { pallet: 'mutualAid', reason: 'NotAMember' },
  })
})

test('a loss is judged by the rules of its day', async () => {
  expect(await readRulesAt(chain.state, 0, BigInt(chain.facts.inParts.wall))).toBe(0)
  expect(await readRulesAt(chain.state, 0, BigInt(chain.facts.wished.wall))).toBeUndefined()
})

test('payees are named in calls as the chain names them', () => {
  expect(encodePayee('own account')).toEqual({ OwnAccount: null })
  expect(encodePayee({ account: 'A' })).toEqual({ Account: 'A' })
  expect(encodePayee({ vouched: 'B' })).toEqual({ Vouched: 'B' })
})
