import { expect, test } from 'vitest'
import type { SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import { lived } from '../../test/support/lived.ts'
import { type RefusalNames, refusalOf } from './refusals.ts'

const chain = lived()

const refusal = (error: unknown) => {
  const { registry } = chain.api
  return refusalOf(registry, registry.createType<SpRuntimeDispatchError>('SpRuntimeDispatchError', error))
}

test("a pallet's error is told by pallet and name, with the sentence of the metadata", () => {
  const { index } = chain.api.registry.metadata.pallets.find(({ name }) => name.eq('MutualAid'))!
  const { meta } = chain.api.errors.mutualAid.NotTheHost
  const error = `0x${meta.index.toNumber().toString(16).padStart(2, '0')}000000`
  const refused = refusal({ Module: { index: index.toNumber(), error } })
  expect(refused.refusal).toEqual({ pallet: 'mutualAid', reason: 'NotTheHost' })
  expect(refused.message).toBe(meta.docs.join(' ').trim())
})

test.each([
  [{ Token: 'FundsUnavailable' }, 'FundsUnavailable', 'Token: FundsUnavailable'],
  [{ Arithmetic: 'Overflow' }, 'Overflow', 'Arithmetic: Overflow'],
  [{ Transactional: 'LimitReached' }, 'LimitReached', 'Transactional: LimitReached'],
  [{ Trie: 'InvalidStateRoot' }, 'InvalidStateRoot', 'Trie: InvalidStateRoot'],
  ['BadOrigin', 'BadOrigin', 'BadOrigin'],
  ['Exhausted', 'Exhausted', 'Exhausted'],
])('what no pallet says, %o, is told by what is inside', (error, reason, sentence) => {
  const refused = refusal(error)
  expect(refused.refusal).toEqual({ pallet: 'runtime', reason })
  expect(refused.message).toBe(sentence)
})

test("every name that the runtime's metadata has is a name of the types", () => {
  const names: readonly RefusalNames['memberReferenda'][] = ['NoSuchPoll', 'NotOpenYet', 'Ended', 'AlreadyVotedSo']
  for (const name of names) expect(chain.api.errors.memberReferenda).toHaveProperty(name)
})
