// From an empty pool to paid school fees, through the client library, in the local chain.
import type { KeyringPair } from '@polkadot/keyring/types'
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import type { Call } from '../../governance/src/calls.ts'
import { readClaim, readPayable } from '../../governance/src/claims.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readMembership } from '../../governance/src/members.ts'
import { readPanel, readVote } from '../../governance/src/panels.ts'
import { readPoolHealth } from '../../governance/src/pools.ts'
import { readPowers } from '../../governance/src/powers.ts'
import { type Stamp, readNow } from '../../governance/src/time.ts'
import { preflight, submitOrThrow } from '../../governance/src/transactions.ts'
import { blocksAfter } from '../support/blocks.ts'
import { account, startServed } from '../support/local-chain.ts'
import {
  DAY,
  DEMO,
  DUES,
  by,
  fifth,
  first,
  fourth,
  members,
  poolOfVoters,
  school,
  second,
  third,
} from '../support/pool-of-voters.ts'

test('A2 B1: a claim nobody disputes is paid to the school with no transaction by anyone', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  expect(await readPoolHealth(api, 0)).toMatchObject({ members: 10, voters: 10, pot: 50n * DUES, free: 50n * DUES })
  expect(await readMembership(api, 0, first.address)).toMatchObject({ standing: 'Paid', covered: true })
  const before = await readBalance(api, DEMO, school)
  const claim = await asks(first, 8_000n)
  expect((await readClaim(api, 0, claim))?.parts[0]?.status).toMatchObject({
    state: 'Open',
    next: { step: 'Approval' },
  })
  const sent = await api.rpc.author.pendingExtrinsics()
  expect(sent).toHaveLength(0)
  await chain.fastForward(5n * DAY)
  expect(await readBalance(api, DEMO, school)).toBe(before + 8_000n)
  const paid = (await readClaim(api, 0, claim))?.parts[0]
  expect(paid).toMatchObject({ state: 'Paid', paid: 8_000n, payee: school })
  // The block that the chain names proves each step, and is of its day, also where the time was moved beyond both.
  const proven = async (stamp: Stamp | undefined, event: string) => {
    const block = await api.rpc.chain.getBlockHash(stamp?.block)
    const { query } = await api.at(block)
    expect((await query.system.events()).map(({ event: { method } }) => method)).toContain(event)
    const late = (await query.timestamp.now()).toBigInt() / 1_000n - stamp!.time
    expect([late >= 0n, late <= 3_600n + 12n]).toEqual([true, true])
    return block
  }
  await proven(paid?.decided, 'PartApproved')
  const { block: proof } = await api.rpc.chain.getBlock(await proven(paid?.settled, 'PartPaid'))
  expect(paid?.decided?.block).toBeLessThan(paid!.settled!.block)
  expect(proof.extrinsics.filter(({ isSigned }) => isSigned)).toHaveLength(0)
})

test('A4: enough refusals refuse a claim and the bond comes back; too few pay it and the bond is split', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const before = await readBalance(api, DEMO, school)

  const refused = await asks(first, 8_000n)
  const terms = (await readPowers(api, 0, refused, 0, second.address))!.dispute
  const balance = await readBalance(api, DEMO, second.address)
  await by(api, second, calls.dispute(api, 0, refused, 0, 'WrongAmount', `0x${'02'.repeat(32)}`))
  const bond = (await api.query.assetsHolder.balancesOnHold(DEMO, second.address)).unwrap().toBigInt()
  expect(terms).toMatchObject({ ok: { bond } })
  const poll = (await readClaim(api, 0, refused))!.parts[0]!.dispute!.poll
  await chain.fastForward(1n * DAY)
  await Promise.all([second, third, fourth].map((who) => by(api, who, calls.vote(api, poll, true))))
  expect(await readVote(api, poll, second.address)).toBe(true)
  expect(await readPanel(api, poll)).toMatchObject({ passes: true, ayes: 3, nays: 0, electorate: 9, missingAyes: 0 })
  await chain.fastForward(4n * DAY)
  expect((await readClaim(api, 0, refused))?.parts[0]?.state).toBe('Refused')
  expect(await readBalance(api, DEMO, second.address)).toBe(balance)

  const paid = await asks(third, 8_000n)
  const claimants = await readBalance(api, DEMO, third.address)
  await by(api, second, calls.dispute(api, 0, paid, 0, 'Other', `0x${'03'.repeat(32)}`))
  const other = (await readClaim(api, 0, paid))!.parts[0]!.dispute!.poll
  await chain.fastForward(1n * DAY)
  await by(api, second, calls.vote(api, other, true))
  await by(api, fifth, calls.vote(api, other, false))
  const free = (await readPoolHealth(api, 0))!.free
  await chain.fastForward(4n * DAY)
  const half = bond / 2n
  expect(await readBalance(api, DEMO, third.address)).toBe(claimants + half)
  expect(await readBalance(api, DEMO, second.address)).toBe(balance - bond)
  await chain.fastForward(2n * DAY)
  expect(await readBalance(api, DEMO, school)).toBe(before + 8_000n)
  expect((await readPoolHealth(api, 0))!.free).toBe(free + half - 8_000n)
})

