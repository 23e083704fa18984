import type { Option, Struct } from '@polkadot/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import type { PalletMutualAidViewsMine, PalletMutualAidViewsStandingStandingIn } from '@huzhu/runtime-metadata/lookup'
import { viewFunctions } from '@huzhu/runtime-metadata/view-functions'
import { expect, test } from 'vitest'
import {
  alice,
  bob,
  charlie,
  dave,
  fifth,
  first,
  fourth,
  host,
  school,
  second,
  sixth,
  stranger,
  tenth,
  third,
} from '../../test/support/accounts.ts'
import { HUZ, lived } from '../../test/support/lived.ts'
import { eventOf } from '../../test/support/told-events.ts'
import { answeringTo, listed, silentOn, told } from '../../test/support/told-state.ts'
import { readClaim } from './claims.ts'
import type { Connection } from './connection.ts'
import { type Happening, readHappenings } from './happenings.ts'
import { claimTellers } from './happenings-claims.ts'
import { type FieldsOf, Scene, fieldsOf } from './happenings-scene.ts'
import { type State, stateAt } from './state.ts'
import { readNow } from './time.ts'
import { view } from './view.ts'

type PaidFields = FieldsOf<'mutualAid', 'PartPaid'>

const chain = lived()

/** All that happened to somebody, the oldest first. */
async function happened(who: string, api: Connection = chain.api, from = chain.facts.hash): Promise<Happening[]> {
  const { blocks } = await readHappenings(api, who, from, 1_000)
  return blocks.toReversed().flatMap(({ happenings }) => happenings)
}

/** The chain's connection, but that it asks a block's state so. */
const asking = (at: (hash: string) => Promise<unknown>) =>
  new Proxy(chain.api, {
    get(api, name) {
      if (name === 'at') return (hash: string | Uint8Array) => at(hash.toString())
      return Reflect.get(api, name)
    },
  })

/** The chain, whose block `hash` has these events alone; in it and the one before, views answer so. */
const telling = (hash: string, events: readonly ReturnType<typeof eventOf>[], ...answers: Answered[]) =>
  asking(async (asked) => {
    const decorated = await chain.api.at(asked)
    const found =
      asked === hash ? told(decorated, 'system', 'events', 'Vec<FrameSystemEventRecord>', events) : decorated
    return answers.reduce<State>((state, { of, value }) => answeringTo(state, of, value), found)
  })

/** What a view answers. */
interface Answered {
  readonly of: { readonly id: string; readonly output: string }
  readonly value: unknown
}

const fieldsIn = (struct: Struct): Record<string, unknown> => Object.fromEntries(struct.entries())

/** What somebody has to do with in the first pool, but that the parts of their newest claim are these, and their tasks. */
async function mineAt(
  who: string,
  hash: string,
  parts: (part: Record<string, unknown>) => readonly unknown[],
  tasks: readonly unknown[] = [],
): Promise<Answered> {
  const state = await stateAt(chain.api, hash)
  const mine = await view<PalletMutualAidViewsMine>(state, 'mutualAid', 'mine', [who, 1, 1])
  const [inPool] = mine.pools
  const [claim] = inPool!.claims
  const part = claim && fieldsIn(claim.parts[0]!)
  const claims = claim && part ? [{ ...fieldsIn(claim), parts: parts(part) }] : []
  const pools = [{ ...fieldsIn(inPool!), claims, tasks }]
  return { of: viewFunctions.mutualAid.mine, value: { ...fieldsIn(mine), pools } }
}

