import type { Limit } from '@huzhu/governance/claims'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { currencyOf, limitFactsOf, rulesOf } from '../examples.ts'
import { formatAmount } from '../../ui/money/amount.ts'
import { limitSum } from './limit-sums.ts'

overwriteGetLocale(() => 'en')

const money = (amount: bigint) => formatAmount(amount, currencyOf(), 'en')
const sumOf = (limit: Limit, amount: bigint, changes: Parameters<typeof limitFactsOf>[0] = {}) =>
  limitSum(limit, amount, limitFactsOf(changes), rulesOf(), money)!
const lines = (...args: Parameters<typeof sumOf>) => {
  const { parts, total } = sumOf(...args)
  expect(parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total.amount)
  return parts.map(({ label, amount }) => [label, money(amount)])
}

test('three times what was paid in leaves out what was paid far ahead, and says so to the unit', () => {
  const of = sumOf('PaidIn', 73_159n, { received: 400n, promised: 100n })
  expect(of.parts[0]).toEqual({
    label: '3 × ¥245.53',
    note: 'Of the ¥250 paid in, ¥4.47 were paid more than a period ahead and do not count yet.',
    amount: 73_659n,
  })
  expect(of.total).toEqual({ label: '3 × what you paid in, less received and under way', amount: 73_159n })
  expect(lines('PaidIn', 73_159n, { received: 400n, promised: 100n })).toEqual([
    ['3 × ¥245.53', '¥736.59'],
    ['Received for claims', '−¥4'],
    ['Claims under way', '−¥1'],
  ])
  expect(sumOf('PaidIn', 75_000n, { ahead: 0n }).parts[0]).toEqual({ label: '3 × ¥250', amount: 75_000n })
})

test('whoever received more than that is left nothing, which adds up as well', () => {
  expect(lines('PaidIn', 0n, { received: 80_000n })).toContainEqual(['No less than nothing', '¥63.41'])
})

test('what a short reserve takes off is said with what it lacks', () => {
  expect(lines('PoolMoney', 72_000n)).toEqual([
    ['Most a claim is paid', '¥1,440'],
    ['The reserve is not full: ¥900 of the ¥1,800 it takes are free', '−¥720'],
  ])
  const full = { available: 200_000n, capByReserve: 144_000n }
  expect(lines('PoolMoney', 144_000n, full)).toEqual([['Most a claim is paid', '¥1,440']])
  // In instalments, of which the later ones wait behind those of others.
  expect(lines('PoolMoney', 100_000n, full)).toEqual([
    ['Most a claim is paid', '¥1,440'],
    ['Planned claims of others come first', '−¥440'],
  ])
  expect(lines('PoolMoney', 20_000n, { reserve: 15_000n, available: 20_000n, capByReserve: 144_000n })).toEqual([
    ['Most a claim is paid', '¥1,440'],
    ['Of that, no more than the ¥200 that are free', '−¥1,240'],
  ])
})

test('a cover year, the own account and what backs nothing yet are what is left of them', () => {
  const year = { received: 30_000n, ownAccount: 5_000n }
  expect(lines('CoverYear', 114_000n, { year })).toEqual([
    ['Most in a cover year', '¥1,440'],
    ['Received or under way this cover year', '−¥300'],
  ])
  expect(lines('OwnAccount', 7_000n, { year })).toEqual([
    ['Most to the own account in a cover year', '¥120'],
    ['Received or under way to your own account this cover year', '−¥50'],
  ])
  expect(lines('Backing', 21_553n, { ownBacking: 2_000n, backed: 1_000n })).toEqual([
    ['Dues paid in', '¥250'],
    ['Paid ahead', '−¥4.47'],
    ['Backs your own claims', '−¥20'],
    ['Backs claims of others', '−¥10'],
  ])
})

test('a pool that is starting up pays a quarter of a month, and the share of a bill needs no parts', () => {
  expect(lines('YoungPool', 1_500n)).toEqual([
    ['Dues a month', '¥60'],
    ['Less while the pool is starting up', '−¥45'],
  ])
  expect(limitSum('CoveredShare', 8_000n, limitFactsOf(), rulesOf(), money)).toBeUndefined()
})
