import type { AnyTuple, IEvent } from '@polkadot/types/types'
import { expect, test } from 'vitest'
import { first, school, second } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { eventOf } from '../../test/support/told-events.ts'
import { BOOKS, type Books, MOVERS, NOTHING, changed, movementOf, potOf } from './movements.ts'

const chain = lived()
const [member, other] = [first.address, second.address]
const before: Books = { free: 400n, settling: 30n, held: 7n, donated: 50n }

const moved = (name: string, ...values: readonly unknown[]) =>
  movementOf(eventOf(chain.api, 'mutualAid', name, ...values).event as unknown as IEvent<AnyTuple>, before)

const PAID = [9, 5, 1, member, school, 60, 12, 8, 4, 77] as const

const cases: Readonly<Record<string, readonly [values: readonly unknown[], books: Partial<Books>]>> = {
  // The host's fee never enters the pot.
  DuesPaid: [[9, member, other, 2, 100, 3, 77, 77], { free: 97n }],
  Donated: [[9, member, 20], { donated: 20n }],
  Swept: [[9, 21], { donated: 21n }],
  // The claimant's half goes from the hold to the claimant, past the pot.
  BondSplit: [[9, 5, 1, member, 14, 15], { free: 15n }],
  RoundClosed: [[9, 4, 200, 100, 1, 1, 12, 60], { free: -60n, donated: -12n, settling: 72n }],
  RoundSettled: [[9, 4, 2, 1], { settling: -3n, free: 2n, donated: 1n }],
  PartPaid: [PAID, { settling: -72n }],
  PartHeld: [PAID, { settling: -72n, held: 72n }],
  HeldCollected: [[9, 5, 1, school, 7], { held: -7n }],
  PayeeNamed: [[9, 5, 1, 'OwnAccount', 5, 2, 60, 0], { held: -7n, free: 5n, donated: 2n }],
  ExitPaid: [[9, member, 90, 10], { free: -90n }],
  ShareRedeemed: [[9, member, 91, 0], { free: -91n }],
  PoolClosed: [[9, member, 487, 1, 100], { free: -400n, settling: -30n, held: -7n, donated: -50n }],
}

test.each(Object.entries(cases))('%s moves what it says', (name, [values, books]) => {
  expect(moved(name, ...values)).toEqual({ ...NOTHING, ...books })
})

test('these are all that move money of a pool', () => {
  expect([...MOVERS].sort()).toEqual(Object.keys(cases).sort())
})

test('an event that moves nothing is no movement, and neither is that of another pallet', () => {
  expect(moved('RoundSettled', 9, 4, 0, 0)).toBeUndefined()
  expect(moved('CoverEnded', 9, member, 77)).toBeUndefined()
  const spent = eventOf(chain.api, 'treasury', 'Paid', 1, 2).event as unknown as IEvent<AnyTuple>
  expect(movementOf(spent, before)).toBeUndefined()
})

test('books after a movement, and the pot', () => {
  const after = changed(before, { ...NOTHING, free: -60n, settling: 60n })
  expect(after).toEqual({ free: 340n, settling: 90n, held: 7n, donated: 50n })
  expect(potOf(before)).toBe(487n)
  expect(potOf(after)).toBe(487n)
  expect(potOf(NOTHING)).toBe(0n)
  expect(BOOKS.map((book) => before[book])).toEqual([400n, 30n, 7n, 50n])
})
