import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { DAY, shareOf } from '../examples.ts'
import { exitLines, exitStage, leavingWords, percentOf, ratioOf, wholePercentOf } from './exit.ts'

overwriteGetLocale(() => 'en')

const refused = (reason: 'ExitNotDue' | 'BelowLeastRatio' | 'NothingPayableYet') =>
  ({ refused: { pallet: 'mutualAid', reason } }) as const

test('how far somebody is who leaves, the chain says', () => {
  expect(exitStage({ ok: true })).toBe('payable')
  expect(exitStage(refused('ExitNotDue'))).toBe('notice')
  expect(exitStage(refused('BelowLeastRatio'))).toBe('below')
  expect(exitStage(refused('NothingPayableYet'))).toBe('later')
})

test('from when leaving can be ended is told with what is taken along, if anything is', () => {
  const words = (share: bigint | undefined) =>
    leavingWords({ leavesAt: 9n * DAY }, share === undefined ? undefined : shareOf({ share }), calendarAt(0n))
  for (const share of [undefined, 500n]) expect(words(share)).toMatch(/January.* on you can collect your share;/)
  expect(words(0n)).toMatch(/January.* on it can be finished; there is no share to take along\./)
})

describe('what a unit of share is worth', () => {
  test('is told to a tenth of a percent, and never as more than it is', () => {
    expect(percentOf(10n ** 18n, 'en')).toBe('100')
    expect(percentOf(962_962_962_962_962_962n, 'en')).toBe('96.2')
    expect(percentOf(10n ** 18n - 1n, 'zh')).toBe('99.9')
    expect(percentOf(9n * 10n ** 14n, 'en')).toBe('0')
  })

  test('is chosen in whole percent', () => {
    expect(ratioOf(100)).toBe(10n ** 18n)
    expect(ratioOf(7)).toBe(70_000_000_000_000_000n)
    expect([10n ** 18n, 70_000_000_000_000_000n, 10n ** 16n - 1n].map(wholePercentOf)).toEqual([100, 7, 0])
  })
})

describe('what is taken along', () => {
  const amounts = (share: Parameters<typeof exitLines>[0]) => exitLines(share, 50, 'en').map(({ amount }) => amount)

  test('is a share less what is kept for the own claims, what the pot lacks and what stays by the rules', () => {
    const share = shareOf({
      ...{ share: 24_000n, promised: 4_000n, ratio: 750_000_000_000_000_000n, worth: 15_000n, exitNow: 7_500n },
    })
    expect(exitLines(share, 50, 'en')).toEqual([
      { label: 'Your share', note: 'What you paid in, less what you received and vouch for', amount: 24_000n },
      { label: 'Kept for your own claims', amount: -4_000n },
      { label: 'What the pot lacks', note: 'Shares count at 75%', amount: -5_000n },
      {
        label: 'Stays in the pot by the rules',
        note: '50% of what a share is worth is taken along',
        amount: -7_500n,
      },
    ])
    expect(amounts(share).reduce((sum, amount) => sum + amount, 0n)).toBe(share.exitNow)
  })

  test('tells no percent before the rules are known', () => {
    expect(exitLines(shareOf(), undefined, 'en').at(-1)).toEqual({
      ...{ label: 'Stays in the pot by the rules', amount: -10_000n },
    })
  })

  test('names nothing that a share does not lose', () => {
    expect(amounts(shareOf({ share: 500n, promised: 0n, worth: 500n, exitNow: 500n }))).toEqual([500n])
    expect(amounts(shareOf({ share: 500n, promised: 0n, worth: 500n, exitNow: 250n }))).toEqual([500n, -250n])
    expect(amounts(shareOf({ share: 500n, promised: 500n, worth: 0n, exitNow: 0n }))).toEqual([500n, -500n])
  })
})