test('each refusal has its own error, and the dry run says it before anyone signs', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const stranger = account('//Member//16')
  const newcomer = account('//Member//15')
  await by(api, first, calls.invite(api, 0, newcomer.address))
  await by(api, newcomer, calls.join(api, 0))
  const claim = await asks(first, 8_000n)
  const refusal = async (who: KeyringPair, call: Call) => {
    const { refusal: tried } = await preflight(api, call, who.address)
    await expect(by(api, who, call)).rejects.toMatchObject({ reason: tried?.reason })
    return tried && `${tried.pallet}.${tried.reason}`
  }
  const objection = calls.dispute(api, 0, claim, 0, 'Other', `0x${'01'.repeat(32)}`)
  expect(await refusal(stranger, objection)).toBe('mutualAid.NotAMember')
  expect(await refusal(newcomer, objection)).toBe('mutualAid.NotAVoter')
  expect(await refusal(first, objection)).toBe('mutualAid.OwnClaim')
  // Another payee is named where something could not be delivered, and by the claimant alone.
  const rename = calls.namePayee(api, 0, claim, 0, 'own account')
  expect(await refusal(second, rename)).toBe('mutualAid.NotTheClaimant')
  expect(await refusal(first, rename)).toBe('mutualAid.NothingHeld')
  await by(api, second, objection)
  const { poll } = (await readClaim(api, 0, claim))!.parts[0]!.dispute!
  const vote = calls.vote(api, poll, true)
  expect(await refusal(third, vote)).toBe('memberReferenda.NotOpenYet')
  await chain.fastForward(1n * DAY)
  expect(await refusal(stranger, vote)).toBe('mutualAid.NotAMember')
  expect(await refusal(newcomer, vote)).toBe('mutualAid.NotAVoter')
  expect(await refusal(first, vote)).toBe('memberReferenda.Excluded')
  await by(api, third, vote)
  expect(await refusal(third, vote)).toBe('memberReferenda.AlreadyVotedSo')
  await chain.fastForward(4n * DAY)
  expect(await refusal(fourth, vote)).toBe('memberReferenda.Ended')
})

/** Asking one unit more than the chain says is payable is refused by the limit that binds; asking just that is not. */
async function limitBeyond(
  api: Connection,
  who: KeyringPair,
  cost: bigint,
  payee: calls.NewPart['payee'] = { account: school },
) {
  const { wall } = await readNow(api)
  const asking = (amount: bigint) =>
    calls.fileClaim(api, { pool: 0, rules: 0, need: 'Books', lossDate: wall, cost, parts: [{ amount, payee }] })
  const request = { pool: 0, who: who.address, rules: 0, lossDate: wall, cost, payee }
  const { amount, binding } = await readPayable(api, request)
  const { refusal } = await preflight(api, asking(amount + 1n), who.address)
  await expect(by(api, who, asking(amount + 1n))).rejects.toMatchObject({ reason: `Above${binding}` })
  expect(refusal?.reason).toBe(`Above${binding}`)
  expect((await preflight(api, asking(amount), who.address)).refusal).toBeUndefined()
  return binding
}

test('a claim beyond each limit is refused by that limit', async () => {
  await using local = await poolOfVoters()
  const { api, asks } = local
  expect(await limitBeyond(api, first, 1_000n)).toBe('CoveredShare')
  expect(await limitBeyond(api, first, 10_000_000n)).toBe('PaidIn')
  expect(await limitBeyond(api, first, 10_000_000n, 'own account')).toBe('OwnAccount')
  for (const who of members.slice(1, 7)) await asks(who, 40_000n)
  expect(await limitBeyond(api, first, 10_000_000n)).toBe('PoolMoney')
})

test('a claim beyond what is left of a cover year is refused by that limit', async () => {
  await using local = await poolOfVoters({ coverYear: 1 })
  expect(await limitBeyond(local.api, first, 10_000_000n)).toBe('CoverYear')
})

test('a pool with too few voters pays small claims only', async () => {
  await using local = await poolOfVoters()
  // Nine are left of the ten that the rules want.
  await by(local.api, second, calls.requestExit(local.api, 0, 0n))
  expect(await limitBeyond(local.api, first, 10_000_000n)).toBe('YoungPool')
})

test('one jump of three weeks pays what fell due, once', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const before = await readBalance(api, DEMO, school)
  const claim = await asks(first, 8_000n)
  const filed = chain.head.number
  await chain.jump((await chain.time()) + 21n * DAY)
  for (let block = 0; block < 5; block += 1) await chain.build()
  await chain.jump((await chain.time()) + 21n * DAY)
  for (let block = 0; block < 5; block += 1) await chain.build()
  expect(await readBalance(api, DEMO, school)).toBe(before + 8_000n)
  expect((await readClaim(api, 0, claim))?.parts[0]?.state).toBe('Paid')
  const blocks = await blocksAfter(api, filed)
  const events = await Promise.all(blocks.map(async (hash) => (await api.at(hash)).query.system.events()))
  const payments = events.flatMap((records) => records.filter(({ event }) => event.method === 'PartPaid'))
  expect(payments).toHaveLength(1)
})

test("a transaction's fee is paid in a pool's currency where its sender says so", async () => {
  await using local = await startServed()
  const { api } = local
  const [native, demo] = [await readBalance(api, 'native', first.address), await readBalance(api, DEMO, first.address)]
  const call = api.tx.balances.transferKeepAlive(second.address, 10n ** 12n)
  await submitOrThrow(api, call, { by: first, feeIn: DEMO })
  expect(await readBalance(api, 'native', first.address)).toBe(native - 10n ** 12n)
  const fee = demo - (await readBalance(api, DEMO, first.address))
  expect(fee).toBeGreaterThan(0n)
  expect(fee).toBeLessThan(100n)
})
