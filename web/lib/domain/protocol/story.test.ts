import type { Outcome } from '@huzhu/governance/enactment'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { CLAIMANT, DAY, currencyOf, knownVoteOf, voteOf } from '../examples.ts'
import { enactsWords, farWords, voteLede, voteNext, voteStatus as statusOf, voteSteps } from './story.ts'
import type { KnownVote, ProtocolVote } from './words.ts'

overwriteGetLocale(() => 'en')

const native = currencyOf({ symbol: 'HUZ', decimals: 12 })
/** Noon, which is of the same day nearly everywhere. */
const noon = (day: bigint) => day * DAY + DAY / 2n
const now = noon(40n)

/** A vote that goes on with this step ahead of it, on the days it names. */
const at = (step: KnownVote['step'], changes: Partial<KnownVote> = {}) =>
  knownVoteOf({
    ...{ step, at: noon(41n), submitted: noon(1n), decidingFrom: noon(5n), passes: noon(60n), enacted: noon(61n) },
    ...changes,
  })
const ended = (state: ProtocolVote['state']) => voteOf({ state, ended: noon(50n) })

const voteStatus = (vote: ProtocolVote) => statusOf(vote, now)
const ledeOf = (vote: ProtocolVote) => voteLede(vote, 'en', now)
const stepsOf = (known: KnownVote, vote: Partial<ProtocolVote> = {}, when = now) =>
  voteSteps(voteOf({ known, ...vote }), known, 'en', when).map(({ name, note, state }) =>
    [name, note, state].filter((said) => said !== undefined).join(', '),
  )

describe('a vote that goes on', () => {
  test.each([
    ['TimesOut', 'No deposit yet', 'draft', 'due'],
    ['DecidingBegins', 'Being prepared', 'wait', 'plain'],
    ['Queued', 'Waiting its turn', 'wait', 'plain'],
    ['ConfirmingBegins', 'Being decided', 'window', 'plain'],
    ['Rejected', 'Being decided', 'window', 'plain'],
    ['Approved', 'Being confirmed', 'settle', 'accent'],
  ] as const)('towards %s is shown as “%s”', (step, word, shape, tone) => {
    expect(voteStatus(voteOf({ known: at(step) }))).toEqual({ word, shape, tone })
  })

  test.each([
    ['TimesOut', 'Nobody has placed its deposit yet. Without it nothing is decided.'],
    ['DecidingBegins', 'Counting begins on 11 February. Voting is open already.'],
    ['Queued', 'It is ready, and waits until another vote of its kind ends.'],
    ['ConfirmingBegins', 'Not enough yet. The thresholds fall: as the votes stand, it has enough on 11 February.'],
    ['Rejected', 'Not enough. As the votes stand, it does not pass.'],
    ['Approved', 'It has enough. If that holds until 11 February, it passes.'],
  ] as const)('towards %s is told as that', (step, lede) => {
    expect(ledeOf(voteOf({ known: at(step) }))).toBe(lede)
  })

  test('of which nothing is known is being decided, and nothing more is said of it', () => {
    const vote = voteOf({ known: undefined })
    expect(voteStatus(vote)).toEqual({ word: 'Being decided', shape: 'window', tone: 'plain' })
    expect(ledeOf(vote)).toBe('')
  })
})

