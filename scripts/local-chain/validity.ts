// What the runtime says of a transaction before it is in a block.
import { compactFromU8a, hexToU8a, u8aToHex } from '@polkadot/util'
import type { Hex } from '../engine/state.ts'

/** It may wait for a block. */
export interface Valid {
  readonly valid: true
  readonly priority: bigint
  /** What must have been provided before, by the chain or by another transaction: an account's number, say. */
  readonly requires: readonly Hex[]
  readonly provides: readonly Hex[]
  /** For how many blocks this holds. */
  readonly longevity: bigint
  readonly propagate: boolean
}

/** It may not, with the reason in the node's words. */
export interface NotValid {
  readonly valid: false
  /** Whether it is wrong, or could not be judged. */
  readonly kind: 'Invalid' | 'Unknown'
  readonly reason: string
  /** Its variant, as InvalidTransaction and UnknownTransaction name it. */
  readonly variant: string
}

export type Validity = Valid | NotValid

const INVALID: readonly (readonly [variant: string, reason: string])[] = [
  ['Call', 'Transaction call is not expected'],
  ['Payment', 'Inability to pay some fees (e.g. account balance too low)'],
  ['Future', 'Transaction will be valid in the future'],
  ['Stale', 'Transaction is outdated'],
  ['BadProof', 'Transaction has a bad signature'],
  ['AncientBirthBlock', 'Transaction has an ancient birth block'],
  ['ExhaustsResources', 'Transaction would exhaust the block limits'],
  ['Custom', 'InvalidTransaction custom error'],
  ['BadMandatory', 'A call was labelled as mandatory, but resulted in an error'],
  ['MandatoryValidation', 'Transaction dispatch is mandatory; transactions must not be validated'],
  ['BadSigner', 'Invalid signing address'],
  ['IndeterminateImplicit', 'The implicit data was unable to be calculated'],
  ['UnknownOrigin', 'The transaction extension did not authorize any origin'],
]
const UNKNOWN: readonly (readonly [variant: string, reason: string])[] = [
  ['CannotLookup', 'Could not lookup information required to validate the transaction'],
  ['NoUnsignedValidator', 'Could not find an unsigned validator for the unsigned transaction'],
  ['Custom', 'UnknownTransaction custom error'],
]

/** Read SCALE of TransactionValidityError. */
function readError(bytes: Uint8Array): NotValid {
  const [unknown, variant = 255, code] = bytes
  const [name, reason] = (unknown ? UNKNOWN : INVALID)[variant] ?? [`Variant${variant}`, 'of a kind that is new here']
  const said = name === 'Custom' ? `${reason} ${code}` : reason
  return { valid: false, kind: unknown ? 'Unknown' : 'Invalid', variant: name, reason: said }
}

/** Read SCALE of TransactionValidity. */
export function readValidity(bytes: Uint8Array): Validity {
  if (bytes[0] !== 0) return readError(bytes.subarray(1))
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let at = 9
  const count = () => {
    const [width, value] = compactFromU8a(bytes.subarray(at))
    at += width
    return value.toNumber()
  }
  const tags = () =>
    Array.from({ length: count() }, () => {
      const length = count()
      at += length
      return u8aToHex(bytes.subarray(at - length, at))
    })
  const [requires, provides] = [tags(), tags()]
  return {
    valid: true,
    priority: view.getBigUint64(1, true),
    requires,
    provides,
    longevity: view.getBigUint64(at, true),
    propagate: bytes[at + 8] === 1,
  }
}

/** Read SCALE of ApplyExtrinsicResult: undefined where it went into the block, whatever came of its call. */
export function readRefusal(bytes: Uint8Array): NotValid | undefined {
  return bytes[0] === 0 ? undefined : readError(bytes.subarray(1))
}

/** A refusal in the words of a node's JSON-RPC. */
export function describe({ kind, reason }: NotValid): string {
  return kind === 'Invalid' ? `Invalid Transaction: ${reason}` : `Unknown Transaction Validity: ${reason}`
}

/** Arguments of `TaggedTransactionQueue_validate_transaction` for a transaction from outside. */
export function validationOf(extrinsic: Hex, head: Hex): Uint8Array {
  const [bytes, hash] = [hexToU8a(extrinsic), hexToU8a(head)]
  const argument = new Uint8Array(1 + bytes.length + hash.length)
  argument[0] = 2
  argument.set(bytes, 1)
  argument.set(hash, 1 + bytes.length)
  return argument
}
