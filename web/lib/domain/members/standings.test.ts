import type { Membership } from '@huzhu/governance/members'
import { expect, test } from 'vitest'
import { CLAIMANT, DAY, membershipOf } from '../examples.ts'
import { standingsBy } from './standings.ts'

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
  return { asked, told: standingsBy(page, staying) }
}

const voter = { sequence: 1 }
const ripe = { tenure: 90n * DAY }
const lapsed = { standing: 'Lapsed' } as const
const leaving = { standing: 'Leaving' } as const

test('who has lapsed neither pays nor votes, and who leaves does not pay', async () => {
  const { told } = chainOf([14, { ...lapsed, ...voter }], [1, lapsed], [1, voter], [2, ripe], [1, {}], [3, leaving])
  expect(await told).toEqual({ paying: 4, lapsed: 15, lapsedVoters: 14, votesWithDues: 2 })
})

test('in a pool of many only those are looked at who have lapsed, and whoever comes with them', async () => {
  const { asked, told } = chainOf([60, { ...lapsed, ...voter }], [300, ripe], [70, leaving])
  expect(await told).toEqual({ paying: 300, lapsed: 60, lapsedVoters: 60, votesWithDues: undefined })
  expect(asked).toEqual([0, 50])
})

test('nobody pays where all have lapsed, or all leave', async () => {
  expect(await chainOf([120, lapsed]).told).toMatchObject({ paying: 0, lapsed: 120, votesWithDues: 0 })
  expect(await chainOf([20, leaving]).told).toMatchObject({ paying: 0, lapsed: 0, votesWithDues: 0 })
})

test('where the chain does not look at all members nothing is told', async () => {
  expect(await chainOf([1_001, {}]).told).toBeUndefined()
})
