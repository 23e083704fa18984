// What a page shows comes in one answer, by the chain's own checks, and finds what is under way without walking through
// history.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaim, readClaims, readDisputedClaims } from '../../governance/src/claims.ts'
import { readDecisions, readEndedDisputes, readVotes } from '../../governance/src/decisions.ts'
import { readMine } from '../../governance/src/mine.ts'
import { readEnding, readHosting, readMembersPage } from '../../governance/src/people.ts'
import {
  meanTimeOf,
  readCurrencies,
  readLongestText,
  readPayments,
  readPoolRow,
  readPoolRows,
} from '../../governance/src/pool-list.ts'
import { readPowers } from '../../governance/src/powers.ts'
import { readTrackVotings } from '../../governance/src/conviction.ts'
import { placeDecisionDeposit, propose, voteWithConviction } from '../../governance/src/protocol-calls.ts'
import { readReferenda } from '../../governance/src/referenda.ts'
import { readStandingIn } from '../../governance/src/standing.ts'
import { readNow } from '../../governance/src/time.ts'
import { account } from '../support/local-chain.ts'
import {
  DAY,
  DEMO,
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
  third,
} from '../support/pool-of-voters.ts'

const TEXT = `0x${'07'.repeat(32)}`
const UNIT = 10n ** 12n
/** What the tasks of `who` are, and nothing else of them. */
const tasksOf = ({ inPools }: Awaited<ReturnType<typeof readMine>>) =>
  inPools.flatMap(({ tasks }) => tasks.map(({ kind }) => kind)).sort()

test('a pool is told in one answer, with what became of its claims', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const paid = await asks(first, 4_000n)
  const refused = await asks(second, 3_000n)
  await by(api, third, calls.dispute(api, 0, refused, 0, 'WrongAmount', TEXT))
  await chain.fastForward(DAY + DAY / 24n)
  for (const who of [third, fourth, fifth]) await by(api, who, calls.vote(api, 0n, true))
  await chain.fastForward(6n * DAY)
  const open = await asks(first, 1_000n)

  const row = (await readPoolRow(api, 0))!
  expect(row).toMatchObject({
    pool: { id: 0, name: '青禾助学', claims: 3 },
    currency: { id: DEMO, symbol: 'DEMO', decimals: 2, duesFloor: 100n },
    rules: { version: 0, rules: { dues: DUES } },
    record: { filed: 3, decided: 2, paid: 1, sum: 4_000n, partsPaid: 1, disputes: 1, refusals: 1 },
    stage: 'Open',
  })
  const { opened, settled } = (await readClaim(api, 0, paid))!.parts[0]!
  expect(meanTimeOf(row.record)).toBe(settled!.time - opened!.time)
  expect(await readPoolRows(api)).toEqual([row])
  expect(await readPoolRows(api, 50, 0)).toEqual([])
  expect(await readPoolRow(api, 1)).toBeUndefined()
  expect(await readPayments(api, 3)).toEqual([
    {
      ...{ need: 'Tuition', ownAccount: false, vouched: false },
      ...{ pool: 0, claim: paid, part: 0, claimant: first.address, payee: school, amount: 4_000n },
      ...settled!,
    },
  ])

  const claims = await readClaims(api, 0)
  expect(claims.map(({ id }) => id)).toEqual([open, refused, paid])
  expect(claims[1]!.parts[0]).toMatchObject({
    state: 'Refused',
    panel: { running: false, passes: true, ayes: 3 },
    dispute: { by: third.address },
  })
  expect(await readClaims(api, 0, 1, refused)).toEqual([claims[2]])
  expect(await readDisputedClaims(api, 0)).toEqual([])
  expect(await readVotes(api, first.address)).toEqual({ inPools: [], next: undefined })
  expect(await readEndedDisputes(api)).toEqual([{ pool: { id: 0, name: '青禾助学' }, claim: claims[1], part: 0 }])
})

