/** Every transaction goes one way: build, try, sign, follow. */
import type { AddressOrPair } from '@polkadot/api/types'
import type { SignerOptions } from '@polkadot/api/types/submittable'
import type { Option, Vec, u128 } from '@polkadot/types'
import type { EventRecord, RuntimeDispatchInfo } from '@polkadot/types/interfaces'
import type { ISubmittableResult, Registry, Signer } from '@polkadot/types/types'
import type {
  PalletMutualAidViewsDryRun,
  SpRuntimeDispatchError,
  SpWeightsWeightV2Weight,
} from '@huzhu/runtime-metadata/lookup'
import type { Call } from './calls.ts'
import type { Connection } from './connection.ts'
import { type CurrencyId, encodeCurrency } from './currencies.ts'
import { ConnectionLost, NodeFailed, NotIncluded, NotTaken, OtherRuntime, Refused, errorOf } from './errors.ts'
import { failureOf } from './failures.ts'
import { nodeReasonOf } from './node-reasons.ts'
import { refusalOf } from './refusals.ts'
import type { State } from './state.ts'
import { view } from './view.ts'
import { askedOf, keyOf } from './wallet.ts'

/** What a transaction would cost and do, before anybody signs. */
export interface Preflight {
  /** What the chain takes, if it does what it would do now, in the native token's smallest unit; nothing where it takes none. */
  readonly fee: bigint
  /** What is withdrawn for it first: the fee of the most that the call could do. What is beyond the fee comes back. */
  readonly advance: bigint
  /** Why the chain would refuse it now. */
  readonly refusal: Refused | undefined
}

/** What a transaction did, as its block tells it. */
export interface Happened {
  /** Pallet and name, such as mutualAid.ClaimFiled. */
  readonly name: string
  readonly data: Readonly<Record<string, string>>
}

/** A transaction that can no longer change. */
export interface Final {
  readonly state: 'final'
  readonly hash: string
  readonly block: string
  readonly refusal: Refused | undefined
  readonly events: readonly Happened[]
}

/** Where a sent transaction stands. */
export type Progress =
  /**
   * Signed and on its way: from here on it may be recorded whatever becomes of the connection. {@link findSent} looks for
   * it after block `from`, the newest when it was signed.
   */
  | { readonly state: 'sent'; readonly hash: string; readonly from: number }
  | { readonly state: 'in block'; readonly hash: string; readonly block: string }
  | { readonly state: 'retracted'; readonly hash: string }
  | Final

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

/** A currency as the transaction extension names it: its place on this chain, by the pallet that keeps it. */
function feeLocation(registry: Registry, currency: CurrencyId | undefined): object | undefined {
  if (currency === undefined || currency === 'native') return undefined
  const assets = registry.metadata.pallets.find(({ name }) => name.eq('Assets'))
  if (!assets) throw new OtherRuntime('The runtime has no pallet Assets.')
  return { parents: 0, interior: { X2: [{ PalletInstance: assets.index.toNumber() }, { GeneralIndex: currency }] } }
}

function signingOf(registry: Registry, { signer, feeIn, nonce = -1 }: SigningOptions): Partial<SignerOptions> {
  const assetId = feeLocation(registry, feeIn)
  return {
    nonce,
    // A wallet may complete the transaction, as one does that asks a hardware wallet.
    ...(signer && { signer: askedOf(signer, registry), withSignedTransaction: true }),
    ...(assetId && { assetId: assetId as never }),
  }
}

/** What the runtime says of a call that no block has room for. */
const TOO_LARGE = { pallet: 'runtime', reason: 'Exhausted' } as const

function fits(state: State, { weight, class: of }: RuntimeDispatchInfo): boolean {
  const most = state.consts.system.blockWeights.perClass[of.isNormal ? 'normal' : 'operational'].maxExtrinsic
  if (most.isNone) return true
  const { refTime, proofSize } = most.unwrap()
  const { refTime: time, proofSize: size } = weight as unknown as SpWeightsWeightV2Weight
  return time.toBigInt() <= refTime.toBigInt() && size.toBigInt() <= proofSize.toBigInt()
}

/** What a call is as heavy as does not depend on these; left out, they would be asked of the chain. */
const UNSIGNED = { nonce: 0, era: 0 } as const

/** Whether a call at its heaviest fits into a block. A dry run does not tell. */
export const fitsBlock = async (api: Connection, call: Call, who: string): Promise<boolean> =>
  fits(api, await call.paymentInfo(who, UNSIGNED))