describe('a vote that has ended', () => {
  test.each([
    ['Approved', 'Passed', 'paid', 'accent', 'Passed on 20 February.'],
    ['Rejected', 'Not passed', 'refuse', 'stop', 'Not passed. It ended on 20 February.'],
    ['TimedOut', 'Lapsed', 'pause', 'plain', 'Lapsed on 20 February without a decision.'],
    ['Cancelled', 'Cancelled', 'pause', 'plain', 'Cancelled on 20 February.'],
    ['Killed', 'Cancelled', 'refuse', 'stop', 'Cancelled on 20 February.'],
  ] as const)('as %s is shown and told as that', (state, word, shape, tone, lede) => {
    expect(voteStatus(ended(state))).toEqual({ word, shape, tone })
    expect(ledeOf(ended(state))).toBe(lede)
  })

  test('otherwise than passed has its end as its last step', () => {
    const known = at('Rejected')
    expect(stepsOf(known, ended('Rejected'))).toEqual(['Proposed, 2 January, done', 'Not passed, 20 February, ended'])
    expect(stepsOf(known, { state: 'TimedOut' })).toEqual(['Proposed, 2 January, done', 'Lapsed, ended'])
  })

  test('and passed waits for its day, and then is what became of it', () => {
    const steps = ['Proposed, 2 January, done', 'Counting, from 6 January, done', 'Confirming, until 2 March, done']
    // The day that was asked for, not the one that the votes told before.
    const known = at('Approved', { deposited: false })
    const lastOf = (call: ProtocolVote['call']) => {
      const [last, ...before] = stepsOf(known, { ...ended('Approved'), call }, noon(61n)).reverse()
      expect(before.reverse()).toEqual(steps)
      return last
    }
    expect(lastOf({ kind: 'Waits', at: noon(80n) })).toBe('Carried out, 22 March, now')
    // Nobody knows what became of it, also not that it is still to come.
    expect(stepsOf(known, { ...ended('Approved'), call: { kind: 'Unknown' } }, noon(61n))).toEqual(steps)
    const over = { kind: 'Over', at: noon(60n), block: 7 } as const
    expect(lastOf({ ...over, outcome: { kind: 'CarriedOut' } })).toBe('Carried out, 2 March, done')
    expect(lastOf({ ...over, outcome: { kind: 'NoCall' } })).toBe('Not carried out, 2 March, ended')
    const refusal = { pallet: 'runtime', reason: 'BadOrigin' } as const
    expect(lastOf({ ...over, outcome: { kind: 'InPart', refusal } })).toBe('Carried out in part, 2 March, ended')
  })
})

describe('what became of a vote that has passed', () => {
  const refusal = { pallet: 'runtime', reason: 'BadOrigin' } as const
  const passed = (call: ProtocolVote['call']) => voteOf({ state: 'Approved', ended: noon(50n), known: undefined, call })

  test.each([
    [{ kind: 'CarriedOut' }, 'Carried out', 'paid', 'accent', 'and carried out on 11 February.'],
    [
      { kind: 'InPart', refusal },
      'Carried out in part',
      'refuse',
      'due',
      'On 11 February a part of it was carried out',
    ],
    [{ kind: 'Failed', refusal }, 'Not carried out', 'refuse', 'stop', 'Carrying it out failed on 11 February'],
    [{ kind: 'NoPreimage' }, 'Not carried out', 'refuse', 'stop', 'nobody had shown what it holds'],
    [{ kind: 'NoCall' }, 'Not carried out', 'refuse', 'stop', 'its bytes are nothing that the chain can do'],
    [{ kind: 'TooHeavy' }, 'Not carried out', 'refuse', 'stop', 'it is too much for a block'],
  ] as const)('is told: $kind', (outcome, word, shape, tone, said) => {
    const vote = passed({ kind: 'Over', at: noon(41n), block: 7, outcome })
    expect(voteStatus(vote)).toEqual({ word, shape, tone })
    expect(ledeOf(vote)).toMatch(/^Passed on 20 February/)
    expect(ledeOf(vote)).toContain(said)
  })

  test('is told as waiting for its day, or for room from then on', () => {
    const waits = passed({ kind: 'Waits', at: noon(60n) })
    expect(voteStatus(waits)).toEqual({ word: 'Passed', shape: 'wait', tone: 'accent' })
    expect(ledeOf(waits)).toBe('Passed on 20 February. It is carried out on 2 March.')
    const due = passed({ kind: 'Waits', at: now })
    expect(ledeOf(due)).toBe('Passed on 20 February. It is carried out as soon as a block has room.')
  })

  test.each([
    [{ kind: 'CarriedOut' }, 'Passed on 20 February. It is carried out on 2 March.'],
    [{ kind: 'Failed', refusal }, 'Passed on 20 February. It would be carried out on 2 March.'],
    [{ kind: 'InPart', refusal }, 'Passed on 20 February. It would be carried out on 2 March.'],
    [{ kind: 'NoPreimage' }, 'Passed on 20 February. It would be carried out on 2 March.'],
    [{ kind: 'NoCall' }, 'Passed on 20 February.'],
    [{ kind: 'TooHeavy' }, 'Passed on 20 February.'],
  ] as const)('is not promised on its day where it would not go well: $0.kind', (trial, lede) => {
    expect(voteLede(passed({ kind: 'Waits', at: noon(60n) }), 'en', now, trial)).toBe(lede)
  })

  test('has a last step that does not say that it will be carried out where it never can', () => {
    const known = at('Approved')
    const last = (trial: Outcome) =>
      voteSteps(
        voteOf({ state: 'Approved', known, call: { kind: 'Waits', at: noon(60n) } }),
        known,
        'en',
        now,
        trial,
      ).at(-1)
    expect(last({ kind: 'NoCall' })).toEqual({ name: 'Not carried out', note: '2 March', state: 'ahead' })
    expect(last({ kind: 'NoPreimage' })).toEqual({ name: 'Carried out', note: '2 March', state: 'now' })
  })

  test('is told as unknown where the chain did not keep it', () => {
    const unknown = passed({ kind: 'Unknown' })
    expect(voteStatus(unknown)).toEqual({ word: 'Passed', shape: 'paid', tone: 'accent' })
    expect(ledeOf(unknown)).toBe('Passed on 20 February. What became of it the chain did not keep then.')
  })
})

