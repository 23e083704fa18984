// What happens to people is told to them: each thing to whom it concerns, and to nobody else.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readChanges, readDrafts } from '../../governance/src/changes.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readLocks } from '../../governance/src/conviction.ts'
import { type Happening, type HappeningOf, readHappenings } from '../../governance/src/happenings.ts'
import { placeDecisionDeposit, propose, voteWithConviction } from '../../governance/src/protocol-calls.ts'
import { readRules } from '../../governance/src/rules.ts'
import { readNow } from '../../governance/src/time.ts'
import { account, startServed } from '../support/local-chain.ts'
import {
  DAY,
  DUES,
  by,
  fifth,
  first,
  fourth,
  host,
  members,
  poolOfVoters,
  school,
  second,
  stranger,
  tenth,
  third,
} from '../support/pool-of-voters.ts'

const UNIT = 10n ** 12n

type Local = Pick<Awaited<ReturnType<typeof startServed>>, 'api' | 'chain'>

/** From a moment on, what is told to somebody, the oldest first. */
function listener({ api, chain }: Local) {
  const { hash } = chain.head
  return async (who: { readonly address: string }): Promise<Happening[]> => {
    const { blocks } = await readHappenings(api, who.address, chain.head.hash, 1_000, [hash])
    return blocks.toReversed().flatMap(({ happenings }) => happenings)
  }
}

const kinds = (told: readonly Happening[]) => told.map(({ kind }) => kind)
const only = <Kind extends Happening['kind']>(told: readonly Happening[], kind: Kind): HappeningOf<Kind> => {
  const found = told.filter((one): one is HappeningOf<Kind> => one.kind === kind)
  expect(found).toHaveLength(1)
  return found[0]!
}

test('a dispute that was wrong: the claimant is paid and gets half of the bond, who disputed loses it, who voted is told', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const told = listener(local)
  await asks(first, 8_000n)
  await by(api, second, calls.dispute(api, 0, 0, 0, 'WrongAmount'))
  await by(api, first, calls.answer(api, 0, 0, 0, `0x${'02'.repeat(32)}`))
  const { poll, bond } = (await readClaim(api, 0, 0))!.parts[0]!.dispute!
  await chain.fastForward(DAY)
  await by(api, third, calls.vote(api, poll, false))
  await by(api, fourth, calls.vote(api, poll, true))
  await chain.fastForward(6n * DAY)
  const verdict = { ayes: 1, nays: 1, electorate: 9 }

  const claimant = await told(first)
  expect(kinds(claimant)).toEqual(['Disputed', 'BondReceived', 'Approved', 'Paid'])
  expect(only(claimant, 'Disputed')).toMatchObject({ claim: 0, reason: 'WrongAmount', by: second.address })
  expect(only(claimant, 'BondReceived')).toMatchObject({ amount: bond / 2n, by: second.address })
  // The first block after its round has ended pays it.
  expect(only(claimant, 'Approved')).toMatchObject({ expected: only(claimant, 'Paid').date - 6n, verdict })
  expect(only(claimant, 'Paid')).toMatchObject({ amount: 8_000n, remaining: 0n, rest: undefined, mine: true })
  expect(only(claimant, 'Paid').event?.name).toBe('MutualAid.PartPaid')

  const disputer = await told(second)
  expect(kinds(disputer)).toEqual(['Answered', 'BondLost'])
  expect(only(disputer, 'BondLost')).toMatchObject({
    amount: bond,
    claimant: bond / 2n,
    pot: bond - bond / 2n,
    verdict,
  })
  expect(only(await told(third), 'Decided')).toMatchObject({ refused: false, aye: false, verdict })
  expect(kinds(await told(fifth))).toEqual(['DisputeInPool'])
  expect(kinds(await told({ address: school }))).toEqual(['Paid'])
  expect(await told(stranger)).toEqual([])
})

