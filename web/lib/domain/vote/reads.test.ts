import { readVotes } from '@huzhu/governance/decisions'
import { stateAt } from '@huzhu/governance/state'
import { expect, test } from 'vitest'
import { alice, first } from '../../../../test/support/accounts.ts'
import { lived, stamp } from '../../../../test/support/lived.ts'
import { voteReads } from './reads.ts'

const chain = lived()

test('disputes are told with their pools and parts, the newest first, and changes beside them', async () => {
  const { at, facts } = chain
  const [found] = (await readVotes(at, undefined)).inPools
  const { pool, currency } = found!.row
  const { disputes, changes } = await voteReads.votes(at, undefined)
  expect(disputes.map(({ claim, part }) => [claim.id, part.index])).toEqual([
    [4, 0],
    [1, 0],
  ])
  const claim = found!.disputes[1]!
  const [part] = claim.parts
  const since = stamp(facts.objected).time
  expect(disputes[1]).toEqual({ pool, currency, claim, part, panel: part!.panel, since, mayVote: false })
  const { change, panel } = found!.changes[0]!
  expect(changes).toEqual([{ pool, change, panel, mayVote: false }])
})

test('whether somebody may vote is told by the chain', async () => {
  const { at, api, facts } = chain
  const mayVote = async (state: typeof at, who: { address: string }) => {
    const { disputes, changes } = await voteReads.votes(state, who.address)
    return [...disputes, ...changes].map((one) => one.mayVote)
  }
  // One dispute and one change are not put to the vote yet, the other dispute is decided.
  expect(await mayVote(at, first)).toEqual([false, false, false])
  const open = { ...(await stateAt(api, facts.collecting.hash)), api }
  expect(await mayVote(open, first)).toEqual([true])
  expect(await mayVote(open, alice)).toEqual([false])
})
