import type { Effect } from '@huzhu/governance/protocol'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { CLAIMANT, DAY, currencyOf, knownVoteOf, voteOf } from '../examples.ts'
import {
  type KnownVote,
  type ProtocolVote,
  effectThen,
  effectTitle,
  isForGood,
  isTried,
  newValue,
  shortWords,
  trackMay,
  trackName,
  trialWords,
  voteThen,
  voteTitle,
  voteWhere,
} from './words.ts'

overwriteGetLocale(() => 'en')

const SCHOOL = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const HASH = `0x${'ab'.repeat(32)}`
const HUZ = 10n ** 12n
const native = currencyOf({ symbol: 'HUZ', decimals: 12 })

/** Every effect: its title in that currency, what follows from it, and the value that a parameter gets. */
const effects: readonly (readonly [Effect, string, string, bigint | undefined])[] = [
  [{ kind: 'Wish', text: HASH }, 'A wish', 'Passed or not, nothing changes by itself.', undefined],
  [
    { kind: 'PoolDeposit', deposit: 50n * HUZ },
    'Set the deposit for a new pool to 50\u00a0HUZ',
    'Holds for pools opened from then on. What is held already stays as it is.',
    50n * HUZ,
  ],
  [
    { kind: 'ProposalDeposit', deposit: 2n * HUZ },
    'Set the deposit for proposing rules to 2\u00a0HUZ',
    'Holds for proposals made from then on.',
    2n * HUZ,
  ],
  [
    { kind: 'ServiceQuota', quota: 12 },
    'Set the due jobs of a block to 12',
    'At least so many due jobs, payments among them, are done in every block however crowded it is.',
    12n,
  ],
  [
    { kind: 'DuesFloor', currency: 'native', floor: 3n * HUZ },
    'Set the least dues a period of pools in HUZ to 3\u00a0HUZ',
    'Holds for pools opened and rules proposed from then on.',
    3n * HUZ,
  ],
  [
    { kind: 'RegisterPayee', payee: SCHOOL },
    'Register 5EbiQc…RbUN as a payee',
    'Hosts can then accept it. Claims can be paid to it 14 days after it is registered.',
    undefined,
  ],
  [
    { kind: 'RemovePayee', payee: CLAIMANT },
    // Nobody says that it is registered: it need not be, and is no more once this is carried out.
    'Remove 5Grwva…utQY from the payees',
    'No new claims to it. What was filed is still paid.',
    undefined,
  ],
  [
    { kind: 'RemovePayee', payee: SCHOOL },
    'Remove School 1 from the payees',
    'No new claims to it. What was filed is still paid.',
    undefined,
  ],
  [{ kind: 'LiftPause', pool: 3 }, 'Lift the pause of North', 'The pool takes claims again at once.', undefined],
  [
    { kind: 'AnnounceUpgrade', code: HASH },
    'Announce an upgrade',
    'It is announced and nothing more. It can come into force 30 days later at the earliest.',
    undefined,
  ],
  [{ kind: 'WithdrawUpgrade' }, 'Withdraw the announced upgrade', 'It can then no longer come into force.', undefined],
  [
    { kind: 'Spend', currency: 'native', amount: 7n * HUZ, to: CLAIMANT },
    'Pay 7\u00a0HUZ from the treasury to 5Grwva…utQY',
    'Anyone can then have it paid, within 30 days. From the treasury alone: no pot is touched.',
    undefined,
  ],
  [
    { kind: 'Cancel', referendum: 8 },
    'Cancel vote 8',
    'That vote ends without a result, and its deposits can be taken back.',
    undefined,
  ],
  [{ kind: 'Other' }, 'Something this page has no words for', 'Read it as the chain does, below.', undefined],
  [
    { kind: 'Unreadable' },
    'Unreadable',
    'Its bytes are nothing that the chain can do. Passed or not, nothing happens.',
    undefined,
  ],
  [
    { kind: 'NotShown' },
    'Not shown: only its fingerprint is known',
    'Nobody has shown what it holds. Whoever votes for it does not know what for.',
    undefined,
  ],
]

test.each(effects)('$kind is told with its value and its consequences', (effect, title, then, value) => {
  expect(effectTitle({ effect, pool: 'North', currency: native }, 'en')).toBe(title)
  expect(effectThen(effect)).toBe(then)
  expect(newValue(effect)).toBe(value)
})

test('a pool without a name is told by its number, money of an unknown currency by its digits', () => {
  expect(effectTitle({ effect: { kind: 'LiftPause', pool: 3 } }, 'en')).toBe('Lift the pause of 3')
  expect(effectTitle({ effect: { kind: 'PoolDeposit', deposit: 250n } }, 'en')).toBe(
    'Set the deposit for a new pool to 250',
  )
})

test('a currency that nobody has registered is told by its number', () => {
  const nameless = currencyOf({ symbol: '', decimals: 0 })
  const spend = { kind: 'Spend', currency: 77, amount: 20n, to: CLAIMANT } as const
  expect(effectTitle({ effect: spend, currency: nameless }, 'en')).toBe(
    'Pay 20 of currency number 77, which is not registered, from the treasury to 5Grwva…utQY',
  )
  expect(effectTitle({ effect: { kind: 'DuesFloor', currency: 77, floor: 20n }, currency: nameless }, 'en')).toBe(
    'Set the least dues a period of pools in currency number 77, which is not registered, to 20',
  )
})