test('a claim that others back is refused, twice: backers have their dues back and vouch no more, its claimant has no cover', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  await chain.fastForward(31n * DAY)
  const told = listener(local)
  const refuse = async (claim: number) => {
    await by(api, tenth, calls.dispute(api, 0, claim, 0, 'FalseDocuments'))
    const { poll, opens, ends } = (await readClaim(api, 0, claim))!.parts[0]!.panel!
    const until = async (time: bigint) => chain.fastForward((time - (await readNow(api)).chain) * 1_000n)
    await until(opens)
    await Promise.all(members.slice(3, 9).map((who) => by(api, who, calls.vote(api, poll, true))))
    await until(ends + 3_600n)
  }
  const file = async (payee: calls.NewPart['payee'], ...amounts: bigint[]) => {
    const { wall } = await readNow(api)
    const cost = 2n * amounts.reduce((sum, amount) => sum + amount)
    const claim = { pool: 0, rules: 0, need: 'Device', lossDate: wall, cost } as const
    const parts = amounts.map((amount, at) => ({ amount, payee, due: wall + BigInt(at) * 40n * 86_400n }))
    await by(api, first, calls.fileClaim(api, { ...claim, parts }))
  }
  await file({ vouched: account('//Dave').address }, 5n * DUES - 10_000n, 12_000n, 7_000n)
  await by(api, second, calls.vouch(api, 0, 0, 5_000n))
  await by(api, third, calls.vouch(api, 0, 0, 4_000n))
  await refuse(0)
  await file({ account: school }, 5_000n)
  await refuse(1)

  const claimant = await told(first)
  expect(kinds(claimant)).toEqual([
    ...(['Vouched', 'Vouched', 'Disputed', 'Refused', 'Expired', 'Expired', 'Disputed'] as const),
    ...(['Refused', 'CoverEnded'] as const),
  ])
  expect(claimant.filter(({ kind }) => kind === 'Vouched')).toMatchObject([
    { by: second.address, amount: 5_000n, wanted: 1, unbacked: 4_000n },
    { by: third.address, amount: 4_000n, wanted: 0, unbacked: 0n },
  ])
  const backer = await told(second)
  // However many parts end with it.
  const refused = { claim: 0, outcome: 'Refused', amount: 5_000n, back: 5_000n, paid: 0n, goesOn: false }
  expect(only(backer, 'Backed')).toMatchObject(refused)
  expect(only(backer, 'Barred').until).toBeGreaterThan((await readNow(api)).chain)
  expect(kinds(await told(fourth)).filter((kind) => kind === 'Decided')).toHaveLength(2)
})

test('who asks, who is let in, paid for, and who owes for too long is told, with who did it', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const told = listener(local)
  const [applicant, other] = [account('//Eve'), account('//Bob')]
  await by(api, first, calls.invite(api, 0, stranger.address))
  await by(api, stranger, calls.join(api, 0))
  await by(api, applicant, calls.applyToJoin(api, 0))
  await by(api, host, calls.admit(api, 0, applicant.address))
  await by(api, other, calls.applyToJoin(api, 0))
  await by(api, host, calls.dropApplication(api, 0, other.address))
  await by(api, other, calls.applyToJoin(api, 0))
  await by(api, other, calls.dropApplication(api, 0, other.address))
  await by(api, second, calls.payDues(api, 0, applicant.address, 1))
  expect(kinds(await told(stranger))).toEqual(['Invited'])
  expect(only(await told(first), 'InviteeJoined')).toMatchObject({ by: stranger.address })
  expect(kinds(await told(applicant))).toEqual(['Admitted', 'DuesPaid'])
  expect(only(await told(applicant), 'DuesPaid')).toMatchObject({ by: second.address, amount: DUES })
  expect(await told(other)).toMatchObject([
    { kind: 'ApplicationDropped', amount: DUES, own: false },
    { kind: 'ApplicationDropped', amount: DUES, own: true },
  ])

  await chain.fastForward(250n * DAY)
  const late = listener(local)
  await by(api, second, calls.removeLapsed(api, 0, stranger.address))
  // Whoever asks to leave needs not be told.
  await by(api, third, calls.requestExit(api, 0, 0n))
  expect(kinds(await late(third))).toEqual([])
  const { payableFrom } = only(await late(stranger), 'Removed')
  expect(payableFrom).toBeGreaterThan((await readNow(api)).chain)
  await chain.fastForward(80n * DAY)
  await by(api, second, calls.payExit(api, 0, stranger.address))
  const paid = only(await late(stranger), 'ExitPaid')
  expect(paid.amount + paid.forfeited).toBe(DUES)
})