describe('a payment from the treasury that has passed', () => {
  const effect = { kind: 'Spend', currency: 1, amount: 3_000n, to: CLAIMANT } as const
  const known = at('Approved', { effect })
  const call = { kind: 'Over', at: noon(31n), block: 7, outcome: { kind: 'CarriedOut' } } as const
  const passed = (payment?: ProtocolVote['payment']) =>
    voteOf({ state: 'Approved', ended: noon(30n), known, call, ...(payment && { payment }) })
  type Spend = Extract<NonNullable<ProtocolVote['payment']>, { kind: 'Waits' }>['spend']
  const waits = (changes: Partial<Spend> = {}, until = noon(61n)) => {
    const spend = { index: 4, amount: 3_000n, currency: currencyOf(), to: CLAIMANT, from: noon(31n), until }
    const told = { ...spend, payable: true, undeliverable: false, expired: false }
    return passed({ kind: 'Waits', until, spend: { ...told, ...changes } })
  }
  const BEFORE = 'Passed on 31 January, and approved on 1 February.'
  const lastOf = (vote: ProtocolVote) => stepsOf(known, vote).slice(3)

  test.each([
    ['waits until it is paid', waits(), `${BEFORE} It waits for its payout: anyone can have it paid until 3 March.`],
    [
      'waits for the treasury to have as much',
      waits({ payable: false }),
      `${BEFORE} It waits for its payout: the treasury does not have that much. It can be paid until 3 March.`,
    ],
    [
      'waits for an account that can take it',
      waits({ payable: false, undeliverable: true }),
      `${BEFORE} It waits for its payout: the receiver's account cannot take it. It can be paid until 3 March.`,
    ],
    [
      'waits for its day',
      waits({ payable: false, from: noon(50n) }),
      `${BEFORE} It can be paid from 20 February on, until 3 March.`,
    ],
  ])('%s', (_, vote, lede) => {
    expect(voteStatus(vote)).toEqual({ word: 'Approved, not paid yet', shape: 'wait', tone: 'due' })
    expect(ledeOf(vote)).toBe(lede)
    expect(lastOf(vote)).toEqual(['Approved, 1 February, done', 'Paid, until 3 March, now'])
  })

  test.each([
    ['is expired before anybody clears it away', waits({ payable: false, expired: true })],
    ['is expired from its day on', waits({ payable: false }, now)],
    ['stays expired', passed({ kind: 'Expired', until: noon(39n) })],
  ])('%s', (_, vote) => {
    expect(voteStatus(vote)).toEqual({ word: 'Expired unpaid', shape: 'refuse', tone: 'stop' })
    expect(ledeOf(vote)).toMatch(/^Passed .* approved on 1 February\. Nobody had it paid in time: it expired on /)
    expect(lastOf(vote)[1]).toMatch(/^Expired unpaid, .*, ended$/)
  })

  test('is paid', () => {
    const paid = passed({ kind: 'Paid', until: noon(61n) })
    expect(voteStatus(paid)).toEqual({ word: 'Paid', shape: 'paid', tone: 'accent' })
    expect(ledeOf(paid)).toBe('Passed on 31 January, approved on 1 February, and paid.')
    expect(lastOf(paid)).toEqual(['Approved, 1 February, done', 'Paid, done'])
  })

  test('of which the node tells no more is approved, and nobody says that it was paid', () => {
    expect(voteStatus(passed())).toEqual({ word: 'Approved', shape: 'paid', tone: 'accent' })
    expect(ledeOf(passed())).toBe(`${BEFORE} Whether it was paid cannot be read any more.`)
    expect(lastOf(passed())).toEqual(['Approved, 1 February, done'])
  })

  test('and failed was not approved', () => {
    const refusal = { pallet: 'runtime', reason: 'BadOrigin' } as const
    const failed = voteOf({
      state: 'Approved',
      ended: noon(30n),
      known,
      call: { ...call, outcome: { kind: 'Failed', refusal } },
    })
    expect(voteStatus(failed).word).toBe('Not carried out')
    expect(ledeOf(failed)).toContain('nothing of it holds')
    expect(lastOf(failed)).toEqual(['Not carried out, 1 February, ended'])
  })

  test('of whose call nobody knows what became is not about to be paid', () => {
    const unknown = voteOf({ state: 'Approved', ended: noon(30n), known, call: { kind: 'Unknown' } })
    expect(lastOf(unknown)).toEqual([])
  })

  test('has its payment ahead until it is approved', () => {
    const waits = voteOf({ state: 'Approved', ended: noon(30n), known, call: { kind: 'Waits', at: noon(45n) } })
    expect(lastOf(waits)).toEqual(['Approved, 15 February, now', 'Paid, ahead'])
  })

  test('has its payment ahead while it is decided', () => {
    expect(stepsOf(known, voteOf({ known })).slice(3)).toEqual(['Approved, 3 March, ahead', 'Paid, ahead'])
  })
})

