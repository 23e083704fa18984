import { expect, test } from 'vitest'
import type { Plain } from '@huzhu/governance/plain'
import { DAY } from './days.ts'
import { type PartRow, Parts } from './parts.ts'

const [CLAIMANT, SCHOOL, SHOP, VOTER] = ['A', 'B', 'C', 'D'].map((letter) => `5${letter.repeat(47)}`) as [
  ...[string, string, string, string],
]
/** A day of UTC, on which the chain has stood still for a hundred seconds. */
const FIRST = 20_000
const chainTime = (day: number) => ((FIRST + day) * DAY) / 1_000 - 100

/** Parts to which something happens, day by day. */
function story() {
  const parts = new Parts()
  const tell = (day: number, kind: string, fields: Readonly<Record<string, Plain>> = {}, pallet = 'mutualAid') =>
    parts.follow({
      ...{ pallet, kind, time: (FIRST + day) * DAY, stalled: 100 },
      fields: { ...(pallet === 'mutualAid' && { pool: '3', claim: '7', part: '0' }), ...fields },
    })
  const file = (...payees: readonly Plain[]) =>
    tell(0, 'ClaimFiled', {
      ...{ part: null, claimant: CLAIMANT, need: 'Books' },
      parts: payees.map((payee) => ({ amount: '900', payee, due: '0', milestone: null })),
    })
  const open = (day: number, payee: Plain, amount = '900', closes = String(chainTime(day) + 50)) =>
    tell(day, 'PartOpened', { amount, payee, closes, electorate: '9' })
  const pay = (day: number, fromFree: string, remaining: string, kind = 'PartPaid') =>
    tell(day, kind, { fromFree, fromDonated: '0', remaining, at: String(chainTime(day) - 7) })
  return { parts, tell, file, open, pay, row: (part = 0) => parts.at({ pool: 3, claim: 7 }, part)! }
}

const registered = { Registered: SCHOOL }

test('a part is filed, opened, approved by silence as of the end of its window, and paid as of its round', () => {
  const { file, open, tell, pay, row } = story()
  file({ Account: SCHOOL }, 'OwnAccount')
  expect(row(1)).toMatchObject({ way: 'own', payee: CLAIMANT, state: 'Waiting', asked: 900n, filed: chainTime(0) })
  open(0, registered)
  tell(4, 'PartApproved', { amount: '900', by: 'Silence', round: '0' })
  expect(row()).toMatchObject({ state: 'Approved', decided: chainTime(0) + 50, decision: FIRST + 4 })
  pay(6, '900', '0')
  expect(row()).toEqual({
    ...{ pool: 3, claim: 7, part: 0, claimant: CLAIMANT, need: 'Books', payee: SCHOOL, way: 'registered' },
    ...{ asked: 900n, amount: 900n, paid: 900n, held: 0n, state: 'Paid', filed: chainTime(0), filing: FIRST },
    ...{ opened: chainTime(0), closes: chainTime(0) + 50, decided: chainTime(0) + 50, decision: FIRST + 4 },
    ...{ settled: chainTime(6) - 7, payment: FIRST + 6, ending: FIRST + 6, disputes: 0, refusals: 0, poll: undefined },
  } satisfies PartRow)
  expect(row(1).state).toBe('Waiting')
})

test('a dispute is decided as of the end of its poll, which a late vote moves', () => {
  const { file, open, tell, row } = story()
  file({ Account: SCHOOL })
  open(0, registered)
  tell(1, 'Disputed', { by: VOTER, poll: '12', ends: String(chainTime(8)) })
  expect(row()).toMatchObject({ state: 'Disputed', poll: '12', disputes: 1 })
  tell(7, 'Extended', { poll: '11', ends: String(chainTime(30)) }, 'memberReferenda')
  tell(7, 'Extended', { poll: '12', ends: String(chainTime(9)) }, 'memberReferenda')
  tell(10, 'PartRefused', { amount: '900', ayes: '5', nays: '1' })
  expect(row()).toMatchObject({ state: 'Refused', refusals: 1, decided: chainTime(9), ending: FIRST + 10 })
  // It opens once more, and is paid.
  tell(12, 'PartReopened', { amount: '900' })
  expect(row()).toMatchObject({ state: 'Waiting', opened: chainTime(12), decided: undefined, ending: undefined })
  open(13, registered)
  tell(17, 'PartApproved', { by: 'Silence' })
  expect(row()).toMatchObject({ state: 'Approved', opened: chainTime(13), decided: chainTime(13) + 50, disputes: 1 })
})

test('what is paid in several rounds is short where its rest is given up', () => {
  const { file, open, tell, pay, row } = story()
  file({ Account: SCHOOL })
  open(0, registered)
  tell(4, 'PartApproved')
  pay(5, '300', '600')
  expect(row()).toMatchObject({ state: 'Approved', paid: 300n, payment: FIRST + 5, ending: undefined })
  pay(9, '100', '500')
  tell(9, 'RemainderExpired', { amount: '500' })
  expect(row()).toMatchObject({ state: 'Short', paid: 400n, payment: FIRST + 9, ending: FIRST + 9 })
  const nothing = story()
  nothing.file({ Account: SCHOOL })
  nothing.tell(9, 'RemainderExpired', { amount: '900' })
  expect(nothing.row()).toMatchObject({ state: 'Expired', paid: 0n })
})

test('what could not be delivered is collected, or goes back and is paid to another', () => {
  const { file, open, tell, pay, row } = story()
  file({ Vouched: SHOP })
  expect(row()).toMatchObject({ way: 'vouched', payee: SHOP })
  open(0, { Vouched: SHOP })
  tell(4, 'PartApproved')
  pay(5, '300', '600', 'PartHeld')
  expect(row()).toMatchObject({ paid: 300n, held: 300n })
  tell(6, 'HeldCollected', { amount: '300' })
  expect(row()).toMatchObject({ paid: 300n, held: 0n })
  pay(7, '600', '0', 'PartHeld')
  expect(row()).toMatchObject({ state: 'Paid', paid: 900n, held: 600n })
  tell(8, 'PayeeNamed', { payee: registered, toFree: '500', toDonated: '100', amount: '900', remainder: '0' })
  open(8, registered, '600')
  expect(row()).toMatchObject({ state: 'Open', paid: 300n, held: 0n, amount: 900n, way: 'registered', payee: SCHOOL })
  expect([row().decided, row().ending]).toEqual([undefined, undefined])
})

test('a claim that is withdrawn, or never opens, ends with the parts that are named', () => {
  const { file, tell, row } = story()
  file('OwnAccount', 'OwnAccount', 'OwnAccount')
  tell(1, 'ClaimWithdrawn', { part: null, parts: [['0', '900']] })
  tell(2, 'PartExpired', { part: '1', amount: '900' })
  expect([0, 1, 2].map((part) => [row(part).state, row(part).ending])).toEqual([
    ['Withdrawn', FIRST + 1],
    ['Expired', FIRST + 2],
    ['Waiting', undefined],
  ])
})

test('what is of no claim, or of one that is not known, is no part', () => {
  const { parts, tell } = story()
  tell(0, 'DuesPaid', { claim: null, part: null, amount: '5' })
  tell(0, 'PartPaid', { fromFree: '5', fromDonated: '0', remaining: '0' })
  expect(parts.rows).toEqual([])
})
