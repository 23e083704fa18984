import { readBlockDates } from '@huzhu/governance/block-dates'
import {
  type PayeeRequest,
  currentPart,
  readClaim,
  readClaims,
  readLimitFacts,
  readPayable,
} from '@huzhu/governance/claims'
import { readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readPowers } from '@huzhu/governance/powers'
import { readRules } from '@huzhu/governance/rules'
import { readNow } from '@huzhu/governance/time'
import { viewFunctions } from '@huzhu/runtime-metadata/view-functions'
import { expect, test } from 'vitest'
import { alice, fifth, first, fourth, school, second, sixth, third } from '../../../../test/support/accounts.ts'
import { lived } from '../../../../test/support/lived.ts'
import { answeringTo } from '../../../../test/support/told-state.ts'
import { claimReads } from './reads.ts'
import { latestOf, stampsOf } from './stamps.ts'

const chain = lived()

test('a claim’s page has its pool and money, a part, and the keys that people are called by', async () => {
  const { at } = chain
  const row = (await readPoolRow(at, 0))!
  const claim = (await readClaim(at, 0, 1))!
  const [part] = claim.parts
  expect(await claimReads.claimPage(at, 0, 1)).toEqual({
    ...{ pool: row.pool, currency: row.currency, claim, part, status: part!.status, panel: part!.panel },
    keys: { claimant: second.publicKey, disputer: third.publicKey, vouchers: [] },
    dates: await readBlockDates(at, stampsOf(claim)),
  })
  const keysOf = async (id: number) => (await claimReads.claimPage(at, 0, id))!.keys
  expect(await keysOf(0)).toEqual({ claimant: first.publicKey, disputer: undefined, vouchers: [] })
  expect((await keysOf(3)).vouchers).toEqual([fifth.publicKey])
})

test('of several parts it shows the one that is asked for, or else the first that is under way', async () => {
  const shown = async (index?: number) => (await claimReads.claimPage(chain.at, 0, 2, index))!.part.index
  const current = currentPart((await readClaim(chain.at, 0, 2))!)!.index
  expect(current).toBe(0)
  expect(await Promise.all([shown(), shown(0), shown(1), shown(7)])).toEqual([current, 0, 1, current])
})

test('a claim or pool that does not exist has no page', async () => {
  expect(await claimReads.claimPage(chain.at, 0, 9)).toBeUndefined()
  expect(await claimReads.claimPage(chain.at, 9, 0)).toBeUndefined()
  expect(await claimReads.claimList(chain.at, 9)).toBeUndefined()
  expect(await claimReads.filing(chain.at, 9, first.address)).toBeUndefined()
})

test('claims are listed with the pool and its money, in pages', async () => {
  const { pool, currency } = (await readPoolRow(chain.at, 0))!
  const claims = await readClaims(chain.at, 0)
  const dates = await readBlockDates(chain.at, claims.map(latestOf))
  expect(await claimReads.claimList(chain.at, 0)).toEqual({ pool, currency, claims, dates })
  expect((await claimReads.claimList(chain.at, 0, 2))!.claims.map(({ id }) => id)).toEqual([1, 0])
})

test('who files is told the pool, whom it pays, and where they stand', async () => {
  expect(await claimReads.filing(chain.at, 0, first.address)).toEqual({
    summary: await readPoolRow(chain.at, 0),
    payees: [school],
    member: await readMembership(chain.at, 0, first.address),
  })
  expect((await claimReads.filing(chain.at, 0, alice.address))!.member).toBeUndefined()
})

test('what would be paid is told by the rules of the loss’s day, or why nothing would', async () => {
  const { inParts, wished } = chain.facts
  const payee = { account: school }
  const lossDate = BigInt(inParts.wall)
  const ask = (who: { address: string }, day = lossDate) =>
    claimReads.payable(chain.at, 0, who.address, day, 20_000n, payee, [day])
  const asked = { pool: 0, who: first.address, rules: 0, lossDate, cost: 20_000n, payee }
  const rules = await readRules(chain.at, 0, 0)
  const facts = await readLimitFacts(chain.at, 0, first.address, 0)
  const toSchool = { ...(await readPayable(chain.at, asked)), rules, backing: undefined, facts }
  expect(await ask(first)).toEqual({ ok: toSchool })
  expect(await ask(alice)).toEqual({ refused: { pallet: 'mutualAid', reason: 'NotAMember' } })
  const before = await ask(first, BigInt(wished.wall))
  expect(before).toEqual({ refused: { pallet: 'mutualAid', reason: 'WrongRules' } })
})