test('what happened is told to whom it concerns, with its block, its date and its event', async () => {
  const { paid, refused, objected, invited, decided } = chain.facts
  expect((await happened(second.address)).map(({ kind }) => kind)).toEqual([
    ...[
      'Invited',
      'CoverBegan',
      'BecameVoter',
      'Disputed',
      'Refused',
      'DisputeInPool',
      'ChangeProposed',
      'CandidateAsked',
    ],
  ])
  const told = await happened(first.address)
  expect(told.find(({ kind }) => kind === 'DisputeInPool')).toMatchObject({
    ...{ claim: 1, part: 0, parts: 1, need: 'Tuition', reason: 'WrongAmount', pool: { id: 0, name: '青禾助学' } },
    ...{ currency: { symbol: 'DEMO' }, block: objected.block, date: BigInt(objected.wall) },
  })
  expect(told.find(({ kind }) => kind === 'Paid')).toMatchObject({
    ...{ claim: 0, amount: 8_000n, payee: school, ownAccount: false, vouched: false, mine: true },
    event: { name: 'MutualAid.PartPaid' },
  })
  expect(told.find(({ kind }) => kind === 'ChangeProposed')).toMatchObject({
    ...{ slot: 'RulesByHolder', by: alice.address, block: decided.block },
    ...{ before: { coveredShare: 80 }, proposal: { kind: 'Rules', rules: { coveredShare: 90 } } },
  })
  expect(await happened(stranger.address)).toMatchObject([{ kind: 'Invited', by: first.address }])
  expect((await happened(stranger.address))[0]!.block).toBeLessThanOrEqual(invited.block)
  expect(paid.block).toBeLessThanOrEqual(refused.block)
})

test('whoever submitted a referendum that nobody placed the deposit for is told its end, and what they lost', async () => {
  expect(await happened(alice.address)).toMatchObject([
    { kind: 'ReferendumEnded', referendum: 0, outcome: 'TimedOut', own: true, vote: undefined },
    { kind: 'DepositLost', why: 'Undecided', referendum: 0, amount: 10n * HUZ },
    { kind: 'Delegated', by: charlie.address, track: 'parameters', amount: 1_000n * HUZ },
  ])
})

test('whoever placed a deposit for a referendum is told that it has ended, and what of theirs waits for them', async () => {
  const { hash } = chain.facts
  const ongoing = (await chain.state.query.referenda.referendumInfoFor(1)).unwrap().asOngoing
  const placed = { who: dave.address, amount: 200n * HUZ }
  const submitted = { who: alice.address, amount: 10n * HUZ }
  const info = 'Option<PalletReferendaReferendumInfo>'
  const endedWith = (outcome: string, ...deposits: unknown[]) => {
    const ended = outcome === 'Approved' ? 'Confirmed' : outcome
    const events = telling(hash, [eventOf(chain.api, 'referenda', ended, 1, {})])
    return asking(async (asked) => {
      const before = { Ongoing: { ...fieldsIn(ongoing), decisionDeposit: placed } }
      const value = asked === hash ? { [outcome]: [7, ...deposits] } : before
      return told((await events.at(asked)) as State, 'referenda', 'referendumInfoFor', info, value)
    })
  }
  const toldOf = async ({ address }: typeof dave, api: Connection) =>
    (await readHappenings(api, address, hash, 1)).blocks[0]!.happenings
  const rejected = endedWith('Rejected', null, placed)
  const of = { kind: 'ReferendumEnded', referendum: 1, own: false, vote: undefined }
  expect(await toldOf(dave, rejected)).toMatchObject([
    { ...of, outcome: 'Rejected' },
    { kind: 'DepositFree', referendum: 1, amount: 200n * HUZ },
  ])
  // What is back by itself is told by its own event.
  expect((await toldOf(alice, rejected)).map(({ kind }) => kind)).toEqual(['ReferendumEnded'])
  // Who both proposed and voted.
  expect(await toldOf(alice, endedWith('Approved', submitted, placed))).toMatchObject([
    { kind: 'ReferendumEnded', own: true, vote: { aye: true, balance: 9_000n * HUZ } },
    { kind: 'DepositFree', amount: 10n * HUZ },
  ])
  expect(await toldOf(stranger, rejected)).toEqual([])
})

