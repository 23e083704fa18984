import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { CLAIMANT, DAY, membershipOf, poolRowOf, rulesOf, shareOf } from '../examples.ts'
import * as wishes from './wishes.ts'

/** Pool 3, called North, in ¥. */
const row = poolRowOf({})
const { pool, currency } = row

overwriteGetLocale(() => 'en')

test('who joins pays the first dues', () => {
  const wish = wishes.join(row, 6_000n)
  expect(wish.call).toEqual({ name: 'join', args: [3] })
  expect(wish.cost).toMatchObject({ currency, amount: 6_000n, lines: [{ amount: 6_000n, currency }] })
  expect(wish.sentence).toContain('¥60')
  expect(wish.undo).toBe(
    'Dues are not given back. You can leave whenever you like, and after 14 days take along up to 50% of your share.',
  )
})

test('who asks to be admitted has the first dues held, and gets them back when they take it back', () => {
  const wish = wishes.applyToJoin(row, 6_000n)
  expect(wish.call).toEqual({ name: 'applyToJoin', args: [3] })
  expect(wish.cost).toMatchObject({ currency, amount: 6_000n, lines: [{ amount: 6_000n, currency }] })
  const back = wishes.takeBackApplication(row, { who: CLAIMANT, dues: 4_500n, expires: 0n })
  expect(back.call).toEqual({ name: 'dropApplication', args: [3, CLAIMANT] })
  expect(back.after).toContain('¥45')
  expect(back.cost).toBeUndefined()
  expect([wish.undo, back.undo]).toEqual([
    'You can take it back until the host admits you; what is kept aside is then released at once.',
    'You can ask again at any time.',
  ])
})

describe('dues', () => {
  test('are paid for as many periods as are chosen', () => {
    const wish = wishes.payDues(row, CLAIMANT, membershipOf({ dues: 2_010n }), 3)
    expect(wish.call).toEqual({ name: 'payDues', args: [3, CLAIMANT, 3] })
    expect(wish.cost).toMatchObject({ currency, amount: 6_030n, lines: [{ amount: 6_030n, currency }] })
    expect(wish.sentence).toContain('¥60.30')
    expect(wish.after).toBeUndefined()
    expect(wish.undo).toBe(
      'Dues are not given back. They count in your share, of which you take along up to 50% if you leave.',
    )
  })

  test('of several pools are paid at once, each with its own line, and add up', () => {
    const dues = [
      { pool: { id: 3, name: 'North' }, periods: 1, amount: 6_000n },
      { pool: { id: 5, name: 'South' }, periods: 2, amount: 4_020n },
    ]
    const wish = wishes.payAllDues(CLAIMANT, dues, currency)
    expect(wish.call).toEqual({
      name: 'payAllDues',
      args: [
        CLAIMANT,
        [
          { pool: 3, periods: 1 },
          { pool: 5, periods: 2 },
        ],
      ],
    })
    expect(wish.sentence).toBe('I pay the dues of 2 pools, ¥100.20 in all.')
    expect(wish.cost?.amount).toBe(10_020n)
    expect(wish.cost?.lines).toEqual([
      { label: 'North', note: '1 period', amount: 6_000n, currency },
      { label: 'South', note: '2 periods', amount: 4_020n, currency },
    ])
    // It stays where all of them are told.
    expect(wish.done.place).toBeUndefined()
  })

  test('go to the pot, and by the rules in part to the host', () => {
    const line = (hostFee: number) =>
      wishes.payDues({ ...row, rules: { ...row.rules, rules: rulesOf({ hostFee }) } }, CLAIMANT, membershipOf(), 1).cost
        ?.lines[0]
    expect(line(0)).toMatchObject({ label: 'To the pot' })
    expect(line(15_000_000)).toMatchObject({
      label: 'Dues',
      note: 'To the pot; 1.5% of it to the host, by the rules.',
    })
  })

  test('of whoever lapsed begin cover anew, and it is said', () => {
    const { after } = wishes.payDues(row, CLAIMANT, membershipOf({ standing: 'Lapsed' }), 1)
    expect(after).toBe(wishes.afterPaying('Lapsed'))
    expect(after).toBeTruthy()
  })
})

