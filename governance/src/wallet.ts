/** The wallet's side of a transaction: what it says is told from what a node says by where it comes from. */
import type { AddressOrPair } from '@polkadot/api/types'
import { isKeyringPair } from '@polkadot/api/util'
import type { IKeyringPair, Registry, Signer, SignerPayloadJSON, SignerResult } from '@polkadot/types/types'
import { SignatureRejected, WalletFailed } from './errors.ts'
import { HuzhuError, isDeclined, sentenceOf } from './failures.ts'

/** Why a wallet did not sign. */
export function walletFailureOf(error: unknown): HuzhuError {
  if (error instanceof HuzhuError) return error
  return isDeclined(error) ? new SignatureRejected() : new WalletFailed(sentenceOf(error))
}

/** What a wallet that completed the transaction gave back is for the call that its person was shown. */
function expectSameCall({ signedTransaction }: SignerResult, { method }: SignerPayloadJSON, registry: Registry): void {
  if (!signedTransaction) return
  if (registry.createType('Extrinsic', signedTransaction).method.toHex() !== method)
    throw new WalletFailed('The wallet gave back another call than it was asked to sign.')
}

/** A wallet whose every failure is its own. */
export function askedOf(signer: Signer, registry: Registry): Signer {
  const { signPayload, signRaw, update } = signer
  const own = <Request, Answer>(ask: (request: Request) => Promise<Answer>) => {
    return async (request: Request) => {
      try {
        return await ask.call(signer, request)
      } catch (error) {
        throw walletFailureOf(error)
      }
    }
  }
  return {
    ...(signPayload && {
      signPayload: own(async (payload: SignerPayloadJSON) => {
        const answer = await signPayload.call(signer, payload)
        expectSameCall(answer, payload, registry)
        return answer
      }),
    }),
    ...(signRaw && { signRaw: own(signRaw) }),
    ...(update && { update: update.bind(signer) }),
  }
}

/** A key pair is a wallet that is asked without a word: its every failure is its own. */
export function keyOf(by: AddressOrPair): AddressOrPair {
  if (!isKeyringPair(by)) return by
  const { address, addressRaw, publicKey } = by
  const sign: IKeyringPair['sign'] = (data, options) => {
    try {
      return by.sign(data, options)
    } catch (error) {
      throw walletFailureOf(error)
    }
  }
  return { address, addressRaw, publicKey, sign }
}
