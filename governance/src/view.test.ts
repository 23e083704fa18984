import { expect, test } from 'vitest'
import { type Result, TypeRegistry } from '@polkadot/types'
import type { Codec } from '@polkadot/types/types'
import type { PalletMutualAidTimeNow, SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import { first } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { viewless } from '../../test/support/told-state.ts'
import { answerOf, resultOf } from './answer.ts'
import { OtherRuntime, Refused } from './errors.ts'
import { readNow } from './time.ts'
import { unwrap, view } from './view.ts'

const chain = lived()
const no = { refused: { pallet: 'mutualAid', reason: 'AlreadyAMember' } }

/** A Result as the runtime gives it. */
const result = (value: unknown) =>
  chain.api.registry.createType<Result<Codec, SpRuntimeDispatchError>>('Result<u32, SpRuntimeDispatchError>', value)
const ok = () => result({ Ok: 7 })
const refused = () => {
  const { index } = chain.api.registry.metadata.pallets.find(({ name }) => name.eq('MutualAid'))!
  const { meta } = chain.api.errors.mutualAid.AlreadyAMember
  const error = `0x${meta.index.toNumber().toString(16).padStart(2, '0')}000000`
  return result({ Err: { Module: { index: index.toNumber(), error } } })
}

test('a view is asked by pallet and name, and answers in the type of its table', async () => {
  const now = await view<PalletMutualAidTimeNow>(chain.state, 'mutualAid', 'chainTime')
  expect(now.chain.toBigInt()).toBe((await readNow(chain.state)).chain)
  const share = await view(chain.state, 'mutualAid', 'membership', [0, first.address])
  expect(share.isEmpty).toBe(false)
})

test('a runtime that does not have a view, or no type for its answer, is another runtime', async () => {
  const { state } = chain
  const without = viewless(state)
  await expect(view(without, 'mutualAid', 'chainTime')).rejects.toThrow(OtherRuntime)
  await expect(view(without, 'mutualAid', 'chainTime')).rejects.toThrow('mutualAid.chainTime answers NotFound.')
  const untyped = view({ ...state, registry: new TypeRegistry() }, 'mutualAid', 'poolRow', [0])
  await expect(untyped).rejects.toThrow(OtherRuntime)
  await expect(untyped).rejects.toThrow(
    "mutualAid.poolRow answers PalletMutualAidViewsPoolsPoolRow, which this block's runtime does not have.",
  )
})

test('what the chain would take and what it refuses are told apart', () => {
  const { registry } = chain.api
  expect(answerOf(registry, ok())).toEqual({ ok: true })
  expect(answerOf(registry, refused())).toEqual(no)
  expect(resultOf(registry, ok(), String)).toEqual({ ok: '7' })
  expect(resultOf(registry, refused(), String)).toEqual(no)
  expect(String(unwrap(registry, ok()))).toBe('7')
  expect(() => unwrap(registry, refused())).toThrow(Refused)
})