describe('the steps of a vote that goes on', () => {
  const ahead = { passes: undefined, enacted: undefined }

  test('begin with its deposit, and tell no day on which voting would begin without it', () => {
    const known = at('TimesOut', { ...ahead, deposited: false, decidingSince: undefined })
    expect(stepsOf(known)).toEqual([
      'Proposed, 2 January, now',
      'Counting, ahead',
      'Confirming, ahead',
      'Carried out, 1 day after it passes, ahead',
    ])
  })

  test('go on with the day on which counting begins, which a queue does not tell', () => {
    const prepared = at('DecidingBegins', { ...ahead, decidingSince: undefined })
    expect(stepsOf(prepared)[1]).toBe('Counting, from 6 January, ahead')
    expect(stepsOf(at('Queued', { ...ahead, decidingSince: undefined }))[1]).toBe('Counting, ahead')
    expect(stepsOf(at('Rejected', { decidingFrom: undefined }))[1]).toBe('Counting, now')
    // The chain begins none without a deposit.
    expect(stepsOf(at('Rejected', { deposited: false }))[1]).toBe('Counting, from 6 January, ahead')
  })

  test('are its voting, then its confirmation', () => {
    expect(stepsOf(at('ConfirmingBegins'))).toEqual([
      'Proposed, 2 January, done',
      'Counting, from 6 January, now',
      'Confirming, until 2 March, ahead',
      'Carried out, 3 March, ahead',
    ])
    expect(stepsOf(at('Approved'))).toEqual([
      'Proposed, 2 January, done',
      'Counting, from 6 January, done',
      'Confirming, until 2 March, now',
      'Carried out, 3 March, ahead',
    ])
  })
})

