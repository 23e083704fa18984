import { expect, test } from 'vitest'
import { alice, bob, charlie, dave } from '../../test/support/accounts.ts'
import { HUZ, lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readConvictions, readLocks, readTrackVotings } from './conviction.ts'

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

test('votes and delegations are told by track, with what went before', async () => {
  const track = { track: 1, votes: [], delegation: undefined, earlier: undefined }
  const of = (who: { address: string }) => readTrackVotings(chain.state, who.address)
  const vote = (aye: boolean, balance: bigint, conviction: number) => ({
    ...{ index: 1, aye, balance, conviction, until: undefined },
  })
  expect(await of(alice)).toEqual([{ ...track, votes: [vote(true, 9_000n * HUZ, 2)] }])
  expect(await of(bob)).toEqual([{ ...track, votes: [vote(false, 8_000n * HUZ, 0)] }])
  const delegation = { to: alice.address, balance: 1_000n * HUZ, conviction: 3 }
  expect(await of(charlie)).toEqual([{ ...track, delegation }])
  expect(await of(dave)).toEqual([])
})

test('a vote split between the sides counts as a whole and for no side', async () => {
  const split = { index: 4, vote: { Split: { aye: 3, nay: 5 } }, until: 60 }
  const abstain = { index: 5, vote: { SplitAbstain: { aye: 1, nay: 2, abstain: 4 } }, until: null }
  const earlier = { until: 77, amount: 6 }
  const track = { track: 2, votes: [split, abstain], delegation: null, earlier, locked: 8 }
  const state = answering(chain.state, 'Vec<HuzhuRuntimeHoldingOnTrack>', [track])
  expect(await readTrackVotings(state, alice.address)).toEqual([
    {
      ...{ track: 2, delegation: undefined, earlier: { until: 77, amount: 6n } },
      votes: [
        { index: 4, aye: undefined, balance: 8n, conviction: 0, until: 60 },
        { index: 5, aye: undefined, balance: 7n, conviction: 0, until: undefined },
      ],
    },
  ])
})

test('what votes lock is bound while they go on, and freed in its blocks', async () => {
  const bound = { locked: 9_000n * HUZ, free: 0n, unlocking: [], later: [], bound: 9_000n * HUZ, besides: [] }
  expect(await readLocks(chain.state, alice.address)).toEqual(bound)
  // A lock beneath another track's can be lowered, which frees nothing, and there is no vote to clear away.
  const beneath = { locked: 9, free: 0, unlocking: [{ track: 3, votes: [] }], later: [], bound: 9, besides: [] }
  const lowered = answering(chain.state, 'HuzhuRuntimeHoldingLocks', beneath)
  expect((await readLocks(lowered, alice.address)).unlocking).toEqual([])
  const none = { locked: 0n, free: 0n, unlocking: [], later: [], bound: 0n, besides: [] }
  expect(await readLocks(chain.state, dave.address)).toEqual(none)
  const state = answering(chain.state, 'HuzhuRuntimeHoldingLocks', {
    ...{ locked: 9, free: 2, unlocking: [{ track: 3, votes: [4, 5] }], bound: 1 },
    later: [
      { at: 60, amount: 4 },
      { at: 70, amount: 2 },
    ],
    besides: [{ at: 80, amount: 1 }],
  })
  expect(await readLocks(state, alice.address)).toEqual({
    ...{ locked: 9n, free: 2n, unlocking: [{ track: 3, votes: [4, 5] }], bound: 1n },
    later: [
      { at: 60, amount: 4n },
      { at: 70, amount: 2n },
    ],
    besides: [{ at: 80, amount: 1n }],
  })
})
