import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { actOf } from './act-of.ts'
import type { Wish } from './signing.svelte.ts'

overwriteGetLocale(() => 'en')

const native = { id: 'native', symbol: 'HUZ', decimals: 12 } as const
const yuan = { id: 1, symbol: '¥', decimals: 2 } as const
const wish: Wish = {
  call: { name: 'pause', args: [7] },
  ...{ sentence: 'I pause North.', button: 'Pause', undo: 'Never.', done: { title: 'Paused' } },
}
const tried = { fee: 4_012_345_678n, advance: 4_012_345_678n, native, free: 9n, left: 800n, raw: 'pause(7)' }

test('the fee is told rounded up, and in a pool that the pool does not pay it', () => {
  const fee = { label: 'Fee', amount: 4_100_000_000n, currency: native }
  expect(actOf(wish, tried, 'Ann').lines).toEqual([fee])
  expect(actOf({ ...wish, pool: 'North' }, tried, 'Ann').lines).toEqual([
    { ...fee, note: 'paid apart, not from the pool' },
  ])
  for (const pool of [undefined, 'North'])
    expect(actOf({ ...wish, ...(pool && { pool }) }, { ...tried, fee: 0n }, 'Ann').lines).toEqual([
      { ...fee, amount: 0n, note: 'No fee' },
    ])
})

test('what it costs comes before the fee, and what is left of that money after it', () => {
  const dues = { label: 'Dues', amount: 60n, currency: yuan }
  const { lines } = actOf({ ...wish, cost: { currency: yuan, lines: [dues], amount: 60n } }, tried, 'Ann')
  expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
    ['Dues', 60n],
    ['Fee', 4_100_000_000n],
    ['Left to use', 800n],
  ])
})

test('before it was tried what is known is told', () => {
  expect(actOf({ ...wish, after: 'For 14 days.' }, undefined, 'Ann')).toEqual({
    ...{ sentence: 'I pause North.', button: 'Pause', undo: 'Never.', after: 'For 14 days.' },
    ...{ account: expect.stringContaining('Ann'), raw: '', lines: [] },
  })
})
