import { expect, test } from 'vitest'
import { membershipOf } from '../examples.ts'
import { files, shownStanding, votesWithDues } from './standing.ts'

test('who has paid is covered, or waits for it; any other standing is the chain’s', () => {
  expect(shownStanding(membershipOf({ standing: 'Paid', covered: true }))).toBe('Covered')
  expect(shownStanding(membershipOf({ standing: 'Paid', covered: false }))).toBe('Waiting')
  expect(shownStanding(membershipOf({ standing: 'InGrace', covered: true }))).toBe('Grace')
  expect(shownStanding(membershipOf({ standing: 'InGrace', covered: false }))).toBe('WaitingLate')
  expect(shownStanding(membershipOf({ standing: 'Lapsed', covered: false }))).toBe('Lapsed')
  expect(shownStanding(membershipOf({ standing: 'Leaving', covered: true }))).toBe('Leaving')
})

test('who has lapsed is offered no claim, which the chain would refuse, nor who leaves', () => {
  const standings = ['Paid', 'InGrace', 'Lapsed', 'Leaving'] as const
  expect(standings.filter((standing) => files(membershipOf({ standing })))).toEqual(['Paid', 'InGrace'])
})

test('the next dues give a vote to who has none and has been in for long enough, also after they stayed after all', () => {
  const long = { tenure: 90n, tenureNeeded: 90n }
  expect(votesWithDues(membershipOf(long))).toBe(true)
  expect(votesWithDues(membershipOf({ ...long, standing: 'Lapsed' }))).toBe(true)
  expect(votesWithDues(membershipOf({ ...long, sequence: 0 }))).toBe(false)
  expect(votesWithDues(membershipOf({ ...long, tenure: 89n }))).toBe(false)
  expect(votesWithDues(membershipOf({ ...long, standing: 'Leaving' }))).toBe(false)
})
