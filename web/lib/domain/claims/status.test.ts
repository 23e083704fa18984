import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { claimOf, partOf } from '../examples.ts'
import { claimStatus, partStatus, shownPart } from './status.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['Waiting', 'Waiting', 'draft', 'due'],
  ['Open', 'Open to challenge', 'window', 'plain'],
  ['Disputed', 'In dispute', 'dispute', 'due'],
  ['Approved', 'To be settled', 'settle', 'accent'],
  ['Paid', 'Paid', 'paid', 'accent'],
  ['Held', 'To be collected', 'pause', 'due'],
  ['Refused', 'Refused', 'refuse', 'stop'],
  ['Withdrawn', 'Withdrawn', 'pause', 'plain'],
  ['Expired', 'Expired', 'pause', 'plain'],
  ['NeverOpens', 'Cannot open any more', 'pause', 'due'],
] as const)('a part that is %s is shown as “%s”', (state, word, shape, tone) => {
  expect(partStatus(state)).toEqual({ word, shape, tone })
})

test('money that waits to be collected comes before what the chain does next', () => {
  expect(shownPart(partOf({ state: 'Approved', held: 1n }))).toBe('Held')
  expect(shownPart(partOf({ state: 'Approved' }))).toBe('Approved')
})

test('what waits in vain is not shown as waiting', () => {
  expect(shownPart(partOf({ state: 'Waiting', status: { neverOpens: true } }))).toBe('NeverOpens')
  expect(shownPart(partOf({ state: 'Waiting' }))).toBe('Waiting')
})

test('a claim stands where its part under way does, also one that is decided and not paid yet', () => {
  const decided = { time: 5n, block: 5 }
  const word = (...parts: Parameters<typeof partOf>[0][]) =>
    claimStatus(claimOf({ parts: parts.map((part, index) => partOf({ index, ...part })) })).word
  expect(word({ state: 'Approved', decided }, { state: 'Waiting' })).toBe('To be settled')
  expect(word({ state: 'Paid', decided }, { state: 'Waiting' })).toBe('Waiting')
  expect(word({ state: 'Paid', decided }, { state: 'Refused', decided })).toBe('Refused')
})
