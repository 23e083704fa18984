import type { Failure } from '@huzhu/governance/failures'
import type { Refusal } from '@huzhu/governance/refusals'
import type { Final, Numbers, Progress } from '@huzhu/governance/transactions'
import type { CallRequest } from './call-request'
import type { Block } from './frames'
import type { OnceReads } from './own-reads'
import type { Seconds } from '$lib/ui/time/dates'

/** What the server says of the chain: /chain.json. */
export interface ChainDescription {
  endpoint: string
  genesis: string
  local: boolean
  /** Of a chain whose genesis others have as well: what tells one that was begun anew from the one before. */
  began?: string
  demo?: { done: number; of: number }
}

/** The block that is shown. */
export interface Seen {
  block: bigint
  /** Its date. */
  at: Seconds
  /** The newest final block, where that lies before the one that is shown. */
  finalTo: bigint | undefined
}

/** A question in an envelope of its own: answers come back as they are ready. */
export interface Asked {
  id: number
  name: string
  args: readonly unknown[]
}

/** Who signs: a wallet takes the whole payload and shows it, a key pair its bytes alone. */
export type SigningWay = 'payload' | 'bytes'

/** From the page to the worker. */
export type ToWorker =
  | { kind: 'connect'; chain: ChainDescription }
  /** Once, of whatever is the newest. */
  | { kind: 'read'; id: number; name: keyof OnceReads; args: readonly unknown[] }
  /** Of one block, in one go. */
  | { kind: 'ask'; block: string; questions: readonly Asked[] }
  | { kind: 'send'; id: number; call: CallRequest; who: string; way: SigningWay }
  | ({ kind: 'signed'; id: number } & Signed)
  | { kind: 'unsigned'; id: number; message: string }
  /** The page keeps what it takes to find it again: it can be sent. */
  | { kind: 'noted'; id: number }

/** What a wallet gives back. */
export interface Signed {
  readonly signature: `0x${string}`
  /** The whole transaction, from a wallet that completed it: a hardware wallet puts the hash of the metadata in. */
  readonly signedTransaction?: `0x${string}` | Uint8Array | undefined
}

/** From the worker to the page. */
export type FromWorker =
  /** The newest block, the version of the chain's code, and whether that is newer than this page. */
  | { kind: 'head'; block: Block; specVersion: number; upgraded: boolean }
  /** Number of the newest final one. */
  | { kind: 'final'; number: bigint }
  | { kind: 'unreachable' }
  | { kind: 'other-chain'; genesis: string }
  /** It cannot be followed, for another reason. */
  | { kind: 'unforeseen'; failure: Failure }
  | { kind: 'answer'; id: number; answer: unknown }
  /** To be signed: a payload as wallets take it, or bytes in hex. */
  | { kind: 'sign'; id: number; payload: unknown }
  | { kind: 'progress'; id: number; progress: SendProgress }
  | { kind: 'failed'; id: number; failure: Failure }

/** Where a transaction stands before its end. */
export type SendProgress = Exclude<Progress, Final>

/** What became of it. */
export interface SendOutcome {
  refusal: Refusal | undefined
  numbers: Numbers
}
