// Education aid by terms: parts that wait for their time and their proof, and payees that voters vouch for.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readPowers } from '../../governance/src/powers.ts'
import { readNow } from '../../governance/src/time.ts'
import { account } from '../support/local-chain.ts'
import { DAY, DEMO, DUES, by, first, poolOfVoters, school, second, third } from '../support/pool-of-voters.ts'

const document = `0x${'07'.repeat(32)}`

test('B1: fees by terms are paid to the school term by term, each with proof of enrolment', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const { wall } = await readNow(api)
  const due = wall + 60n * 86_400n
  const later: calls.NewPart = { amount: 4_000n, payee: { account: school }, due, milestone: 'ProofOfEnrolment' }
  const claim = await asks(first, 4_000n, later)
  const before = await readBalance(api, DEMO, school)
  expect(await readMembership(api, 0, first.address)).toMatchObject({ promised: 8_000n })
  await chain.fastForward(5n * DAY)
  expect((await readBalance(api, DEMO, school)) - before).toBe(4_000n)
  expect((await readClaim(api, 0, claim))?.parts[1]?.status).toMatchObject({
    state: 'Waiting',
    next: { step: 'Opening' },
  })
  const open = (proof?: string) => by(api, first, calls.openPart(api, 0, claim, 1, proof))
  await expect(open(document)).rejects.toMatchObject({ reason: 'PartNotDueYet' })
  await chain.fastForward(26n * DAY)
  await expect(open()).rejects.toMatchObject({ reason: 'ProofMissing' })
  await open(document)
  expect((await readClaim(api, 0, claim))?.parts[1]).toMatchObject({ state: 'Open', proof: { document } })
  await chain.fastForward(5n * DAY)
  expect((await readBalance(api, DEMO, school)) - before).toBe(8_000n)
})

test('B1: the school itself proves and opens a later term', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const { wall } = await readNow(api)
  const later: calls.NewPart = {
    amount: 2_000n,
    payee: { account: school },
    due: wall + 40n * 86_400n,
    milestone: 'SchoolAttests',
  }
  const claim = await asks(first, 2_000n, later)
  await chain.fastForward(11n * DAY)
  await expect(by(api, first, calls.openPart(api, 0, claim, 1, document))).rejects.toMatchObject({
    reason: 'ProofMissing',
  })
  await by(api, account('//School//1'), calls.openPart(api, 0, claim, 1))
  expect((await readClaim(api, 0, claim))?.parts[1]).toMatchObject({ state: 'Open', proof: { school } })
})

test('B1: two voters vouch for a shop that nobody registered, and it is paid', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const shop = account('//Dave').address
  const { wall } = await readNow(api)
  const parts: calls.NewPart[] = [{ amount: 3_000n, payee: { vouched: shop } }]
  await by(api, first, calls.fileClaim(api, { pool: 0, rules: 0, need: 'Books', lossDate: wall, cost: 4_000n, parts }))
  const before = await readBalance(api, DEMO, shop)
  await by(api, second, calls.vouch(api, 0, 0, 0n))
  expect((await readClaim(api, 0, 0))?.parts[0]?.status).toMatchObject({
    state: 'Waiting',
    next: { step: 'VouchingEnds' },
    // All of it is backed by the claimant's own dues.
    vouching: { wanted: 1, unbacked: 0n },
  })
  await by(api, third, calls.vouch(api, 0, 0, 0n))
  expect((await readClaim(api, 0, 0))?.vouching?.vouchers).toEqual([
    { who: second.address, amount: 0n },
    { who: third.address, amount: 0n },
  ])
  await chain.fastForward(5n * DAY)
  expect((await readBalance(api, DEMO, shop)) - before).toBe(3_000n)
})

test('B1: what is beyond the own dues two voters back, who take it back as the claimant pays on', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const shop = account('//Dave').address
  // Of what is paid more than a period ahead nothing counts yet.
  await chain.fastForward(31n * DAY)
  const { wall } = await readNow(api)
  const member = async (who: typeof first) => (await readMembership(api, 0, who.address))!
  const charged = async () => Promise.all([second, third].map(async (who) => (await member(who)).backed))
  const own = 5n * DUES
  expect(await member(first)).toMatchObject({ ownBacking: 0n, backed: 0n, freeBacking: own })
  const amount = own + 9_000n
  const parts: calls.NewPart[] = [{ amount, payee: { vouched: shop } }]
  const claim = { pool: 0, rules: 0, need: 'Device', lossDate: wall, cost: 2n * amount, parts } as const
  await by(api, first, calls.fileClaim(api, claim))
  // All that they have paid in is charged; the rest is wanted of others.
  expect(await member(first)).toMatchObject({ ownBacking: own, freeBacking: 0n })
  expect((await readClaim(api, 0, 0))!.vouching).toMatchObject({ vouchers: [], wanted: 2, unbacked: 9_000n })
  const terms = async (who: typeof first) => (await readPowers(api, 0, 0, 0, who.address))!.vouch
  expect(await terms(second)).toEqual({ ok: { least: 1_125n, most: 9_000n } })

  await by(api, second, calls.vouch(api, 0, 0, 5_000n))
  const { share } = await member(third)
  expect(await terms(third)).toEqual({ ok: { least: 572n, most: 4_000n } })
  // More than is wanted is charged to nobody.
  await by(api, third, calls.vouch(api, 0, 0, 30_000n))
  expect(await charged()).toEqual([5_000n, 4_000n])
  expect((await member(third)).share).toBe(share - 4_000n)
  expect((await readClaim(api, 0, 0))!.parts[0]).toMatchObject({ state: 'Open', backed: amount })

  const before = await readBalance(api, DEMO, shop)
  await chain.fastForward(9n * DAY)
  expect((await readBalance(api, DEMO, shop)) - before).toBe(amount)
  // Paid, it stays charged, until the claimant's later dues carry it.
  expect(await charged()).toEqual([5_000n, 4_000n])
  const takeBack = (who: typeof first) => by(api, who, calls.unvouch(api, 0, 0))
  await chain.fastForward(60n * DAY)
  await expect(takeBack(second)).rejects.toMatchObject({ reason: 'NothingCarried' })
  await by(api, first, calls.payDues(api, 0, first.address, 1))
  await takeBack(second)
  expect(await charged()).toEqual([0n, 4_000n])
  await expect(takeBack(second)).rejects.toMatchObject({ reason: 'NotVouching' })
  // What is left of that period's dues carries a part of the other's.
  await takeBack(third)
  expect(await charged()).toEqual([0n, 4_000n + 5_000n - DUES])
  expect(await member(first)).toMatchObject({ ownBacking: own + DUES, freeBacking: 0n })
})
