import { type Failure, HuzhuError } from '@huzhu/governance/failures'
import type { Seconds } from '$lib/ui/time/dates'

/** How the page stands to the chain. The data shown stays in every case; only what is said of it changes. */
export type Connection =
  /** Slow when it takes so long that it has to be said. */
  | { state: 'connecting'; slow: boolean }
  | { state: 'live' }
  /** No new block for too long. */
  | { state: 'stale'; last: Seconds }
  | { state: 'unreachable'; endpoint: string }
  /** The node is there, and answers no question. */
  | { state: 'silent' }
  /** What answers is no node that can be followed, or something went wrong that nobody foresaw. */
  | { state: 'failed'; endpoint: string; failure: Failure }
  /** Another chain answers at the endpoint: nothing of it is shown, nothing can be signed. */
  | { state: 'other-chain'; endpoint: string; genesis: string }

/** What says only that the chain could not be spoken to. */
const LOST: readonly Failure['kind'][] = ['ConnectionLost', 'ChainUnreachable', 'BadNode']

/** Whether an error says only that the chain could not be spoken to. */
export const isConnectionLost = (error: unknown) => error instanceof HuzhuError && LOST.includes(error.failure.kind)
