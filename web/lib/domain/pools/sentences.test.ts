import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { DAY, poolRowOf, rulesOf } from '../examples.ts'
import { lapsedWords, ledeOf, ownAccountNote, peopleWords, rulesInSentences } from './sentences.ts'

overwriteGetLocale(() => 'en')

const withoutSums = [
  'Cover begins 31 days after joining.',
  'With less than 3 months in reserve, the most it pays per claim shrinks in step.',
  'At most 4 × what you have paid in. The longer you pay, the more you can receive.',
  'Who pays dues after 90 paid days is a voter from then on, with one vote.',
  'Settled in rounds of 1 day; when the pot is short, of 7 days, with the same fraction for everyone.',
  'Cover survives 60 days of late dues.',
  'A second claim of yours refused within 24 periods ends your cover: you wait anew.',
  'Claims are filed within 180 days of the due date.',
  'Leave whenever you like and get back up to 50% of your share after 29 days.',
  "To change a rule, two thirds of the votes and a least number of all voters must agree, with 28 days' notice. Whoever disagrees can leave first.",
]
const rules = rulesOf({ waitingDays: 31, ramp: 4, gracePeriods: 2, exitNoticeDays: 29, noticeDays: 28, coverYear: 36 })

test('rules are told with their sums in the months of the pool', () => {
  const row = {
    ...poolRowOf({ health: { month: 6_100n, exitNotice: 29n * DAY } }),
    rules: { version: 0, start: 0n, rules },
  }
  expect(rulesInSentences(row, 'en')).toEqual([
    'Everyone pays ¥60 every 30 days, into the common pot.',
    'The pool pays 80% of a bill, at most ¥1,464 a claim and ¥2,196 a cover year.',
    'Schools are paid directly. To your own account up to what you have paid in, never more than ¥122 a cover year.',
    'To a payee nobody registered, up to what you and those who vouch have paid in.',
    '7 days on view, 3 for ¥366 or less. Undisputed, it is paid; nobody approves it.',
    ...withoutSums,
  ])
})

test('rules of before, by which nothing has to be backed, promise no less', () => {
  const before = { version: 0, start: 0n, rules: rulesOf({ backing: 0 }) }
  const told = rulesInSentences({ ...poolRowOf({}), rules: before }, 'en')
  expect(told[2]).toBe('Schools are paid directly. To your own account, at most ¥120 a cover year.')
  expect(told[3]).toBe('7 days on view, 3 for ¥360 or less. Undisputed, it is paid; nobody approves it.')
})

test('what is not allowed is told as that', () => {
  const none = { version: 0, start: 0n, rules: rulesOf({ ownAccount: 0 }) }
  const told = rulesInSentences({ ...poolRowOf({}), rules: none }, 'en')
  expect(told).toContain('Only schools are paid, never your own account.')
})

test('up to how much is paid to an own account is told before an amount is named', () => {
  const row = poolRowOf({ health: { month: 6_100n } })
  const note = (changes: object) => ownAccountNote(rulesOf(changes), row, 'en')
  expect(note({ ownAccount: 2 })).toBe('Up to what you have paid in, never more than ¥122 a cover year.')
  expect(note({ ownAccount: 2, backing: 0 })).toBe('At most ¥122 a cover year.')
  expect(note({ ownAccount: 0 })).toBe('Only schools are paid, never your own account.')
})

test('the notice of leaving is told as long as the chain counts it, also where older rules say less', () => {
  const older = { version: 0, start: 0n, rules: rulesOf({ exitNoticeDays: 0, exitShare: 40 }) }
  const told = rulesInSentences({ ...poolRowOf({ health: { exitNotice: 8n * DAY } }), rules: older }, 'en')
  expect(told).toContain('Leave whenever you like and get back up to 40% of your share after 8 days.')
})

