import { CLAIM_EVENTS, type PartStatus } from '@huzhu/governance/claims'
import type { Pool } from '@huzhu/governance/pools'
import type { BlockDates, Calendar } from '@huzhu/governance/time'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { school } from '../../../../test/support/accounts.ts'
import { CLAIMANT, DAY, claimOf, currencyOf, disputeOf, panelOf, partOf, poolOf } from '../examples.ts'
import { pseudonym } from '../members/pseudonym.ts'
import { calendarAt } from '../../chain/worker.played.ts'
import { type Bond, tell } from './story.ts'

const key = new Uint8Array(32)
/** Noon, which is of the same day nearly everywhere. */
const noon = (day: bigint) => day * DAY + DAY / 2n
const stamp = (day: bigint) => ({ time: noon(day), block: Number(day) })
const dispute = disputeOf({ reason: 'WrongAmount', at: stamp(2n) })

type PartChanges = Parameters<typeof partOf>[0]

overwriteGetLocale(() => 'en')

/** The story of a part of 100 that opened on the first day, in English, on the fortieth. */
function storyOf(
  changes: PartChanges,
  pool: Partial<Pool> = {},
  stalls: Partial<Calendar> = {},
  bond?: Bond,
  dates: BlockDates = {},
) {
  const part = partOf({ opened: stamp(1n), ...changes })
  const claim = claimOf({ filed: stamp(1n), parts: [part] })
  const { status, panel } = part
  const keys = { claimant: key, disputer: part.dispute && key, vouchers: [] }
  const page = { pool: poolOf(pool), currency: currencyOf(), claim, part, status, panel, keys, dates }
  return tell(page, 'en', { ...calendarAt(noon(40n)), ...stalls }, bond)
}

const stepsOf = ({ steps }: ReturnType<typeof tell>) => steps.map(({ name, state }) => `${name} ${state}`)

describe('a part that opened again', () => {
  const panel = panelOf({ ends: noon(9n), passes: true })
  const status = { disputableUntil: noon(27n), expectedPayment: noon(30n) }
  const part: PartChanges = { state: 'Open', opened: stamp(20n), dispute, panel }
  const story = storyOf({ ...part, status })

  test('is in its window, and the dispute of before is no step of it', () => {
    expect(stepsOf(story)).toEqual(['Filed done', 'Window now', 'Settled ahead', 'Paid ahead'])
    expect(story.lede).not.toContain('wrong amount')
  })

  test('keeps the dispute of before and its result in what happened, in their order', () => {
    expect(story.happenings.map(({ id }) => id)).toEqual(['filed', 'disputed', 'decided-before', 'opened'])
  })

  test('that nobody disputes now was not let stand by the panel', () => {
    const approved = storyOf({ ...part, state: 'Approved', decided: stamp(27n) })
    expect(approved.happenings.at(-1)!.title).toBe('The window closed without a dispute')
  })
})

test.each([
  [{ kind: 'Returned', amount: 600n }, 'The bond of ¥6 went back to whoever disputed it.'],
  [{ kind: 'Split', claimant: 300n, pot: 301n }, 'Of the bond ¥3 went to the claimant and ¥3.01 to the pot.'],
  [{ kind: 'Split', claimant: 0n, pot: 600n }, 'The bond of ¥6 went to the pot.'],
  ['forgotten', 'Where the bond went this node no longer keeps; another may still tell.'],
  [undefined, undefined],
] as const)('who got what of the bond is told where the panel decided: %o', (bond, text) => {
  const story = storyOf({ state: 'Paid', dispute, decided: stamp(9n), settled: stamp(9n), paid: 10_000n }, {}, {}, bond)
  expect(story.happenings.filter(({ id }) => id === 'decided').map((one) => one.text)).toEqual([text])
})

test('a part that was paid in part tells what is paid and what is left, and when the rest is to be paid', () => {
  const part = { paid: 3_000n, decided: stamp(8n), settled: stamp(10n), rounds: 1 }
  const { title, steps } = storyOf({ state: 'Approved', ...part, status: { expectedPayment: noon(60n) } })
  expect(title).toBe('¥30 is paid. The other ¥70 waits for the next round.')
  expect(steps.at(-2)).toMatchObject({ name: 'Settled', note: 'by 2 March', state: 'now' })
})

