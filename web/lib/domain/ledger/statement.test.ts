import { NOTHING } from '@huzhu/governance/movements'
import { expect, test } from 'vitest'
import { spanOf, spansBetween, statementLines } from './statement.ts'

const at = (...day: [number, number, number]) => BigInt(new Date(...day).getTime() / 1_000)

test('a statement is of a month or a year of the reader’s calendar', () => {
  expect(spanOf('2026-02')).toEqual({
    ...{ name: '2026-02', kind: 'month', since: at(2026, 1, 1), until: at(2026, 2, 1) },
    ...{ from: '2026-02-01', to: '2026-02-28' },
  })
  expect(spanOf('2025')).toMatchObject({
    ...{ kind: 'year', since: at(2025, 0, 1), until: at(2026, 0, 1), from: '2025-01-01', to: '2025-12-31' },
  })
  for (const name of [null, '', '2026-13', '2026-00', '26-01', '2026-1', '2026-01-01', 'toString'])
    expect(spanOf(name)).toBeUndefined()
})

test('every year and month that there can be one of is offered, the newest first', () => {
  const names = spansBetween(at(2025, 10, 30), at(2026, 1, 3)).map(({ name }) => name)
  expect(names).toEqual(['2026', '2026-02', '2026-01', '2025', '2025-12', '2025-11'])
  expect(spansBetween(at(2026, 1, 1), at(2026, 1, 1)).map(({ name }) => name)).toEqual(['2026', '2026-02'])
})

test('lines tell what came in, then what went out, the most first; what stays in the pot is none', () => {
  const sum = (kind: string, change: object, count = 1) => ({ ...NOTHING, kind, count, ...change })
  const lines = statementLines({
    ...{ opening: NOTHING, closing: NOTHING },
    kinds: [
      sum('ExitPaid', { free: -30n }),
      sum('DuesPaid', { free: 200n }, 4),
      sum('Donated', { donated: 500n }, 2),
      sum('RoundClosed', { free: -90n, settling: 90n }),
      sum('PartPaid', { settling: -80n }, 3),
    ],
  })
  expect(lines).toEqual([
    { kind: 'Donated', count: 2, paidIn: 500n, paidOut: 0n },
    { kind: 'DuesPaid', count: 4, paidIn: 200n, paidOut: 0n },
    { kind: 'PartPaid', count: 3, paidIn: 0n, paidOut: 80n },
    { kind: 'ExitPaid', count: 1, paidIn: 0n, paidOut: 30n },
  ])
})