test('whoever is delegated to is told, with the votes they lend and when they take them back', async () => {
  const { hash } = chain.facts
  const { track } = (await chain.state.query.referenda.referendumInfoFor(1)).unwrap().asOngoing
  const api = telling(hash, [eventOf(chain.api, 'convictionVoting', 'Undelegated', charlie.address, track)])
  const toldTo = async ({ address }: typeof alice) =>
    (await readHappenings(api, address, hash, 1)).blocks[0]!.happenings
  expect(await toldTo(alice)).toMatchObject([
    { kind: 'Undelegated', by: charlie.address, track: 'parameters', amount: 1_000n * HUZ },
  ])
  expect([await toldTo(charlie), await toldTo(bob)]).toEqual([[], []])
})

test('whoever proposed new rules is told what became of them, also one who belongs to no pool', async () => {
  const { hash, time } = { ...chain.facts, ...chain.facts.decided }
  const changes = await chain.state.query.mutualAid.changes.entries(0)
  const [key, change] = changes.find(([{ args }]) => args[1].isRulesByHolder)!
  const { proposal } = change.unwrap()
  const event = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const toldTo = async ({ address }: typeof alice, api: Connection) =>
    (await readHappenings(api, address, hash, 1)).blocks[0]!.happenings
  const failed = telling(hash, [event('ChangeDecided', 0, 'RulesByHolder', false, 1, 8)])
  expect(await toldTo(alice, failed)).toMatchObject([{ kind: 'ChangeFailed', slot: 'RulesByHolder' }])
  expect(await toldTo(bob, failed)).toEqual([])
  const set = telling(hash, [event('RulesSet', 0, 1, time + 99, proposal.asRules)])
  const adopted = { ...fieldsIn(change.unwrap()), state: { Adopted: { start: time + 99 } } }
  const passed = asking(async (asked) =>
    listed((await set.at(asked)) as State, 'mutualAid', 'changes', 'Option<PalletMutualAidChange>', [
      [key.args, adopted],
    ]),
  )
  expect(await toldTo(alice, passed)).toMatchObject([{ kind: 'RulesPassed', start: BigInt(time + 99), own: true }])
  expect(await toldTo(first, passed)).toMatchObject([{ kind: 'RulesPassed', own: false }])
  expect(await toldTo(bob, passed)).toEqual([])
})

test('the host is told who asks to leave, and who has left', async () => {
  const { hash, time } = chain.facts.collecting
  const leaving = (await happened(host.address)).filter(({ kind }) => kind === 'MemberLeaving')
  expect(leaving).toMatchObject([{ by: tenth.address, removed: false, pool: { id: 0 } }])
  const event = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const api = telling(hash, [
    event('ExitRequested', 0, second.address, stranger.address, 5, time, 1n, 0n),
    event('ExitRequested', 0, third.address, host.address, 5, time, 1n, 0n),
    event('ExitPaid', 0, second.address, 50, 0),
  ])
  expect((await readHappenings(api, host.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'MemberLeaving', by: second.address, removed: true, payableFrom: BigInt(time) },
    { kind: 'MemberLeft', by: second.address },
  ])
  expect((await readHappenings(api, first.address, hash, 1)).blocks[0]!.happenings).toEqual([])
  // Who leaves already has named another least.
  const again = telling(chain.facts.hash, [event('ExitRequested', 0, tenth.address, tenth.address, 5, time, 1n, 0n)])
  expect((await readHappenings(again, host.address, chain.facts.hash, 1)).blocks[0]!.happenings).toEqual([])
})

