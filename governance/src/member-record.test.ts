import { beforeAll, expect, test } from 'vitest'
import { dave, fifth, first, members, ninth, second, sixth, third } from '../../test/support/accounts.ts'
import { toldUpTo } from '../../test/support/history-told.ts'
import { lived } from '../../test/support/lived.ts'
import { stepsOf } from './claim-story.ts'
import { collectedIn, entriesOf, newestNamed, recordLeadsTo, staysIn, sumsOf, takenBackIn } from './member-record.ts'
import { type KeptOf, readKeptOf, readMembership, readPoolsLeft } from './members.ts'
import type { ToldEvent } from './told.ts'

const chain = lived()

let told: ToldEvent[]
let polls: ToldEvent[]
beforeAll(async () => {
  told = (await toldUpTo(chain.api, chain.facts.hash)).filter(
    ({ pallet, fields }) => pallet === 'memberReferenda' || (pallet === 'mutualAid' && fields.pool === '0'),
  )
  polls = told.filter(
    ({ pallet, kind }) => pallet === 'mutualAid' && (kind === 'Disputed' || kind === 'ChangeProposed'),
  )
})

const recordOf = (who: string) => entriesOf(who, told, polls)!
const kindsOf = (who: string) => recordOf(who).map(({ kind }) => kind)

test('what members paid since they joined is what the chain has of each', async () => {
  for (const { address } of members) {
    const member = await readMembership(chain.state, 0, address)
    const { paidIn, payments, joined } = sumsOf(recordOf(address))
    expect([address, paidIn, joined?.kind]).toEqual([address, member!.paidIn, 'Joined'])
    expect(payments).toBeGreaterThan(1)
  }
})

test('each act is in the record of whoever did it, or whom it was done for', () => {
  expect(kindsOf(first.address)).toEqual(
    expect.arrayContaining(['Joined', 'BecameVoter', 'Filed', 'Drafted', 'Looked']),
  )
  expect(kindsOf(second.address)).toContain('Filed')
  expect(kindsOf(second.address)).not.toContain('Disputed')
  expect(kindsOf(third.address)).toEqual(expect.arrayContaining(['Disputed', 'BondReturned', 'Signed', 'Filed']))
  expect(kindsOf(sixth.address)).toContain('Disputed')
  const of = (who: string, kind: string) => recordOf(who).find((entry) => entry.kind === kind)
  expect(of(third.address, 'Disputed')).toMatchObject({
    claim: 1,
    part: 0,
    reason: 'WrongAmount',
    proof: 'MutualAid.Disputed',
  })
  expect(of(fifth.address, 'Voted')).toMatchObject({ aye: true, subject: { claim: 1, part: 0 } })
  expect(of(ninth.address, 'Voted')).toMatchObject({ aye: false, proof: 'MemberReferenda.Voted' })
  expect(of(ninth.address, 'Looked')).toMatchObject({ claim: 2, doubt: true })
  expect(recordOf('5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY').map(({ kind }) => kind)).not.toContain('Joined')
})

test('whole records lead to what the chain keeps of each member, and without any of what moved money, claims or disputes they do not', async () => {
  const CHECKED = ['Joined', 'DuesPaid', 'Filed', 'Paid', 'Held', 'Disputed', 'BondReturned', 'BondLost']
  let left = 0
  for (const { address } of members) {
    const [record, kept] = [recordOf(address), await readKeptOf(chain.state, 0, address)]
    expect([address, recordLeadsTo(record, 0n, kept)]).toEqual([address, true])
    for (const [at, { kind }] of record.entries()) {
      if (!CHECKED.includes(kind)) continue
      left += 1
      expect([address, kind, recordLeadsTo(record.toSpliced(at, 1), 0n, kept)]).toEqual([address, kind, false])
    }
  }
  expect(left).toBeGreaterThan(40)
  expect(await readKeptOf(chain.state, 0, dave.address)).toEqual({ member: undefined, received: undefined, claims: [] })
  expect(await readPoolsLeft(chain.state, [0, 1], first.address)).toEqual([])
})

const of = (kind: string, fields: ToldEvent['fields'], pallet = 'mutualAid'): ToldEvent => ({
  ...{ block: 1, hash: '0x', event: 0, time: 0n, pallet, kind, fields },
})
const who = first.address