/** The chain's own dry run, of any call. */
async function dryRun(state: State, call: Call, who: string) {
  const method = state.registry.createType('Call', call.method.toU8a())
  const { outcome, feeless } = await view<PalletMutualAidViewsDryRun>(state, 'mutualAid', 'dryRun', [who, method])
  const refusal = outcome.isErr ? refusalOf(state.registry, outcome.asErr) : undefined
  return { refusal, feeless: feeless.isTrue }
}

/** Why the chain would refuse a call of `who`; undefined where it would do it. Asks for no fee. */
export const readRefusal = async (state: State, call: Call, who: string): Promise<Refused | undefined> =>
  (await dryRun(state, call, who)).refusal

/**
 * What `who` could spend of each of these currencies once the chain had done a call of theirs, before any fee: what is held and
 * what is locked overlap, and only the chain knows how far. Undefined where it would refuse the call.
 */
export async function readLeftAfter(
  state: State,
  call: Call,
  who: string,
  currencies: readonly CurrencyId[],
): Promise<bigint[] | undefined> {
  const method = state.registry.createType('Call', call.method.toU8a())
  const asked = currencies.map(encodeCurrency)
  const left = await view<Option<Vec<u128>>>(state, 'mutualAid', 'leftAfter', [who, method, asked])
  return left.isSome ? left.unwrap().map((amount) => amount.toBigInt()) : undefined
}

/** Try a call as `who` without signing it. */
export async function preflight(api: Connection, call: Call, who: string): Promise<Preflight> {
  const [info, { refusal, feeless }] = await Promise.all([call.paymentInfo(who), dryRun(api, call, who)])
  const tooLarge = fits(api, info) ? undefined : new Refused(TOO_LARGE, 'Too large for a block.')
  const advance = feeless ? 0n : info.partialFee.toBigInt()
  const fee = feeless ? 0n : await chargedOf(api, call, who, info)
  return { fee, advance, refusal: refusal ?? tooLarge }
}

/** What is charged of a fee: a call declares the most that it could do, and pays for what it does. */
async function chargedOf(state: State, call: Call, who: string, info: RuntimeDispatchInfo): Promise<bigint> {
  const method = state.registry.createType('Call', call.method.toU8a())
  return (await view<u128>(state, 'protocol', 'feeOf', [who, method, info.weight, info.partialFee])).toBigInt()
}

const happened = (records: readonly EventRecord[]): Happened[] =>
  records.map(({ event: { section, method, data } }) => ({
    name: `${section}.${method}`,
    data: Object.fromEntries((data.names ?? []).map((name, at) => [name, data[at]?.toString() ?? ''])),
  }))

/** The numbers that the chain gave, or was told, of what a transaction was about. */
export interface Numbers {
  readonly pool?: number
  readonly claim?: number
  readonly referendum?: number
}

/** What a transaction was about, by its events: the pool it opened, the claim it filed, the referendum it submitted. */
export function numbersIn(events: readonly Happened[]): Numbers {
  const first = (name: 'pool' | 'claim') => events.find(({ data }) => data[name])?.data[name]
  const [pool, claim] = [first('pool'), first('claim')]
  const referendum = events.find(({ name }) => name === 'referenda.Submitted')?.data.index
  return {
    ...(pool && { pool: Number(pool) }),
    ...(claim && { claim: Number(claim) }),
    ...(referendum && { referendum: Number(referendum) }),
  }
}

/**
 * Sign, send and follow a call until it is final. It is sent once `follow` has taken note that it will be, so that it can be
 * looked for whatever happens then. What `follow` throws is thrown, and ends the following.
 * @throws {@link SignatureRejected}, {@link WalletFailed}, {@link NodeFailed} before it is sent, {@link NotTaken},
 * {@link NotIncluded}, {@link ConnectionLost}, after which {@link findSent} tells what became of it; the chain's refusal
 * inside a block is in the result.
 */
