import { expect, test } from 'vitest'
import type { HuzhuRuntimeEnactment } from '@huzhu/runtime-metadata/lookup'
import { school } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { enactmentName, enactmentOf, outcomeOf, readProposalTrial, readTrial } from './enactment.ts'

const chain = lived()
const refused = { Module: { index: 51, error: '0x00000000' } }
const unknown = { Module: { index: 251, error: '0x07000000' } }
const noSuchPool = { pallet: 'mutualAid', reason: 'NoSuchPool' }

test.each([
  ['CarriedOut', { kind: 'CarriedOut' }],
  [{ Failed: refused }, { kind: 'Failed', refusal: noSuchPool }],
  [{ Failed: 'BadOrigin' }, { kind: 'Failed', refusal: { pallet: 'runtime', reason: 'BadOrigin' } }],
  [{ InPart: refused }, { kind: 'InPart', refusal: noSuchPool }],
  // Noted by a runtime that had another pallet.
  [{ Failed: unknown }, { kind: 'Failed', refusal: { pallet: 'runtime', reason: 'Other' } }],
  ['NoPreimage', { kind: 'NoPreimage' }],
  ['NoCall', { kind: 'NoCall' }],
  ['TooHeavy', { kind: 'TooHeavy' }],
] as const)('%j is told as %j', (outcome, told) => {
  const { registry } = chain.state
  expect(outcomeOf(registry, registry.createType('HuzhuRuntimeEnactmentOutcome', outcome))).toEqual(told)
  const over = registry.createType<HuzhuRuntimeEnactment>('HuzhuRuntimeEnactment', { Over: { at: 90, outcome } })
  expect(enactmentOf(registry, over)).toEqual({ kind: 'Over', at: 90, outcome: told })
})

test('a call is known by the name that its referendum gives it', () => {
  // blake2_256 of ("assembly", "enactment", index), as SCALE writes it.
  expect([9, 258].map(enactmentName)).toEqual([
    '0x270f8f3d2b3c1e6d3ea138cb98c57949f5ba034ebb8781ce9b74937b5f1e8d52',
    '0xfdf91c21ff0c4781ef156ac0dea20bbaa1b44e4c8e51304a0a79bee0c56ad3a2',
  ])
})

test('a call waits for its block, or nothing is known of it', () => {
  const { registry } = chain.state
  const of = (enactment: unknown) =>
    enactmentOf(registry, registry.createType<HuzhuRuntimeEnactment>('HuzhuRuntimeEnactment', enactment))
  expect(of({ Waits: { at: 77 } })).toEqual({ kind: 'Waits', at: 77 })
  expect(of('Unknown')).toEqual({ kind: 'Unknown' })
})

test('a referendum that is decided is tried; one that is over, or is none, is not', async () => {
  expect(await readTrial(chain.state, 1)).toEqual({ kind: 'CarriedOut' })
  expect(await readTrial(chain.state, 0)).toBeUndefined()
  expect(await readTrial(chain.state, 99)).toBeUndefined()
  const state = answering(chain.state, 'Option<HuzhuRuntimeEnactmentOutcome>', 'NoCall')
  expect(await readTrial(state, 1)).toEqual({ kind: 'NoCall' })
})

test('a proposal is tried with the power that it needs before anybody submits it', async () => {
  const tried = (proposal: Parameters<typeof readProposalTrial>[1]) => readProposalTrial(chain.at, proposal)
  expect(await tried({ kind: 'ServiceQuota', quota: 2 })).toEqual({ kind: 'CarriedOut' })
  const failed = (reason: string) => ({ kind: 'Failed', refusal: { pallet: 'mutualAid', reason } })
  expect(await tried({ kind: 'ServiceQuota', quota: 999 })).toEqual(failed('ParameterOutOfBounds'))
  expect(await tried({ kind: 'RegisterPayee', payee: school })).toEqual(failed('PayeeAlreadyRegistered'))
  expect(await tried({ kind: 'WithdrawUpgrade' })).toEqual(failed('NoUpgrade'))
  const spend = { kind: 'Spend', currency: 1, to: school } as const
  expect(await tried({ ...spend, amount: 5n })).toEqual({ kind: 'CarriedOut' })
  const beyond = { pallet: 'treasury', reason: 'InsufficientPermission' }
  expect(await tried({ ...spend, amount: 10n ** 12n })).toEqual({ kind: 'Failed', refusal: beyond })
})
