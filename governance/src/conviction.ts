/** An account's votes with conviction, delegations, and what they lock. Amounts in the native token's smallest unit. */
import type { Vec } from '@polkadot/types'
import type {
  HuzhuRuntimeHoldingDelegation,
  HuzhuRuntimeHoldingOnTrack,
  HuzhuRuntimeProtocolConvictionTerms,
  PalletConvictionVotingVoteAccountVote,
} from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import type { Conviction } from './protocol-calls.ts'
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
  /** Whether that block has come: unlocking frees all of it. */
  readonly free: boolean
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

/** What an account does on each track on which it does anything. */
export async function readTrackVotings(state: State, who: string): Promise<TrackVoting[]> {
  const found = await view<Vec<HuzhuRuntimeHoldingOnTrack>>(state, 'protocol', 'onTracks', [who])
  return found.map(({ track, votes, delegation, locked, until, free }) => ({
    track: track.toNumber(),
    votes: votes.map(({ index, vote }) => voteOf(index.toNumber(), vote)),
    delegation: delegation.isSome ? delegationOf(delegation.unwrap()) : undefined,
    locked: locked.toBigInt(),
    until: until.isSome ? until.unwrap().toNumber() : undefined,
    free: free.isTrue,
    ended: votes.filter(({ ended }) => ended.isTrue).map(({ index }) => index.toNumber()),
  }))
}

function delegationOf({ to, balance, conviction }: HuzhuRuntimeHoldingDelegation): TrackVoting['delegation'] {
  return { to: to.toString(), balance: balance.toBigInt(), conviction: convictionOf(conviction) }
}