test('of a day it is told by which rules a cost of it is judged, or why none can be claimed', async () => {
  const { inParts, wished } = chain.facts
  const today = BigInt(inParts.wall)
  const judged = (day: bigint, who = first.address) => claimReads.judging(chain.at, 0, who, day)
  const rules = await readRules(chain.at, 0, 0)
  const refused = (reason: string) => ({ refused: { pallet: 'mutualAid', reason }, rules })
  expect(await judged(today)).toEqual({ ok: rules })
  expect(await judged(BigInt(wished.wall))).toEqual(refused('WrongRules'))
  expect(await judged(-1n)).toEqual(refused('WrongRules'))
  expect(await judged(today + 400n * 86_400n)).toEqual(refused('TooFarInTheFuture'))
  expect(await judged(today, alice.address)).toEqual(refused('NotAMember'))
  expect(await claimReads.judging(chain.at, 9, first.address, today)).toBeUndefined()
})

test('the most that a claim of today is paid is the least of the limits that hold for a school, whatever it costs', async () => {
  const { at } = chain
  const { wall: lossDate } = await readNow(at)
  const of = (who: { address: string }) => claimReads.mostNow(at, 0, who.address)
  const asked = { pool: 0, who: first.address, rules: 0, lossDate, cost: 2n ** 100n, payee: { account: school } }
  const { amount, binding } = await readPayable(at, asked)
  expect(await of(first)).toMatchObject({ amount, limit: binding })
  expect(amount).toBeGreaterThan(0n)
  expect(await of(alice)).toBeUndefined()
  expect(await claimReads.mostNow(at, 9, first.address)).toBeUndefined()
})

test('whether a claim would be taken is told of its parts and their dates too', async () => {
  const lossDate = BigInt(chain.facts.inParts.wall)
  const inParts = (span: bigint) => {
    const part = { amount: 200n, payee: { account: school } }
    const parts = [0n, 1n, 2n, 3n].map((at) => ({ ...part, due: lossDate + at * span * 86_400n }))
    const claim = { pool: 0, rules: 0, need: 'Books', lossDate, cost: 1_000n, parts } as const
    return claimReads.fileable(chain.at, first.address, claim)
  }
  expect(await inParts(90n)).toEqual({ ok: true })
  expect(await inParts(180n)).toEqual({ refused: { pallet: 'mutualAid', reason: 'TooFarInTheFuture' } })
})

test('to somebody whom nobody registered it is told who would back it', async () => {
  const lossDate = BigInt(chain.facts.inParts.wall)
  const vouched = { vouched: alice.address }
  const backing = async (who: { address: string }, payee: PayeeRequest = vouched, at = chain.at) => {
    const answer = await claimReads.payable(at, 0, who.address, lossDate, 1_000n, payee, [lossDate])
    return answer && 'ok' in answer ? [answer.ok.amount, answer.ok.backing] : answer
  }
  expect(await backing(first)).toEqual([800n, { own: 800n, others: 0n }])
  // Nearly all that they have paid in backs another claim.
  const { freeBacking } = (await readMembership(chain.at, 0, fourth.address))!
  expect(freeBacking).toBeLessThan(800n)
  expect(await backing(fourth)).toEqual([800n, { own: freeBacking, others: 800n - freeBacking }])
  expect(await backing(alice)).toEqual({ refused: { pallet: 'mutualAid', reason: 'NotAMember' } })
  // To the own account it is among the limits.
  expect(await backing(first, 'own account')).toEqual([800n, undefined])
  // Under rules of before nobody has to.
  const sums = { amount: 800, coveredShare: 800, poolMoney: 900, planned: 900, paidIn: 900, coverYear: 900 }
  const before = { Ok: { ...sums, binding: 'CoveredShare', youngPool: null, ownAccount: null, backing: null } }
  const at = answeringTo(chain.at, viewFunctions.mutualAid.payableOf, before)
  expect(await backing(first, vouched, at)).toEqual([800n, undefined])
})

test('what somebody may do is told of the part and for the account that is asked for', async () => {
  const powers = await claimReads.powers(chain.at, 0, 3, 0, sixth.address)
  const { unbacked } = (await readClaim(chain.at, 0, 3))!.vouching!
  expect(powers).toMatchObject({ vouch: { ok: { most: unbacked } }, claimant: false })
  expect(powers).toEqual(await readPowers(chain.at, 0, 3, 0, sixth.address))
})