test('who was paid on leaving a pool that is short is told what stayed by the rules, and nothing is made out where that is not known', async () => {
  const { hash } = chain.facts
  const paid = [eventOf(chain.api, 'mutualAid', 'ExitPaid', 0, first.address, 3_000, 7_000)]
  const standing = await view<Option<PalletMutualAidViewsStandingStandingIn>>(chain.state, 'mutualAid', 'standingIn', [
    0,
    first.address,
  ])
  const found = standing.unwrap()
  const stays = async (share: object) => {
    const value = { ...fieldsIn(found), share: { ...fieldsIn(found.share.unwrap()), ...share } }
    const api = telling(hash, paid, { of: viewFunctions.mutualAid.standingIn, value })
    const [told] = (await readHappenings(api, first.address, hash, 1)).blocks[0]!.happenings
    expect(told).toMatchObject({ kind: 'ExitPaid', amount: 3_000n, forfeited: 7_000n })
    return told?.kind === 'ExitPaid' ? told.stays : NaN
  }
  const share = { share: 10_000, promised: 0, worth: 6_000, exitNow: 3_000 }
  expect(await stays(share)).toBe(3_000n)
  expect(await stays({ ...share, promised: 500 })).toBeUndefined()
  expect(await stays({ ...share, exitNow: 3_001 })).toBeUndefined()
})

test('the day on which cover begins is told once, and the day on which it is lost for dues that were not paid', async () => {
  const began = (await happened(first.address)).filter(({ kind }) => kind === 'CoverBegan')
  expect(began).toMatchObject([{ pool: { id: 0, name: '青禾助学' }, event: undefined }])
  const { hash } = chain.facts
  const mine = await view<PalletMutualAidViewsMine>(chain.state, 'mutualAid', 'mine', [first.address, 1, 1])
  const { chain: now } = await readNow(chain.state)
  const [inPool] = mine.pools
  const standingWith = (member: object): Answered => {
    const standing = {
      ...fieldsIn(inPool!.standing),
      member: { ...fieldsIn(inPool!.standing.member.unwrap()), ...member },
    }
    return {
      of: viewFunctions.mutualAid.mine,
      value: { ...fieldsIn(mine), pools: [{ ...fieldsIn(inPool!), standing }] },
    }
  }
  const toldWith = async (member: object) =>
    (await readHappenings(telling(hash, [], standingWith(member)), first.address, hash, 1)).blocks[0]!.happenings
  // The last block came a quarter of a day after the one before.
  const paidUntil = now - 90n * 86_400n
  expect(await toldWith({ standing: 'Lapsed', paidUntil, graceEnds: now - 3_600n })).toMatchObject([
    { kind: 'Lapsed', paidUntil, pool: { id: 0 }, currency: { symbol: 'DEMO' }, event: undefined },
  ])
  for (const graceEnds of [now, now - 86_400n]) expect(await toldWith({ standing: 'Lapsed', graceEnds })).toEqual([])
  expect(await toldWith({ standing: 'InGrace', graceEnds: now - 3_600n })).toEqual([])
})

test('a payment of a part says what waits until when, and one that is put off until when', async () => {
  const { hash, time } = chain.facts.collecting
  const event = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const api = telling(hash, [
    event('PartPaid', 0, 0, 0, first.address, school, 2_000, 1_000, 5_000, 0, time),
    event('RoundDeferred', 0, 0, time + 99, 1),
    event('RoundDeferred', 0, 7, time + 99, 1),
    event('PartHeld', 0, 0, 0, first.address, school, 3_000, 0, 0, 0, time),
    event('HeldCollected', 0, 0, 0, school, 3_000),
    event('RemainderExpired', 0, 0, 0, 5_000),
    event('PartExpired', 0, 0, 0, 8_000),
    event('ProofGiven', 0, 0, 0, { School: school }),
    event('PauseLifted', 0),
  ])
  const told = (await readHappenings(api, first.address, hash, 1)).blocks[0]!.happenings
  expect(told).toMatchObject([
    { kind: 'Paid', amount: 3_000n, remaining: 5_000n, mine: true, event: { index: 0 } },
    { kind: 'Postponed', claim: 0, amount: 8_000n, until: BigInt(time + 99) },
    { kind: 'Held', amount: 3_000n, mine: true },
    { kind: 'Collected', amount: 3_000n },
    { kind: 'RestExpired', amount: 5_000n },
    { kind: 'Expired', amount: 8_000n },
    { kind: 'Attested', by: school },
    { kind: 'PauseLifted', pool: { id: 0 } },
  ])
  const { status } = (await readClaim(await stateAt(chain.api, hash), 0, 0))!.parts[0]!
  expect(told[0]).toHaveProperty('rest', status.expectedPayment)
  const others = await readHappenings(api, school, hash, 1)
  expect(others.blocks[0]!.happenings.map((one) => [one.kind, 'mine' in one && one.mine])).toEqual([
    ...['Paid', 'Held', 'Collected'].map((kind) => [kind, false]),
  ])
  expect((await readHappenings(api, third.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'PauseLifted' },
  ])
})

