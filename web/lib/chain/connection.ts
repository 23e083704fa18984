import { HuzhuError } from '@huzhu/governance/failures'
import type { Seconds } from '$lib/ui/time/dates'

/** How the page stands to the chain. The data shown stays in every case; only what is said of it changes. */
export type Connection =
  /** Slow when it takes so long that it has to be said. */
  | { state: 'connecting'; slow: boolean }
  | { state: 'live' }
  /** No new block for too long. */
  | { state: 'stale'; last: Seconds }
  | { state: 'unreachable'; endpoint: string }
  /** It cannot be followed for a reason that nobody foresaw. */
  | { state: 'unforeseen'; message: string }
  /** Another chain answers at the endpoint: nothing of it is shown, nothing can be signed. */
  | { state: 'other-chain'; endpoint: string; genesis: string }

/** Whether an error says only that the chain could not be spoken to. */
export const isConnectionLost = (error: unknown) =>
  error instanceof HuzhuError && (error.failure.kind === 'ConnectionLost' || error.failure.kind === 'ChainUnreachable')
