import { expect, test } from 'vitest'
import { poolRowOf } from '../examples.ts'
import { totals } from './figures.ts'

test('the share that was paid is one of the claims that have ended; what is under way is told apart', () => {
  const rows = [
    poolRowOf({ record: { filed: 4, decided: 3, paid: 2 } }),
    poolRowOf({ record: { filed: 3, decided: 3, paid: 1 } }),
    poolRowOf({}),
  ]
  expect(totals(rows)).toMatchObject({ paid: 3, percentPaid: '50', underWay: 1 })
  expect(totals([poolRowOf({ record: { filed: 9, decided: 3, paid: 2 } })])).toMatchObject({
    ...{ percentPaid: '67', underWay: 6 },
  })
  // One that waits is not one that was not paid.
  expect(totals([poolRowOf({ record: { filed: 1 } })])).toMatchObject({ percentPaid: undefined, underWay: 1 })
})

test('nothing is told of claims where none was filed or paid', () => {
  expect(totals([poolRowOf({})])).toMatchObject({ paid: 0, percentPaid: undefined, meanTime: undefined })
})

test('the time to payment is the mean of all parts that were paid, whatever their pool', () => {
  const rows = [
    poolRowOf({ record: { partsPaid: 3, times: 300n } }),
    poolRowOf({ record: { partsPaid: 1, times: 500n } }),
  ]
  expect(totals(rows).meanTime).toBe(200n)
})

test('members are added up, and money by its currency', () => {
  const rows = [
    poolRowOf({ health: { members: 7, pot: 100n } }),
    poolRowOf({ health: { members: 5, pot: 20n } }),
    poolRowOf({ health: { members: 1, pot: 3n }, currency: { id: 'native', symbol: 'HUZ' } }),
  ]
  const { members, pots } = totals(rows)
  expect(members).toBe(13)
  expect(pots.map(({ currency, amount }) => [currency.symbol, amount])).toEqual([
    ['¥', 120n],
    ['HUZ', 3n],
  ])
})

test('money of two currencies is not added up because they have the same symbol', () => {
  const rows = [1, 2].map((id) => poolRowOf({ health: { pot: 100n }, currency: { id, symbol: 'CNY' } }))
  expect(totals(rows).pots.map(({ currency, amount }) => [currency.id, amount])).toEqual([
    [1, 100n],
    [2, 100n],
  ])
})

test('figures of the newest pools alone are told to be of no more', () => {
  const newest = (count: number, last = 0) =>
    Array.from({ length: count }, (_, at) => poolRowOf({ pool: { id: last + count - 1 - at } }))
  expect([newest(50), newest(50, 1), []].map((rows) => [totals(rows).pools, totals(rows).older])).toEqual([
    [50, false],
    [50, true],
    [0, false],
  ])
})
