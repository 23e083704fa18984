import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'

/** The chain's states of a pool, and two that a reader wants to know of an open one. */
export type PoolState = 'Open' | 'Young' | 'Short' | 'Paused' | 'WindingUp' | 'Closed'

const statuses: Record<PoolState, () => Status> = {
  Open: () => ({ word: m.pool_open(), shape: 'settle', tone: 'accent' }),
  Young: () => ({ word: m.pool_young(), shape: 'draft', tone: 'plain' }),
  Short: () => ({ word: m.pool_short(), shape: 'alert', tone: 'due' }),
  Paused: () => ({ word: m.pool_paused(), shape: 'pause', tone: 'due' }),
  WindingUp: () => ({ word: m.pool_winding_up(), shape: 'pause', tone: 'stop' }),
  Closed: () => ({ word: m.pool_closed(), shape: 'refuse', tone: 'plain' }),
}

/** How a pool's state is shown. */
export const poolStatus = (state: PoolState): Status => statuses[state]()

/** The state to show of a pool: an open one with too few voters is starting up. */
export function shownState(
  state: 'Open' | 'Paused' | 'WindingUp' | 'Closed',
  { voters, minimumVoters, pausedUntil }: { voters: number; minimumVoters: number; pausedUntil: bigint | undefined },
): PoolState {
  if (state === 'Open' && pausedUntil !== undefined) return 'Paused'
  return state === 'Open' && voters < minimumVoters ? 'Young' : state
}
