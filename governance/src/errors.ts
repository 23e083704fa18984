/**
 * What is thrown when something goes wrong: one class for each kind of {@link Failure}. The failure in it is what travels,
 * to a page from its worker for instance.
 */
import { type Failure, type FailureOf, HuzhuError } from './failures.ts'
import type { NodeReason } from './node-reasons.ts'
import type { Refusal } from './refusals.ts'

/** There is no address of a node to connect to. */
export class BadEndpoint extends HuzhuError<'BadEndpoint'> {
  readonly endpoint: string
  constructor(endpoint: string) {
    const given = endpoint ? `“${endpoint}” is none` : 'none was given'
    super({ kind: 'BadEndpoint', endpoint }, `The address of a node is needed, such as ws://127.0.0.1:9944; ${given}.`)
    this.endpoint = endpoint
  }
}

/** Nothing answers at the endpoint. */
export class ChainUnreachable extends HuzhuError<'ChainUnreachable'> {
  readonly endpoint: string
  constructor(endpoint: string) {
    super({ kind: 'ChainUnreachable', endpoint }, `No chain answers at ${endpoint}.`)
    this.endpoint = endpoint
  }
}

/** What answers at the endpoint is no node. The connection has ended with what it said. */
export class BadNode extends HuzhuError<'BadNode'> {
  readonly endpoint: string
  constructor(endpoint: string, sentence: string) {
    super({ kind: 'BadNode', endpoint, sentence }, `What answers at ${endpoint} is no node. ${sentence}`)
    this.endpoint = endpoint
  }
}

/** The node answers with an error; the sentence is its own. */
export class NodeFailed extends HuzhuError<'NodeFailed'> {
  /** As JSON-RPC has it. */
  readonly code: number
  constructor(code: number, sentence: string) {
    super({ kind: 'NodeFailed', code, sentence })
    this.code = code
  }
}

/** The connection ended before it was known what became of something. */
export class ConnectionLost extends HuzhuError<'ConnectionLost'> {
  constructor() {
    super({ kind: 'ConnectionLost' }, 'The connection to the chain was lost.')
  }
}

/** Another chain answers. */
export class WrongGenesis extends HuzhuError<'WrongGenesis'> {
  readonly expected: string
  readonly found: string
  constructor(expected: string, found: string) {
    super({ kind: 'WrongGenesis', expected, found }, `The chain's genesis is ${found}, not ${expected}.`)
    this.expected = expected
    this.found = found
  }
}

/** The chain's runtime is another than this library was made for. */
export class OtherRuntime extends HuzhuError<'OtherRuntime'> {
  constructor(sentence: string) {
    super({ kind: 'OtherRuntime', sentence }, `${sentence} Runtime and client are of different versions.`)
  }
}

/** The chain's no to a call, by pallet and error. */
export class Refused extends HuzhuError<'Refused'> {
  /** Pallet in camel case, such as mutualAid; `runtime` for what no pallet says. */
  readonly pallet: Refusal['pallet']
  /** Name of the error, such as AboveCoveredShare. */
  readonly reason: Refusal['reason']
  readonly refusal: Refusal
  constructor(refusal: Refusal, sentence: string) {
    super({ kind: 'Refused', ...refusal, sentence }, sentence || `${refusal.pallet}.${refusal.reason}`)
    this.pallet = refusal.pallet
    this.reason = refusal.reason
    this.refusal = refusal
  }
}

/** The node's no to a transaction, before any block. */
export class NotTaken extends HuzhuError<'NotTaken'> {
  readonly reason: NodeReason
  constructor(reason: NodeReason, sentence: string) {
    super({ kind: 'NotTaken', reason, sentence })
    this.reason = reason
  }
}

