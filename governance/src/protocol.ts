/** What token holders decide: proposals with their power, parameters, the announced upgrade. */
import type { Call as DecodedCall } from '@polkadot/types/interfaces'
import type { Call } from './calls.ts'
import type { Connection } from './connection.ts'
import { type CurrencyId, currencyIdOf, encodeCurrency } from './currencies.ts'
import type { ChainTime } from './time.ts'

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

/** What a referendum brings about: such a proposal, or what was proposed elsewhere. */
export type Effect =
  | ProtocolProposal
  | { readonly kind: 'Spend'; readonly amount: bigint; readonly to: string }
  | { readonly kind: 'Cancel'; readonly referendum: number }
  | { readonly kind: 'Other' }

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
}

/** The call that a proposal is carried out by. */
export function encodeProtocolProposal(api: Connection, proposal: ProtocolProposal): Call {
  const { mutualAid, system } = api.tx
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
  }
}

/** Length of a text's hash, in bytes. */
const HASH = 32

/** What a call of a referendum brings about. */
export function effectOf(api: Connection, call: DecodedCall): Effect {
  const { mutualAid, referenda, system, treasury } = api.tx
  if (system.remark.is(call) && call.args[0].length === HASH) return { kind: 'Wish', text: call.args[0].toHex() }
  if (mutualAid.registerPayee.is(call)) return { kind: 'RegisterPayee', payee: call.args[0].toString() }
  if (mutualAid.removePayee.is(call)) return { kind: 'RemovePayee', payee: call.args[0].toString() }
  if (mutualAid.liftPause.is(call)) return { kind: 'LiftPause', pool: call.args[0].toNumber() }
  if (mutualAid.announceUpgrade.is(call)) return { kind: 'AnnounceUpgrade', code: call.args[0].toHex() }
  if (mutualAid.withdrawUpgrade.is(call)) return { kind: 'WithdrawUpgrade' }
  if (referenda.cancel.is(call)) return { kind: 'Cancel', referendum: call.args[0].toNumber() }
  if (treasury.spendLocal.is(call)) {
    const [amount, to] = call.args
    return { kind: 'Spend', amount: amount.toBigInt(), to: to.toString() }
  }
  if (treasury.spend.is(call)) {
    const [, amount, to] = call.args
    return { kind: 'Spend', amount: amount.toBigInt(), to: to.toString() }
  }
  if (mutualAid.setParameter.is(call)) {
    const [change] = call.args
    if (change.isPoolDeposit) return { kind: 'PoolDeposit', deposit: change.asPoolDeposit.toBigInt() }
    if (change.isProposalDeposit) return { kind: 'ProposalDeposit', deposit: change.asProposalDeposit.toBigInt() }
    if (change.isServiceQuota) return { kind: 'ServiceQuota', quota: change.asServiceQuota.toNumber() }
    const { currency, floor } = change.asDuesFloor
    return { kind: 'DuesFloor', currency: currencyIdOf(currency), floor: floor.toBigInt() }
  }
  return { kind: 'Other' }
}

/** What token holders set. Deposits in the native token's smallest unit. */
export interface Parameters {
  readonly poolDeposit: bigint
  readonly proposalDeposit: bigint
  readonly serviceQuota: number
}

/** The parameters of today, with the compiled bounds of each. */
export async function readParameters(
  api: Connection,
): Promise<{ readonly today: Parameters; readonly min: Parameters; readonly max: Parameters }> {
  const { min, max } = api.consts.mutualAid.parameterBounds
  const [today, least, most] = [await api.query.mutualAid.parameters(), min, max].map((found) => ({
    poolDeposit: found.poolDeposit.toBigInt(),
    proposalDeposit: found.proposalDeposit.toBigInt(),
    serviceQuota: found.serviceQuota.toNumber(),
  })) as [Parameters, Parameters, Parameters]
  return { today, min: least, max: most }
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
export async function readAnnouncedUpgrade(api: Connection): Promise<AnnouncedUpgrade | undefined> {
  const found = await api.query.mutualAid.announcedUpgrade()
  if (found.isNone) return undefined
  const { code, notBefore, authorized } = found.unwrap()
  return { code: code.toHex(), notBefore: notBefore.toBigInt(), authorized: authorized.isTrue }
}
