import { expect, test } from 'vitest'
import type { Claim, Part } from './claims.ts'
import { paymentsOf, recordOf } from './overview.ts'

/** A claim of parts that opened at 100. */
const claim = (id: number, ...parts: Partial<Part>[]): Claim =>
  ({
    id,
    parts: parts.map((part, index) => ({ index, state: 'Open', paid: 0n, opened: { time: 100n, block: 1 }, ...part })),
  }) as unknown as Claim

const claims = [
  claim(0, { state: 'Paid', paid: 5n, settled: { time: 500n, block: 9 } }),
  claim(1, { state: 'Paid', paid: 7n, settled: { time: 300n, block: 5 } }),
  claim(2, { state: 'Refused' }),
  claim(3, { state: 'Approved', paid: 2n, settled: { time: 900n, block: 12 } }),
]

test('a record counts claims paid whole and refused, and tells the median time', () => {
  expect(recordOf(claims)).toEqual({ claims: 4, paid: 2, refused: 1, medianTime: 200n })
  expect(recordOf([])).toEqual({ claims: 0, paid: 0, refused: 0, medianTime: undefined })
})

test('a claim by terms counts once, and a term waits from its own opening', () => {
  const later = { opened: { time: 9_000n, block: 70 }, settled: { time: 9_300n, block: 80 } }
  const byTerms = claim(4, { state: 'Paid', settled: { time: 400n, block: 6 } }, { state: 'Paid', ...later })
  expect(recordOf([byTerms])).toEqual({ claims: 1, paid: 1, refused: 0, medianTime: 300n })
})

test('payments come newest first, those in part included', () => {
  expect(paymentsOf(claims).map(({ amount, block }) => [amount, block])).toEqual([
    [2n, 12],
    [5n, 9],
    [7n, 5],
  ])
})

test('two parts of one claim are two payments, and each says which part it is', () => {
  const paidAt = (time: bigint) => ({ paid: 3n, settled: { time, block: 1 } })
  expect(paymentsOf([claim(4, paidAt(200n), paidAt(300n))]).map(({ part }) => part.index)).toEqual([1, 0])
})