describe('what is said first of a pool', () => {
  const lede = (changes: Parameters<typeof poolRowOf>[0]) => ledeOf(poolRowOf(changes), 'en')

  test('is its end, where it is ending', () => {
    expect(lede({ pool: { state: 'Closed' } })).toBe('It is closed.')
    expect(lede({ pool: { state: 'WindingUp' } })).toBe('It is being wound up and takes in nothing new.')
  })

  test('is how little a young one pays', () => {
    expect(lede({ health: { young: true, members: 4, minimumVoters: 6, cap: 12_000n } })).toBe(
      'Starting up, with 4 members. Until it has 6 voters it pays only small claims: at present at most ¥120 each.',
    )
    // What it has not got now is no rule of it.
    expect(lede({ health: { young: true, members: 1, minimumVoters: 10, cap: 0n } })).toBe(
      'Starting up, with 1 member. Its pot can pay nothing at present. Until it has 10 voters it pays only small claims.',
    )
  })

  test('is how much of its limit it pays', () => {
    expect(lede({ health: { cap: 144_000n, fullCap: 144_000n, reserveTenths: 15n } })).toBe(
      '10 members keeping tuition money together. 1.5 months in reserve: it pays up to the full limit.',
    )
    expect(lede({ health: { cap: 143_999n, fullCap: 144_000n, capPercent: 99, members: 1, reserveTenths: 10n } })).toBe(
      '1 member keeping tuition money together. 1 month in reserve: at present it pays up to 99% of the limit.',
    )
  })
})

test('of a pool most of whose members have lapsed it is said who keeps it, and who can vote', () => {
  const row = poolRowOf({ health: { members: 17, voters: 15 } })
  const standings = { lapsed: 15, lapsedVoters: 14, votesWithDues: 0 }
  expect(ledeOf(row, 'en', 15)).toMatch(/^2 members keeping tuition money together\./)
  expect(lapsedWords(row, standings)).toBe(
    '15 of the 17 members have stopped paying dues, without cover or vote until they pay. Voters who can vote now: 1.',
  )
  expect(lapsedWords(row, { ...standings, lapsed: 0 })).toBeUndefined()
  expect(lapsedWords(row, undefined)).toBeUndefined()
})

test('where all have lapsed nothing is promised: nobody is covered, and nobody can vote', () => {
  const healthy = { members: 16, voters: 14, cap: 144_000n, fullCap: 144_000n, reserveTenths: 42n }
  const standings = { lapsed: 16, lapsedVoters: 14, votesWithDues: 0 }
  const said = 'All 16 members have stopped paying dues. Until they pay, nobody is covered and nobody can vote.'
  for (const young of [false, true]) expect(ledeOf(poolRowOf({ health: { ...healthy, young } }), 'en', 16)).toBe(said)
  // It says all that would be said of them.
  expect(lapsedWords(poolRowOf({ health: healthy }), standings)).toBeUndefined()
  const ended = poolRowOf({ pool: { state: 'WindingUp' }, health: healthy })
  expect(ledeOf(ended, 'en', 16)).toBe('It is being wound up and takes in nothing new.')
})

test('of voters who have lapsed it is not said that they are enough', () => {
  const row = poolRowOf({ health: { members: 16, voters: 14 } })
  const standings = { lapsed: 14, lapsedVoters: 13, votesWithDues: 0 }
  expect(peopleWords(row, standings)).toBe(
    'Members: 16; voters: 14, of whom 13 have stopped paying and cannot vote now. It takes 5 voters for full limits; those count as well.',
  )
  const enough = 'Members: 16; voters: 14. It takes 5 voters for full limits: there are enough.'
  expect(peopleWords(row, { ...standings, lapsedVoters: 0 })).toBe(enough)
  expect(peopleWords(row, undefined)).toBe(enough)
  expect(peopleWords(poolRowOf({ health: { members: 4, voters: 2 } }), standings)).toBe(
    'Members: 4; voters: 2. It takes 5 voters for full limits: 3 more.',
  )
})