describe('a part that expired', () => {
  test('after its approval, with nothing paid, is not shown as paid', () => {
    const story = storyOf({ state: 'Expired', decided: stamp(8n), rounds: 12 })
    expect(story.title).toBe('Expired; nothing is paid.')
    expect(stepsOf(story)).toEqual(['Filed done', 'Window done', 'Expired ended'])
  })

  test('with something paid tells how much', () => {
    const story = storyOf({ state: 'Expired', paid: 3_000n, decided: stamp(8n), settled: stamp(10n), rounds: 12 })
    expect(story.title).toBe('¥30 is paid. The other ¥70 has expired.')
    expect(stepsOf(story)).toEqual(['Filed done', 'Window done', 'Settled done', 'Expired ended'])
  })

  test('in its window, because an earlier one was refused, was never approved', () => {
    const { happenings } = storyOf({ state: 'Expired', decided: stamp(5n) })
    expect(happenings.map(({ title }) => title)).toEqual(['Filed', 'Expired'])
  })
})

test('who is paid by what voters vouch for is named in the sentence, and their account stands behind the proof of the payment', () => {
  const payee = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty'
  const vouched: PartChanges = { payee, ownAccount: false, vouched: true }
  const to = 'an account vouched for (5FHneW…94ty)'
  expect(storyOf(vouched).lede).toContain(`payable to ${to}.`)
  const { title, happenings } = storyOf({ ...vouched, state: 'Paid', paid: 10_000n, settled: stamp(10n), rounds: 1 })
  expect(title).toBe(`Paid on 11 January: ¥100 to ${to}.`)
  expect(happenings.at(-1)).toMatchObject({ title: `Paid to ${to}`, proof: { account: payee } })
  const own = storyOf({ state: 'Paid', paid: 10_000n, settled: stamp(10n), rounds: 1 })
  expect(own.happenings.at(-1)!.proof).not.toHaveProperty('account')
})

test('what fell due is told with the date of its block, wherever it is told; deadlines keep theirs', () => {
  const ran = { 8: noon(8n) + 50_000n, 10: noon(11n) }
  const part = { state: 'Paid', paid: 10_000n, decided: stamp(8n), settled: stamp(10n), rounds: 1 } as const
  const { title, steps, happenings } = storyOf(part, {}, {}, undefined, ran)
  expect(title).toMatch(/^Paid on 12 January/)
  expect(steps.map(({ note }) => note)).toEqual(['2 January', 'to 9 January', '12 January', '12 January'])
  expect(happenings.map(({ id, at }) => [id, at])).toEqual([
    ['filed', noon(1n)],
    ['decided', ran[8]],
    ['paid-0', ran[10]],
  ])
})

test('what could not be delivered is not shown as paid', () => {
  const story = storyOf({ state: 'Paid', paid: 10_000n, held: 10_000n, decided: stamp(8n), settled: stamp(10n) })
  expect(stepsOf(story).at(-1)).toBe('To be collected now')
  expect(story.happenings.at(-1)!.title).toBe('¥100 could not be delivered and is kept.')
})

