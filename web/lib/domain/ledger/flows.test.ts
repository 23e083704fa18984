import { NOTHING } from '@huzhu/governance/movements'
import { expect, test } from 'vitest'
import { flowsOf } from './flows.ts'

const kind = (kind: string, free: bigint, donated = 0n) => ({ ...NOTHING, kind, count: 1, free, donated })
const way = (way: 'own' | 'registered' | 'vouched', sum: bigint) => ({ way, sum, count: 1 })
const books = (free: bigint) => ({ ...NOTHING, free })

test('what came in by kind, what went out by whom it reached, and what that adds to the pot', () => {
  const kinds = [
    ...[kind('DuesPaid', 900n), kind('Donated', 0n, 100n), kind('Swept', 0n, 20n), kind('BondSplit', 3n)],
    ...[kind('RoundClosed', 0n), kind('PartPaid', -400n), kind('HeldCollected', -100n), kind('ExitPaid', -23n)],
    kind('ShareRedeemed', -10n),
  ]
  const money = { opening: books(50n), closing: books(540n), kinds, divided: true }
  expect(flowsOf({ money, ways: [way('own', 50n), way('registered', 450n)] })).toEqual({
    ins: [
      { flow: 'dues', sum: 900n },
      { flow: 'donations', sum: 120n },
      { flow: 'bonds', sum: 3n },
    ],
    outs: [
      { flow: 'registered', sum: 450n },
      { flow: 'own', sum: 50n },
      { flow: 'leaving', sum: 33n },
    ],
    ...{ paidIn: 1_023n, paidOut: 533n, added: 490n, direct: 900_000_000 },
  })
})

test('of a pool that was closed the rest went on, and without a payment there is no share', () => {
  const money = { opening: books(70n), closing: NOTHING, kinds: [kind('PoolClosed', -70n)], divided: true }
  expect(flowsOf({ money, ways: [] })).toEqual({
    ...{ ins: [], outs: [{ flow: 'closing', sum: 70n }], paidIn: 0n, paidOut: 70n, added: -70n, direct: undefined },
  })
  expect(flowsOf({ money: undefined, ways: [] })).toBeUndefined()
})
