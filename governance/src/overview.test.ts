import { expect, test } from 'vitest'
import type { Claim, Part } from './claims.ts'
import { paymentsOf, recordOf } from './overview.ts'

const claim = (id: number, filed: bigint, part: Partial<Part>): Claim =>
  ({
    id,
    filed: { time: filed, block: 1 },
    parts: [{ index: 0, state: 'Open', paid: 0n, ...part }],
  }) as unknown as Claim

const claims = [
  claim(0, 100n, { state: 'Paid', paid: 5n, settled: { time: 500n, block: 9 } }),
  claim(1, 100n, { state: 'Paid', paid: 7n, settled: { time: 300n, block: 5 } }),
  claim(2, 100n, { state: 'Refused' }),
  claim(3, 100n, { state: 'Approved', paid: 2n, settled: { time: 900n, block: 12 } }),
]

test('a record counts whole payments and refusals, and tells the median time', () => {
  expect(recordOf(claims)).toEqual({ paid: 2, refused: 1, medianTime: 200n })
  expect(recordOf([])).toEqual({ paid: 0, refused: 0, medianTime: undefined })
})

test('payments come newest first, those in part included', () => {
  expect(paymentsOf(claims).map(({ amount, block }) => [amount, block])).toEqual([
    [2n, 12],
    [5n, 9],
    [7n, 5],
  ])
})

test('two parts of one claim are two payments, and each says which part it is', () => {
  const parts = [0, 1].map((index) => ({ index, paid: 3n, settled: { time: BigInt(index), block: index } }))
  const twice = { ...claim(4, 100n, {}), parts } as unknown as Claim
  expect(paymentsOf([twice]).map(({ part }) => part.index)).toEqual([1, 0])
})