describe('a part that waits', () => {
  type Next = NonNullable<PartStatus['next']>
  const waiting = (step: Next['step'], part: PartChanges = {}, status: Partial<PartStatus> = {}) =>
    storyOf({ state: 'Waiting', ...part, status: { next: { step, at: noon(60n) }, ...status } })

  test('for vouchers tells how many more and how much nobody backs, and until when', () => {
    const title = (wanted: number, unbacked: bigint) => {
      const status = { next: { step: 'VouchingEnds', at: noon(60n) }, vouching: { wanted, unbacked } } as const
      return storyOf({ state: 'Waiting', status }).title
    }
    expect(title(1, 0n)).toBe('Waits for 1 more to vouch, until Mon 2 March, 12:00.')
    expect(title(2, 4_000n)).toBe('Waits for 2 more to vouch and back ¥40, until Mon 2 March, 12:00.')
    expect(title(0, 4_000n)).toBe('Waits for voters to back the other ¥40, until Mon 2 March, 12:00.')
  })

  test('for other vouchers after it was refused has not opened yet', () => {
    const { happenings } = waiting('VouchingEnds', { opened: stamp(20n), dispute, panel: panelOf({ passes: true }) })
    expect(happenings.map(({ id, title }) => [id, title])).toContainEqual([
      'opened',
      'Brought up again; it waits for other vouchers',
    ])
    expect(happenings.find(({ id }) => id === 'opened')).toMatchObject({
      proof: { block: 20n, event: CLAIM_EVENTS.reopened },
    })
  })

  test('for its milestone tells that a proof is needed, and of whom', () => {
    const { title, next } = waiting('OpeningEnds', {}, { missing: 'ProofOfEnrolment' })
    expect(title).toBe('Waits for its proof, until Mon 2 March, 12:00.')
    expect(next?.who).toBe('The claimant with a proof, or the school')
  })

  test('for a school needs its word, and no document', () => {
    const proof = { document: '0x', at: stamp(5n) }
    const { title, next } = waiting('OpeningEnds', { milestone: 'SchoolAttests', proof }, { missing: 'SchoolAttests' })
    expect(title).toBe("Waits for the school's word, until Mon 2 March, 12:00.")
    expect(next?.who).toBe('The school with its word, then the claimant')
  })

  test('with its proof given needs its claimant alone', () => {
    const proof = { school: CLAIMANT, at: stamp(5n) }
    const { title, next } = waiting('OpeningEnds', { milestone: 'ProofOfEnrolment', proof })
    expect(title).toBe('Waits for the claimant to open its window, until Mon 2 March, 12:00.')
    expect(next?.who).toBe('The claimant, or the school')
  })

  test('for what the chain says can come no more waits for nothing', () => {
    const past = waiting('VouchingEnds', {}, { neverOpens: true })
    expect(past.title).toBe('Its window can no longer open; nothing of it is paid.')
    // Nobody closes it by themselves: that it is still to be done is said to everybody.
    expect(past.next).toEqual({
      ...{ what: 'It is closed', when: 'Whenever you like', who: 'Anyone' },
      unless: "It goes on counting as not ended, and against the claimant's limits.",
    })
  })

  test('has a step that names what it waits for, and until when or from when', () => {
    const second = (step: Next['step'], status: Partial<PartStatus> = {}) => waiting(step, {}, status).steps[1]
    expect(second('VouchingEnds', { vouching: { wanted: 2, unbacked: 5n } })).toEqual({
      ...{ name: 'Vouching', note: 'to 2 March', state: 'now' },
    })
    expect(second('OpeningEnds', { missing: 'ProofOfEnrolment' })).toEqual({
      ...{ name: 'Proof', note: 'to 2 March', state: 'now' },
    })
    expect(second('OpeningEnds')).toEqual({ name: 'Waits', note: 'to 2 March', state: 'now' })
    expect(second('Opening')).toEqual({ name: 'Waits', note: 'from 2 March', state: 'now' })
  })

  test('for what has passed ends there: no window or payment lies ahead of it', () => {
    expect(stepsOf(waiting('VouchingEnds', {}, { neverOpens: true }))).toEqual(['Filed done', 'Waits ended'])
    const vouching = { wanted: 2, unbacked: 5n }
    expect(stepsOf(waiting('VouchingEnds', {}, { neverOpens: true, vouching }))[1]).toBe('Vouching ended')
  })

  test('for its day alone names the day', () => {
    expect(waiting('Opening').title).toBe('Its window can open from Mon 2 March, 12:00 on.')
    expect(waiting('OpeningEnds').title).toBe('Waits for the claimant to open its window, until Mon 2 March, 12:00.')
  })
})

