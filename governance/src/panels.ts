import type { Option, Result, bool } from '@polkadot/types'
import type { Codec } from '@polkadot/types/types'
import type { PalletMemberReferendaPollStatus, SpRuntimeDispatchError } from '@polkadot/types/lookup'
import type { Connection } from './connection.ts'
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
export async function readPanel(api: Connection, poll: bigint): Promise<Panel | undefined> {
  const found = await view<Option<PalletMemberReferendaPollStatus>>(api, 'memberReferenda', 'pollOutcome', [poll])
  if (found.isNone) return undefined
  const status = found.unwrap()
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
export async function readVote(api: Connection, poll: bigint, who: string): Promise<boolean | undefined> {
  const answer = await view<Result<Codec, SpRuntimeDispatchError>>(api, 'memberReferenda', 'canVote', [poll, who])
  const vote = unwrap<Option<bool>>(api.registry, answer)
  return vote.isSome ? vote.unwrap().isTrue : undefined
}

/** Tell `listener` whenever a poll's tally changes; returns how to stop. */
export function followPanel(api: Connection, poll: bigint, listener: () => void): Promise<() => void> {
  return api.query.memberReferenda.polls(poll, listener) as unknown as Promise<() => void>
}
