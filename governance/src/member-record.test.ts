import { beforeAll, expect, test } from 'vitest'
import { fifth, first, members, ninth, second, sixth, third } from '../../test/support/accounts.ts'
import { toldUpTo } from '../../test/support/history-told.ts'
import { lived } from '../../test/support/lived.ts'
import { stepsOf } from './claim-story.ts'
import { collectedIn, entriesOf, sumsOf } from './member-record.ts'
import { readMembership } from './members.ts'
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