test('a pool’s own affairs are told to its members and its host: a pause, another host, rules that pass or do not', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const told = listener(local)
  const alice = account('//Alice')
  const { rules } = (await readRules(api, 0, 0))!
  await by(api, host, calls.pause(api, 0))
  await by(api, host, calls.handOver(api, 0, third.address))
  await by(api, host, calls.handOver(api, 0, second.address))
  await by(api, second, calls.acceptHost(api, 0))
  await by(api, alice, calls.proposeRules(api, 0, { ...rules, dues: 7_000n, exitShare: 75 }))
  const { poll } = (await readChanges(api, 0))[0]!
  await chain.fastForward(3n * DAY)
  await Promise.all(members.slice(0, 8).map((who) => by(api, who, calls.vote(api, poll, true))))
  await chain.fastForward(15n * DAY)

  const member = await told(first)
  expect(kinds(member)).toEqual(['Paused', 'HostChanged', 'ChangeProposed', 'RulesPassed'])
  expect(only(member, 'HostChanged')).toMatchObject({ by: second.address, role: 'Member' })
  const passed = only(member, 'RulesPassed')
  expect(passed).toMatchObject({ version: 1, before: rules, after: { dues: 7_000n, exitShare: 75 }, vote: true })
  expect(passed.verdict).toMatchObject({ ayes: 8, nays: 0 })
  expect(passed.start).toBeGreaterThan((await readNow(api)).chain)
  expect(only(await told(tenth), 'RulesPassed').vote).toBeUndefined()
  expect(kinds(await told(host))).toEqual(['HostChanged'])
  expect(only(await told(host), 'HostChanged').role).toBe('Former')
  // Whoever took it up knows it.
  expect(kinds(await told(second)).slice(0, 3)).toEqual(['Paused', 'HostOffered', 'ChangeProposed'])
  expect(kinds(await told(third)).slice(0, 4)).toEqual(['Paused', 'HostOffered', 'OfferWithdrawn', 'HostChanged'])
  // Whoever proposed them belongs to no pool, and hears all the same.
  expect(await told(alice)).toMatchObject([
    { kind: 'DepositSettled', returned: 50n * UNIT, lost: 0n },
    { kind: 'RulesPassed', after: { dues: 7_000n } },
  ])
})

test('rules that nobody votes for stay as they are, and that is told too; two thirds against cost the deposit', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const told = listener(local)
  const alice = account('//Alice')
  const { rules } = (await readRules(api, 0, 0))!
  await by(api, alice, calls.proposeRules(api, 0, { ...rules, cap: 9 }))
  const { poll } = (await readChanges(api, 0))[0]!
  await chain.fastForward(3n * DAY)
  await by(api, second, calls.vote(api, poll, false))
  await chain.fastForward(15n * DAY)
  const failed = only(await told(first), 'ChangeFailed')
  expect(failed).toMatchObject({ slot: 'RulesByHolder', before: rules, proposal: { rules: { cap: 9 } } })
  expect(failed.verdict).toEqual({ ayes: 0, nays: 1, electorate: 10 })
  expect(await told(alice)).toMatchObject([
    { kind: 'DepositSettled', returned: 0n, lost: 50n * UNIT },
    { kind: 'ChangeFailed', proposal: { rules: { cap: 9 } } },
  ])
})

test('a pool that is wound up tells what each can take, until when, and its end', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const told = listener(local)
  await by(api, first, calls.draft(api, 0, { kind: 'WindUp' }))
  const [draft] = await readDrafts(api, 0, (await readNow(api)).chain)
  for (const who of members.slice(1, 5)) await by(api, who, calls.signDraft(api, 0, first.address, draft!.number))
  const [change] = await readChanges(api, 0)
  await chain.fastForward(3n * DAY)
  await Promise.all(members.slice(0, 8).map((who) => by(api, who, calls.vote(api, change!.poll, true))))
  await chain.fastForward(15n * DAY)
  await by(api, host, calls.redeem(api, 0, first.address))
  await chain.fastForward(366n * DAY)
  await by(api, host, calls.closePool(api, 0))
  expect(kinds(await told(second))).toEqual(['ChangeProposed', 'WindingUpBegan', 'SharesFixed', 'PoolClosed'])
  expect(only(await told(second), 'SharesFixed').amount).toBe(5n * DUES)
  expect(only(await told(first), 'ShareRedeemed')).toMatchObject({ amount: 5n * DUES, forfeited: 0n })
  expect(kinds(await told(host)).slice(-2)).toEqual(['PoolClosed', 'PoolDepositReturned'])
  // The fifth signature put it to the vote: its author had not.
  expect(kinds(await told(first))[0]).toBe('ChangeProposed')
  expect(kinds(await told(fifth))[0]).toBe('WindingUpBegan')
})

