import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { panelOf } from '../examples.ts'
import { type Tally, courseWords, tallyOf, tallyWords } from './tally.ts'

overwriteGetLocale(() => 'en')

/** Four to two; one aye is missing. */
const poll = { ayes: 4, nays: 2, neededAyes: 5, missingAyes: 1, shareMet: true, passes: false, running: true }
const wordsOf = (subject: Tally['subject'], changes: Partial<typeof poll> = {}) =>
  tallyWords(tallyOf(panelOf({ ...poll, ...changes }), subject))

test('a tally is what the chain says of the poll, and its subject', () => {
  expect(tallyOf(panelOf(poll), 'refuse')).toEqual({ subject: 'refuse', ...poll })
})

test('the words of a refusal', () => {
  expect(wordsOf('refuse')).toEqual({
    aye: 'Refuse 4',
    nay: 'Pay 2',
    mark: { at: 50, name: 'half' },
    text: '4 to refuse, 2 to pay. Refusal needs more than half, and at least 5.',
    both: 'Refused only if both hold:',
    needs: [
      { met: true, text: 'More than half refuse', standing: '66%' },
      { met: false, text: 'At least 5 refuse', standing: '1 short' },
    ],
    verdict: 'If it ended now: paid.',
  })
})

test('the words of a change', () => {
  const { mark, ...others } = wordsOf('change')
  expect(mark.name).toBe('two thirds')
  expect(mark.at).toBeCloseTo(66.67, 2)
  expect(others).toEqual({
    aye: 'For 4',
    nay: 'Against 2',
    text: '4 in favour, 2 against. It needs two thirds, and at least 5 in favour.',
    both: 'Passed only if both hold:',
    needs: [
      { met: true, text: 'Two thirds in favour', standing: '66%' },
      { met: false, text: 'At least 5 in favour', standing: '1 short' },
    ],
    verdict: 'If it ended now: not passed.',
  })
})

describe.each(['refuse', 'change'] as const)('the needs of a vote to %s', (subject) => {
  test('are met with enough ayes', () => {
    const [, ayes] = wordsOf(subject, { ayes: 5, missingAyes: 0 }).needs
    expect(ayes).toMatchObject({ met: true, standing: 'enough' })
  })

  test('are not met by no votes', () => {
    const [share] = wordsOf(subject, { ayes: 0, nays: 0, shareMet: false }).needs
    expect(share).toMatchObject({ met: false, standing: 'no votes yet' })
  })

  test('count the nays, too', () => {
    expect(wordsOf(subject, { ayes: 0, nays: 3 }).needs[0]!.standing).toBe('0%')
    expect(wordsOf(subject, { ayes: 3, nays: 3 }).needs[0]!.standing).toBe('50%')
  })
})

test.each([
  ['refuse', true, true, 'If it ended now: refused.'],
  ['refuse', true, false, 'If it ended now: paid.'],
  ['refuse', false, true, 'Decided: refused.'],
  ['refuse', false, false, 'Decided: paid.'],
  ['change', true, true, 'If it ended now: passed.'],
  ['change', true, false, 'If it ended now: not passed.'],
  ['change', false, true, 'Decided: passed.'],
  ['change', false, false, 'Decided: not passed.'],
] as const)('a vote to %s, running: %s, passing: %s', (subject, running, passes, verdict) => {
  expect(wordsOf(subject, { running, passes }).verdict).toBe(verdict)
})

test('the words of a vote over time are those of its subject', () => {
  const counts = { ayes: 4, nays: 2, neededAyes: 5, electorate: 9 }
  expect(courseWords('refuse', counts)).toEqual({
    ...{ cast: 'Votes cast', ayes: 'For refusing', nays: 'For paying', needed: 'Needed to refuse' },
    text: 'Votes cast: 6 of 9. For refusing: 4; refusing takes at least 5.',
  })
  expect(courseWords('change', counts)).toMatchObject({
    ...{ ayes: 'In favour', nays: 'Against', needed: 'Needed in favour' },
    text: 'Votes cast: 6 of 9. In favour: 4; it takes at least 5.',
  })
})
