import type { SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import type { u32 } from '@polkadot/types'
import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { answerOf, resultOf } from './answer.ts'

const chain = lived()

test('a result of the runtime is what it has, decoded, or its refusal by name', () => {
  const { registry } = chain.api
  const count = registry.createType<u32>('u32', 7)
  const refusal = registry.createType<SpRuntimeDispatchError>('SpRuntimeDispatchError', 'Exhausted')
  const ok = { isErr: false, asOk: count, asErr: undefined }
  const refused = { isErr: true, asOk: undefined, asErr: refusal }
  expect(resultOf(registry, ok, (found: u32) => found.toNumber())).toEqual({ ok: 7 })
  expect(answerOf(registry, ok)).toEqual({ ok: true })
  const told = { refused: { pallet: 'runtime', reason: 'Exhausted' } }
  expect(answerOf(registry, refused)).toEqual(told)
  expect(resultOf(registry, refused, (found: u32) => found.toNumber())).toEqual(told)
})
