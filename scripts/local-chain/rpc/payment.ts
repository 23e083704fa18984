// payment_*: what a transaction would cost, as the runtime says.
import { hexToU8a, u8aConcat } from '@polkadot/util'
import { TypeRegistry } from '@polkadot/types'
import type { FeeDetails, RuntimeDispatchInfo } from '@polkadot/types/interfaces'
import type { Hex } from '../../engine/state.ts'
import type { LocalChain } from '../local-chain.ts'
import { type Methods, method } from './method.ts'
import * as value from './values.ts'

const registry = new TypeRegistry()

/** Asks the runtime about a transaction and its length. */
function ask(chain: LocalChain, query: string, extrinsic: Hex, at: Hex | undefined): Promise<Uint8Array> {
  const bytes = hexToU8a(extrinsic)
  const length = new Uint8Array(Uint32Array.of(bytes.length).buffer)
  return chain.call(`TransactionPaymentApi_${query}`, u8aConcat(bytes, length), at)
}

const about = { extrinsic: value.bytes, at: value.at }
const amount = (money: { toBigInt(): bigint }) => `0x${money.toBigInt().toString(16)}`

export const payment: Methods = {
  payment_queryInfo: method(about, async ({ extrinsic, at }, { chain }) => {
    const bytes = await ask(chain, 'query_info', extrinsic, at)
    const { weight, class: of, partialFee } = registry.createType<RuntimeDispatchInfo>('RuntimeDispatchInfo', bytes)
    const { refTime, proofSize } = weight as unknown as Record<'refTime' | 'proofSize', { toBigInt(): bigint }>
    return {
      // A call names its weight itself, up to 64 bits.
      weight: { ref_time: Number(refTime.toBigInt()), proof_size: Number(proofSize.toBigInt()) },
      class: of.type.toLowerCase(),
      partialFee: partialFee.toString(),
    }
  }),
  payment_queryFeeDetails: method(about, async ({ extrinsic, at }, { chain }) => {
    const details = registry.createType<FeeDetails>('FeeDetails', await ask(chain, 'query_fee_details', extrinsic, at))
    if (details.inclusionFee.isNone) return { inclusionFee: null }
    const { baseFee, lenFee, adjustedWeightFee } = details.inclusionFee.unwrap()
    return {
      inclusionFee: { baseFee: amount(baseFee), lenFee: amount(lenFee), adjustedWeightFee: amount(adjustedWeightFee) },
    }
  }),
}
