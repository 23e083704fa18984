import { expect, test } from 'vitest'
import { membershipOf } from '../examples.ts'
import { shownStanding } from './standing.ts'

test('who has paid is covered, or waits for it; any other standing is the chain’s', () => {
  expect(shownStanding(membershipOf({ standing: 'Paid', covered: true }))).toBe('Covered')
  expect(shownStanding(membershipOf({ standing: 'Paid', covered: false }))).toBe('Waiting')
  expect(shownStanding(membershipOf({ standing: 'InGrace', covered: true }))).toBe('Grace')
  expect(shownStanding(membershipOf({ standing: 'InGrace', covered: false }))).toBe('WaitingLate')
  expect(shownStanding(membershipOf({ standing: 'Lapsed', covered: false }))).toBe('Lapsed')
  expect(shownStanding(membershipOf({ standing: 'Leaving', covered: true }))).toBe('Leaving')
})