export async function submit(
  api: Connection,
  call: Call,
  options: SigningOptions,
  follow: (progress: Progress) => unknown = () => {},
): Promise<Final> {
  let done!: (final: Final) => void
  let failed!: (error: unknown) => void
  const end = new Promise<Final>((...settle) => ([done, failed] = settle))
  end.catch(() => 'told below, where it may be waited for only later')
  // A node forgets who watched a transaction when the connection ends.
  const lost = () => failed(new ConnectionLost())
  api.once('disconnected', lost)
  try {
    const { signed, from } = await Promise.race([sign(api, call, options), end as Promise<never>])
    const hash = signed.hash.toHex()
    await Promise.race([follow({ state: 'sent', hash, from }), end])
    const finish = (final: Final) => {
      void follow(final)
      done(final)
    }
    const hear = ({ status, dispatchError, events }: ISubmittableResult) => {
      if (status.isInBlock) void follow({ state: 'in block', hash, block: status.asInBlock.toHex() })
      // The node looked for as long as it does, or names a block in which nothing happened by this transaction.
      else if (status.isFinalityTimeout || (status.isFinalized && events.length === 0))
        findSent(api, hash, from).then(finish).catch(failed)
      else if (status.isFinalized) {
        const refusal = dispatchError && refusalOf(api.registry, dispatchError as unknown as SpRuntimeDispatchError)
        finish({ state: 'final', hash, block: status.asFinalized.toHex(), refusal, events: happened(events) })
      } else if (status.isRetracted) void follow({ state: 'retracted', hash })
      else if (status.isInvalid) failed(new NotIncluded(hash, 'invalid'))
      else if (status.isDropped) failed(new NotIncluded(hash, 'dropped'))
      else if (status.isUsurped) failed(new NotIncluded(hash, 'usurped'))
    }
    const stop = await signed
      .send((told) => {
        try {
          hear(told)
        } catch (error) {
          failed(error)
        }
      })
      .catch((error: unknown) => {
        // Without the node's answer it is not known whether the node has the transaction; why the connection ended is none.
        throw (api.isConnected && answerOf(error)) || new ConnectionLost()
      })
    return await end.finally(() => api.isConnected && stop())
  } finally {
    api.off('disconnected', lost)
  }
}

/** Have a call signed, and the block that is the newest meanwhile. */
async function sign(
  api: Connection,
  call: Call,
  options: SigningOptions,
): Promise<{ readonly signed: Call; readonly from: number }> {
  try {
    const signing = call.signAsync(keyOf(options.by), signingOf(call.registry, options))
    const [signed, { number }] = await Promise.all([signing, api.rpc.chain.getHeader()])
    return { signed, from: number.toNumber() }
  } catch (error) {
    // Whoever signs fails in their own name: all else is what it takes of the node, the account's number for instance,
    // and nothing was sent that the node could say no to.
    throw errorOf(failureOf(error, api))
  }
}

/** A node's no to a transaction; undefined for what is no answer of a node. */
function answerOf(error: unknown): NotTaken | undefined {
  if (!(error instanceof NodeFailed)) return undefined
  const { code, message } = error
  return new NotTaken(nodeReasonOf(code, message), message)
}

/** Submit a call whose refusal is an error. @throws {@link Refused} as well */
export async function submitOrThrow(api: Connection, call: Call, options: SigningOptions): Promise<Final> {
  const final = await submit(api, call, options)
  if (final.refusal) throw final.refusal
  return final
}

/** Blocks after which an unrecorded transaction is no longer valid. */
const LIFETIME = 64

/**
 * Find what became of a transaction that was sent when `from` was the newest block, as after a page was loaded anew.
 * @throws {@link NotIncluded} when it can no longer get into a block
 */
export async function findSent(api: Connection, hash: string, from: number): Promise<Final> {
  for (let number = from; ; number += 1) {
    while ((await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber() < number)
      await new Promise((passed) => setTimeout(passed, 1_000))
    if (number > from + LIFETIME) throw new NotIncluded(hash, 'dropped')
    const block = await api.rpc.chain.getBlockHash(number)
    // A local chain whose time was moved has gaps.
    if (block.isEmpty) continue
    const { extrinsics } = (await api.rpc.chain.getBlock(block)).block
    const at = extrinsics.findIndex((extrinsic) => extrinsic.hash.toHex() === hash)
    if (at < 0) continue
    const records = (await (await api.at(block)).query.system.events()).filter(
      ({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eq(at),
    )
    const failed = records.find(({ event }) => api.events.system.ExtrinsicFailed.is(event))
    const refusal = failed && refusalOf(api.registry, failed.event.data[0] as unknown as SpRuntimeDispatchError)
    return { state: 'final', hash, block: block.toHex(), refusal, events: happened(records) }
  }
}