test('where the node has forgotten a block’s state the telling ends, and is not taken for the chain’s beginning', async () => {
  const { blocks } = await readHappenings(chain.api, first.address, chain.facts.hash, 3)
  const kept = new Set(blocks.map(({ hash }) => hash))
  const api = asking(async (hash) => {
    if (!kept.has(hash)) throw new Error('Client error: UnknownBlock: State already discarded for 0x00')
    return chain.api.at(hash)
  })
  const { blocks: found, ...rest } = await readHappenings(api, stranger.address, chain.facts.hash, 100)
  expect(found.length).toBeLessThanOrEqual(3)
  expect(found.length).toBeGreaterThan(0)
  // Where another node could go on is said.
  const { parentHash } = await chain.api.rpc.chain.getHeader(found.at(-1)!.hash)
  expect(rest).toEqual({ next: parentHash.toHex(), forgotten: true, first: false })
})

test('what one event tells of several parts has an id for each, and so have events that say the same', async () => {
  const { hash, time } = chain.facts.collecting
  const deferred = eventOf(chain.api, 'mutualAid', 'RoundDeferred', 0, 0, time + 99, 1)
  const found = await mineAt(first.address, hash, (part) => [part, part])
  const api = telling(hash, [deferred, deferred], found)
  const { happenings } = (await readHappenings(api, first.address, hash, 1)).blocks[0]!
  expect(happenings.map(({ kind }) => kind)).toEqual(Array(4).fill('Postponed'))
  expect(new Set(happenings.map(({ id }) => id)).size).toBe(4)
})

test('a round that pays others alone says so to those it passes over', async () => {
  const { hash, time } = chain.facts.collecting
  const passed = (settled: number | undefined) => (row: Record<string, unknown>) => {
    const part = fieldsIn(row.part as Struct)
    const stamp = settled === undefined ? null : { block: 1, time: settled }
    return [{ ...row, part: { ...part, state: { Approved: { round: 1, index: 0 } }, rounds: 1, settled: stamp } }]
  }
  const settled = eventOf(chain.api, 'mutualAid', 'RoundSettled', 0, 0, 0, 0)
  const round = { opened: { block: 1, time }, ends: time + 50, phase: 'Collecting' }
  const toldOf = async (at: number | undefined) => {
    const answer = await mineAt(first.address, hash, passed(at))
    const api = telling(hash, [settled], answer)
    const later = asking(async (asked) =>
      told((await api.at(asked)) as State, 'mutualAid', 'rounds', 'Option<PalletMutualAidRound>', round),
    )
    return (await readHappenings(later, first.address, hash, 1)).blocks[0]!.happenings
  }
  expect(await toldOf(undefined)).toMatchObject([
    { kind: 'Postponed', claim: 0, amount: 8_000n, until: BigInt(time + 50), paysOthers: true },
  ])
  // Of one before, it had something of this one; it has had something in this one.
  expect((await toldOf(time - 1)).map(({ kind }) => kind)).toEqual(['Postponed'])
  expect(await toldOf(time + 50)).toEqual([])
})