describe('who leaves', () => {
  const calendar = calendarAt(DAY / 2n)
  /** A month later. */
  const share = shareOf({ payableFrom: 31n * DAY })
  const half = 10n ** 18n / 2n

  test('names the least that they accept, is told what that brings, and from when it can be paid', () => {
    const wish = wishes.requestExit(row, { least: half, amount: 1_250n }, share, membershipOf(), undefined, calendar)
    expect(wish.call).toEqual({ name: 'requestExit', args: [3, half] })
    expect(wish.sentence).toBe('I leave North and accept no less than ¥12.50.')
    expect(wish.after).toEqual([expect.stringContaining('1 February')])
    expect(wish.after![0]).toContain('you take 50% of what your share is worth')
    expect(wish.undo).toBe(
      'Until you are paid you can stay after all; your vote then comes back only with the next dues.',
    )
    expect(wish.done).toEqual({ title: 'You are leaving North', place: '/pools/3/leave' })
  })

  test('takes whatever comes where they name none', () => {
    const wish = wishes.requestExit(row, { least: 0n, amount: undefined }, share, membershipOf(), undefined, calendar)
    expect(wish.call).toEqual({ name: 'requestExit', args: [3, 0n] })
    expect(wish.sentence).toBe('I leave North and take whatever my share is worth then.')
  })

  test('reads what rules that lie ahead make of a share, before they sign', () => {
    const ask = (exitShare: number, of = share) => {
      const ahead = { version: 1, start: 9n * DAY, rules: rulesOf({ exitShare }) }
      return wishes
        .requestExit(row, { least: half, amount: 1_250n }, of, membershipOf(), ahead, calendar)
        .after!.slice(1)
    }
    expect(ask(75)).toEqual([
      'New rules hold from 10 January on. Whoever asks to leave before then takes 50% of what their share is worth, whoever asks later 75%.',
    ])
    expect([ask(50), ask(75, shareOf({ share: 0n }))]).toEqual([[], []])
  })

  test('reads what becomes of dues that are paid ahead', () => {
    const member = membershipOf({ paidUntil: 9n * DAY })
    const ahead = (of: typeof share) =>
      wishes.requestExit(row, { least: 0n, amount: undefined }, of, member, undefined, calendar).after![1]
    expect(ahead(share)).toBe(
      'Your dues are paid until 10 January, and cover ends now all the same: what they still paid for counts in your share, and is not paid back apart.',
    )
    expect(ahead(shareOf({ share: 0n }))).toBe(
      'Your dues are paid until 10 January, and cover ends now all the same: nothing of them is paid back.',
    )
  })

  test('without a share is told that there is nothing to take along, of no least and of no percent', () => {
    const nothing = shareOf({ share: 0n, worth: 0n, exitNow: 0n, payableFrom: 31n * DAY })
    const wish = wishes.requestExit(row, { least: 0n, amount: undefined }, nothing, membershipOf(), undefined, calendar)
    expect(wish.call).toEqual({ name: 'requestExit', args: [3, 0n] })
    expect([wish.sentence, wish.undo]).toEqual([
      'I leave North. I have no share to take along.',
      'Until it is finished you can stay after all; your vote then comes back only with the next dues.',
    ])
    expect(wish.after).toEqual([
      expect.stringMatching(
        /^You have no share to take along. Cover, vote and dues end now. From .*1 February.* on you can finish leaving.$/,
      ),
    ])
    const end = wishes.payExit(row, CLAIMANT, 0n, membershipOf())
    expect([end.call, end.button, end.sentence, end.done]).toEqual([
      { name: 'payExit', args: [3, CLAIMANT] },
      ...['Finish leaving', 'I finish leaving North. I have no share to take along.'],
      { title: 'You have left North', place: '/pools/3' },
    ])
  })

  test('while they back claims of others is told before it is too late that this is not theirs any more once they are paid', () => {
    const lent =
      '¥90 of what you paid in backs claims of others and is not in your share. If it is given back after you have left, it stays in the pot: take it back first where you can, or wait until those claims are decided.'
    const backs = membershipOf({ backed: 9_000n })
    const ask = (member: typeof backs) =>
      wishes.requestExit(row, { least: 0n, amount: undefined }, share, member, undefined, calendar).after
    expect([ask(backs)?.at(-1), ask(membershipOf())?.length]).toEqual([lent, 1])
    for (const name of ['payExit', 'redeem'] as const)
      for (const amount of [0n, 1_250n]) {
        expect(wishes[name](row, CLAIMANT, amount, backs).after).toBe(lent)
        expect(wishes[name](row, CLAIMANT, amount, membershipOf()).after).toBeUndefined()
      }
  })

  test('accepts something else, by the same call', () => {
    const wish = wishes.changeLeast(row, { least: half, amount: 1_250n })
    expect(wish.call).toEqual({ name: 'requestExit', args: [3, half] })
    expect(wish.sentence).toBe('When I leave North I accept no less than ¥12.50.')
    expect(wish.done).toEqual({ title: 'The least you accept is changed', place: '/pools/3/leave' })
    const any = wishes.changeLeast(row, { least: 0n, amount: undefined })
    expect(any.call).toEqual({ name: 'requestExit', args: [3, 0n] })
    expect(any.sentence).toBe('When I leave North I take whatever my share is worth.')
    for (const { undo } of [wish, any]) expect(undo).toBe('Until you are paid you can change it again.')
  })

  test('stays after all', () => {
    const wish = wishes.stay(pool)
    expect(wish.call).toEqual({ name: 'withdrawExit', args: [3] })
    expect(wish.sentence).toBe('I stay in North.')
    expect(wish.after).toContain('Your vote is lost')
    expect(wish.undo).toBe('You can ask to leave again whenever you like; the notice then begins anew.')
    expect(wish.done).toEqual({
      ...{ title: 'You stay in North', place: '/pools/3' },
      note: 'You have no vote until you pay the next dues; then you get a new number. You can ask to leave again.',
    })
  })
})