test('what a person may do about a part is what the chain would take, without a fee', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const claim = await asks(first, 4_000n)
  const may = async (who: { address: string }) => (await readPowers(api, 0, claim, 0, who.address))!
  expect(await may(first)).toMatchObject({
    claimant: true,
    dispute: { refused: { reason: 'OwnClaim' } },
    withdraw: { ok: true },
    answer: { refused: { reason: 'NoDispute' } },
    open: { refused: { reason: 'PartNotWaiting' } },
    collect: { refused: { reason: 'NothingHeld' } },
    vote: undefined,
  })
  // Whoever has nothing could pay no fee, and is told all the same.
  const stranger = account('//Nobody')
  expect(await may(stranger)).toMatchObject({ member: false, dispute: { refused: { reason: 'NotAMember' } } })
  expect(await may(third)).toMatchObject({ member: true, withdraw: { refused: { reason: 'NotTheClaimant' } } })
  const { dispute } = await may(third)
  const { chain: now } = await readNow(api)
  expect(dispute).toMatchObject({ ok: { opens: now + 86_400n } })

  await by(api, third, calls.dispute(api, 0, claim, 0, 'WrongAmount', TEXT))
  expect(await may(fourth)).toMatchObject({
    vote: { refused: { reason: 'NotOpenYet' } },
    dispute: { refused: { reason: 'PartNotOpen' } },
  })
  expect(await may(first)).toMatchObject({ answer: { ok: true }, withdraw: { refused: { reason: 'PartNotOpen' } } })
  expect((await readDisputedClaims(api, 0)).map(({ id }) => id)).toEqual([claim])
  await chain.fastForward(DAY + DAY / 24n)
  expect(await may(fourth)).toMatchObject({ vote: { ok: undefined } })
  const [votes] = (await readVotes(api, undefined)).inPools
  expect(votes).toMatchObject({ row: { pool: { id: 0 } }, disputes: [{ id: claim }], changes: [] })
  const voteOf = async (who?: { address: string }) =>
    (await readVotes(api, who?.address)).inPools[0]!.disputes[0]!.parts[0]!.vote
  expect([await voteOf(), await voteOf(fourth)]).toEqual([undefined, { ok: undefined }])
  await by(api, fourth, calls.vote(api, 0n, false))
  expect(await voteOf(fourth)).toEqual({ ok: false })
  expect(await may(fourth)).toMatchObject({ vote: { ok: false } })
  expect(await may(first)).toMatchObject({ vote: { refused: { reason: 'Excluded' } } })
  expect(await readPowers(api, 0, 9, 0, first.address)).toBeUndefined()
  // Nothing of all that was tried has stayed.
  expect((await readClaim(api, 0, claim))?.parts[0]).toMatchObject({
    state: 'Disputed',
    dispute: { answer: undefined },
  })
})

test('what needs a person has one definition: votes, answers, signatures, payments', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const mine = (who: { address: string }) => readMine(api, who.address)
  expect(tasksOf(await mine(fourth))).toEqual([])
  const claim = await asks(first, 4_000n)
  // In a pool of ten all are drawn to look, once, but for who asks.
  const all = await Promise.all([first, third, fourth].map(async (who) => tasksOf(await mine(who))))
  expect(all).toEqual([[], ['Look'], ['Look']])
  await by(api, fourth, calls.look(api, 0, claim, 0, true))
  await expect(by(api, fourth, calls.look(api, 0, claim, 0, false))).rejects.toMatchObject({ reason: 'AlreadyLooked' })
  expect(tasksOf(await mine(fourth))).toEqual([])
  expect((await readClaim(api, 0, claim))!.parts[0]).toMatchObject({ watched: { drawn: 9, looked: 1, doubts: 1 } })
  await by(api, third, calls.dispute(api, 0, claim, 0, 'WrongAmount', TEXT))
  expect(tasksOf(await mine(third))).toEqual([])
  expect(tasksOf(await mine(first))).toEqual(['Answer'])
  await chain.fastForward(DAY + DAY / 24n)
  const votes = await mine(fourth)
  expect(votes).toMatchObject({ next: undefined, inPools: [{ row: { pool: { id: 0 } }, claims: [] }] })
  const [task] = votes.inPools[0]!.tasks
  const { panel } = (await readClaim(api, 0, claim))!.parts[0]!
  expect(task).toEqual({ kind: 'Vote', claim, part: 0, poll: 0n, refuses: false, by: panel!.ends })
  await by(api, fourth, calls.vote(api, 0n, true))
  expect(tasksOf(await mine(fourth))).toEqual([])
  expect((await mine(first)).inPools[0]!.claims.map(({ id }) => id)).toEqual([claim])

  await by(api, second, calls.draft(api, 0, { kind: 'Host', candidate: fifth.address }, TEXT))
  expect(tasksOf(await mine(fourth))).toEqual(['Sign'])
  expect(tasksOf(await mine(fifth))).toEqual(['Agree', 'Sign', 'Vote'])
  await by(api, host, calls.handOver(api, 0, fourth.address))
  expect(tasksOf(await mine(fourth))).toEqual(['AcceptHost', 'Sign'])
  const guest = account('//Sponsor')
  await by(api, guest, calls.applyToJoin(api, 0))
  expect((await mine(host)).inPools[0]!.tasks).toMatchObject([{ kind: 'Admit', count: 1, late: false }])
  expect(tasksOf(await mine(account('//Nobody')))).toEqual([])
  expect((await mine(account('//Nobody'))).inPools).toEqual([])

  await chain.fastForward(54n * DAY)
  expect(tasksOf(await mine(fourth))).toContain('PayDues')
})