test('a payment in a block whose runtime did not name the claimant is told to the claimant all the same', async () => {
  const { state } = chain
  const paid = eventOf(chain.api, 'mutualAid', 'PartPaid', 0, 0, 0, first.address, school, 8_000, 0, 0, 0, 0)
  const { pool, claim, part, payee, fromFree, fromDonated, remaining, round, at } = fieldsOf(paid.event) as PaidFields
  const before = { pool, claim, part, payee, fromFree, fromDonated, remaining, round, at } as unknown as PaidFields
  const tell = ({ address }: typeof first) =>
    claimTellers.PartPaid(new Scene(chain.api, address, state, () => Promise.resolve(state), [paid]), before, 0)
  expect(await tell(first)).toMatchObject([{ kind: 'Paid', amount: 8_000n, mine: true }])
  expect(await tell(second)).toEqual([])
})

test('whoever backs a claim is told once what becomes of it in a block, and what they have back', async () => {
  const { hash } = chain.facts
  const event = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const paid = event('PartPaid', 0, 3, 0, fourth.address, dave.address, 9_000, 0, 18_000, 0, 0)
  const back = event('BackingReturned', 0, 3, 0, fifth.address, 300)
  const others = event('BackingReturned', 0, 3, 0, sixth.address, 500)
  const toldOf = async (...events: (typeof paid)[]) =>
    (await readHappenings(telling(hash, events), fifth.address, hash, 1)).blocks[0]!.happenings
  const of = { kind: 'Backed', claim: 3, goesOn: true, paid: 0n }
  expect(await toldOf(paid, others, paid)).toEqual([
    expect.objectContaining({
      ...of,
      outcome: 'Paid',
      amount: 1_000n,
      back: 0n,
      event: { name: 'MutualAid.PartPaid', index: 2 },
    }),
  ])
  const refused = event('PartRefused', 0, 3, 0, 27_000, 5, 0)
  expect(await toldOf(refused, back, event('PartExpired', 0, 3, 0, 9), back, others)).toEqual([
    expect.objectContaining({ ...of, outcome: 'Refused', amount: 1_600n, back: 600n }),
  ])
  expect(await toldOf(back)).toMatchObject([{ ...of, outcome: 'Ended', amount: 1_300n, back: 300n }])
  expect(await toldOf(event('PayeeNamed', 0, 3, 0, 'OwnAccount', 1, 0, 1, 0), back)).toMatchObject([
    { ...of, outcome: 'OtherPayee', back: 300n },
  ])
  // Nothing of theirs comes back, and nothing is paid.
  expect(await toldOf(refused, others)).toEqual([])
})

test('whoever waited for money as the payee is told that another was named, or that the pool is closed', async () => {
  const { hash } = chain.facts.collecting
  const named = eventOf(chain.api, 'mutualAid', 'PayeeNamed', 0, 0, 0, 'OwnAccount', 1_000, 2_000)
  const others = (await readHappenings(telling(hash, [named]), school, hash, 1)).blocks[0]!.happenings
  expect(others).toMatchObject([{ kind: 'HeldForOther', claim: 0, amount: 3_000n }])
  expect((await readHappenings(telling(hash, [named]), first.address, hash, 1)).blocks[0]!.happenings).toEqual([])

  const closed = eventOf(chain.api, 'mutualAid', 'PoolClosed', 0, second.address, 500, 20, 10n ** 12n)
  const task = { task: { Collect: { claim: 0, part: 0, amount: 700 } }, by: null }
  const api = telling(hash, [closed], await mineAt(first.address, hash, () => [], [task]))
  expect((await readHappenings(api, first.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'PoolClosed' },
    { kind: 'HeldLost', claim: 0, amount: 700n },
  ])
  const plain = telling(hash, [closed])
  expect((await readHappenings(plain, second.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'PoolClosed' },
    { kind: 'SuccessorPaid', amount: 520n },
  ])
  expect((await readHappenings(plain, host.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'PoolClosed' },
    { kind: 'PoolDepositReturned', amount: 10n ** 12n, currency: { id: 'native' } },
  ])
})