test('whoever left and came back has the dues of before behind them, and of two votes in a poll the last counts', () => {
  const dues = (amount: string, fee: string) => of('DuesPaid', { member: who, by: who, amount, fee, periods: '1' })
  const voted = (poll: string, aye: boolean) => of('Voted', { poll, who, aye }, 'memberReferenda')
  const joined = of('Joined', { member: who })
  const left = of('ExitPaid', { member: who, amount: '7' })
  const events = [
    joined,
    dues('100', '5'),
    left,
    joined,
    dues('60', '0'),
    voted('4', true),
    voted('5', true),
    voted('4', false),
  ]
  const entries = entriesOf(who, events, [of('ChangeProposed', { poll: '5', slot: 'Host' })])!
  expect(sumsOf(entries)).toMatchObject({ paidIn: 60n, payments: 1 })
  expect(sumsOf(entries).votes.map(({ poll, aye, subject }) => [poll, aye, subject])).toEqual([
    [4n, false, undefined],
    [5n, true, { slot: 'Host' }],
  ])
  expect(sumsOf([])).toEqual({ joined: undefined, paidIn: 0n, payments: 0, votes: [] })
})

const ofPart = { pool: '0', claim: '3', part: '0' }
const delivery = (kind: 'PartPaid' | 'PartHeld') =>
  of(kind, {
    ...{ ...ofPart, claimant: who, payee: second.address, fromFree: '400', fromDonated: '100' },
    ...{ remaining: '0', round: '1', at: '1' },
  })
const paidIn = (events: readonly ToldEvent[]) => [
  ...entriesOf(who, events, [])!.filter(({ kind }) => kind === 'Paid'),
  ...collectedIn(3, stepsOf(events)!),
]

test('what could not be delivered and went to another payee was paid once', () => {
  const back = { toFree: '400', toDonated: '100', amount: '500', remainder: '0' }
  const named = of('PayeeNamed', { ...ofPart, payee: { Account: third.address }, ...back })
  expect(paidIn([delivery('PartHeld')])).toEqual([])
  expect(paidIn([delivery('PartHeld'), named])).toEqual([])
  expect(paidIn([delivery('PartHeld'), named, delivery('PartPaid')])).toMatchObject([{ kind: 'Paid', amount: 500n }])
})

test('what had waited is paid when it is collected', () => {
  const collected = {
    ...of('HeldCollected', { ...ofPart, payee: second.address, amount: '500' }),
    ...{ block: 9, time: 7n },
  }
  expect(paidIn([delivery('PartHeld'), collected])).toEqual([
    {
      ...{ kind: 'Paid', claim: 3, part: 0, amount: 500n, payee: second.address },
      ...{ block: 9, hash: '0x', event: 0, time: 7n, proof: 'MutualAid.HeldCollected' },
    },
  ])
})

test('being named is not enough, and what cannot be read is no record', () => {
  const asked = of('ExitRequested', { member: who, by: second.address })
  expect(entriesOf(who, [asked], [])).toMatchObject([{ kind: 'ExitRequested', removed: true }])
  expect(entriesOf(second.address, [asked], [])).toEqual([])
  expect(entriesOf(who, [of('toString', { member: who })], [])).toEqual([])
  expect(entriesOf(who, [of('DuesPaid', { member: who, amount: '1' })], [])).toBeUndefined()
  expect(entriesOf(who, [of('DuesPaid', {})], [])).toBeUndefined()
})

const joined = of('Joined', { member: who })
const paysDues = of('DuesPaid', { member: who, by: who, amount: '100', fee: '0', periods: '1' })
const leaves = of('ExitPaid', { member: who, amount: '7' })
const kept = (changes: Partial<KeptOf>): KeptOf => ({ member: undefined, received: 0n, claims: [], ...changes })
const leads = (events: readonly ToldEvent[], to: KeptOf, takenBack = 0n) =>
  recordLeadsTo(entriesOf(who, events, [])!, takenBack, to)

