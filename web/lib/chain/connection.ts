import type { Seconds } from '$lib/time/dates'

/** How the page stands to the chain. The data shown stays in every case; only what is said of it changes. */
export type Connection =
  | { state: 'connecting' }
  | { state: 'live' }
  /** No new block for too long. */
  | { state: 'stale'; last: Seconds }
  | { state: 'unreachable'; endpoint: string }
  /** Another chain answers at the endpoint: nothing of it is shown, nothing can be signed. */
  | { state: 'other-chain'; endpoint: string; genesis: string }
