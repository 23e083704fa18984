// Education aid by terms: parts that wait for their time and their proof, and payees that voters vouch for.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readNow } from '../../governance/src/time.ts'
import { account } from '../support/local-chain.ts'
import { DAY, DEMO, by, first, poolOfVoters, school, second, third } from '../support/pool-of-voters.ts'

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
  await by(api, second, calls.vouch(api, 0, 0))
  expect((await readClaim(api, 0, 0))?.parts[0]?.status).toMatchObject({
    state: 'Waiting',
    next: { step: 'VouchingEnds' },
    missingVouchers: 1,
  })
  await by(api, third, calls.vouch(api, 0, 0))
  expect((await readClaim(api, 0, 0))?.vouchers).toEqual([second.address, third.address])
  await chain.fastForward(5n * DAY)
  expect((await readBalance(api, DEMO, shop)) - before).toBe(3_000n)
})
