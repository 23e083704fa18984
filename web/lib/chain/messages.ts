import type { ReadName } from './reads'
import type { Seconds } from '$lib/time/dates'

/** What the server says of the chain: /chain.json. */
export interface ChainDescription {
  endpoint: string
  genesis: string
  local: boolean
  demo?: { done: number; of: number }
}

/** The newest block. `now` is its date. */
export interface Seen {
  block: bigint
  at: Seconds
  /** What to add to a chain time to show it as a date. */
  stalled: Seconds
}

/** From the page to the worker. */
export type ToWorker =
  { kind: 'connect'; chain: ChainDescription } | { kind: 'read'; id: number; name: ReadName; args: unknown[] }

/** From the worker to the page. */
export type FromWorker =
  | { kind: 'seen'; seen: Seen }
  | { kind: 'unreachable' }
  | { kind: 'other-chain'; genesis: string }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'failed'; id: number; name: string; message: string }
