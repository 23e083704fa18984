/** Every transaction goes one way: build, try, sign, follow. */
import type { AddressOrPair } from '@polkadot/api/types'
import type { SignerOptions } from '@polkadot/api/types/submittable'
import type { Result } from '@polkadot/types'
import type { DispatchError } from '@polkadot/types/interfaces'
import type { SpRuntimeDispatchError } from '@polkadot/types/lookup'
import type { Codec, Signer } from '@polkadot/types/types'
import type { Call } from './calls.ts'
import type { Connection } from './connection.ts'
import type { CurrencyId } from './currencies.ts'
import { HuzhuError, NotIncluded, Refused, SignatureRejected } from './errors.ts'
import { refusalOf, view } from './view.ts'

/** What a transaction would cost and do, before anybody signs. */
export interface Preflight {
  /** In the native token's smallest unit; the chain may take none. */
  readonly fee: bigint
  /** Why the chain would refuse it now. */
  readonly refusal: Refused | undefined
}

/** Where a sent transaction stands. */
export type Progress =
  | { readonly state: 'sent'; readonly hash: string }
  | { readonly state: 'in block'; readonly hash: string; readonly block: string }
  | { readonly state: 'final'; readonly hash: string; readonly block: string; readonly refusal: Refused | undefined }

/** Who signs, and in what the fee is paid. */
export interface SigningOptions {
  /** A key pair, or an address with the wallet that holds it. */
  readonly by: AddressOrPair
  readonly signer?: Signer
  /** Currency of the fee; the native token if not said. */
  readonly feeIn?: CurrencyId
  /** The account's number; the next one if not said, those that wait included. */
  readonly nonce?: number
}

/** The pallet that keeps the currencies, as locations name it. */
const ASSETS_PALLET = 12

/** A currency as the transaction extension names it: its place on this chain. */
function feeLocation(currency: CurrencyId | undefined): object | undefined {
  if (currency === undefined || currency === 'native') return undefined
  return { parents: 0, interior: { X2: [{ PalletInstance: ASSETS_PALLET }, { GeneralIndex: currency }] } }
}

function signingOf({ signer, feeIn, nonce = -1 }: SigningOptions): Partial<SignerOptions> {
  const assetId = feeLocation(feeIn)
  return { nonce, ...(signer && { signer }), ...(assetId && { assetId: assetId as never }) }
}

/** Try a call as `who` without signing it. */
export async function preflight(api: Connection, call: Call, who: string): Promise<Preflight> {
  const [{ partialFee }, answer] = await Promise.all([call.paymentInfo(who), tryCall(api, call, who)])
  return { fee: partialFee.toBigInt(), refusal: answer }
}

/** Dry run by the chain itself, of any call. */
async function tryCall(api: Connection, call: Call, who: string): Promise<Refused | undefined> {
  const method = api.createType('Call', call.method.toU8a())
  const outcome = await view<Result<Codec, SpRuntimeDispatchError>>(api, 'mutualAid', 'dryRun', [who, method])
  return outcome.isErr ? refusalOf(api.registry, outcome.asErr as unknown as DispatchError) : undefined
}

/**
 * Sign, send and follow a call until it is final.
 * @throws {@link SignatureRejected}, {@link NotIncluded}; the chain's refusal inside a block is in the result.
 */
export async function submit(
  api: Connection,
  call: Call,
  options: SigningOptions,
  follow: (progress: Progress) => void = () => {},
): Promise<Progress & { state: 'final' }> {
  const done = Promise.withResolvers<Progress & { state: 'final' }>()
  const hash = () => call.hash.toHex()
  const stop = await call
    .signAndSend(options.by, signingOf(options), ({ status, dispatchError, txHash }) => {
      if (status.isReady) follow({ state: 'sent', hash: txHash.toHex() })
      else if (status.isInBlock) follow({ state: 'in block', hash: txHash.toHex(), block: status.asInBlock.toHex() })
      else if (status.isFinalized) {
        const refusal = dispatchError && refusalOf(api.registry, dispatchError)
        const final = { state: 'final', hash: txHash.toHex(), block: status.asFinalized.toHex(), refusal } as const
        follow(final)
        done.resolve(final)
      } else if (status.isInvalid)
        done.reject(new NotIncluded('invalid', `Transaction ${hash()} is not valid any more.`))
      else if (status.isDropped) done.reject(new NotIncluded('dropped', `Transaction ${hash()} was dropped.`))
      else if (status.isUsurped) done.reject(new NotIncluded('usurped', `Transaction ${hash()} was replaced.`))
    })
    .catch((error: unknown) => {
      throw atTheDoor(error)
    })
  return done.promise.finally(stop)
}

/** What a wallet or a node says when it does not take a transaction. */
function atTheDoor(error: unknown): HuzhuError {
  const sentence = error instanceof Error ? error.message : String(error)
  if (/cancel|reject|denied|declined/i.test(sentence)) return new SignatureRejected()
  return new NotIncluded('refused at the door', sentence)
}

/** Submit a call whose refusal is an error. @throws {@link Refused} as well */
export async function submitOrThrow(
  api: Connection,
  call: Call,
  options: SigningOptions,
): Promise<Progress & { state: 'final' }> {
  const final = await submit(api, call, options)
  if (final.refusal) throw final.refusal
  return final
}