test('a part whose window is open under the panel of an earlier one says for which it waits, and what becomes of it', () => {
  const next = { step: 'PanelBefore', at: noon(44n) } as const
  const paid = { next, behind: 0, expectedPayment: noon(45n), remaining: 10_000n } as const
  const open = storyOf({ status: { ...paid, disputableUntil: noon(41n) } })
  expect(open.title).toBe('On view. It waits for the panel about instalment 1, which decides on 14 February.')
  expect(open.next).toMatchObject({
    ...{ what: 'The panel about instalment 1 decides', at: noon(44n), who: 'Any voter who doubts it' },
    unless: expect.stringMatching(/^As the votes stand, instalment 1 is not refused, and ¥100 is paid to /) as string,
  })
  expect(stepsOf(open)).toEqual([
    'Filed done',
    'Window now',
    'Panel about instalment 1 ahead',
    'Settled ahead',
    'Paid ahead',
  ])
  // Its own window is over: nobody can do anything but vote in that panel.
  const late = storyOf({ status: { ...paid, expectedPayment: undefined } })
  expect(late.next).toMatchObject({
    who: 'Nobody has to act',
    unless: 'Instalment 1 is refused as the votes stand, and this one expires with it.',
  })
  expect(stepsOf(late)).toEqual([
    'Filed done',
    'Window done',
    'Panel about instalment 1 now',
    'Settled ahead',
    'Paid ahead',
  ])
})

test('a part that could not be delivered can be collected at any time', () => {
  expect(storyOf({ state: 'Paid', paid: 10_000n, held: 10_000n }).next?.when).toBe('At any time')
})

test('what a chain stood still moves what lies ahead, and nothing that has passed', () => {
  // Four days, from the thirtieth on; it is the forty-fourth.
  const stalls = [
    { until: 0n, stalled: 0n },
    { until: noon(34n), stalled: 4n * DAY },
  ]
  const calendar = { wall: noon(44n), stalled: 4n * DAY, stalls }
  const told = (changes: PartChanges) => storyOf(changes, {}, calendar)
  const status = { next: { step: 'Approval', at: noon(41n) }, disputableUntil: noon(41n) } as const
  const { steps, next, happenings } = told({ status })
  expect(happenings.map(({ at }) => at)).toEqual([noon(1n)])
  expect(steps.slice(0, 2).map((step) => 'note' in step && step.note)).toEqual(['2 January', 'to 15 February'])
  expect(next?.at).toBe(noon(45n))
  const paid = { state: 'Paid', paid: 10_000n, decided: stamp(8n), settled: stamp(31n), rounds: 1 } as const
  expect(told(paid).happenings.map(({ at }) => at)).toEqual([noon(1n), noon(8n), noon(35n)])
  expect(told(paid).happenings.at(-1)?.text).toBe('¥100')
  // What came in several rounds is not said to have come on one day.
  const twice = told({ ...paid, rounds: 2 })
  expect(twice.title).toMatch(/^The last of it was paid on .+: ¥100 in all to/)
  expect(twice.happenings.at(-1)?.text).toBe('¥100 in all; this was the last of it')
  // Its vouchers have a day left: the chain's time has not come to their last one.
  const waiting = told({ state: 'Waiting', status: { next: { step: 'VouchingEnds', at: noon(41n) } } })
  expect(waiting.next?.at).toBe(noon(45n))
})

