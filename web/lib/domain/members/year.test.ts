import type { ToldEntry } from '@huzhu/governance/member-record'
import { expect, test } from 'vitest'
import { isEmpty, yearOf } from './year.ts'

const ME = '5Grwva'
const at = (time: bigint, entry: object) =>
  ({ block: 1, hash: '0x', event: 0, proof: '', time: time * 1_000n, ...entry }) as unknown as ToldEntry

const entries = [
  at(9n, { kind: 'DuesPaid', amount: 1n, fee: 1n, periods: 1 }),
  at(10n, { kind: 'DuesPaid', amount: 59n, fee: 1n, periods: 1 }),
  at(11n, { kind: 'DuesPaid', amount: 118n, fee: 2n, periods: 2 }),
  at(12n, { kind: 'Filed', claim: 0, need: 'Tuition', amount: 90n }),
  at(13n, { kind: 'Paid', claim: 0, part: 0, amount: 70n, payee: 'school' }),
  at(13n, { kind: 'Held', claim: 0, part: 1, amount: 500n, payee: 'school' }),
  at(14n, { kind: 'Paid', claim: 1, part: 0, amount: 20n, payee: ME }),
  at(15n, { kind: 'Disputed', claim: 4, part: 0, reason: 'Duplicate', bond: 6n }),
  at(16n, { kind: 'BondReturned', claim: 4, part: 0, amount: 6n }),
  at(19n, { kind: 'Left', amount: 33n }),
  at(20n, { kind: 'Left', amount: 1_000n }),
]

test('a year is from its first moment to the first after it, and dues are what was paid, with the host’s share', () => {
  expect(yearOf(ME, entries, 10n, 20n)).toEqual({
    ...{ dues: { count: 2, amount: 180n }, fees: 3n },
    ...{ toPayees: { count: 1, amount: 70n }, toThem: { count: 1, amount: 20n }, taken: { count: 1, amount: 33n } },
    ...{
      bonds: { count: 1, amount: 6n },
      bondsReturned: { count: 1, amount: 6n },
      bondsLost: { count: 0, amount: 0n },
    },
  })
})

test('a year in which no money moved is empty', () => {
  expect(isEmpty(yearOf(ME, entries, 12n, 13n))).toBe(true)
  expect(isEmpty(yearOf(ME, entries, 16n, 17n))).toBe(false)
})
