// Rules change by the votes of a pool's voters, the protocol by the votes of token holders; both after notice.
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readChanges, readDrafts } from '../../governance/src/changes.ts'
import { readClaim } from '../../governance/src/claims.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { readDecisions } from '../../governance/src/decisions.ts'
import { readPoolHealth, readRegisteredPayees } from '../../governance/src/pools.ts'
import { readConvictions, readLocks, readTrackVotings } from '../../governance/src/conviction.ts'
import {
  delegate,
  placeDecisionDeposit,
  propose,
  unlock,
  voteWithConviction,
} from '../../governance/src/protocol-calls.ts'
import { type Enactment, enactmentName } from '../../governance/src/enactment.ts'
import {
  neededAfter,
  readBeforeEnd,
  readEffect,
  readReferenda,
  readReferendum,
  readStanding,
  readTracks,
} from '../../governance/src/referenda.ts'
import { readRules } from '../../governance/src/rules.ts'
import { readStandingIn } from '../../governance/src/standing.ts'
import { dateOfBlock, readBlockClock, readNow } from '../../governance/src/time.ts'
import { account } from '../support/local-chain.ts'
import { DAY, DEMO, DUES, by, first, members, poolOfVoters, school, second } from '../support/pool-of-voters.ts'

const UNIT = 10n ** 12n

test('A6 A5: a token holder proposes, the voters decide, who disagrees leaves first, old losses keep old rules', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const holder = account('//Alice')
  const { rules } = (await readRules(api, 0, 0))!
  const leaver = account('//Member//11')
  const exitOf = async (who: string) => (await readStandingIn(api, 0, who))?.share?.exitNow
  await by(api, first, calls.invite(api, 0, leaver.address))
  await by(api, leaver, calls.join(api, 0))
  await by(api, holder, calls.proposeRules(api, 0, { ...rules, coveredShare: 10, exitShare: 25 }))
  const [change] = await readChanges(api, 0)
  expect(change).toMatchObject({ slot: 'RulesByHolder', state: 'Voting', deposit: 50n * UNIT })
  await expect(by(api, first, calls.proposeRules(api, 0, { ...rules, cap: 9 }))).rejects.toMatchObject({
    reason: 'SlotTaken',
  })
  await chain.fastForward(3n * DAY)
  await expect(by(api, holder, calls.vote(api, change!.poll, true))).rejects.toMatchObject({ reason: 'NotAMember' })
  await Promise.all(members.slice(0, 8).map((who, at) => by(api, who, calls.vote(api, change!.poll, at < 6))))
  await chain.fastForward(14n * DAY + DAY / 12n)
  const [adopted] = await readChanges(api, 0)
  expect(adopted?.state).toBe('Adopted')
  const next = (await readRules(api, 0, 1))!
  expect(next.rules).toMatchObject({ coveredShare: 10, exitShare: 25 })

  // During the notice the old rules hold, and whoever disagrees leaves under them.
  expect((await readPoolHealth(api, 0))!.rules).toBe(0)
  await by(api, leaver, calls.requestExit(api, 0, 0n))
  const leaving = await exitOf(leaver.address)
  expect(leaving).toBe(DUES / 2n)
  await chain.fastForward(31n * DAY)
  expect((await readPoolHealth(api, 0))!.rules).toBe(1)
  expect((await readDecisions(api, 0, undefined))?.changes[0]).toMatchObject({ change: adopted, before: rules })
  expect(await exitOf(leaver.address)).toBe(leaving)
  expect(await exitOf(first.address)).toBe((5n * DUES) / 4n)

  // A loss of before is judged by the rules of then, one of today by today's.
  const { wall } = await readNow(api)
  const file = (version: number, lossDate: bigint, amount: bigint) =>
    calls.fileClaim(api, {
      pool: 0,
      rules: version,
      need: 'Tuition',
      lossDate,
      cost: 10_000n,
      parts: [{ amount, payee: { account: school } }],
    })
  await expect(by(api, first, file(0, wall, 8_000n))).rejects.toMatchObject({ reason: 'WrongRules' })
  await expect(by(api, first, file(1, wall, 8_000n))).rejects.toMatchObject({ reason: 'AboveCoveredShare' })
  const before = await readBalance(api, DEMO, school)
  await by(api, first, file(0, next.start - 1n, 8_000n))
  await by(api, first, file(1, wall, 1_000n))
  await chain.fastForward(5n * DAY)
  expect((await readBalance(api, DEMO, school)) - before).toBe(9_000n)
  expect((await readClaim(api, 0, 0))?.parts[0]?.state).toBe('Paid')
})

test('A5: voters draft and sign, and replace a host who agreed to nothing', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const candidate = second
  await by(api, first, calls.draft(api, 0, { kind: 'Host', candidate: candidate.address }))
  const [draft] = await readDrafts(api, 0, (await readNow(api)).chain)
  for (const who of members.slice(2, 6)) await by(api, who, calls.signDraft(api, 0, first.address, draft!.number))
  expect(await readChanges(api, 0)).toEqual([])
  await by(api, candidate, calls.agreeToHost(api, 0, first.address, draft!.number))
  const [change] = await readChanges(api, 0)
  await chain.fastForward(3n * DAY)
  await Promise.all(members.slice(0, 5).map((who) => by(api, who, calls.vote(api, change!.poll, true))))
  await chain.fastForward(15n * DAY)
  await by(api, candidate, calls.pause(api, 0))
  expect((await readPoolHealth(api, 0))!.pausedUntil).toBe((await readNow(api)).chain + 7n * 86_400n)
})

