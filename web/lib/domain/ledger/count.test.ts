import type { HistoryFigures, HistoryPart } from '@huzhu/history/client'
import { describe, expect, test } from 'vitest'
import { type ChainCounts, type Counted, NONE, countedFrom, fitsCounts, hangTogether, saysTheSame } from './count.ts'

const DAY = 86_400

/** A part that was opened on a day, and decided and paid so many days later. */
const part = (claim: number, opened: number, took: number, others: Partial<HistoryPart> = {}): HistoryPart => ({
  ...{ pool: 0, claim, part: 0, claimant: '', need: 'Books', payee: '', way: 'registered', asked: '9', amount: '9' },
  ...{ paid: '9', held: '0', state: 'Paid', filed: opened * DAY, filing: opened, opened: opened * DAY, closes: null },
  ...{ decided: (opened + took) * DAY, decision: opened + took, settled: (opened + took) * DAY + 1 },
  ...{ payment: opened + took, ending: opened + took, disputes: 0, refusals: 0, poll: null, ...others },
})
const refused = { state: 'Refused', paid: '0', settled: null, payment: null, disputes: 1, refusals: 1 } as const
const parts = [
  ...[part(0, 1, 3), part(1, 2, 3), part(2, 10, 9), part(3, 12, 5, { part: 0 })],
  ...[part(3, 12, 20, { part: 1, ...refused }), part(4, 50, 2, { state: 'Short', paid: '4' })],
  part(5, 60, 0, { ...refused, refusals: 0, state: 'Open', decided: null, decision: null, ending: null }),
]

const told = ({ claims, parts, decisions, payments }: Counted) => ({ claims, parts, decisions, payments })

const counted = (since = 0) => countedFrom(parts, (part, step) => part[step] !== null && part[step] >= since)

/** What a history would say of them. */
const figures = (since = 0): HistoryFigures => ({
  ...told(counted(since)),
  disputes: { begun: 2, refused: 1, dismissed: 0 },
  needs: [{ need: 'Books', count: 5, claims: since === 0 ? 5 : 3, sum: '40' }],
  ways: [{ way: 'registered', count: 5, sum: '40' }],
})
const record = {
  ...{ filed: 6, decided: 5, paid: 3, sum: 40n, partsPaid: 4, times: BigInt((3 + 3 + 9 + 5) * DAY + 4) },
  ...{ disputes: 2, refusals: 1, running: 1 },
}
const ofAll = (after: ChainCounts) => ({ before: NONE, after, takenBack: 0 })

test('a claim is decided with its last part, paid with all of them, and short where of one not all was', () => {
  const { claims, parts: counted, payments, decisions } = countedFrom(parts)
  expect(claims).toEqual({ filed: 6, decided: 5, paid: 3, short: 1 })
  expect(counted).toEqual({ paid: 4, short: 1, sum: '40' })
  // A second more than three days is the fourth day.
  expect(payments.days).toEqual([
    { days: 4, count: 2 },
    { days: 6, count: 1 },
    { days: 10, count: 1 },
  ])
  expect([payments.cases!.median.claim, payments.cases!.ninth.claim, payments.cases!.longest.claim]).toEqual([0, 2, 2])
  expect([decisions.count, decisions.cases!.longest.part]).toEqual([6, 1])
})

test('a span counts what happened in it, whenever it began', () => {
  const { claims, payments } = counted(17)
  expect(claims).toEqual({ filed: 2, decided: 3, paid: 1, short: 1 })
  expect(payments.count).toBe(2)
  expect(countedFrom([]).payments).toEqual({ count: 0, seconds: '0', days: [], cases: null })
})

