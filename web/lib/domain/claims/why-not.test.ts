import type { Refusal } from '@huzhu/governance/refusals'
import type { Calendar } from '@huzhu/governance/time'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { DAY, membershipOf, poolRowOf, rulesOf } from '../examples.ts'
import { lossDateOf } from './loss-date.ts'
import { refusalWords } from '$lib/chain/signing/refusal-words'
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
  expect(said('Paused')).toBe(
    'This pool takes no claims until Sat 14 February, 00:00. From then on it does again by itself.',
  )
  expect(said('CoverNotBegun')).toBe('Your cover began on 31 January: costs from before are not covered.')
  expect(said('FiledTooLate')).toBe('A cost can be filed for 20 days: choose one from 21 January on.')
  expect(said('WrongRules')).toBe('That date is from before this pool had rules: nothing of it can be claimed.')
})

test('the day that is told is the first whose costs the chain takes: the one before is refused', () => {
  // It stood still for a day before all of it, and for three until noon of 30 January.
  const stall = { until: 29n * DAY + DAY / 2n, stalled: DAY + 3n * DAY }
  const before = { until: 1n, stalled: DAY }
  const stood: Calendar = {
    wall: 40n * DAY + DAY / 2n + 5n,
    chain: 36n * DAY + DAY / 2n + 5n,
    stalled: 4n * DAY,
    stalls: [before, stall],
  }
  for (const filingDays of [5, 9, 10, 11, 12, 20]) {
    const rules = { version: 1, start: 0n, rules: rulesOf({ filingDays }) }
    const told = said('FiledTooLate', { calendar: stood, rules })
    const [, day] = /choose one from (\d+ January|\d+ February) on/.exec(told)!
    const first = BigInt(Date.parse(`${day} 1970 UTC`) / 1_000)
    // The chain's time of a date, and whether it takes a cost of then.
    const timeOf = (date: bigint) =>
      date >= stall.until
        ? date - stall.stalled
        : date >= stall.until - 3n * DAY
          ? 25n * DAY + DAY / 2n
          : date - before.stalled
    const takes = (of: bigint) => stood.chain <= timeOf(lossDateOf(of, stood.wall, [])) + BigInt(filingDays) * DAY
    expect([filingDays, takes(first), takes(first - DAY)]).toEqual([filingDays, true, false])
  }
  // Cover that began at noon.
  const { coverFrom } = filer.member!
  expect([30n * DAY, 29n * DAY].map((of) => coverFrom <= lossDateOf(of, calendar.wall, [coverFrom]))).toEqual([
    true,
    false,
  ])
})

test('whoever waits for cover is told from when they can file, whatever date they choose', () => {
  const member = membershipOf({ coverFrom: 50n * DAY })
  const words =
    'Your cover begins on Fri 20 February, 00:00. From then on you can file, for costs of that day and later.'
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

test('who filed twice is told from when they can file again, by the chain’s time that stands still', () => {
  const summary = poolRowOf({ health: { periodEnds: 50n * DAY } })
  expect(said('TwoFilingsInPeriod', { summary })).toBe(
    'You have filed twice this period, which is the most: from Sat 21 February, 00:00 on you can file again.',
  )
})

test('any other refusal is told as it is before signing', () => {
  expect(said('NoSuchPool')).toBe(refusalWords(refusal('NoSuchPool')))
})
