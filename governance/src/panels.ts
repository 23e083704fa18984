import type { Option, Result, bool } from '@polkadot/types'
import type { Codec } from '@polkadot/types/types'
import type { PalletMemberReferendaPollStatus, SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import type { ChainTime } from './time.ts'
import { unwrap, view } from './view.ts'

/** A poll of a pool's voters: a panel's, where an aye refuses a part, or one about a change, where it adopts it. */
export interface Panel {
  readonly poll: bigint
  readonly running: boolean
  /** Whether the ayes have it, or would if the poll ended now. */
  readonly passes: boolean
  readonly ayes: number
  readonly nays: number
  readonly electorate: number
  /** The two conditions: enough ayes, and enough of the votes. */
  readonly neededAyes: number
  readonly missingAyes: number
  readonly shareMet: boolean
  readonly opens: ChainTime
  readonly ends: ChainTime
  readonly extended: boolean
}

/** A poll, also long after it. */
export async function readPanel(state: State, poll: bigint): Promise<Panel | undefined> {
  const found = await view<Option<PalletMemberReferendaPollStatus>>(state, 'memberReferenda', 'pollOutcome', [poll])
  return found.isSome ? panelOf(poll, found.unwrap()) : undefined
}

/** Decode how a poll stands. @internal */
export function panelOf(poll: bigint, status: PalletMemberReferendaPollStatus): Panel {
  return {
    poll,
    running: status.running.isTrue,
    passes: status.passes.isTrue,
    ayes: status.ayes.toNumber(),
    nays: status.nays.toNumber(),
    electorate: status.electorate.toNumber(),
    neededAyes: status.neededAyes.toNumber(),
    missingAyes: status.missingAyes.toNumber(),
    shareMet: status.shareMet.isTrue,
    opens: status.opens.toBigInt(),
    ends: status.ends.toBigInt(),
    extended: status.extended.isTrue,
  }
}

/** The vote `who` has cast: true refuses. @throws {@link Refused} with the reason why they may not vote now. */
export async function readVote(state: State, poll: bigint, who: string): Promise<boolean | undefined> {
  const answer = await view<Result<Codec, SpRuntimeDispatchError>>(state, 'memberReferenda', 'canVote', [poll, who])
  return voteOf(unwrap<Option<bool>>(state.registry, answer))
}

/** Decode the vote that somebody has cast; undefined before they have. @internal */
export const voteOf = (vote: Option<bool>): boolean | undefined => (vote.isSome ? vote.unwrap().isTrue : undefined)