test('a payment with a first day of its own is told with it while it is ahead, and with no day once it is decided', () => {
  const spend = { kind: 'Spend', currency: 1, amount: 20n, to: CLAIMANT } as const
  const noon = (day: bigint) => day * DAY + DAY / 2n
  const said = (changes: Partial<KnownVote>, vote: Partial<ProtocolVote> = {}) => {
    const known = knownVoteOf({ effect: spend, ...changes })
    return voteThen(voteOf({ known, ...vote }), known, 'en', noon(10n))
  }
  const BARE = 'From the treasury alone: no pot is touched.'
  expect(said({})).toBe(`Anyone can then have it paid, within 30 days. ${BARE}`)
  const payable = { from: noon(40n), until: noon(70n) }
  expect(said({ payable })).toBe(`Anyone can then have it paid, from 10 February on, until 12 March. ${BARE}`)
  expect(said({ payable, enacted: noon(41n) })).toBe(`Anyone can then have it paid, until 12 March. ${BARE}`)
  const waits = { state: 'Approved', call: { kind: 'Waits', at: noon(20n) } } as const
  expect(said({ payable }, waits)).toContain('from 10 February on, until 12 March')
  const outcome = { kind: 'CarriedOut' } as const
  expect(said({ payable }, { state: 'Approved', call: { kind: 'Over', at: noon(9n), block: 7, outcome } })).toBe(BARE)
  expect(said({}, { state: 'Rejected' })).toBe(BARE)
})

test.each([
  ['wish', 'Wish', 'Voice a wish. It changes nothing by itself.'],
  ['parameters', 'Parameters', 'Set deposits, least dues and the number of due jobs, within limits built in.'],
  ['registry', 'Registry', 'Register and remove schools, register and change currencies.'],
  ['treasury', 'Treasury', "Pay from the treasury. It holds no pool's money."],
  ['emergency', 'Emergency', 'Cancel another vote, lift a pause, withdraw an upgrade.'],
  ['upgrade', 'Upgrade', 'Announce new code, 30 days ahead.'],
  ['a later one', 'a later one', ''],
])('the track %s is called and described in the page’s language', (track, name, may) => {
  expect(trackName(track)).toBe(name)
  expect(trackMay(track)).toBe(may)
})

test('a vote is called by what it is about, and by its number where the chain has forgotten that', () => {
  const known = knownVoteOf({ effect: { kind: 'PoolDeposit', deposit: 50n * HUZ }, currency: native })
  expect(voteTitle(voteOf({ known }), 'en')).toBe('Set the deposit for a new pool to 50\u00a0HUZ')
  expect(voteTitle(voteOf({ known: undefined }), 'en')).toBe('Vote 9')
})

test.each([
  [{ kind: 'CarriedOut' }, undefined],
  [
    { kind: 'Failed', refusal: { pallet: 'runtime', reason: 'BadOrigin' } },
    'If it were carried out now, it would fail.',
  ],
  [
    { kind: 'InPart', refusal: { pallet: 'runtime', reason: 'BadOrigin' } },
    'If it were carried out now, only a part of it would be.',
  ],
  [{ kind: 'NoPreimage' }, 'It cannot be carried out until somebody shows what it holds.'],
  [{ kind: 'NoCall' }, 'It cannot be carried out: its bytes are nothing that the chain can do.'],
  [{ kind: 'TooHeavy' }, 'It cannot be carried out: it is too much for a block.'],
] as const)('what would become of it, $kind, is said where it is not well', (outcome, words) => {
  expect(trialWords(outcome)).toBe(words)
})

test('a payment of more than the treasury has is warned of, and nothing else', () => {
  const spend = { kind: 'Spend', currency: 1, amount: 3_000n, to: CLAIMANT } as const
  const words = (treasury: bigint | undefined, effect: Effect = spend) =>
    shortWords(effect, treasury, currencyOf(), 'en')
  expect(words(2_999n)).toBe(
    'If it were carried out now, it would be approved, but not paid: the treasury has ¥29.99, and it asks for ¥30.',
  )
  expect([words(3_000n), words(undefined), words(0n, { kind: 'Other' })]).toEqual([undefined, undefined, undefined])
  expect(shortWords(spend, 0n, undefined, 'en')).toBeUndefined()
})

test('only what is no call, or too much for a block, may be no other on its day', () => {
  const refusal = { pallet: 'runtime', reason: 'BadOrigin' } as const
  expect([{ kind: 'NoCall' } as const, { kind: 'TooHeavy' } as const].map(isForGood)).toEqual([true, true])
  const others = [
    ...[{ kind: 'CarriedOut' } as const, { kind: 'NoPreimage' } as const],
    ...[{ kind: 'Failed', refusal } as const, { kind: 'InPart', refusal } as const],
  ]
  expect(others.map(isForGood)).toEqual([false, false, false, false])
  // Of what nobody has shown nothing was tried, though somebody may show it.
  expect(others.map(isTried)).toEqual([true, false, true, true])
  expect([{ kind: 'NoCall' } as const, { kind: 'TooHeavy' } as const].map(isTried)).toEqual([false, false])
})

test('two votes about the same are told apart by their kind and number', () => {
  const known = knownVoteOf()
  expect(voteWhere(voteOf({ index: 4, known }))).toBe(`${trackName(known.track.name)} · vote 4`)
  expect(voteWhere(voteOf({ index: 5, known: undefined }))).toBe('Vote 5')
})
