import type { Refusal } from '@huzhu/governance/refusals'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { DAY, membershipOf, poolRowOf, rulesOf } from '../examples.ts'
import { type Filer, wayOut, whyNot } from './why-not.ts'

overwriteGetLocale(() => 'en')

/** Noon of 10 February 1970, on a chain that stood still for a day before all of it. */
const calendar = { ...calendarAt(40n * DAY + DAY / 2n), chain: 39n * DAY + DAY / 2n, stalled: DAY }
const filer: Filer = {
  summary: poolRowOf({ health: { pausedUntil: 43n * DAY } }),
  member: membershipOf({ coverFrom: 30n * DAY + DAY / 2n }),
  rules: { version: 1, start: 0n, rules: rulesOf({ filingDays: 20 }) },
  calendar,
}
const refusal = (reason: string) => ({ pallet: 'mutualAid', reason }) as Refusal
const said = (reason: string, changes: Partial<Filer> = {}) => whyNot(refusal(reason), { ...filer, ...changes })

test('what bounds a claim that the chain refuses is said with its day', () => {
  expect(said('Paused')).toBe('This pool takes no claims until 14 February. From then on it does again by itself.')
  expect(said('CoverNotBegun')).toBe('Your cover began on 31 January: costs from before are not covered.')
  expect(said('FiledTooLate')).toBe('A cost can be filed for 20 days: choose one from 21 January on.')
  expect(said('WrongRules')).toBe('That date is from before this pool had rules: nothing of it can be claimed.')
})

test('whoever waits for cover is told from when they can file, whatever date they choose', () => {
  const member = membershipOf({ coverFrom: 50n * DAY })
  const words = 'Your cover begins on 20 February. From then on you can file, for costs of that day and later.'
  expect(said('CoverNotBegun', { member })).toBe(words)
  expect(said('WrongRules', { member })).toBe(words)
})

test('where the rules of the day are not known, today’s are told', () => {
  expect(said('FiledTooLate', { rules: undefined })).toContain('for 180 days')
})

test('who leaves, has lapsed or is no member is led to where something can be done about it', () => {
  expect(said('Leaving')).toBe('You asked to leave: what happens from now on is not covered, unless you stay.')
  expect(said('Lapsed')).toBe('Your dues have lapsed, and your cover with them. Once they are paid you wait anew.')
  expect(['Leaving', 'Lapsed', 'NotAMember', 'Paused'].map((reason) => wayOut(refusal(reason), 3)?.place)).toEqual([
    '/pools/3/leave',
    '/pools/3/dues',
    '/pools/3/join',
    undefined,
  ])
})

test('any other refusal is told as it is before signing', () => {
  expect(said('TwoFilingsInPeriod')).toBe('You filed twice this period. File again in the next.')
})
