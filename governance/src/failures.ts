/** What can go wrong between a client and the chain, as plain data. The words for people are the client's. */
import type { NodeReason } from './node-reasons.ts'
import type { Refusal } from './refusals.ts'

/** Everything that can go wrong, told apart by `kind`. Plain data: it can be cloned, stored and sent. */
export type Failure =
  /** There is no address of a node to connect to. */
  | { readonly kind: 'BadEndpoint'; readonly endpoint: string }
  /** Nothing answers at the endpoint. */
  | { readonly kind: 'ChainUnreachable'; readonly endpoint: string }
  /** What answers at the endpoint is no node: the sentence says what it said. The connection has ended with it. */
  | { readonly kind: 'BadNode'; readonly endpoint: string; readonly sentence: string }
  /** The node answers with an error: its code, and in the sentence its own words. */
  | { readonly kind: 'NodeFailed'; readonly code: number; readonly sentence: string }
  /** The connection ended before it was known what became of something. */
  | { readonly kind: 'ConnectionLost' }
  /** Another chain answers. */
  | { readonly kind: 'WrongGenesis'; readonly expected: string; readonly found: string }
  /** The chain's runtime is another than this library was made for. */
  | { readonly kind: 'OtherRuntime'; readonly sentence: string }
  /** The chain's no to a call. The sentence is the one of its metadata. */
  | ({ readonly kind: 'Refused'; readonly sentence: string } & Refusal)
  /** The node's no to a transaction, before any block. */
  | { readonly kind: 'NotTaken'; readonly reason: NodeReason; readonly sentence: string }
  /** The transaction fell out before a block took it. */
  | { readonly kind: 'NotIncluded'; readonly hash: string; readonly status: 'invalid' | 'dropped' | 'usurped' }
  /** The person said no in their wallet. */
  | { readonly kind: 'SignatureRejected' }
  /** The wallet could not sign. */
  | { readonly kind: 'WalletFailed'; readonly sentence: string }
  /** The store does not have the text of this hash. */
  | { readonly kind: 'ContentMissing'; readonly hash: string }
  /** The text kept under this hash is not what the hash says. It is never shown. */
  | { readonly kind: 'ContentAltered'; readonly hash: string }
  /** The store's no to a text, with its status of HTTP. */
  | { readonly kind: 'ContentRefused'; readonly status: number; readonly sentence: string }
  /** No store answers at the address, or it breaks off. */
  | { readonly kind: 'StoreUnreachable'; readonly store: string }
  /** None of these: a mistake in a program. */
  | { readonly kind: 'Unexpected'; readonly sentence: string }

/** The failure of one kind. */
export type FailureOf<Kind extends Failure['kind']> = Extract<Failure, { readonly kind: Kind }>

/** An error of this library. Its name is the kind of its failure; its classes are in `errors`. */
export class HuzhuError<Kind extends Failure['kind'] = Failure['kind']> extends Error {
  override readonly name: Kind
  readonly failure: FailureOf<Kind>
  constructor(failure: FailureOf<Kind>, sentence?: string) {
    super(sentence || ('sentence' in failure && failure.sentence) || failure.kind)
    this.name = failure.kind as Kind
    this.failure = failure
  }
}

/** What somebody says of what went wrong: not all throw errors. Nothing where no words are given. */
export function sentenceOf(error: unknown): string {
  const said = (Object(error) as { message?: unknown }).message ?? error
  return typeof said === 'string' ? said : ''
}

/** What wallets say when their person declines; there is no word that all of them use. */
const DECLINED = /cancel|reject|denied|declined/i
/** By which wallets say it that speak in numbers: EIP-1193. */
const DECLINED_CODE = 4001

/** Whether a wallet says that its person declined. */
export const isDeclined = (error: unknown): boolean =>
  DECLINED.test(sentenceOf(error)) || (Object(error) as { code?: unknown }).code === DECLINED_CODE

/**
 * What went wrong, as plain data. Of a connection that has ended, whatever else failed is lost with it: the node's error
 * with which it ended is no answer.
 */
export function failureOf(error: unknown, api?: { readonly isConnected: boolean }): Failure {
  const hasEnded = api !== undefined && !api.isConnected
  if (error instanceof HuzhuError && !(hasEnded && error.name === 'NodeFailed')) return error.failure
  if (hasEnded) return { kind: 'ConnectionLost' }
  return { kind: 'Unexpected', sentence: sentenceOf(error) }
}
