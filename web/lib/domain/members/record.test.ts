import type { RecordEntry } from '@huzhu/governance/member-record'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { currencyOf } from '../examples.ts'
import { chapterOf, type Chapter, comparedWords, lineOf, type Lined } from './record.ts'

overwriteGetLocale(() => 'en')

const entry = (of: RecordEntry) => ({
  ...of,
  ...{ block: 7, hash: '0x', event: 2, time: 0n, proof: '' },
})
const part = { claim: 4, part: 1 }

const cases: [Chapter, RecordEntry, string, string?][] = [
  [
    'votes',
    { kind: 'Voted', aye: true, poll: 1n, subject: part },
    'Voted to refuse claim 4',
    '/pools/3/claims/4?part=2',
  ],
  ['votes', { kind: 'Voted', aye: false, poll: 1n, subject: part }, 'Voted to pay claim 4', '/pools/3/claims/4?part=2'],
  [
    'votes',
    { kind: 'Voted', aye: true, poll: 1n, subject: { slot: 'Host' } },
    'Voted for: A new host',
    '/pools/3/rules',
  ],
  [
    'votes',
    { kind: 'Voted', aye: false, poll: 1n, subject: { slot: 'Host' } },
    'Voted against: A new host',
    '/pools/3/rules',
  ],
  ['votes', { kind: 'Voted', aye: false, poll: 1n, subject: undefined }, 'Voted'],
  [
    'disputes',
    { kind: 'Disputed', ...part, reason: 'Other', bond: 300n },
    ...(['Disputed claim 4: other. Bond: ¥3', '/pools/3/claims/4?part=2'] as const),
  ],
  [
    'disputes',
    { kind: 'BondReturned', ...part, amount: 300n },
    ...(['Claim 4 was refused; the bond of ¥3 came back', '/pools/3/claims/4?part=2'] as const),
  ],
  [
    'disputes',
    { kind: 'BondLost', ...part, amount: 300n },
    ...(['Claim 4 was let stand; the bond of ¥3 was not returned', '/pools/3/claims/4?part=2'] as const),
  ],
  ['offices', { kind: 'Joined' }, 'Joined'],
  ['offices', { kind: 'Host' }, 'Became the host'],
  ['offices', { kind: 'BecameVoter' }, 'Became a voter'],
  ['offices', { kind: 'ExitRequested', removed: false }, 'Asked to leave'],
  ['offices', { kind: 'ExitRequested', removed: true }, 'Had to leave: dues were unpaid for too long'],
  ['offices', { kind: 'ExitWithdrawn' }, 'Stays after all'],
  ['offices', { kind: 'Left', amount: 500n }, 'Left with ¥5'],
  ['offices', { kind: 'Vouched', claim: 4, amount: 500n }, 'Vouched for claim 4 with ¥5', '/pools/3/claims/4'],
  [
    'offices',
    { kind: 'Looked', ...part, doubt: false },
    'Drawn by lot, looked at claim 4: no doubts',
    '/pools/3/claims/4?part=2',
  ],
  [
    'offices',
    { kind: 'Looked', ...part, doubt: true },
    'Drawn by lot, looked at claim 4 and had doubts',
    '/pools/3/claims/4?part=2',
  ],
  ['offices', { kind: 'Proposed', slot: 'WindUp' }, 'Put to the vote: Wind the pool up', '/pools/3/rules'],
  ['offices', { kind: 'Drafted' }, 'Wrote a draft', '/pools/3/rules'],
  ['offices', { kind: 'Signed' }, 'Signed a draft', '/pools/3/rules'],
]

test.each(cases)('in %s: %o', (chapter, of, text, place) => {
  const told = entry(of)
  expect(chapterOf([told], chapter)).toEqual([told])
  expect(lineOf(told as Lined, 3, currencyOf())).toEqual({ text, ...(place && { place }) })
})

test('what is told as sums is a line of no chapter', () => {
  const sums = [
    entry({ kind: 'DuesPaid', amount: 1n, fee: 0n, periods: 1 }),
    entry({ kind: 'Filed', claim: 1, need: 'Exam', amount: 1n }),
    entry({ kind: 'Paid', ...part, amount: 1n, payee: 'school' }),
    entry({ kind: 'Held', ...part, amount: 1n, payee: 'school' }),
  ]
  for (const chapter of ['votes', 'disputes', 'offices'] as const) expect(chapterOf(sums, chapter)).toEqual([])
})

test('that nothing is missing is said where the chain names all claims, and keeps all dues', () => {
  const whole = { isWhole: true, newest: undefined, stays: 'same' } as const
  expect(comparedWords(whole)).toBe('Dues, payments and claims lead to what the chain has: none of them is missing.')
  const claims = 'Of claims the chain names the newest 12 alone: whether an older one is missing was not compared.'
  const dues = 'This node has forgotten what was kept of an earlier membership: its dues were not compared.'
  const partly = 'Dues, payments and claims lead to what the chain has, as far as it could be asked.'
  expect(comparedWords({ ...whole, newest: 12 })).toBe(`${partly} ${claims}`)
  expect(comparedWords({ ...whole, stays: 'forgotten' })).toBe(`${partly} ${dues}`)
  expect(comparedWords({ ...whole, newest: 12, stays: 'forgotten' })).toBe(`${partly} ${claims} ${dues}`)
  expect(comparedWords({ ...whole, isWhole: false })).toMatch(/^Older entries are not listed/)
})
