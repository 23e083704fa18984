import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { CLAIMANT, DAY, membershipOf, poolRowOf } from '../examples.ts'
import * as wishes from './wishes.ts'

/** Pool 3, called North, in ¥; who leaves it has a notice of 30 days. */
const row = poolRowOf({})
const { pool, currency } = row

overwriteGetLocale(() => 'en')

test('who joins pays the first dues', () => {
  const wish = wishes.join(row, 6_000n)
  expect(wish.call).toEqual({ name: 'join', args: [3] })
  expect(wish.cost).toMatchObject({ currency, amount: 6_000n, lines: [{ amount: 6_000n, currency }] })
  expect(wish.sentence).toContain('¥60')
})

test('who asks to be admitted has the first dues held, and gets them back when they take it back', () => {
  const wish = wishes.applyToJoin(row, 6_000n)
  expect(wish.call).toEqual({ name: 'applyToJoin', args: [3] })
  expect(wish.cost).toMatchObject({ currency, amount: 6_000n, lines: [{ amount: 6_000n, currency }] })
  const back = wishes.takeBackApplication(row, { who: CLAIMANT, dues: 4_500n, expires: 0n })
  expect(back.call).toEqual({ name: 'dropApplication', args: [3, CLAIMANT] })
  expect(back.after).toContain('¥45')
  expect(back.cost).toBeUndefined()
})

describe('dues', () => {
  test('are paid for as many periods as are chosen', () => {
    const wish = wishes.payDues(row, CLAIMANT, membershipOf({ dues: 2_010n }), 3)
    expect(wish.call).toEqual({ name: 'payDues', args: [3, CLAIMANT, 3] })
    expect(wish.cost).toMatchObject({ currency, amount: 6_030n, lines: [{ amount: 6_030n, currency }] })
    expect(wish.sentence).toContain('¥60.30')
    expect(wish.after).toBeUndefined()
  })

  test('of whoever lapsed begin cover anew, and it is said', () => {
    const { after } = wishes.payDues(row, CLAIMANT, membershipOf({ standing: 'Lapsed' }), 1)
    expect(after).toBe(wishes.afterPaying('Lapsed'))
    expect(after).toBeTruthy()
  })
})

describe('who leaves', () => {
  const now = DAY / 2n
  const share = { exitNow: 1_250n, payableFrom: now + 30n * DAY }

  test('is told until when the notice runs, and what the share is worth today', () => {
    const wish = wishes.requestExit(row, share, { again: false, now, stalled: DAY })
    expect(wish.call).toEqual({ name: 'requestExit', args: [3] })
    // The chain stood still for a day: what it names is that much later by the calendar.
    expect(wish.after).toContain('1 February')
    expect(wish.after).toContain('¥12.50')
  })

  test('a second time is told nothing that nobody knows', () => {
    expect(wishes.requestExit(row, share, { again: true, now, stalled: 0n }).after).toBeUndefined()
  })
})

test.each(['payExit', 'redeem'] as const)('%s is of one account, for the worth of its share', (name) => {
  const wish = wishes[name](row, CLAIMANT, 1_250n)
  expect(wish.call).toEqual({ name, args: [3, CLAIMANT] })
  expect(wish.sentence).toContain('¥12.50')
})

test('who has owed for too long leaves under the name that the pool knows', () => {
  const wish = wishes.removeLapsed(pool, CLAIMANT, 'Ginkgo 12')
  expect(wish.call).toEqual({ name: 'removeLapsed', args: [3, CLAIMANT] })
  expect(wish.sentence).toContain('Ginkgo 12')
  expect(wish.done.title).toContain('Ginkgo 12')
})