describe('figures that are not so', () => {
  const lies: [string, (told: HistoryFigures) => unknown][] = [
    ['more filed', ({ claims }) => (claims.filed += 1)],
    ['fewer decided', ({ claims }) => (claims.decided -= 1)],
    ['more paid', ({ claims }) => (claims.paid += 1)],
    ['more parts paid', ({ parts }) => (parts.paid += 1)],
    ['another sum', ({ parts }) => (parts.sum = '41')],
    ['shorter times', ({ payments }) => (payments.seconds = '5')],
    ['fewer disputes', ({ disputes }) => (disputes.begun -= 1)],
    ['fewer refusals', ({ disputes }) => (disputes.refused -= 1)],
    ['a dispute that was dismissed and still runs', ({ disputes }) => (disputes.dismissed += 1)],
  ]
  test.each(lies)('do not fit what the chain counts: %s', (_, lie) => {
    const told = structuredClone(figures())
    expect(fitsCounts(told, ofAll(record))).toBe(true)
    lie(told)
    expect(fitsCounts(told, ofAll(record))).toBe(false)
  })

  const bent: [string, (told: HistoryFigures) => unknown][] = [
    ['a need of more', ({ needs }) => (needs[0]!.sum = '41')],
    ['a column of more', ({ payments }) => (payments.days[0]!.count += 1)],
    ['a median that took longest', ({ payments }) => (payments.cases!.median = payments.cases!.longest)],
    ['a longest that took less', ({ decisions }) => (decisions.cases!.longest = decisions.cases!.median)],
    ['nobody named', ({ payments }) => (payments.cases = null)],
    ['more paid than decided', ({ claims }) => (claims.paid = claims.decided + 1)],
    ['more filed in a span than ever', ({ claims }) => (claims.filed = 7)],
    ['more refused than disputed', ({ disputes }) => (disputes.refused = 3)],
  ]
  test.each(bent)('do not hang together: %s', (_, bend) => {
    const told = structuredClone(figures(17))
    expect(hangTogether(told, figures())).toBe(true)
    bend(told)
    expect(hangTogether(told, figures())).toBe(false)
  })

  test('say something else than what is counted again', () => {
    expect(saysTheSame(counted(17), figures(17))).toBe(true)
    expect(saysTheSame(counted(17), figures(0))).toBe(false)
    const other = structuredClone(figures())
    other.payments.cases!.median = parts[1]!
    expect(saysTheSame(counted(0), other)).toBe(false)
    const more = structuredClone(figures())
    more.needs[0]!.claims = 6
    expect(saysTheSame(counted(0), more)).toBe(false)
  })
})

test('what was paid short the chain may count as paid, and its times with it', () => {
  expect(fitsCounts(figures(), ofAll({ ...record, paid: 4, partsPaid: 5, times: record.times + 5n }))).toBe(true)
  expect(fitsCounts(figures(), ofAll({ ...record, paid: 5 }))).toBe(false)
  expect(fitsCounts(figures(), ofAll({ ...record, partsPaid: 5, times: record.times - 1n }))).toBe(false)
})

describe('figures of a time', () => {
  // Before it three were filed; of them two were decided and paid.
  const before: ChainCounts = {
    ...{ filed: 4, decided: 2, paid: 2, sum: 18n, partsPaid: 2, times: BigInt(6 * DAY + 2) },
    ...{ disputes: 1, refusals: 0, running: 1 },
  }
  const now = { ...record, running: 0 }
  const of = (takenBack = 0, then = before) => ({ before: then, after: now, takenBack })
  const honest = (): HistoryFigures => {
    const found = figures(17)
    return { ...found, claims: { ...found.claims, filed: 2 }, disputes: { begun: 1, refused: 1, dismissed: 1 } }
  }

  test('are what the chain counted in it', () => {
    expect(fitsCounts(honest(), of())).toBe(true)
    // What runs is not known where there is more of it than is asked for.
    expect(fitsCounts(honest(), of(0, { ...before, running: undefined }))).toBe(true)
  })

  const lies: [string, (told: HistoryFigures) => unknown][] = [
    ['one that was filed before', ({ claims }) => (claims.filed += 1)],
    ['one that was decided before', ({ claims }) => (claims.decided += 1)],
    ['one decided less', ({ claims }) => (claims.decided -= 1)],
    ['one paid more', ({ claims }) => (claims.paid += 2)],
    [
      'two parts paid less',
      ({ parts, payments }) => {
        parts.paid = payments.count = 0
      },
    ],
    ['a smaller sum', ({ parts }) => (parts.sum = '1')],
    ['a dispute of before', ({ disputes }) => (disputes.begun += 1)],
    ['a refusal of before', ({ disputes }) => (disputes.refused += 1)],
    ['none dismissed', ({ disputes }) => (disputes.dismissed = 0)],
  ]
  test.each(lies)('are not with %s', (_, lie) => {
    const told = honest()
    lie(told)
    expect(fitsCounts(told, of())).toBe(false)
  })

  test('count once more what was refused before and decided again, and what was taken back and paid again', () => {
    const again = honest()
    again.claims.decided += 1
    expect(fitsCounts(again, of())).toBe(false)
    const refused = { ...again, disputes: { begun: 1, refused: 0, dismissed: 2 } }
    expect(fitsCounts(refused, of(0, { ...before, refusals: 1 }))).toBe(true)
    again.claims.paid += 1
    expect(fitsCounts(again, of())).toBe(false)
    expect(fitsCounts(again, of(1))).toBe(true)
  })
})