describe('a story on a chain that stood still for a day', () => {
  /** Everything is a day later by the calendar. */
  const told = (changes: PartChanges) => storyOf(changes, {}, { stalled: DAY })
  const who = pseudonym(key, 'en', 3)
  const filed = {
    ...{ id: 'filed', shape: 'wait', title: 'Filed', at: noon(2n) },
    ...{ text: 'Bill ¥100, payable ¥100. Judged by version 0 of the rules.' },
    link: { name: 'Read version 0', place: '/pools/3/rules?version=0' },
    proof: { block: 1n, event: CLAIM_EVENTS.filed },
  }
  const disputed = {
    ...{ id: 'disputed', shape: 'dispute', tone: 'due', title: `${who} disputed it`, at: noon(3n) },
    ...{ text: 'Reason: wrong amount. Bond: ¥5.', proof: { block: 2n, event: CLAIM_EVENTS.disputed } },
  }
  const panel = panelOf({ ends: noon(9n), electorate: 9, missingAyes: 0 })
  const note = (name: string, at: string) => ({ name, note: at })

  test('of a part in its window', () => {
    const status = { disputableUntil: noon(41n), expectedPayment: noon(42n), remaining: 9_000n }
    const next = { step: 'Approval', at: noon(41n) } as const
    expect(told({ status: { ...status, next } })).toEqual({
      title: 'On view. If nobody disputes it, it is paid by 13 February.',
      lede: `${who} asks for ¥100 towards books, payable to the claimant's own account.`,
      steps: [
        { ...note('Filed', '3 January'), state: 'done' },
        { ...note('Window', 'to 12 February'), state: 'now' },
        { ...note('Settled', 'by 13 February'), state: 'ahead' },
        { ...note('Paid', 'by 13 February'), state: 'ahead' },
      ],
      next: {
        what: 'The window closes and it goes to settlement',
        at: noon(42n),
        who: 'Any voter who doubts it',
        unless: "¥90 is paid to the claimant's own account; nobody has to approve.",
      },
      happenings: [filed],
    })
  })

  test('of a part in dispute', () => {
    const next = { step: 'VoteOpens', at: noon(41n) } as const
    expect(told({ state: 'Disputed', dispute, panel, status: { next } })).toEqual({
      title: 'In dispute. Voting ends on 11 January.',
      lede: `${who} asks for ¥100 towards books, payable to the claimant's own account. Someone says: wrong amount.`,
      steps: [
        { ...note('Filed', '3 January'), state: 'done' },
        { ...note('Window', 'to 4 January'), state: 'done' },
        { ...note('Dispute', 'to 11 January'), state: 'now' },
        { ...note('Settled', ''), state: 'ahead' },
        { ...note('Paid', ''), state: 'ahead' },
      ],
      next: {
        what: 'Voting begins',
        at: noon(42n),
        who: 'The claimant may answer; everyone may read',
        unless: 'Voting begins all the same. Without enough refusals it is paid.',
      },
      happenings: [filed, disputed],
    })
  })

  test('of a vote, by what would come of it', () => {
    const next = { step: 'PollEnds', at: noon(41n) } as const
    const unless = (missingAyes: number, refuses: boolean) =>
      told({
        ...{ state: 'Disputed', dispute, panel: panelOf({ ...panel, missingAyes }) },
        status: { next, refuses, remaining: 9_000n },
      }).next
    expect(unless(2, false)).toEqual({
      what: 'Voting ends and the result stands at once',
      at: noon(42n),
      who: '9 voters',
      unless: '¥90 is paid: refusal is 2 votes short.',
    })
    expect(unless(0, false)?.unless).toBe('¥90 is paid: fewer than half of the votes refuse.')
    expect(unless(0, true)?.unless).toBe('It is refused and nothing is paid.')
  })

  test('of a part that a panel refused', () => {
    const story = told({ state: 'Refused', dispute, panel, decided: stamp(9n) })
    expect(story.title).toBe('Refused: wrong amount.')
    expect(story.next).toBeUndefined()
    expect(story.steps.slice(2)).toEqual([
      { ...note('Dispute', 'to 11 January'), state: 'done' },
      { ...note('Refused', '11 January'), state: 'ended' },
    ])
    expect(story.happenings).toEqual([
      filed,
      disputed,
      {
        ...{ id: 'decided', title: 'The panel refused it', shape: 'refuse', tone: 'stop', at: noon(10n) },
        proof: { block: 9n, event: CLAIM_EVENTS.refused },
      },
    ])
  })

  test('of a part that waits for its round', () => {
    const next = { step: 'Payment', at: noon(41n) } as const
    // Less than a full hour after the round ends, which is another day.
    const status = { next, expectedPayment: noon(42n), remaining: 10_000n }
    const story = told({ state: 'Approved', dispute, panel, decided: stamp(9n), round: 12, status })
    expect(story.title).toBe('Approved. Paid by 13 February.')
    expect(story.steps.slice(-2)).toEqual([
      { ...note('Settled', 'by 13 February'), state: 'now' },
      { ...note('Paid', 'by 13 February'), state: 'ahead' },
    ])
    // One that a round has passed over for want of money may be passed over again.
    const again = told({ state: 'Approved', dispute, panel, decided: stamp(9n), round: 12, rounds: 1, status })
    expect(again.title).toBe('Approved. The pot had too little; paid by 13 February as far as it allows.')
    expect(again.steps.at(-1)).toEqual({ name: 'Paid', note: undefined, state: 'ahead' })
    expect(story.next).toEqual({
      what: 'Settlement round 12',
      at: noon(43n),
      by: true,
      who: 'Nobody has to act',
      unless: "¥100 goes to the claimant's own account by itself, as far as the pot allows.",
    })
    expect(story.happenings.at(-1)).toEqual({
      ...{ id: 'decided', title: 'The panel let it stand', shape: 'settle', tone: 'accent', at: noon(10n) },
      proof: { block: 9n, event: CLAIM_EVENTS.approved },
    })
  })

  test('of a part that was paid, to a school', () => {
    const part = { payee: school, ownAccount: false, paid: 10_000n, decided: stamp(8n), settled: stamp(10n), rounds: 1 }
    const story = told({ state: 'Paid', ...part })
    expect(story.title).toBe('Paid on 12 January: ¥100 to School 1.')
    expect(story.steps.slice(1)).toEqual([
      { ...note('Window', 'to 10 January'), state: 'done' },
      { ...note('Settled', '12 January'), state: 'done' },
      { ...note('Paid', '12 January'), state: 'done' },
    ])
    expect(story.happenings.slice(1)).toEqual([
      {
        ...{ id: 'decided', title: 'The window closed without a dispute', shape: 'settle', tone: 'accent' },
        ...{ at: noon(9n), proof: { block: 8n, event: CLAIM_EVENTS.approved } },
      },
      {
        ...{ id: 'paid-0', title: 'Paid to School 1', text: '¥100', shape: 'paid', tone: 'accent' },
        ...{ at: noon(11n), proof: { block: 10n, event: CLAIM_EVENTS.paid, account: school } },
      },
    ])
  })

  test('of money that could not be delivered', () => {
    const part = { paid: 10_000n, held: 10_000n, decided: stamp(8n), settled: stamp(10n) }
    const story = told({ state: 'Paid', ...part })
    expect(story.title).toBe('¥100 could not be delivered and is kept.')
    expect(story.next).toEqual({
      what: 'Collect it, or name another payee',
      when: 'At any time',
      who: 'The claimant or the payee',
      unless: 'The money stays where it is, for nobody else.',
    })
    expect(story.happenings.at(-1)).toEqual({
      ...{ id: 'paid-0', title: '¥100 could not be delivered and is kept.', shape: 'pause', tone: 'due' },
      ...{ at: noon(11n), proof: { block: 10n, event: CLAIM_EVENTS.held } },
    })
  })

  test('of a part that was withdrawn', () => {
    const story = told({ state: 'Withdrawn', decided: stamp(5n) })
    expect(story.title).toBe('Withdrawn by the claimant.')
    expect(story.steps.slice(1)).toEqual([{ ...note('Withdrawn', '7 January'), state: 'ended' }])
    expect(story.happenings.at(-1)).toEqual({
      ...{ id: 'decided', title: 'Withdrawn by the claimant', shape: 'pause', at: noon(6n) },
      proof: { block: 5n, event: CLAIM_EVENTS.withdrawn },
    })
  })

  test('of a part that expired before it opened, or in its window', () => {
    const ended = { ...note('Expired', '7 January'), state: 'ended' }
    const unopened = told({ state: 'Expired', opened: undefined, decided: stamp(5n) })
    expect(unopened.steps.slice(1)).toEqual([ended])
    expect(unopened.happenings.at(-1)).toEqual({
      ...{ id: 'decided', title: 'Expired', shape: 'pause', at: noon(6n) },
      proof: { block: 5n, event: CLAIM_EVENTS.expired },
    })
    expect(told({ state: 'Expired', decided: stamp(5n) }).steps.at(-1)).toEqual(ended)
  })

  test('of a part that waits, and of its opening with a proof', () => {
    const waiting = (step: NonNullable<PartStatus['next']>['step'], wanted = 2) => {
      const vouching = step === 'VouchingEnds' ? { wanted, unbacked: 4_000n } : undefined
      return told({ state: 'Waiting', opened: undefined, status: { next: { step, at: noon(60n) }, vouching } })
    }
    const { steps, next } = waiting('Opening')
    expect(steps.slice(1)).toEqual([
      { ...note('Waits', 'from 3 March'), state: 'now' },
      { name: 'Window', state: 'ahead' },
      { name: 'Paid', state: 'ahead' },
    ])
    const at = noon(61n)
    const goesOn = { who: 'The claimant or the school', unless: 'It goes on waiting.' }
    expect(next).toEqual({ what: 'It can be opened', at, ...goesOn })
    const unless = 'It expires and nothing of it is paid.'
    const opening = { what: 'Open it before this day', at, who: 'The claimant, or the school', unless }
    expect(waiting('OpeningEnds').next).toEqual(opening)
    const vouching = { what: 'Vouching ends', at, who: '2 more voters who vouch', unless }
    expect(waiting('VouchingEnds').next).toEqual(vouching)
    expect(waiting('VouchingEnds', 0).next?.who).toBe('Any voter who vouches for the rest')

    const proof = { school: CLAIMANT, at: stamp(5n) }
    const { happenings } = told({ milestone: 'SchoolAttests', proof, opened: stamp(6n) })
    expect(happenings.slice(1)).toEqual([
      {
        ...{ id: 'proof', shape: 'draft', title: 'Proof given', at: noon(6n) },
        proof: { block: 5n, event: CLAIM_EVENTS.proven },
      },
      {
        ...{ id: 'opened', shape: 'window', title: 'Window opened', at: noon(7n) },
        proof: { block: 6n, event: CLAIM_EVENTS.opened },
      },
    ])
  })

  test('of a part that opened again keeps what was decided before', () => {
    const of = (passes: boolean) =>
      told({ opened: stamp(20n), dispute, panel: panelOf({ ...panel, passes }) }).happenings.find(
        ({ id }) => id === 'decided-before',
      )
    const before = { id: 'decided-before', at: noon(10n) }
    expect(of(true)).toEqual({ ...before, title: 'The panel refused it', shape: 'refuse', tone: 'stop' })
    expect(of(false)).toEqual({ ...before, title: 'The panel let it stand', shape: 'settle', tone: 'accent' })
  })
})