test('A5: token holders register a school by a referendum with conviction, from submission to enactment', async () => {
  await using local = await poolOfVoters()
  const { api, chain } = local
  const [alice, bob, dave] = [account('//Alice'), account('//Bob'), account('//Dave')]
  const newSchool = account('//Charlie').address
  await by(api, alice, propose(api, { kind: 'RegisterPayee', payee: newSchool }))
  await by(api, alice, placeDecisionDeposit(api, 0))
  await by(api, alice, voteWithConviction(api, 0, { aye: true, balance: 9_000n * UNIT, conviction: 6 }))
  await by(api, bob, voteWithConviction(api, 0, { aye: true, balance: 9_000n * UNIT, conviction: 1 }))
  await by(api, dave, voteWithConviction(api, 0, { aye: false, balance: 9_000n * UNIT, conviction: 0 }))
  const track = readTracks(api).find(({ name }) => name === 'registry')!
  await by(api, account('//Eve'), delegate(api, track.id, bob.address, 1, 1_000n * UNIT))
  expect(await readReferendum(api, 0)).toMatchObject({
    state: 'Ongoing',
    ongoing: { track: track.id, ayes: 64_000n * UNIT, nays: 900n * UNIT },
  })
  await chain.fastForward(DAY + DAY / 2n)
  const { ongoing } = (await readReferendum(api, 0))!
  expect(ongoing?.decidingSince).toBeDefined()
  expect((await readEffect(api, ongoing!)).effect).toEqual({ kind: 'RegisterPayee', payee: newSchool })
  expect(await readRegisteredPayees(api)).not.toContain(newSchool)

  // The threshold falls to the support there is; the chain tells when.
  const clock = await readBlockClock(api)
  const standing = (await readStanding(api, 0))!
  const decides = ongoing!.decidingSince!
  expect(standing).toMatchObject(neededAfter(track, clock.block - decides))
  expect(standing).toMatchObject({
    ...{ next: 'ConfirmingBegins', passes: false, decidesFrom: decides, decidesUntil: decides + track.decisionPeriod },
    ...{ approved: standing.at! + track.confirmPeriod, enacted: standing.approved! + track.minEnactmentPeriod },
  })
  const wait = (dateOfBlock(standing.at!, clock) - clock.wall) * 1_000n
  await chain.fastForward(wait - DAY / 24n)
  expect((await readReferendum(api, 0))?.ongoing?.confirming).toBeUndefined()
  await chain.fastForward(DAY / 12n)
  const { confirming } = (await readReferendum(api, 0))!.ongoing!
  const { approved, enacted } = (await readStanding(api, 0))!
  expect({ approved, enacted }).toEqual({ approved: confirming, enacted: confirming! + track.minEnactmentPeriod })
  await chain.fastForward(20n * DAY)
  expect(await readReferendum(api, 0)).toMatchObject({ state: 'Approved', ended: approved })
  expect((await readBeforeEnd(api, 0, approved!))!.standing).toMatchObject(neededAfter(track, approved! - decides))
  expect(await readRegisteredPayees(api)).toContain(newSchool)
  const [passed] = await readReferenda(api)
  const { at: enactedAt } = passed!.enactment as Extract<Enactment, { kind: 'Over' }>
  expect(passed!.enactment).toMatchObject({ kind: 'Over', outcome: { kind: 'CarriedOut' } })
  // By that name the Scheduler tells that it made the call.
  const events = await (await api.at(await api.rpc.chain.getBlockHash(enactedAt))).query.system.events()
  const { Dispatched } = api.events.scheduler
  const named = events.flatMap(({ event }) =>
    Dispatched.is(event) && event.data.id.isSome ? [event.data.id.unwrap()] : [],
  )
  expect(named.map(String)).toEqual([enactmentName(0)])

  // Whoever lost has their tokens free at once, whoever won only when their lock ends: a week, or thirty-two.
  const ended = (await readReferendum(api, 0))!.ended!
  const lock = (await readConvictions(api))[6]!.blocks
  expect(await readLocks(api, alice.address)).toMatchObject({
    ...{ free: 0n, unlocking: [], later: [{ at: ended + lock, amount: 9_000n * UNIT }], bound: 0n, besides: [] },
  })
  const over = { locked: 9_000n * UNIT, free: 9_000n * UNIT, later: [], bound: 0n, besides: [] }
  const unlocking = [{ track: track.id, votes: [0] }]
  expect(await readLocks(api, bob.address)).toEqual({ ...over, unlocking })
  const lost = await readLocks(api, dave.address)
  expect(lost).toEqual({ ...over, unlocking })
  await by(api, dave, unlock(api, dave.address, lost.unlocking))
  expect(await readLocks(api, dave.address)).toEqual({
    locked: 0n,
    free: 0n,
    unlocking: [],
    later: [],
    bound: 0n,
    besides: [],
  })
  expect(await readTrackVotings(api, dave.address)).toEqual([])
})
