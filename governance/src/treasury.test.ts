import { u8aConcat } from '@polkadot/util'
import { expect, test } from 'vitest'
import { alice, school } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import type { Connection } from './connection.ts'
import { readApprovedSpend, readSpendProgress, readWaitingSpends } from './treasury.ts'

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

/** A connection to a node that keeps these states by their blocks. */
function keeping(states: Readonly<Record<number, object>>): Connection {
  const rpc = { chain: { getBlockHash: async (block: number) => block } }
  const at = async (block: number) => ({ query: states[block] })
  return { ...{ rpc, at }, events: chain.api.events } as unknown as Connection
}

/** An event of the treasury as a block's state keeps it. */
function eventOf(name: 'AssetSpendApproved' | 'AssetSpendVoided', ...values: readonly unknown[]) {
  const { registry, events } = chain.api
  const { fields, index } = events.treasury[name].meta
  const pallet = registry.metadata.pallets.find(({ name }) => name.eq('Treasury'))!
  const data = fields.map(({ type }, at) => registry.createType(registry.createLookupType(type), values[at]).toU8a())
  const BEFORE_ALL = 2
  const bytes = u8aConcat([BEFORE_ALL, pallet.index.toNumber(), index.toNumber()], ...data, [0])
  return registry.createType('FrameSystemEventRecord', bytes)
}

test('the spend that a referendum brought about is known by the events of its block', async () => {
  const spend = (index: number, currency: unknown, amount: number) =>
    eventOf('AssetSpendApproved', index, currency, amount, school, 7, 70 + index)
  const events = [
    eventOf('AssetSpendVoided', 4),
    spend(3, 'Native', 30),
    spend(4, { WithId: 1 }, 30),
    spend(5, 'Native', 5),
  ]
  const api = keeping({ 7: { system: { events: async () => events } } })
  const approved = (currency: 'native' | 1, amount: bigint, to: string = school) =>
    readApprovedSpend(api, 7, { currency, amount, to })
  expect(await approved(1, 30n)).toEqual({ index: 4, until: 74 })
  expect(await approved('native', 30n)).toEqual({ index: 3, until: 73 })
  expect(await approved('native', 5n)).toEqual({ index: 5, until: 75 })
  expect(await approved('native', 5n, alice.address)).toBeUndefined()
  expect(await approved(1, 5n)).toBeUndefined()
})

test('a spend waits as long as the chain lists it; what it lists no more was paid, or expired', async () => {
  const approved = { index: 4, until: 74 }
  const listed = (...spends: readonly object[]) =>
    answering(chain.state, 'Vec<HuzhuRuntimeTreasuryWaitingSpend>', spends)
  const waiting = { currency: 'Native', amount: 5, beneficiary: school, from: 7, until: 74, payout: { Ok: null } }
  const progress = (state: typeof chain.state | ReturnType<typeof listed>, now: number, kept?: unknown) => {
    const spend = chain.api.registry.createType('Option<PalletTreasurySpendStatus>', kept)
    return readSpendProgress(state, keeping({ 74: { treasury: { spends: async () => spend } } }), approved, now)
  }
  expect(await progress(listed({ ...waiting, index: 4 }), 80)).toMatchObject({ kind: 'Waits', spend: { index: 4 } })
  // Another one of before is not it.
  const others = listed({ ...waiting, index: 2 })
  expect(await progress(others, 74)).toEqual({ kind: 'Paid' })
  const stored = { assetKind: 'Native', amount: 5, beneficiary: school, validFrom: 7, expireAt: 74 }
  expect(await progress(others, 75, { ...stored, status: 'Pending' })).toEqual({ kind: 'Expired' })
  expect(await progress(others, 75, { ...stored, status: { Failed: null } })).toEqual({ kind: 'Expired' })
  expect(await progress(others, 75, { ...stored, status: { Attempted: { id: null } } })).toEqual({ kind: 'Paid' })
  expect(await progress(others, 75)).toEqual({ kind: 'Paid' })
})
