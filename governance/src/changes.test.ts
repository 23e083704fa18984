import { expect, test } from 'vitest'
import { alice, first, second } from '../../test/support/accounts.ts'
import { HUZ, lived, stamp } from '../../test/support/lived.ts'
import { listed } from '../../test/support/told-state.ts'
import { encodeProposal, readChanges, readDrafts } from './changes.ts'
import { hashOf } from './content.ts'
import { readRules } from './rules.ts'
import type { State } from './state.ts'

const chain = lived()
const DAY = 86_400n

/** The chain's changes, with this pool's rewritten as the chain's types allow. */
async function withChanges(...rewritten: readonly [slot: string, value: object][]): Promise<State> {
  const { state } = chain
  const [found] = await state.query.mutualAid.changes.entries(0)
  const [key, change] = found!
  const base = change.unwrap().toJSON() as object
  const entries = rewritten.map(([slot, value]) => {
    const args = [key.args[0], state.registry.createType('PalletMutualAidChangeSlot', slot)]
    return [args, { ...base, ...value }] as const
  })
  return listed(state, 'mutualAid', 'changes', 'Option<PalletMutualAidChange>', entries)
}

test('rules that a token holder proposes are voted on', async () => {
  const { rules } = (await readRules(chain.state, 0, 0))!
  expect(await readChanges(chain.state, 0)).toEqual([
    {
      ...{ pool: 0, slot: 'RulesByHolder', proposal: { kind: 'Rules', rules: { ...rules, coveredShare: 90 } } },
      ...{ by: alice.address, statement: hashOf('The pot can.'), deposit: 50n * HUZ },
      ...{ opened: stamp(chain.facts.decided), poll: 2n, state: 'Voting', start: undefined, failed: undefined },
    },
  ])
  expect(await readChanges(chain.state, 1)).toEqual([])
})

test('what was decided says from when it holds or when it failed, the newest first', async () => {
  const state = await withChanges(
    ['Host', { poll: 3, proposal: { Host: first.address }, state: { Failed: { at: 1_776_000_000 } } }],
    ['WindUp', { poll: 5, proposal: 'WindUp', state: { Adopted: { start: 1_777_000_000 } } }],
    ['RulesByMembers', { poll: 4 }],
  )
  expect(await readChanges(state, 0)).toMatchObject([
    { poll: 5n, slot: 'WindUp', proposal: { kind: 'WindUp' }, state: 'Adopted', start: 1_777_000_000n },
    { poll: 4n, slot: 'RulesByMembers', proposal: { kind: 'Rules' }, state: 'Voting', failed: undefined },
    { poll: 3n, proposal: { kind: 'Host', candidate: first.address }, state: 'Failed', failed: 1_776_000_000n },
  ])
})

test('a draft is read until its signing ends', async () => {
  const draft = {
    ...{ pool: 0, author: first.address, number: 0, statement: hashOf('A new host.') },
    ...{ proposal: { kind: 'Host', candidate: second.address }, signatures: 2, needed: 5, agreed: false },
  }
  const [found, ...others] = await readDrafts(chain.state, 0, 0n)
  expect(others).toEqual([])
  expect(found).toEqual({ ...draft, closes: expect.any(BigInt) })
  // The draft is of the block after.
  expect(found!.closes).toBe(BigInt(chain.facts.decided.time) + 6n + 14n * DAY)
  expect(await readDrafts(chain.state, 0, found!.closes - 1n)).toHaveLength(1)
  expect(await readDrafts(chain.state, 0, found!.closes)).toEqual([])
})

test('proposals are encoded as the chain names them', async () => {
  const { rules } = (await readRules(chain.state, 0, 0))!
  expect(encodeProposal({ kind: 'Rules', rules })).toEqual({ Rules: rules })
  expect(encodeProposal({ kind: 'Host', candidate: first.address })).toEqual({ Host: first.address })
  expect(encodeProposal({ kind: 'WindUp' })).toEqual({ WindUp: null })
})
