import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'

/** Where a person stands in a pool. */
export type Standing = 'Waiting' | 'WaitingLate' | 'Covered' | 'Grace' | 'Lapsed' | 'Leaving' | 'Left'

const statuses: Record<Standing, () => Status> = {
  Waiting: () => ({ word: m.member_waiting(), shape: 'wait', tone: 'plain' }),
  WaitingLate: () => ({ word: m.member_waiting_late(), shape: 'alert', tone: 'due' }),
  Covered: () => ({ word: m.member_covered(), shape: 'settle', tone: 'accent' }),
  Grace: () => ({ word: m.member_in_grace(), shape: 'alert', tone: 'due' }),
  Lapsed: () => ({ word: m.member_lapsed(), shape: 'pause', tone: 'stop' }),
  Leaving: () => ({ word: m.member_leaving(), shape: 'pause', tone: 'plain' }),
  Left: () => ({ word: m.member_left(), shape: 'draft', tone: 'plain' }),
}

/** How a member's standing is shown. */
export const standingStatus = (standing: Standing): Status => statuses[standing]()
