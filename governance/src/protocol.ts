/** What token holders decide: proposals with their power, parameters, the announced upgrade. */
import type { AugmentedSubmittable, AugmentedSubmittables } from '@polkadot/api/types'
import type {
  PalletMutualAidProtocolParameter,
  PalletMutualAidProtocolParameterTerms,
  PalletMutualAidProtocolProtocolParameters,
} from '@huzhu/runtime-metadata/lookup'
import type { AnyFunction } from '@polkadot/types/types'
import type { Call } from './calls.ts'
import type { Connection } from './connection.ts'
import { type CurrencyId, currencyIdOf, encodeCurrency } from './currencies.ts'
import type { State } from './state.ts'
import type { ChainTime } from './time.ts'
import { view } from './view.ts'

/** The powers that a protocol referendum can have; each is a track of the same name. */
export type Power = 'Wish' | 'Parameters' | 'Registry' | 'Treasury' | 'Emergency' | 'Upgrade'

/** What a token holder can propose here. Sums in the smallest unit of their currency. */
export type ProtocolProposal =
  /** By the hash of its text; it changes nothing. */
  | { readonly kind: 'Wish'; readonly text: string }
  | { readonly kind: 'PoolDeposit' | 'ProposalDeposit'; readonly deposit: bigint }
  /** Due jobs of a block. */
  | { readonly kind: 'ServiceQuota'; readonly quota: number }
  | { readonly kind: 'DuesFloor'; readonly currency: CurrencyId; readonly floor: bigint }
  | { readonly kind: 'RegisterPayee' | 'RemovePayee'; readonly payee: string }
  | { readonly kind: 'LiftPause'; readonly pool: number }
  /** By the hash of its code. */
  | { readonly kind: 'AnnounceUpgrade'; readonly code: string }
  | { readonly kind: 'WithdrawUpgrade' }
  /** From the treasury; once it has passed, anyone has it paid. `from`: a first block in which they can, if it is given one. */
  | {
      readonly kind: 'Spend'
      readonly currency: CurrencyId
      readonly amount: bigint
      readonly to: string
      readonly from?: number
    }

/** What a referendum brings about: such a proposal, or what was proposed elsewhere. */
export type Effect =
  | ProtocolProposal
  | { readonly kind: 'Cancel'; readonly referendum: number }
  | { readonly kind: 'Other' }
  /** Its bytes are no call of the runtime. */
  | { readonly kind: 'Unreadable' }
  /** Its bytes are not on the chain, their hash alone. */
  | { readonly kind: 'NotShown' }

/** The power that a proposal needs. An upgrade is withdrawn by the shorter of its two ways. */
export const powerOf: Readonly<Record<ProtocolProposal['kind'], Power>> = {
  Wish: 'Wish',
  PoolDeposit: 'Parameters',
  ProposalDeposit: 'Parameters',
  ServiceQuota: 'Parameters',
  DuesFloor: 'Parameters',
  RegisterPayee: 'Registry',
  RemovePayee: 'Registry',
  LiftPause: 'Emergency',
  AnnounceUpgrade: 'Upgrade',
  WithdrawUpgrade: 'Emergency',
  Spend: 'Treasury',
}

/** The origin with which a proposal is carried out. @internal */
export const originOf = ({ kind }: ProtocolProposal) => ({ MutualAid: powerOf[kind] })

/** The call that a proposal is carried out by. @internal */
export function encodeProtocolProposal(api: Connection, proposal: ProtocolProposal): Call {
  const { mutualAid, system, treasury } = api.tx
  switch (proposal.kind) {
    case 'Wish':
      return system.remark(proposal.text)
    case 'PoolDeposit':
      return mutualAid.setParameter({ PoolDeposit: proposal.deposit })
    case 'ProposalDeposit':
      return mutualAid.setParameter({ ProposalDeposit: proposal.deposit })
    case 'ServiceQuota':
      return mutualAid.setParameter({ ServiceQuota: proposal.quota })
    case 'DuesFloor':
      return mutualAid.setParameter({
        DuesFloor: { currency: encodeCurrency(proposal.currency), floor: proposal.floor },
      })
    case 'RegisterPayee':
      return mutualAid.registerPayee(proposal.payee, 'School')
    case 'RemovePayee':
      return mutualAid.removePayee(proposal.payee)
    case 'LiftPause':
      return mutualAid.liftPause(proposal.pool)
    case 'AnnounceUpgrade':
      return mutualAid.announceUpgrade(proposal.code)
    case 'WithdrawUpgrade':
      return mutualAid.withdrawUpgrade()
    case 'Spend':
      return treasury.spend(encodeCurrency(proposal.currency), proposal.amount, proposal.to, proposal.from ?? null)
  }
}

/** Length of a text's hash, in bytes. */
const HASH = 32

/** A call as the chain reads it. */
interface DecodedCall {
  readonly section: string
  readonly method: string
  readonly args: readonly unknown[]
}

