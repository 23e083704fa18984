import { expect, test } from 'vitest'
import { alice, bob, charlie, dave } from '../../test/support/accounts.ts'
import { HUZ, lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readConvictions, readTrackVotings } from './conviction.ts'

const chain = lived()
const WEEK = 100_800

test('a conviction counts six times at most, and locks up to thirty-two weeks', async () => {
  expect(await readConvictions(chain.state)).toEqual([
    { conviction: 0, tenths: 1n, blocks: 0 },
    ...[1, 2, 3, 4, 5, 6].map((conviction) => ({
      ...{ conviction, tenths: BigInt(conviction * 10), blocks: WEEK * 2 ** (conviction - 1) },
    })),
  ])
})

test('votes and delegations lock what they were cast with', async () => {
  const track = { track: 1, votes: [], delegation: undefined, until: undefined, free: false, ended: [] }
  const of = (who: { address: string }) => readTrackVotings(chain.state, who.address)
  const vote = (aye: boolean, balance: bigint, conviction: number) => ({ index: 1, aye, balance, conviction })
  expect(await of(alice)).toEqual([{ ...track, votes: [vote(true, 9_000n * HUZ, 2)], locked: 9_000n * HUZ }])
  expect(await of(bob)).toEqual([{ ...track, votes: [vote(false, 8_000n * HUZ, 0)], locked: 8_000n * HUZ }])
  const delegation = { to: alice.address, balance: 1_000n * HUZ, conviction: 3 }
  expect(await of(charlie)).toEqual([{ ...track, delegation, locked: 1_000n * HUZ }])
  expect(await of(dave)).toEqual([])
})

test('a vote split between the sides counts as a whole and for no side', async () => {
  const split = { index: 4, vote: { Split: { aye: 3, nay: 5 } }, ended: true }
  const abstain = { index: 5, vote: { SplitAbstain: { aye: 1, nay: 2, abstain: 4 } }, ended: false }
  const track = { track: 2, votes: [split, abstain], delegation: null, locked: 8, until: 77, free: true }
  const state = answering(chain.state, 'Vec<HuzhuRuntimeHoldingOnTrack>', [track])
  expect(await readTrackVotings(state, alice.address)).toEqual([
    {
      ...{ track: 2, delegation: undefined, locked: 8n, until: 77, free: true, ended: [4] },
      votes: [
        { index: 4, aye: undefined, balance: 8n, conviction: 0 },
        { index: 5, aye: undefined, balance: 7n, conviction: 0 },
      ],
    },
  ])
})