test('what the protocol gives somebody, takes from them and makes of them is told to them alone', async () => {
  const { hash, time } = chain.facts.collecting
  const own = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const killed = eventOf(chain.api, 'referenda', 'Killed', 7, {})
  const events = [
    own('Minted', 1, stranger.address, 900),
    own('PayeeRegistered', stranger.address, 'School'),
    own('PayeeAccepted', 0, stranger.address),
    own('PayeeDropped', 0, stranger.address),
    own('PayeeRemoved', stranger.address),
    eventOf(chain.api, 'referenda', 'DecisionDepositRefunded', 4, stranger.address, 60),
    killed,
    eventOf(chain.api, 'referenda', 'DepositSlashed', stranger.address, 50),
    eventOf(chain.api, 'protocol', 'SubmissionDepositReturned', 5, stranger.address, 10),
    eventOf(chain.api, 'protocol', 'SubmissionDepositLost', 6, stranger.address, 20),
    eventOf(chain.api, 'treasury', 'AssetSpendApproved', 3, 'Native', 30, stranger.address, 7, 90),
    own('UpgradeAnnounced', `0x${'01'.repeat(32)}`, time + 99),
    own('UpgradeWithdrawn', `0x${'01'.repeat(32)}`),
  ]
  const api = telling(hash, events)
  const theirs = (await readHappenings(api, stranger.address, hash, 1)).blocks[0]!
  expect(theirs.unread).toEqual([])
  expect(theirs.happenings).toMatchObject([
    { kind: 'Minted', amount: 900n, currency: { symbol: 'DEMO' } },
    { kind: 'PayeeRegistered' },
    { kind: 'PayeeAccepted', pool: { id: 0 } },
    { kind: 'PayeeDropped', pool: { id: 0 } },
    { kind: 'PayeeRemoved' },
    { kind: 'DepositReturned', referendum: 4, amount: 60n },
    { kind: 'DepositLost', why: 'Killed', referendum: 7, amount: 50n },
    { kind: 'DepositReturned', referendum: 5, amount: 10n },
    { kind: 'DepositLost', why: 'Undecided', referendum: 6, amount: 20n },
    { kind: 'SpendApproved', spend: 3, amount: 30n, until: 90 },
  ])
  expect((await readHappenings(api, first.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'UpgradeAnnounced', from: BigInt(time + 99) },
    { kind: 'UpgradeWithdrawn' },
  ])
  const paid = telling(hash, [
    eventOf(chain.api, 'treasury', 'Paid', 3, null),
    eventOf(chain.api, 'treasury', 'AssetSpendVoided', 3),
  ])
  const spends = { assetKind: 'Native', amount: 30, beneficiary: stranger.address, status: 'Pending' }
  const known = asking(async (asked) =>
    told((await paid.at(asked)) as State, 'treasury', 'spends', 'Option<PalletTreasurySpendStatus>', spends),
  )
  expect((await readHappenings(known, stranger.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'SpendPaid', amount: 30n },
    { kind: 'SpendVoided', amount: 30n },
  ])
  expect((await readHappenings(known, first.address, hash, 1)).blocks[0]!.happenings).toEqual([])
})

test('whoever delegated their votes is told how the referendum ended, and how they voted through the other', async () => {
  const { hash } = chain.facts
  const api = telling(hash, [eventOf(chain.api, 'referenda', 'Rejected', 1, {})])
  const toldTo = async ({ address }: typeof charlie) =>
    (await readHappenings(api, address, hash, 1)).blocks[0]!.happenings
  const [ended] = await toldTo(charlie)
  expect(ended).toMatchObject({ kind: 'ReferendumEnded', referendum: 1, outcome: 'Rejected', own: false })
  expect(ended).toHaveProperty('vote', { aye: true, balance: 1_000n * HUZ, until: undefined, through: alice.address })
  expect(await toldTo(bob)).toMatchObject([{ vote: { aye: false, through: undefined } }])
  expect(await toldTo(stranger)).toEqual([])
})

