import { readClaim } from '@huzhu/governance/claims'
import { readVotes } from '@huzhu/governance/decisions'
import { stateAt } from '@huzhu/governance/state'
import { expect, test } from 'vitest'
import { alice, first } from '../../../../test/support/accounts.ts'
import { lived } from '../../../../test/support/lived.ts'
import { voteReads } from './reads.ts'

const chain = lived()

test('disputes are told with their pools and parts, changes beside them, and what has ended apart', async () => {
  const { at } = chain
  const [found] = (await readVotes(at, undefined)).inPools
  const { pool, currency } = found!.row
  const { disputes, changes, past } = await voteReads.votes(at, undefined)
  const claim = found!.disputes[0]!
  const [part] = claim.parts
  expect(claim.id).toBe(4)
  const since = part!.dispute!.at.time
  expect(disputes).toEqual([{ pool, currency, claim, part, panel: part!.panel, since, vote: undefined }])
  const { change, panel } = found!.changes[0]!
  expect(changes).toEqual([{ pool, change, panel, vote: undefined }])
  const over = (await readClaim(at, 0, 1))!
  const [refused] = over.parts
  const { id, name } = pool
  expect(past).toEqual([{ pool: { id, name }, claim: over, part: refused, panel: refused!.panel }])
})

test('what somebody voted, or why they may not, is told by the chain', async () => {
  const { at, api, facts } = chain
  const votes = async (state: typeof at, who: { address: string }) => {
    const { disputes, changes } = await voteReads.votes(state, who.address)
    return [...disputes, ...changes].map(({ vote }) => vote)
  }
  const refused = (reason: string) => ({ refused: { pallet: 'memberReferenda', reason } })
  // A dispute and a change are not put to the vote yet.
  expect(await votes(at, first)).toEqual([refused('NotOpenYet'), refused('NotOpenYet')])
  const open = { ...(await stateAt(api, facts.collecting.hash)), api }
  expect(await votes(open, first)).toEqual([{ ok: undefined }])
  expect(await votes(open, alice)).toEqual([{ refused: { pallet: 'mutualAid', reason: 'NotAMember' } }])
})