test('who left is no member any more, and each stay has its own dues', () => {
  const stays = [joined, paysDues, leaves, joined, paysDues, paysDues]
  expect(staysIn(entriesOf(who, stays, [])!)).toMatchObject([
    { left: { kind: 'Left' }, paidIn: 100n, payments: 1 },
    { left: undefined, paidIn: 200n, payments: 2 },
  ])
  const member = { paidIn: 200n, dispute: undefined }
  expect(leads(stays, kept({ member }))).toBe(true)
  expect(leads(stays, kept({}))).toBe(false)
  expect(leads(stays.slice(0, 3), kept({}))).toBe(true)
  expect(leads(stays.slice(0, 3), kept({ member }))).toBe(false)
  expect(leads(stays.slice(0, 3), kept({ received: undefined }))).toBe(false)
  expect(leads([], kept({ received: undefined }))).toBe(true)
  expect(leads([], kept({}))).toBe(false)
  // Nobody joins twice, leaves before, or pays as nobody's member.
  for (const events of [[joined, joined], [leaves], [paysDues], [joined, leaves, paysDues]])
    expect(staysIn(entriesOf(who, events, [])!)).toBeUndefined()
  expect(leads([joined, joined, paysDues, paysDues], kept({ member }))).toBe(false)
})

const files = of('ClaimFiled', { claimant: who, claim: '3', need: 'Books', amount: '500' })

test('what was paid for somebody is what they received, without what went back for another payee', () => {
  const back = { toFree: '400', toDonated: '100', amount: '500', remainder: '0' }
  const named = of('PayeeNamed', { ...ofPart, payee: { Account: third.address }, ...back })
  expect(takenBackIn(stepsOf([delivery('PartHeld'), named])!)).toBe(500n)
  const events = [joined, files, delivery('PartHeld'), delivery('PartPaid'), leaves]
  expect(leads(events, kept({ received: 500n, claims: [3] }), 500n)).toBe(true)
  expect(leads(events, kept({ received: 500n, claims: [3] }))).toBe(false)
  expect(leads([joined, delivery('PartPaid'), leaves], kept({ received: 500n }))).toBe(false)
  expect(leads(events, kept({ received: 500n, claims: [4] }), 500n)).toBe(false)
  expect(leads(events, kept({ received: 500n, claims: [4, 3] }), 500n)).toBe(false)
})

test('a bond is settled once, of a dispute that was begun, and what runs is what the chain names', () => {
  const disputes = of('Disputed', { ...ofPart, by: who, reason: 'Other', bond: '9' })
  const returned = of('BondReturned', { ...ofPart, to: who, amount: '9' })
  const running = (claim?: number) =>
    kept({ member: { paidIn: 100n, dispute: claim === undefined ? undefined : { claim, part: 0 } } })
  expect(leads([joined, paysDues, disputes], running(3))).toBe(true)
  expect(leads([joined, paysDues, disputes], running(4))).toBe(false)
  expect(leads([joined, paysDues, disputes], running())).toBe(false)
  expect(leads([joined, paysDues, disputes, returned], running())).toBe(true)
  expect(leads([joined, paysDues, disputes, returned, disputes], running(3))).toBe(true)
  expect(leads([joined, paysDues, returned], running())).toBe(false)
})

test('what somebody disputed before they left can still go on when they are back, and is not the dispute of the new member', () => {
  const disputes = of('Disputed', { ...ofPart, by: who, reason: 'Other', bond: '9' })
  const returned = of('BondReturned', { ...ofPart, to: who, amount: '9' })
  const another = of('Disputed', { ...ofPart, claim: '4', by: who, reason: 'Other', bond: '9' })
  const back = [joined, disputes, leaves, joined, paysDues]
  const member = (dispute?: { claim: number; part: number }) => kept({ member: { paidIn: 100n, dispute } })
  expect(leads(back, member())).toBe(true)
  expect(leads([...back, returned], member())).toBe(true)
  expect(leads([...back, returned, returned], member())).toBe(false)
  expect(leads(back, member({ claim: 3, part: 0 }))).toBe(false)
  expect(leads([...back, another], member({ claim: 4, part: 0 }))).toBe(true)
  expect(leads([...back, another], member())).toBe(false)
})

test('of many claims the chain names the newest, and an older one can be missing', () => {
  const filed = (claims: readonly number[]) => [
    joined,
    ...claims.map((claim) => of('ClaimFiled', { claimant: who, claim: String(claim), need: 'Books', amount: '500' })),
    leaves,
  ]
  const all = Array.from({ length: 13 }, (_, claim) => claim)
  const named = kept({ claims: all.slice(1).toReversed() })
  expect(leads(filed(all), named)).toBe(true)
  expect(leads(filed(all.toSpliced(1, 1)), named)).toBe(false)
  // Nobody can tell, and so nobody is told that none is missing.
  expect(leads(filed(all.slice(1)), named)).toBe(true)
  expect(newestNamed(named)).toBe(12)
  expect(newestNamed(kept({ claims: all.slice(2) }))).toBeUndefined()
})