test('a part that waits says what it waits for, whose turn it is, and when it never opens', async () => {
  await using local = await poolOfVoters()
  const { api, chain, asks } = local
  const { wall } = await readNow(api)
  const due = wall + 40n * 86_400n
  const term = (milestone: 'ProofOfEnrolment' | 'SchoolAttests'): calls.NewPart => ({
    ...{ amount: 1_000n, payee: { account: school }, due, milestone },
  })
  const claim = await asks(first, 1_000n, term('ProofOfEnrolment'), term('SchoolAttests'))
  const status = async (part: number) => (await readClaim(api, 0, claim))!.parts[part]!.status
  expect(await status(1)).toMatchObject({ missing: 'ProofOfEnrolment', neverOpens: false, next: { step: 'Opening' } })
  await chain.fastForward(11n * DAY)
  // The claimant can bring the proof of enrolment; the other is the school's to say.
  const mine = await readMine(api, first.address)
  expect(mine.inPools[0]!.tasks).toMatchObject([{ kind: 'Open', claim, part: 1 }])
  expect(tasksOf(await readMine(api, school))).toEqual(['Open', 'Open'])
  await by(api, account('//School//1'), calls.attest(api, 0, claim, 2))
  expect(await status(2)).toMatchObject({ missing: undefined })
  await chain.fastForward(100n * DAY)
  expect(await status(1)).toMatchObject({ neverOpens: true })
  expect((await readPowers(api, 0, claim, 1, first.address))!.expire).toEqual({ ok: true })
})

test('where a person stands, who the members are and what the host looks after come in one answer each', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const { wall, chain: now } = await readNow(api)
  const member = (await readStandingIn(api, 0, first.address))!
  expect(member).toMatchObject({
    member: { standing: 'Paid' },
    join: { refused: { reason: 'AlreadyAMember' } },
    // A fortnight of notice.
    share: { payableFrom: now + 14n * 86_400n },
    leave: { ok: true },
    payExit: { refused: { reason: 'ExitNotDue' } },
    redeem: { refused: { reason: 'NotWindingUp' } },
  })
  const guest = account('//Sponsor')
  expect(await readStandingIn(api, 0, guest.address)).toMatchObject({
    member: undefined,
    join: { ok: { way: 'Open', dues: DUES, coverFrom: wall + 60n * 86_400n } },
    apply: { ok: true },
    host: false,
  })
  await by(api, guest, calls.applyToJoin(api, 0))
  await by(api, host, calls.invite(api, 0, account('//Bob').address)).catch(() => undefined)
  expect(await readHosting(api, 0)).toMatchObject({
    applications: [{ who: guest.address, dues: DUES }],
    accepted: [school],
    registered: expect.arrayContaining([school]),
    offer: undefined,
  })
  await by(api, first, calls.requestExit(api, 0, 0n))
  expect((await readStandingIn(api, 0, first.address))!.share!.payableFrom).toBe(
    (await readNow(api)).chain + 14n * 86_400n,
  )

  const page = await readMembersPage(api, 0, 3, 8)
  expect(page).toMatchObject({
    lookedAt: 10,
    members: [{ removable: false }, { who: first.address, exitPayable: undefined }],
  })
  await chain.fastForward(300n * DAY)
  const lapsed = await readMembersPage(api, 0)
  expect(lapsed.members.filter(({ removable }) => removable)).toHaveLength(9)
  const share = (await readStandingIn(api, 0, first.address))!.share!.exitNow
  const paid = lapsed.members.filter(({ exitPayable }) => exitPayable !== undefined)
  expect(paid.map(({ who, exitPayable }) => [who, exitPayable])).toEqual([[first.address, share]])
  expect(await readEnding(api, 0, first.address)).toMatchObject({
    winding: undefined,
    begin: { refused: { reason: 'PoolHasVoters' } },
    redeem: { refused: { reason: 'NotWindingUp' } },
    sweep: { refused: { reason: 'NothingToSweep' } },
  })
})

