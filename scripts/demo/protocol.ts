// What token holders decide in the demo's year: a school is registered, a higher deposit fails, the school is given something
// from the treasury, a lower deposit is voted on.
import type { KeyringPair } from '@polkadot/keyring/types'
import { readLocks } from '../../governance/src/conviction.ts'
import type { ProtocolProposal } from '../../governance/src/protocol.ts'
import {
  type Conviction,
  payOutSpend,
  placeDecisionDeposit,
  propose,
  refundDecisionDeposit,
  refundSubmissionDeposit,
  unlock,
  voteWithConviction,
} from '../../governance/src/protocol-calls.ts'
import { type Acts, HUZ, type Step } from './acts.ts'
import { alice, bob, dave, ferdie, schoolThree } from './people.ts'

/** The votes, in the order in which they are proposed. */
const [SCHOOL, HIGHER, GIFT, LOWER] = [0, 1, 2, 3] as const

/** How somebody votes: with how many tokens, locked for how long. */
type Ballot = readonly [who: KeyringPair, aye: boolean, tokens: bigint, conviction: Conviction]

/** The token holders' year, day by day. */
export function protocol(acts: Acts): Step[] {
  const { api } = acts
  const open = async (by: KeyringPair, index: number, proposal: ProtocolProposal) => {
    const calls = [propose(api, proposal), placeDecisionDeposit(api, index)]
    await acts.together(calls.map((call) => ({ by, call })))
  }
  const vote = (index: number, ballots: readonly Ballot[]) =>
    acts.together(
      ballots.map(([by, aye, tokens, conviction]) => ({
        by,
        call: voteWithConviction(api, index, { aye, conviction, balance: tokens * HUZ }),
      })),
    )
  return [
    [
      112,
      'token holders vote on a third school',
      () => open(alice, SCHOOL, { kind: 'RegisterPayee', payee: schoolThree.address }),
    ],
    [
      114,
      'four vote: it passes',
      () =>
        vote(SCHOOL, [
          [alice, true, 6_000n, 1],
          [bob, true, 8_000n, 1],
          [ferdie, true, 4_000n, 0],
          [dave, false, 2_000n, 1],
        ]),
    ],
    [
      220,
      'a higher deposit for new pools is proposed',
      () => open(bob, HIGHER, { kind: 'PoolDeposit', deposit: 200n * HUZ }),
    ],
    [
      224,
      'four vote: it fails',
      () =>
        vote(HIGHER, [
          [bob, true, 5_000n, 1],
          [alice, false, 7_000n, 1],
          [dave, false, 6_000n, 2],
          [ferdie, false, 3_000n, 0],
        ]),
    ],
    [
      326,
      'and on a gift to the third school from the treasury',
      () => open(bob, GIFT, { kind: 'Spend', currency: 'native', amount: HUZ, to: schoolThree.address }),
    ],
    [
      328,
      'three vote: it passes',
      () =>
        vote(GIFT, [
          [alice, true, 9_000n, 1],
          [bob, true, 8_000n, 1],
          [ferdie, true, 5_000n, 0],
        ]),
    ],
    [
      350,
      'the gift is paid, deposits and tokens come back',
      async () => {
        const free = async (who: KeyringPair) => unlock(api, who.address, (await readLocks(api, who.address)).unlocking)
        const unlocked = await Promise.all([alice, bob].map(async (by) => ({ by, call: await free(by) })))
        const refunds = [SCHOOL, GIFT].flatMap((index) => [
          { by: dave, call: refundDecisionDeposit(api, index) },
          { by: dave, call: refundSubmissionDeposit(api, index) },
        ])
        await acts.together([{ by: ferdie, call: payOutSpend(api, 0) }, ...refunds, ...unlocked])
      },
    ],
    [
      363,
      'token holders vote on a lower one',
      async () => {
        await open(alice, LOWER, { kind: 'PoolDeposit', deposit: 50n * HUZ })
        await vote(LOWER, [
          [alice, true, 9_000n, 2],
          [bob, true, 8_000n, 1],
          [dave, false, 6_000n, 1],
        ])
      },
    ],
  ]
}
