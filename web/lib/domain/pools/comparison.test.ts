import { describe, expect, test } from 'vitest'
import type { PoolFigures } from '$lib/domain/ledger/figures'
import { DAY, poolRowOf } from '../examples.ts'
import { comparisonIn, comparisonPlace, inAnswer, type Side, withPool } from './comparison.ts'

const asked = (query: string) => comparisonIn(new URLSearchParams(query))

test('an address names pools, what for, how much and when', () => {
  expect(asked('pools=3,0,3,7,8,9&need=Books&cost=2000.50&day=2026-09-01')).toEqual({
    ...{ pools: [3, 0, 7, 8], need: 'Books', cost: '2000.50', day: '2026-09-01' },
  })
  expect(asked('pools=a,-1&need=Cars&cost=1e9&day=soon')).toEqual({
    ...{ pools: undefined, need: 'Tuition', cost: undefined, day: undefined },
  })
})

test('an address that asks for something else keeps the rest', () => {
  const query = new URLSearchParams('pools=0,1&cost=5')
  expect(comparisonPlace(query, { cost: '7', need: 'Exam' })).toBe('?pools=0,1&cost=7&need=Exam')
  expect(comparisonPlace(query, { pools: '', cost: undefined })).toBe('')
})

test('a pool more pushes out the first of four', () => {
  expect([withPool([1, 2], 2), withPool([1, 2], 0), withPool([1, 2, 3, 4], 5)]).toEqual([[1], [1, 2, 0], [2, 3, 4, 5]])
})

const told = (paid: number, decided: number, days?: bigint): PoolFigures => ({
  ...{ state: 'told', block: 9, behind: 0, claims: { filed: decided, decided, paid, short: 0 }, needs: [], ways: [] },
  ...{
    disputes: { begun: 0, refused: 0, dismissed: 0 },
    money: undefined,
    compared: 1,
    all: true,
    dated: true,
    decisions: undefined,
  },
  payments:
    days === undefined
      ? undefined
      : {
          ...{ count: 1, days: [], median: days * DAY, ninth: days * DAY, longest: days * DAY },
          slowest: { claim: 0, part: 0, disputed: false },
        },
})
const side = (id: number, figures: PoolFigures, changes: Parameters<typeof poolRowOf>[0] = {}): Side => ({
  ...{ row: poolRowOf({ ...changes, pool: { id, ...changes.pool } }), figures, lapsed: 0 },
})
/** Rich enough to pay all that its rules allow. */
const rich = { available: 10n ** 9n, capByReserve: 144_000n }
const now = 1_000n * DAY
const question = { cost: 20_000n, day: now + 100n * DAY }
const order = (...sides: Side[]) => inAnswer(sides, question, now).map(({ side, kind }) => [side.row.pool.id, kind])

describe('pools stand', () => {
  test('by what the rules allow times the share of claims that were paid', () => {
    const [first] = inAnswer([side(0, told(3, 4), { health: rich })], question, now)
    // Four dues of 6,000 times three allow more than four fifths of the cost, which are 16,000.
    expect(first).toMatchObject({
      ...{ kind: 'expected', expected: 12_000n, record: { paid: 3, decided: 4 } },
      newcomer: { amount: 16_000n, binding: 'CoveredShare', periods: 4, pays: 24_000n, coverFrom: now + 30n * DAY },
    })
    const poor = { ...rich, capByReserve: 11_000n }
    expect(order(side(0, told(3, 4), { health: poor }), side(1, told(3, 4), { health: rich }))).toEqual([
      [1, 'expected'],
      [0, 'expected'],
    ])
  })

  test('of the same the quicker one first', () => {
    expect(order(side(0, told(1, 1, 9n), { health: rich }), side(1, told(1, 1, 8n), { health: rich }))).toEqual([
      [1, 'expected'],
      [0, 'expected'],
    ])
  })

  test('and behind them those that have decided nothing, come too late, take nobody, or count in other money', () => {
    const late = side(5, told(1, 1), { health: rich })
    const rules = { ...late.row.rules, rules: { ...late.row.rules.rules, waitingDays: 101 } }
    expect(
      order(
        side(0, { state: 'away' }, { health: rich }),
        side(1, told(9, 9), { health: rich, currency: { id: 'native' } }),
        side(2, told(9, 9), { health: { ...rich, placesFrom: now } }),
        side(3, told(9, 9), { health: rich, pool: { state: 'WindingUp' } }),
        { ...late, row: { ...late.row, rules } },
        side(4, told(0, 0), { health: { ...rich, capByReserve: 9n } }),
        side(6, told(0, 3), { health: rich }),
      ),
    ).toEqual([
      ...[
        [6, 'expected'],
        [0, 'untried'],
        [4, 'untried'],
        [5, 'late'],
        [2, 'closed'],
        [3, 'closed'],
        [1, 'currency'],
      ],
    ])
    expect(inAnswer([], question, now)).toEqual([])
  })
})
