import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { limitFactsOf, membershipOf } from '../examples.ts'
import type { AddedUp } from '../../ui/money/adds-up.ts'
import { backingSum, coverYearSum, shareSum } from './sums.ts'

overwriteGetLocale(() => 'en')

const figures = ({ parts, total }: AddedUp) => {
  expect(parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total.amount)
  return parts.map(({ label, amount }) => [label, amount])
}

test('a share is what was paid in, less what was received and what backs claims of others', () => {
  expect(
    figures(shareSum(membershipOf({ share: 14_000n, paidIn: 24_000n, received: 8_000n, backed: 2_000n }))),
  ).toEqual([
    ['Dues paid in', 24_000n],
    ['Received for claims', -8_000n],
    ['Backs claims of others', -2_000n],
  ])
  expect(figures(shareSum(membershipOf({ share: 0n, paidIn: 24_000n, received: 30_000n })))).toContainEqual([
    'No less than nothing',
    6_000n,
  ])
})

test('what is left of a cover year is its limit less what it has paid or promised, and never below nothing', () => {
  const year = (received: bigint) => ({ coverYearLimit: 10_000n, year: { number: 0, received, ownAccount: 0n } })
  expect(coverYearSum(year(4_000n)).total).toEqual({ label: "Left of the cover year's limit", amount: 6_000n })
  expect(figures(coverYearSum(year(4_000n)))).toHaveLength(2)
  expect(figures(coverYearSum(year(12_000n)))).toContainEqual(['No less than nothing', 2_000n])
})

test('dues paid far ahead are named only where there are any', () => {
  expect(figures(backingSum(limitFactsOf({ ahead: 0n }), 25_000n)).map(([label]) => label)).not.toContain('Paid ahead')
  expect(backingSum(limitFactsOf(), 24_553n).parts[1]).toEqual({
    label: 'Paid ahead',
    note: 'Dues paid more than a period ahead do not count yet.',
    amount: -447n,
  })
})