describe('when it would be carried out', () => {
  const enacting = (enacts: KnownVote['enacts']) => {
    const known = at('Rejected', { passes: undefined, enacted: undefined, enacts })
    return [enactsWords(known, 'en', now), stepsOf(known).at(-1), farWords(known, 'en', now)]
  }

  test('is said before it is confirmed, as its proposer asks and its track allows', () => {
    expect(enacting({ after: 7n * DAY })).toEqual([
      ...['7 days after it passes', 'Carried out, 7 days after it passes, ahead', undefined],
    ])
    const block = { block: 900_000, from: noon(60n) }
    expect(enacting({ after: DAY, ...block })).toEqual([
      'not before block 900000, about 2 March, and 1 day after it passes at the earliest',
      ...['Carried out, not before 2 March, ahead', undefined],
    ])
    // A block that has passed holds nothing up.
    expect(enacting({ after: DAY, block: 9, from: now })[0]).toBe('1 day after it passes')
  })

  test('is told apart where it is more than a year away', () => {
    const far = 'Even if it passes, it is not carried out before 2 January 2842.'
    const away = BigInt(Date.UTC(2842, 0, 2, 12) / 1_000)
    expect(enacting({ after: DAY, block: 4_294_967_295, from: away })[2]).toBe(far)
    expect(enacting({ after: away - now })[2]).toBe(far)
    expect(enacting({ after: 365n * DAY })[2]).toBeUndefined()
  })
})

describe('what comes next', () => {
  const nextOf = (known: KnownVote) => voteNext(known, native, 'en', now)
  const holders = 'Whoever holds HUZ'
  const nobody = 'Nobody has to act'

  test.each([
    [
      'TimesOut',
      'It lapses',
      'Anyone who places the deposit of 40\u00a0HUZ',
      'It lapses, nothing changes, and what was placed for proposing it goes to the treasury.',
    ],
    ['DecidingBegins', 'Counting begins', nobody, 'It begins by itself.'],
    [
      'ConfirmingBegins',
      'It has enough and begins to be confirmed',
      holders,
      'It passes on 2 March and is carried out on 3 March.',
    ],
    ['Rejected', 'Voting ends', holders, 'It does not pass and nothing changes.'],
    ['Approved', 'Confirmation ends and it passes', holders, 'It passes and is carried out on 3 March.'],
  ] as const)('before %s names its day, who can act, and what comes if nobody does', (step, what, who, unless) => {
    expect(nextOf(at(step))).toEqual({ what, at: noon(41n), who, unless })
  })

  test('promises no more than the trial says', () => {
    const unless = (step: 'ConfirmingBegins' | 'Approved', trial: Outcome) =>
      voteNext(at(step), native, 'en', now, trial).unless
    const refusal = { pallet: 'runtime', reason: 'BadOrigin' } as const
    expect(unless('ConfirmingBegins', { kind: 'CarriedOut' })).toBe(
      'It passes on 2 March and is carried out on 3 March.',
    )
    expect(unless('ConfirmingBegins', { kind: 'NoCall' })).toBe(
      'It passes on 2 March, and nothing happens: it cannot be carried out.',
    )
    expect(unless('ConfirmingBegins', { kind: 'Failed', refusal })).toBe(
      'It passes on 2 March, and is to be carried out on 3 March. If it were carried out now, it would fail.',
    )
    expect(unless('Approved', { kind: 'NoPreimage' })).toBe(
      'It passes, and is to be carried out on 3 March. It cannot be carried out until somebody shows what it holds.',
    )
    expect(unless('Approved', { kind: 'TooHeavy' })).toBe('It passes, and nothing happens: it cannot be carried out.')
    // Nor does the last step.
    const last = voteSteps(voteOf({ known: at('Approved') }), at('Approved'), 'en', now, { kind: 'NoCall' }).at(-1)
    expect(last).toEqual({ name: 'Not carried out', note: '3 March', state: 'ahead' })
  })

  test('in a queue has no day', () => {
    expect(nextOf(at('Queued'))).toEqual({
      ...{ what: 'Its turn comes', when: 'when another ends', who: nobody, unless: 'It begins by itself.' },
    })
  })
})
