import { type Claim, type Part, currentPart } from '@huzhu/governance/claims'
import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'

/** The states of a claim's part, under the chain's names; `Held` is an approved sum that could not be delivered, `NeverOpens` waits in vain. */
export type PartState =
  'Waiting' | 'NeverOpens' | 'Open' | 'Disputed' | 'Approved' | 'Paid' | 'Held' | 'Refused' | 'Withdrawn' | 'Expired'

/** The state a part is shown in: money that waits to be collected comes before what the chain does next. */
export function shownPart({ state, held, status }: Pick<Part, 'state' | 'held' | 'status'>): PartState {
  if (held > 0n) return 'Held'
  return state === 'Waiting' && status.neverOpens ? 'NeverOpens' : state
}

const statuses: Record<PartState, () => Status> = {
  Waiting: () => ({ word: m.part_waiting(), shape: 'draft', tone: 'due' }),
  NeverOpens: () => ({ word: m.part_never_opens(), shape: 'pause', tone: 'due' }),
  Open: () => ({ word: m.part_open(), shape: 'window', tone: 'plain' }),
  Disputed: () => ({ word: m.part_disputed(), shape: 'dispute', tone: 'due' }),
  Approved: () => ({ word: m.part_approved(), shape: 'settle', tone: 'accent' }),
  Paid: () => ({ word: m.part_paid(), shape: 'paid', tone: 'accent' }),
  Held: () => ({ word: m.part_held(), shape: 'pause', tone: 'due' }),
  Refused: () => ({ word: m.part_refused(), shape: 'refuse', tone: 'stop' }),
  Withdrawn: () => ({ word: m.part_withdrawn(), shape: 'pause', tone: 'plain' }),
  Expired: () => ({ word: m.part_expired(), shape: 'pause', tone: 'plain' }),
}

/** How a part's state is shown. */
export const partStatus = (state: PartState): Status => statuses[state]()

/** Where a claim stands: with the part that is under way. */
export const claimStatus = (claim: Claim): Status => partStatus(shownPart(currentPart(claim)!))
