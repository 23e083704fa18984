import type { Membership } from '@huzhu/governance/members'
import { expect, test } from 'vitest'
import { CLAIMANT, DAY, membershipOf } from '../examples.ts'
import { paidUntilBy, standingsBy } from './standings.ts'

/** A chain that lists these members, fifty at a time, of whom it looks at a thousand; and which places were asked for. */
function chainOf(...groups: readonly (readonly [number, Partial<Membership>])[]) {
  const all = groups.flatMap(([count, changes]) => Array.from({ length: count }, () => membershipOf(changes)))
  const asked: number[] = []
  const page = (from: number) => {
    asked.push(from)
    const members = all.slice(from, Math.min(from + 50, 1_000)).map((membership) => ({
      ...{ who: CLAIMANT, membership, removable: false, exitPayable: undefined },
    }))
    return Promise.resolve({ members, lookedAt: Math.min(all.length, 1_000) })
  }
  const staying = all.filter(({ standing }) => standing !== 'Leaving').length
  return { asked, page, staying, told: standingsBy(page, staying) }
}

const voter = { sequence: 1 }
const ripe = { tenure: 90n * DAY }
const lapsed = { standing: 'Lapsed' } as const
const leaving = { standing: 'Leaving' } as const

test('who has lapsed neither pays nor votes, and who leaves does not pay', async () => {
  const { told } = chainOf([14, { ...lapsed, ...voter }], [1, lapsed], [1, voter], [2, ripe], [1, {}], [3, leaving])
  expect(await told).toEqual({ lapsed: 15, lapsedVoters: 14, votesWithDues: 2 })
})

test('in a pool of many only those are looked at who have lapsed, and whoever comes with them', async () => {
  const { asked, told } = chainOf([60, { ...lapsed, ...voter }], [300, ripe], [70, leaving])
  expect(await told).toEqual({ lapsed: 60, lapsedVoters: 60, votesWithDues: undefined })
  expect(asked).toEqual([0, 50])
})

test('nobody pays where all have lapsed, or all leave', async () => {
  expect(await chainOf([120, lapsed]).told).toMatchObject({ lapsed: 120, votesWithDues: 0 })
  expect(await chainOf([20, leaving]).told).toMatchObject({ lapsed: 0, votesWithDues: 0 })
})

test('where the chain does not look at all members nothing is told', async () => {
  expect(await chainOf([1_001, {}]).told).toBeUndefined()
})

test('until when they have paid is told of all who are not late, however many pages they fill, and of nobody who leaves', async () => {
  const late = { standing: 'InGrace', paidUntil: 1n } as const
  const paid = (until: bigint) => ({ standing: 'Paid', paidUntil: until }) as const
  const { asked, page, staying, told } = chainOf([3, lapsed], [2, late], [50, paid(7n)], [60, paid(9n)], [70, leaving])
  await told
  asked.length = 0
  const found = await paidUntilBy(page, staying)
  expect(found).toEqual([...Array<bigint>(50).fill(7n), ...Array<bigint>(60).fill(9n)])
  // Nobody is asked for who only leaves.
  expect(asked).toEqual([0, 50, 100])
  expect(await paidUntilBy(chainOf([1_001, paid(7n)]).page, 1_001)).toBeUndefined()
  expect(await paidUntilBy(chainOf().page, 0)).toEqual([])
})
