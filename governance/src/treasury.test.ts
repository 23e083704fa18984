import { expect, test } from 'vitest'
import { alice, school } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readWaitingSpends } from './treasury.ts'

const chain = lived()

test('spends that wait are told with their currency, their time, and why they cannot be paid', async () => {
  expect(await readWaitingSpends(chain.state)).toEqual([])
  const early = { Module: { index: 44, error: '0x06000000' } }
  const state = answering(chain.state, 'Vec<HuzhuRuntimeTreasuryWaitingSpend>', [
    { index: 4, currency: { WithId: 1 }, amount: 30, beneficiary: school, from: 7, until: 9, payout: { Err: early } },
    { index: 2, currency: 'Native', amount: 5, beneficiary: alice.address, from: 1, until: 2, payout: { Ok: null } },
    {
      index: 1,
      currency: 'Native',
      amount: 5,
      beneficiary: school,
      from: 1,
      until: 2,
      payout: { Ok: null },
      expired: true,
    },
  ])
  expect(await readWaitingSpends(state)).toEqual([
    {
      ...{ index: 4, currency: 1, amount: 30n, to: school, from: 7, until: 9, expired: false },
      payout: { refused: { pallet: 'treasury', reason: 'EarlyPayout' } },
    },
    {
      ...{ index: 2, currency: 'native', amount: 5n, to: alice.address, from: 1, until: 2 },
      ...{ payout: { ok: true }, expired: false },
    },
    {
      ...{ index: 1, currency: 'native', amount: 5n, to: school, from: 1, until: 2 },
      ...{ payout: { ok: true }, expired: true },
    },
  ])
})

test('spends are asked for by pages', async () => {
  const asked: unknown[] = []
  const executeViewFunction = async (_: unknown, input: unknown) => {
    asked.push(input)
    return { isErr: false, asOk: chain.state.registry.createType('Bytes', '0x00') }
  }
  const call = { ...chain.state.call, runtimeViewFunction: { executeViewFunction } } as never
  const state = { ...chain.state, call }
  await readWaitingSpends(state)
  await readWaitingSpends(state, 3, 7)
  expect(asked).toEqual(['0x0032000000', '0x010700000003000000'])
})
