import type { Failure } from '@huzhu/governance/failures'
import type { Refusal } from '@huzhu/governance/refusals'
import type { Numbers } from '@huzhu/governance/transactions'
import type { CallRequest } from './call-request'
import type { ReadName } from './reads'
import type { Seconds } from '$lib/ui/time/dates'

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
  /** Whether the chain's code is newer than this page. */
  upgraded: boolean
}

/** Who signs: a wallet takes the whole payload and shows it, a key pair its bytes alone. */
export type SigningWay = 'payload' | 'bytes'

/** From the page to the worker. */
export type ToWorker =
  | { kind: 'connect'; chain: ChainDescription }
  | { kind: 'read'; id: number; name: ReadName; args: unknown[] }
  | { kind: 'send'; id: number; call: CallRequest; who: string; way: SigningWay }
  | { kind: 'signed'; id: number; signature: `0x${string}` }
  | { kind: 'unsigned'; id: number; message: string }

/** From the worker to the page. */
export type FromWorker =
  | { kind: 'seen'; seen: Seen }
  | { kind: 'unreachable' }
  /** Not even the time could be read: page and chain do not understand each other. */
  | { kind: 'unreadable'; message: string }
  | { kind: 'other-chain'; genesis: string }
  | { kind: 'answer'; id: number; answer: unknown }
  /** To be signed: a payload as wallets take it, or bytes in hex. */
  | { kind: 'sign'; id: number; payload: unknown }
  | { kind: 'progress'; id: number; progress: SendProgress }
  | { kind: 'failed'; id: number; failure: Failure }

/** Where a transaction stands, without the chain's classes. */
export type SendProgress =
  | { state: 'sent'; hash: string; from: number }
  | { state: 'in block'; hash: string }
  | { state: 'retracted'; hash: string }

/** What became of it. */
export interface SendOutcome {
  refusal: Refusal | undefined
  numbers: Numbers
}