type Calls = AugmentedSubmittables<'promise'>
type ArgumentsOf<Call> = Call extends AugmentedSubmittable<AnyFunction, infer Arguments> ? Arguments : never

/** What a call was given, if it is the one of this pallet and name. */
function given<Pallet extends keyof Calls, Name extends keyof Calls[Pallet]>(
  { section, method, args }: DecodedCall,
  pallet: Pallet,
  name: Name,
): ArgumentsOf<Calls[Pallet][Name]> | undefined {
  return section === pallet && method === name ? (args as unknown as ArgumentsOf<Calls[Pallet][Name]>) : undefined
}

function changeOf(change: PalletMutualAidProtocolParameter): Effect {
  if (change.isPoolDeposit) return { kind: 'PoolDeposit', deposit: change.asPoolDeposit.toBigInt() }
  if (change.isProposalDeposit) return { kind: 'ProposalDeposit', deposit: change.asProposalDeposit.toBigInt() }
  if (change.isServiceQuota) return { kind: 'ServiceQuota', quota: change.asServiceQuota.toNumber() }
  const { currency, floor } = change.asDuesFloor
  return { kind: 'DuesFloor', currency: currencyIdOf(currency), floor: floor.toBigInt() }
}

/** What a call of a referendum brings about. @internal */
export function effectOf(call: DecodedCall): Effect {
  const remark = given(call, 'system', 'remark')
  if (remark?.[0].length === HASH) return { kind: 'Wish', text: remark[0].toHex() }
  const registered = given(call, 'mutualAid', 'registerPayee')
  if (registered) return { kind: 'RegisterPayee', payee: registered[0].toString() }
  const removed = given(call, 'mutualAid', 'removePayee')
  if (removed) return { kind: 'RemovePayee', payee: removed[0].toString() }
  const lifted = given(call, 'mutualAid', 'liftPause')
  if (lifted) return { kind: 'LiftPause', pool: lifted[0].toNumber() }
  const announced = given(call, 'mutualAid', 'announceUpgrade')
  if (announced) return { kind: 'AnnounceUpgrade', code: announced[0].toHex() }
  if (given(call, 'mutualAid', 'withdrawUpgrade')) return { kind: 'WithdrawUpgrade' }
  const cancelled = given(call, 'referenda', 'cancel')
  if (cancelled) return { kind: 'Cancel', referendum: cancelled[0].toNumber() }
  const local = given(call, 'treasury', 'spendLocal')
  if (local) return { kind: 'Spend', currency: 'native', amount: local[0].toBigInt(), to: local[1].toString() }
  const spent = given(call, 'treasury', 'spend')
  if (spent) {
    const [currency, amount, to, from] = spent
    const effect = {
      kind: 'Spend',
      currency: currencyIdOf(currency),
      amount: amount.toBigInt(),
      to: to.toString(),
    } as const
    return from.isSome ? { ...effect, from: from.unwrap().toNumber() } : effect
  }
  const set = given(call, 'mutualAid', 'setParameter')
  return set ? changeOf(set[0]) : { kind: 'Other' }
}

/** What token holders set. Deposits in the native token's smallest unit. */
export interface Parameters {
  readonly poolDeposit: bigint
  readonly proposalDeposit: bigint
  readonly serviceQuota: number
}

/** The parameters of today, within what they can be set. */
export interface ParameterTerms {
  readonly today: Parameters
  readonly min: Parameters
  readonly max: Parameters
  /** Most that a currency's floor of dues can be, in its smallest unit. */
  readonly highestFloor: bigint
}

const parametersOf = (found: PalletMutualAidProtocolProtocolParameters): Parameters => ({
  poolDeposit: found.poolDeposit.toBigInt(),
  proposalDeposit: found.proposalDeposit.toBigInt(),
  serviceQuota: found.serviceQuota.toNumber(),
})

/** The parameters of today, with the compiled bounds of each. */
export async function readParameters(state: State): Promise<ParameterTerms> {
  const found = await view<PalletMutualAidProtocolParameterTerms>(state, 'mutualAid', 'parameterTerms')
  const { min, max } = found.bounds
  return {
    today: parametersOf(found.today),
    min: parametersOf(min),
    max: parametersOf(max),
    highestFloor: found.highestFloor.toBigInt(),
  }
}

/** A runtime that token holders have agreed to. */
export interface AnnouncedUpgrade {
  /** Hash of its code. */
  readonly code: string
  /** From when anyone can have it authorised. */
  readonly notBefore: ChainTime
  readonly authorized: boolean
}

/** The announced upgrade, if there is one. */
export async function readAnnouncedUpgrade(state: State): Promise<AnnouncedUpgrade | undefined> {
  const found = await state.query.mutualAid.announcedUpgrade()
  if (found.isNone) return undefined
  const { code, notBefore, authorized } = found.unwrap()
  return { code: code.toHex(), notBefore: notBefore.toBigInt(), authorized: authorized.isTrue }
}