test('what is decided about a pool comes with each vote, each signature and the rules it is compared with', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const before = (await readPoolRow(api, 0))!.rules.rules
  const rules = { ...before, dues: 7_000n }
  await by(api, account('//Alice'), calls.proposeRules(api, 0, rules, TEXT))
  await by(api, second, calls.draft(api, 0, { kind: 'Host', candidate: fifth.address }, TEXT))
  const seen = (await readDecisions(api, 0, second.address))!
  expect(seen).toMatchObject({
    changes: [
      { change: { slot: 'RulesByHolder', proposal: { rules } }, vote: { refused: { reason: 'NotOpenYet' } }, before },
    ],
    drafts: [
      {
        signed: true,
        sign: { refused: { reason: 'AlreadySigned' } },
        agree: undefined,
        open: { refused: { reason: 'SignaturesMissing' } },
      },
    ],
    waiting: undefined,
  })
  expect((await readDecisions(api, 0, fifth.address))!.drafts[0]).toMatchObject({
    agree: { ok: true },
    sign: { ok: true },
  })
  expect((await readDecisions(api, 0, undefined))!.changes[0]!.vote).toBeUndefined()
  await chain.fastForward(3n * DAY + DAY / 24n)
  for (const who of members) await by(api, who, calls.vote(api, 0n, true))
  expect(await readVotes(api, second.address)).toMatchObject({
    inPools: [{ disputes: [], changes: [{ vote: { ok: true } }] }],
    next: undefined,
  })
  await chain.fastForward(15n * DAY)
  expect((await readVotes(api, second.address)).inPools).toEqual([])
  const passed = (await readDecisions(api, 0, undefined))!
  expect(passed).toMatchObject({ changes: [{ change: { state: 'Adopted' }, before }], waiting: { version: 1, rules } })
})

test('what an account votes with says what each vote locks, by the pallet that locks', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const alice = account('//Alice')
  await by(api, alice, propose(api, { kind: 'Wish', text: TEXT }))
  await by(api, alice, placeDecisionDeposit(api, 0))
  await by(api, alice, voteWithConviction(api, 0, { aye: true, balance: 9_000n * UNIT, conviction: 2 }))
  const [running] = await readReferenda(api)
  expect(running).toMatchObject({ index: 0, state: 'Ongoing', standing: { next: expect.any(String) } })
  expect(await readTrackVotings(api, alice.address)).toMatchObject([
    { votes: [{ index: 0, aye: true, conviction: 2, until: undefined }] },
  ])
  while ((await readReferenda(api))[0]?.state === 'Ongoing') await chain.fastForward(7n * DAY)
  const [ended] = await readReferenda(api)
  expect(ended!.standing).toBeUndefined()
  const won = ended!.state === 'Approved'
  const [onTrack] = await readTrackVotings(api, alice.address)
  // The second conviction locks two periods of seven days after the end.
  const locked = 2 * 7 * 14_400
  expect(onTrack).toMatchObject({ votes: [{ index: 0, until: won ? ended!.ended! + locked : 0 }] })
})

test('the registry of currencies and the longest text are the chain’s own', async () => {
  await using local = await poolOfVoters()
  const currencies = await readCurrencies(local.api)
  expect(currencies.find(({ id }) => id === DEMO)).toEqual((await readPoolRow(local.api, 0))!.currency)
  expect(currencies.find(({ id }) => id === 'native')).toMatchObject({ decimals: 12 })
  expect(readLongestText(local.api)).toBe(4_000)
})
