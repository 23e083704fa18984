/** An account's votes with conviction, delegations, and what they lock. Amounts in the native token's smallest unit. */
import type { Vec } from '@polkadot/types'
import type {
  HuzhuRuntimeProtocolConvictionTerms,
  PalletConvictionVotingVoteAccountVote,
} from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import type { Conviction } from './protocol-calls.ts'
import { readReferendum } from './referenda.ts'
import { view } from './view.ts'

/** How much a conviction makes a vote count, in tenths, and for how many blocks it locks after the end. */
export interface ConvictionTerms {
  readonly conviction: Conviction
  readonly tenths: bigint
  readonly blocks: number
}

/** What each conviction counts and locks. */
export async function readConvictions(state: State): Promise<ConvictionTerms[]> {
  const found = await view<Vec<HuzhuRuntimeProtocolConvictionTerms>>(state, 'protocol', 'convictions')
  return found.map(({ tenths, locked }, conviction) => ({
    conviction: conviction as Conviction,
    tenths: tenths.toBigInt(),
    blocks: locked.toNumber(),
  }))
}

/** A vote that an account has cast. */
export interface OwnVote {
  readonly index: number
  /** Undefined for a vote split between the sides, as other dApps offer it. */
  readonly aye: boolean | undefined
  readonly balance: bigint
  readonly conviction: Conviction
}

/** What an account does on a track. */
export interface TrackVoting {
  readonly track: number
  readonly votes: readonly OwnVote[]
  readonly delegation: { readonly to: string; readonly balance: bigint; readonly conviction: Conviction } | undefined
  readonly locked: bigint
  /** Block from which all of it is free; undefined while a vote or a delegation goes on. */
  readonly until: number | undefined
  /** Of those voted in, the referenda that have ended. */
  readonly ended: readonly number[]
}

const convictionOf = ({ index }: { index: number }) => index as Conviction

function voteOf(index: number, vote: PalletConvictionVotingVoteAccountVote): OwnVote {
  if (vote.isStandard) {
    const { vote: cast, balance } = vote.asStandard
    return { index, aye: cast.isAye, balance: balance.toBigInt(), conviction: convictionOf(cast.conviction) }
  }
  const { aye, nay } = vote.isSplit ? vote.asSplit : vote.asSplitAbstain
  const abstain = vote.isSplit ? 0n : vote.asSplitAbstain.abstain.toBigInt()
  return { index, aye: undefined, balance: aye.toBigInt() + nay.toBigInt() + abstain, conviction: 0 }
}

/** Block until which a vote locks; undefined while its referendum goes on. */
async function lockedUntil(
  state: State,
  { index, aye, conviction }: OwnVote,
  convictions: readonly ConvictionTerms[],
): Promise<number | undefined> {
  const found = await readReferendum(state, index)
  if (found?.state === 'Ongoing') return undefined
  const won = (found?.state === 'Approved' && aye === true) || (found?.state === 'Rejected' && aye === false)
  return won ? (found?.ended ?? 0) + convictions[conviction]!.blocks : 0
}

/** What an account does on each track on which it does anything. */
export async function readTrackVotings(state: State, who: string): Promise<TrackVoting[]> {
  const [convictions, votings, locks] = await Promise.all([
    readConvictions(state),
    state.query.convictionVoting.votingFor.entries(who),
    state.query.convictionVoting.classLocksFor(who),
  ])
  const lockOf = new Map(locks.map(([track, amount]) => [track.toNumber(), amount.toBigInt()]))
  const found = await Promise.all(
    votings.map(async ([{ args }, voting]): Promise<TrackVoting> => {
      const track = args[1].toNumber()
      const locked = lockOf.get(track) ?? 0n
      if (voting.isDelegating) {
        const { target, balance, conviction } = voting.asDelegating
        const delegation = { to: target.toString(), balance: balance.toBigInt(), conviction: convictionOf(conviction) }
        return { track, votes: [], delegation, locked, until: undefined, ended: [] }
      }
      const { votes, prior } = voting.asCasting
      const cast = votes.map(([index, vote]) => voteOf(index.toNumber(), vote))
      const ends = await Promise.all(cast.map((vote) => lockedUntil(state, vote, convictions)))
      const running = ends.includes(undefined)
      const until = Math.max(prior[0].toNumber(), ...ends.filter((end) => end !== undefined))
      const ended = cast.flatMap(({ index }, at) => (ends[at] === undefined ? [] : [index]))
      return { track, votes: cast, delegation: undefined, locked, until: running ? undefined : until, ended }
    }),
  )
  return found.filter(({ votes, delegation, locked }) => votes.length > 0 || delegation || locked > 0n)
}