describe('a claim in instalments', () => {
  const parts = [
    partOf({ state: 'Paid', paid: 10_000n, opened: stamp(1n), decided: stamp(8n), settled: stamp(10n), rounds: 1 }),
    partOf({ index: 1, state: 'Open', opened: stamp(30n) }),
    partOf({ index: 2, state: 'Waiting' }),
  ]
  const claim = claimOf({ filed: stamp(1n), parts, sum: 30_000n, cost: 40_000n })
  const told = (part: (typeof parts)[number]) => {
    const keys = { claimant: key, disputer: undefined, vouchers: [] }
    const of = { claim, part, status: part.status, panel: undefined, keys, dates: {} }
    return tell({ pool: poolOf({}), currency: currencyOf(), ...of }, 'en', calendarAt(noon(40n)))
  }

  test.each(parts)('asks for all of them, whichever is shown ($index)', (part) => {
    const { lede, happenings } = told(part)
    expect(lede).toContain('asks for ¥300 ')
    expect(happenings.find(({ id }) => id === 'filed')?.text).toContain('Bill ¥400, payable ¥300.')
  })

  test.each([
    ["Instalment 1 of 3: Paid on 11 January: ¥100 to the claimant's own account.", 0],
    ['Instalment 2 of 3: On view. If nobody disputes it, it is paid by .', 1],
  ])('names the one that it tells of, and what all were paid (“%s”)', (title, index) => {
    expect(told(parts[index]!)).toMatchObject({
      ...{ title, paidInAll: 'Of all instalments ¥100 is paid; asked for was ¥300.' },
    })
  })

  test.each(parts)('tells what was paid of them, whichever is shown ($index)', (part) => {
    const paid = told(part).happenings.filter(({ shape }) => shape === 'paid')
    expect(paid).toMatchObject([
      { title: "Paid to the claimant's own account", text: '¥100 · Instalment 1', at: noon(10n) },
    ])
  })
})
