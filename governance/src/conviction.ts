/** An account's votes with conviction, delegations, and what they lock. Amounts in the native token's smallest unit. */
import type { Vec } from '@polkadot/types'
import type {
  HuzhuRuntimeHoldingCastVote,
  HuzhuRuntimeHoldingDelegation,
  HuzhuRuntimeHoldingEarlier,
  HuzhuRuntimeHoldingLocks,
  HuzhuRuntimeHoldingOnTrack,
  HuzhuRuntimeHoldingRelease,
  HuzhuRuntimeProtocolConvictionTerms,
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
  /** Block from which it locks nothing; undefined while the referendum goes on. */
  readonly until: number | undefined
}

/** What an account does on a track. */
export interface TrackVoting {
  readonly track: number
  readonly votes: readonly OwnVote[]
  readonly delegation: { readonly to: string; readonly balance: bigint; readonly conviction: Conviction } | undefined
  /** What votes and a delegation that were taken back still lock, and until which block. */
  readonly earlier: { readonly amount: bigint; readonly until: number } | undefined
}

/** Votes on a track that lock nothing any more, to be taken back before the track is unlocked. */
export interface Unlocking {
  readonly track: number
  readonly votes: readonly number[]
}

/** What an account's votes lock on all tracks together, which lock the same tokens. */
export interface Locks {
  /** What cannot be moved. */
  readonly locked: bigint
  /** Of it, what unlocking frees now. */
  readonly free: bigint
  /** What to unlock for that; also where it frees nothing, but makes room for other votes. */
  readonly unlocking: readonly Unlocking[]
  /** What becomes free in which block, in their order. */
  readonly later: readonly Release[]
  /** What stays for as long as votes and delegations go on. */
  readonly bound: bigint
  /** Of that, what else locks it, until which block, in their order: it stays until then whatever becomes of them. */
  readonly besides: readonly Release[]
}

/** What becomes free in which block. */
export interface Release {
  readonly at: number
  readonly amount: bigint
}

const convictionOf = ({ index }: { index: number }) => index as Conviction

function voteOf({ index, vote, until }: HuzhuRuntimeHoldingCastVote): OwnVote {
  const known = { index: index.toNumber(), until: until.isSome ? until.unwrap().toNumber() : undefined }
  if (vote.isStandard) {
    const { vote: cast, balance } = vote.asStandard
    return { ...known, aye: cast.isAye, balance: balance.toBigInt(), conviction: convictionOf(cast.conviction) }
  }
  const { aye, nay } = vote.isSplit ? vote.asSplit : vote.asSplitAbstain
  const abstain = vote.isSplit ? 0n : vote.asSplitAbstain.abstain.toBigInt()
  return { ...known, aye: undefined, balance: aye.toBigInt() + nay.toBigInt() + abstain, conviction: 0 }
}

/** What an account does on each track on which it does anything. */
export async function readTrackVotings(state: State, who: string): Promise<TrackVoting[]> {
  const found = await view<Vec<HuzhuRuntimeHoldingOnTrack>>(state, 'protocol', 'onTracks', [who])
  return found.map(({ track, votes, delegation, earlier }) => ({
    track: track.toNumber(),
    votes: votes.map(voteOf),
    delegation: delegation.isSome ? delegationOf(delegation.unwrap()) : undefined,
    earlier: earlier.isSome ? earlierOf(earlier.unwrap()) : undefined,
  }))
}

function delegationOf({ to, balance, conviction }: HuzhuRuntimeHoldingDelegation): TrackVoting['delegation'] {
  return { to: to.toString(), balance: balance.toBigInt(), conviction: convictionOf(conviction) }
}

function earlierOf({ amount, until }: HuzhuRuntimeHoldingEarlier): TrackVoting['earlier'] {
  return { amount: amount.toBigInt(), until: until.toNumber() }
}

function releaseOf({ at, amount }: HuzhuRuntimeHoldingRelease): Release {
  return { at: at.toNumber(), amount: amount.toBigInt() }
}

/** What an account's votes lock, and what of it becomes free when. */
export async function readLocks(state: State, who: string): Promise<Locks> {
  const found = await view<HuzhuRuntimeHoldingLocks>(state, 'protocol', 'locks', [who])
  const free = found.free.toBigInt()
  const unlocking = found.unlocking.map(({ track, votes }) => ({
    track: track.toNumber(),
    votes: votes.map((index) => index.toNumber()),
  }))
  return {
    locked: found.locked.toBigInt(),
    free,
    // A track's own lock that is lowered beneath another's frees nothing, and without a vote it makes no room.
    unlocking: free > 0n ? unlocking : unlocking.filter(({ votes }) => votes.length > 0),
    later: found.later.map(releaseOf),
    bound: found.bound.toBigInt(),
    besides: found.besides.map(releaseOf),
  }
}