/** The transaction fell out before a block took it. */
export class NotIncluded extends HuzhuError<'NotIncluded'> {
  readonly hash: string
  readonly status: 'invalid' | 'dropped' | 'usurped'
  constructor(hash: string, status: NotIncluded['status']) {
    const became = { invalid: 'is not valid any more', dropped: 'was dropped', usurped: 'was replaced' }
    super({ kind: 'NotIncluded', hash, status }, `Transaction ${hash} ${became[status]}.`)
    this.hash = hash
    this.status = status
  }
}

/** The person said no in their wallet. */
export class SignatureRejected extends HuzhuError<'SignatureRejected'> {
  constructor() {
    super({ kind: 'SignatureRejected' }, 'The signature was declined.')
  }
}

/** The wallet could not sign; the sentence is its own. */
export class WalletFailed extends HuzhuError<'WalletFailed'> {
  constructor(sentence: string) {
    super({ kind: 'WalletFailed', sentence })
  }
}

/** A text that the store does not have. */
export class ContentMissing extends HuzhuError<'ContentMissing'> {
  readonly hash: string
  constructor(hash: string) {
    super({ kind: 'ContentMissing', hash }, `No text of hash ${hash} is kept.`)
    this.hash = hash
  }
}

/** A text that is not what its hash says. It is never shown. */
export class ContentAltered extends HuzhuError<'ContentAltered'> {
  readonly hash: string
  constructor(hash: string) {
    super({ kind: 'ContentAltered', hash }, `The text kept under ${hash} was altered.`)
    this.hash = hash
  }
}

/** The store's no to a text. */
export class ContentRefused extends HuzhuError<'ContentRefused'> {
  readonly status: number
  constructor(status: number, sentence: string) {
    super({ kind: 'ContentRefused', status, sentence })
    this.status = status
  }
}

/** No store answers at the address, or it breaks off. */
export class StoreUnreachable extends HuzhuError<'StoreUnreachable'> {
  readonly store: string
  constructor(store: string, cause?: unknown) {
    const advice = 'See whether the address is right and the store runs, then try again.'
    super({ kind: 'StoreUnreachable', store }, `No store of texts answers at ${store}. ${advice}`)
    this.store = store
    this.cause = cause
  }
}

/** An error of none of the other kinds, as it arrived from elsewhere. */
export class Unexpected extends HuzhuError<'Unexpected'> {
  constructor(sentence: string) {
    super({ kind: 'Unexpected', sentence })
  }
}

/** The error of a failure that arrived from elsewhere. */
export function errorOf(failure: Failure): HuzhuError {
  switch (failure.kind) {
    case 'BadEndpoint':
      return new BadEndpoint(failure.endpoint)
    case 'ChainUnreachable':
      return new ChainUnreachable(failure.endpoint)
    case 'BadNode':
      return new BadNode(failure.endpoint, failure.sentence)
    case 'NodeFailed':
      return new NodeFailed(failure.code, failure.sentence)
    case 'ConnectionLost':
      return new ConnectionLost()
    case 'WrongGenesis':
      return new WrongGenesis(failure.expected, failure.found)
    case 'OtherRuntime':
      return new OtherRuntime(failure.sentence)
    case 'Refused':
      return new Refused(refusal(failure), failure.sentence)
    case 'NotTaken':
      return new NotTaken(failure.reason, failure.sentence)
    case 'NotIncluded':
      return new NotIncluded(failure.hash, failure.status)
    case 'SignatureRejected':
      return new SignatureRejected()
    case 'WalletFailed':
      return new WalletFailed(failure.sentence)
    case 'ContentMissing':
      return new ContentMissing(failure.hash)
    case 'ContentAltered':
      return new ContentAltered(failure.hash)
    case 'ContentRefused':
      return new ContentRefused(failure.status, failure.sentence)
    case 'StoreUnreachable':
      return new StoreUnreachable(failure.store)
    case 'Unexpected':
      return new Unexpected(failure.sentence)
  }
}

const refusal = ({ pallet, reason }: FailureOf<'Refused'>) => ({ pallet, reason }) as Refusal