test('a transaction that another block takes in has the same happen', async () => {
  const invited = (await happened(stranger.address))[0]!
  const state = await stateAt(chain.api, invited.hash)
  const events = await state.query.system.events()
  const scene = (number: number, mine: readonly EventRecord[]) =>
    new Scene(chain.api, stranger.address, { ...state, number }, () => Promise.resolve(state), mine)
  const [here, there] = [scene(state.number, events), scene(state.number + 1, events.slice(1))]
  const { index } = invited.event!
  expect(await there.idOf(index - 1)).toBe(await here.idOf(index))
  // What the chain does by itself it does at its block's number.
  expect(await there.idOf(0)).not.toBe(await here.idOf(0))
  expect(invited.id).toBe(`${await here.idOf(index)}-0`)
})

test('an event that cannot be read is named, and takes nothing from the others', async () => {
  const { hash, time } = chain.facts.collecting
  const event = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const events = [event('PauseLifted', 0), event('SharesFixed', 0, 1n, time), event('Paused', 0, time)]
  const api = asking(async (asked) => {
    const decorated = await chain.api.at(asked)
    if (asked !== hash) return decorated
    const found = told(decorated, 'system', 'events', 'Vec<FrameSystemEventRecord>', events)
    return silentOn(found, viewFunctions.mutualAid.standingIn)
  })
  const [block] = (await readHappenings(api, first.address, hash, 1)).blocks
  expect(block).toMatchObject({ unread: ['MutualAid.SharesFixed'] })
  expect(block!.happenings.map(({ kind }) => kind)).toEqual(['PauseLifted', 'Paused'])
})

test('a chain without blocks has nothing to tell, and a block that the node does not have is not its first', async () => {
  const genesis = chain.api.genesisHash.toHex()
  expect(await readHappenings(chain.api, first.address, genesis, 8)).toEqual({
    blocks: [],
    next: undefined,
    forgotten: false,
    first: true,
  })
  const nowhere = `0x${'07'.repeat(32)}`
  expect(await readHappenings(chain.api, first.address, nowhere, 8)).toEqual({
    ...{ blocks: [], next: nowhere, forgotten: true, first: false },
  })
})

test('so many blocks are read at a time, and the rest from where that ended', async () => {
  const some = await readHappenings(chain.api, first.address, chain.facts.hash, 2)
  expect([some.blocks.length, some.first]).toEqual([2, false])
  const more = await readHappenings(chain.api, first.address, some.next!, 1)
  expect(more.blocks[0]!.number).toBeLessThan(some.blocks[1]!.number)
})

test('what fails for another reason is no end', async () => {
  const api = asking(async () => {
    throw new Error('The node is away.')
  })
  await expect(readHappenings(api, first.address, chain.facts.hash, 2)).rejects.toThrow('The node is away.')
})

test('of a block that was pinned a moment ago, like the one before it, only what a person has to do with is asked', async () => {
  const { api, facts } = chain
  const quiet = async (who: string) => {
    const { parentHash } = await api.rpc.chain.getHeader(facts.hash)
    await stateAt(api, parentHash.toHex())
    await stateAt(api, facts.hash)
    const before = api.stats!.total.requests
    await readHappenings(api, who, facts.hash, 8, [parentHash.toHex()])
    return api.stats!.total.requests - before
  }
  // What any runtime is asked once.
  await quiet(stranger.address)
  // Events, stalls, what their votes lock, how they stand in their pools.
  expect(await quiet(stranger.address)).toBeLessThanOrEqual(4)
})
