import { expect, test } from 'vitest'
import type { LedgerLine } from './compare.ts'
import { daysOf } from './folds.ts'

/** Noon of a day of May 2026, here. */
const on = (day: number, free: bigint, event = 0) =>
  ({
    ...{ pool: 0, block: day, event, kind: 'Donated', settling: 0n, held: 0n, donated: 0n, free, pot: 0n },
    time: BigInt(new Date(2026, 4, day, 12).getTime()),
  }) as LedgerLine

const wholeOf = (lines: readonly LedgerLine[], later: boolean, earlier: boolean) =>
  daysOf(lines, { later, earlier }).map(({ paidIn, paidOut, isWhole }) => [paidIn, paidOut, isWhole])

test('what came in and went out on a day is of the whole day only where no other page can have some of it', () => {
  const lines = [on(9, 5n, 1), on(9, -2n), on(8, 3n), on(7, 1n)]
  expect(wholeOf(lines, false, false)).toEqual([
    [5n, 2n, true],
    [3n, 0n, true],
    [1n, 0n, true],
  ])
  expect(wholeOf(lines, true, true).map(([, , isWhole]) => isWhole)).toEqual([false, true, false])
  expect(wholeOf(lines, false, true).map(([, , isWhole]) => isWhole)).toEqual([true, true, false])
  expect(wholeOf([on(9, 5n)], true, false)).toEqual([[5n, 0n, false]])
  expect(wholeOf([], true, true)).toEqual([])
})
