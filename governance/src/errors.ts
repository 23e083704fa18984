/**
 * What can go wrong between a client and the chain. Each error carries data; the words for people are the client's.
 */

/** Base of all errors of this library. */
export abstract class HuzhuError extends Error {
  abstract override readonly name: string
}

/** Nothing answers at the endpoint. */
export class ChainUnreachable extends HuzhuError {
  override readonly name = 'ChainUnreachable'
  readonly endpoint: string
  constructor(endpoint: string) {
    super(`No chain answers at ${endpoint}.`)
    this.endpoint = endpoint
  }
}

/** The connection ended before it was known what became of something. */
export class ConnectionLost extends HuzhuError {
  override readonly name = 'ConnectionLost'
  constructor() {
    super('The connection to the chain was lost.')
  }
}

/** Another chain answers. */
export class WrongGenesis extends HuzhuError {
  override readonly name = 'WrongGenesis'
  readonly expected: string
  readonly found: string
  constructor(expected: string, found: string) {
    super(`The chain's genesis is ${found}, not ${expected}.`)
    this.expected = expected
    this.found = found
  }
}

/** The chain's no to a call, by pallet and error. */
export class Refused extends HuzhuError {
  override readonly name = 'Refused'
  /** Pallet in camel case, such as mutualAid. */
  readonly pallet: string
  /** Name of the error, such as AboveCoveredShare. */
  readonly reason: string
  constructor(pallet: string, reason: string, sentence: string) {
    super(sentence || `${pallet}.${reason}`)
    this.pallet = pallet
    this.reason = reason
  }
}

/** The transaction was not taken or fell out before a block took it. */
export class NotIncluded extends HuzhuError {
  override readonly name = 'NotIncluded'
  readonly status: 'invalid' | 'dropped' | 'usurped' | 'refused at the door'
  constructor(status: NotIncluded['status'], sentence: string) {
    super(sentence)
    this.status = status
  }
}

/** The person said no in their wallet. */
export class SignatureRejected extends HuzhuError {
  override readonly name = 'SignatureRejected'
  constructor() {
    super('The signature was declined.')
  }
}

/** A text that the store does not have. */
export class ContentMissing extends HuzhuError {
  override readonly name = 'ContentMissing'
  readonly hash: string
  constructor(hash: string) {
    super(`No text of hash ${hash} is kept.`)
    this.hash = hash
  }
}

/** A text that is not what its hash says. It is never shown. */
export class ContentAltered extends HuzhuError {
  override readonly name = 'ContentAltered'
  readonly hash: string
  constructor(hash: string) {
    super(`The text kept under ${hash} was altered.`)
    this.hash = hash
  }
}

/** The store's no to a text. */
export class ContentRefused extends HuzhuError {
  override readonly name = 'ContentRefused'
  readonly status: number
  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
  }
}
