import type { PoolSummary } from '@huzhu/governance/overview'
import { expect, test } from 'vitest'
import { totals } from './figures.ts'

/** A pool in which so many claims were filed, of which these are the newest that are known: paid or not. */
const pool = (filed: number, ...paid: boolean[]) =>
  ({
    pool: { claims: filed },
    currency: { symbol: '¥', decimals: 2 },
    health: { members: 10, pot: 100n },
    claims: paid.map((whole) => ({
      parts: [{ state: whole ? 'Paid' : 'Open' }, { state: whole ? 'Paid' : 'Waiting' }],
    })),
  }) as unknown as PoolSummary

test('the share that was paid is one of claims, whatever their parts', () => {
  expect(totals([pool(3, true, true, false)])).toMatchObject({ percentPaid: '67', newestOnly: false })
  expect(totals([pool(0)])).toMatchObject({ percentPaid: undefined })
})

test('where older claims are not known, the share is of those that are', () => {
  expect(totals([pool(90, true, false), pool(2, true, true)])).toMatchObject({ percentPaid: '75', newestOnly: true })
})