test('who voted on the protocol is told how it ended, and when their tokens are free', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const told = listener(local)
  const [alice, bob] = [account('//Alice'), account('//Bob')]
  await by(api, alice, propose(api, { kind: 'RegisterPayee', payee: account('//Charlie').address }))
  await by(api, alice, placeDecisionDeposit(api, 0))
  await by(api, bob, voteWithConviction(api, 0, { aye: false, balance: 9_000n * UNIT, conviction: 1 }))
  await chain.fastForward(60n * DAY)
  expect(only(await told(alice), 'ReferendumEnded')).toMatchObject({ referendum: 0, outcome: 'Rejected', own: true })
  const ended = only(await told(bob), 'ReferendumEnded')
  expect(ended).toMatchObject({ outcome: 'Rejected', own: false, vote: { aye: false, balance: 9_000n * UNIT } })
  await chain.fastForward(60n * DAY)
  const { free } = await readLocks(api, bob.address)
  expect(free).toBe(9_000n * UNIT)
  expect(only(await told(bob), 'LocksFree').amount).toBe(free)
})

test('an invitation that nobody took up is told as lapsed on its day; one that was taken up or back is not', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const told = listener(local)
  const [taker, refused] = [account('//Bob'), account('//Charlie')]
  const invited = [stranger, taker, refused]
  for (const [at, { address }] of invited.entries()) await by(api, members[at]!, calls.invite(api, 0, address))
  const invitations = await Promise.all(invited.map(async (who) => only(await told(who), 'Invited')))
  await by(api, taker, calls.join(api, 0))
  await by(api, members[2]!, calls.revokeInvitation(api, 0, refused.address))
  const { hash } = chain.head
  const { expires } = invitations[0]!
  await chain.fastForward((expires - (await readNow(api)).chain) * 1_000n - 60_000n)
  const since = async (at: number, from = hash) => {
    const { blocks } = await readHappenings(api, invited[at]!.address, chain.head.hash, 1_000, [from], invitations)
    return blocks.flatMap(({ happenings }) => happenings)
  }
  expect(await since(0)).toEqual([])
  await chain.fastForward(DAY)
  const [lapsed, ...others] = await since(0)
  expect(others).toEqual([])
  expect(lapsed).toMatchObject({ kind: 'InvitationLapsed', expires, pool: { id: 0 }, event: undefined })
  expect(lapsed!.date).toBeGreaterThanOrEqual(expires)
  expect(kinds(await since(1))).not.toContain('InvitationLapsed')
  expect(kinds(await since(2))).not.toContain('InvitationLapsed')
  // It is told once, not with every block that comes.
  const { hash: after } = chain.head
  await chain.fastForward(DAY)
  expect(await since(0, after)).toEqual([])
})

test('a chain that stood still says for how long to whoever has dates ahead', async () => {
  await using local = await poolOfVoters()
  const { chain } = local
  const told = listener(local)
  await chain.fastForward(DAY)
  await chain.stall(5n * DAY)
  await chain.fastForward(2n * DAY)
  expect(await told(first)).toMatchObject([{ kind: 'StoodStill', seconds: 5n * 86_400n - 3_600n, event: undefined }])
  expect(await told(account('//Bob'))).toEqual([])
})

test('blocks that are known are not read again, and the first one says that nothing comes before', async () => {
  await using local = await startServed()
  const { api, chain } = local
  await chain.fastForward(DAY)
  await chain.fastForward(DAY)
  const { hash, number } = chain.head
  const all = await readHappenings(api, first.address, hash, 100)
  const { wall: date } = await readNow(api)
  expect([all.blocks[0], all.next, all.first]).toEqual([
    { hash, number, date, happenings: [], unread: [] },
    undefined,
    true,
  ])
  const [, before] = all.blocks
  expect(await readHappenings(api, first.address, hash, 100, [before!.hash])).toMatchObject({
    ...{ blocks: [{ hash }], next: before!.hash, first: false },
  })
  expect(await readHappenings(api, first.address, hash, 100, [hash])).toEqual({
    ...{ blocks: [], next: hash, forgotten: false, first: false },
  })
})
