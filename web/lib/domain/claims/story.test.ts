import type { PartStatus } from '@huzhu/governance/claims'
import type { Pool } from '@huzhu/governance/pools'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { CLAIMANT, DAY, claimOf, currencyOf, disputeOf, panelOf, partOf, poolOf } from '../examples.ts'
import { tell } from './story.ts'

const key = new Uint8Array(32)
/** Noon, which is of the same day nearly everywhere. */
const noon = (day: bigint) => day * DAY + DAY / 2n
const stamp = (day: bigint) => ({ time: noon(day), block: Number(day) })
const dispute = disputeOf({ reason: 'WrongAmount', at: stamp(2n) })

type PartChanges = Parameters<typeof partOf>[0]

overwriteGetLocale(() => 'en')

/** The story of a part of 100 that opened on the first day, in English, on the fortieth. */
function storyOf(changes: PartChanges, pool: Partial<Pool> = {}) {
  const part = partOf({ opened: stamp(1n), ...changes })
  const claim = claimOf({ filed: stamp(1n), parts: [part] })
  const { status, panel } = part
  const keys = { claimant: key, disputer: part.dispute && key }
  const page = { pool: poolOf(pool), currency: currencyOf(), claim, part, status, panel, keys }
  return tell(page, 'en', noon(40n), 0n)
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

test('a part that was paid in part tells what is paid and what is left, and when the rest is to be paid', () => {
  const part = { paid: 3_000n, decided: stamp(8n), settled: stamp(10n), rounds: 1 }
  const { title, steps } = storyOf({ state: 'Approved', ...part, status: { expectedPayment: noon(60n) } })
  expect(title).toBe('¥30 is paid. The other ¥70 waits for the next round.')
  expect(steps.at(-2)).toMatchObject({ name: 'Settled', note: '2 March', state: 'now' })
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

test('what could not be delivered is not shown as paid', () => {
  const story = storyOf({ state: 'Paid', paid: 10_000n, held: 10_000n, decided: stamp(8n), settled: stamp(10n) })
  expect(stepsOf(story).at(-1)).toBe('To be collected now')
  expect(story.happenings.at(-1)!.title).toBe('¥100 could not be delivered and is kept.')
})

describe('a part that waits', () => {
  type Next = NonNullable<PartStatus['next']>
  const waiting = (step: Next['step'], part: PartChanges = {}, at = noon(60n)) =>
    storyOf({ state: 'Waiting', ...part, status: { next: { step, at }, missingVouchers: 1 } })

  test('for vouchers tells how many more, and until when', () => {
    expect(waiting('VouchingEnds').title).toBe('Waits for 1 more to vouch, until 2 March.')
  })

  test('for its milestone tells that a proof is needed, and of whom', () => {
    const { title, next } = waiting('OpeningEnds', { milestone: 'ProofOfEnrolment' })
    expect(title).toBe('Waits for its proof, until 2 March.')
    expect(next?.who).toBe('The claimant with a proof, or the school')
  })

  test('for a school needs its word, and no document', () => {
    const proof = { document: '0x', at: stamp(5n) }
    expect(waiting('OpeningEnds', { milestone: 'SchoolAttests', proof }).title).toBe(
      "Waits for the school's word, until 2 March.",
    )
  })

  test('with its proof given needs its claimant alone', () => {
    const proof = { school: CLAIMANT, at: stamp(5n) }
    const { title, next } = waiting('OpeningEnds', { milestone: 'ProofOfEnrolment', proof })
    expect(title).toBe('Waits for the claimant to open its window, until 2 March.')
    expect(next?.who).toBe('The claimant, or the school')
  })

  test('for what has passed waits for nothing any more, nor does any in a pool that is wound up', () => {
    const past = waiting('VouchingEnds', {}, noon(39n))
    expect([past.title, past.next]).toEqual(['Its window can no longer open; nothing of it is paid.', undefined])
    const status: Partial<PartStatus> = { next: { step: 'Opening', at: noon(60n) } }
    const wound = storyOf({ state: 'Waiting', status }, { state: 'WindingUp' })
    expect(wound.next).toBeUndefined()
  })

  test('for its day alone names the day', () => {
    expect(waiting('Opening').title).toBe('Its window can open from 2 March on.')
    expect(waiting('OpeningEnds').title).toBe('Waits for the claimant to open its window, until 2 March.')
  })
})

test('a part that could not be delivered can be collected at any time', () => {
  expect(storyOf({ state: 'Paid', paid: 10_000n, held: 10_000n }).next?.when).toBe('At any time')
})