test.each([
  ['payExit', 'This cannot be undone: you are then no longer a member. To come back you join anew.'],
  ['redeem', 'This cannot be undone.'],
] as const)('%s is of one account, for the worth of its share', (name, undo) => {
  const wish = wishes[name](row, CLAIMANT, 1_250n, membershipOf())
  expect(wish.call).toEqual({ name, args: [3, CLAIMANT] })
  expect(wish.sentence).toContain('¥12.50')
  expect(wish.undo).toBe(undo)
})

test('who has owed for too long leaves under the name that the pool knows', () => {
  const wish = wishes.removeLapsed(pool, CLAIMANT, 'Ginkgo 12')
  expect(wish.call).toEqual({ name: 'removeLapsed', args: [3, CLAIMANT] })
  expect(wish.sentence).toContain('Ginkgo 12')
  expect(wish.done.title).toContain('Ginkgo 12')
  expect(wish.undo).toBe('You cannot take it back. They can stay after all until they are paid.')
})

test('who leaves and never collects is paid out by anybody, under the name that the pool knows', () => {
  const wish = wishes.payExitOf(row, CLAIMANT, 1_250n, 'Ginkgo 12')
  expect(wish.call).toEqual({ name: 'payExit', args: [3, CLAIMANT] })
  expect([wish.sentence, wish.done.title]).toEqual([
    ...['I have ¥12.50 paid to Ginkgo 12, who leaves North.', 'Ginkgo 12 is paid out'],
  ])
  const nothing = wishes.payExitOf(row, CLAIMANT, 0n, 'Ginkgo 12')
  expect([nothing.call, nothing.sentence, nothing.done.title]).toEqual([
    wish.call,
    ...['I finish leaving North for Ginkgo 12, who has no share to take along.', 'Ginkgo 12 has left'],
  ])
})
