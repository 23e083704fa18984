import type { Option } from '@polkadot/types'
import type { PalletReferendaReferendumInfo } from '@polkadot/types/lookup'
import { u8aToHex } from '@polkadot/util'
import type { Call } from './calls.ts'
import type { Connection } from './connection.ts'

/** The powers that a protocol referendum can have; each is a track of the same name. */
export type Power = 'Wish' | 'Parameters' | 'Registry' | 'Treasury' | 'Emergency' | 'Upgrade'

/** For how long a vote is locked if it wins, and how much it counts: none counts a tenth, 6 six times. */
export type Conviction = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A track. Times in blocks, sums in the native token's smallest unit. */
export interface Track {
  readonly id: number
  readonly name: string
  readonly maxDeciding: number
  readonly decisionDeposit: bigint
  readonly preparePeriod: number
  readonly decisionPeriod: number
  readonly confirmPeriod: number
  readonly minEnactmentPeriod: number
}

/** A protocol referendum. */
export interface Referendum {
  readonly index: number
  readonly state: 'Ongoing' | 'Approved' | 'Rejected' | 'Cancelled' | 'TimedOut' | 'Killed'
  /** Id of its track while it is ongoing. */
  readonly track: number | undefined
  /** Block since which it is being decided. */
  readonly decidingSince: number | undefined
  /** Block from which it is approved if it goes on passing. */
  readonly confirming: number | undefined
  readonly ayes: bigint | undefined
  readonly nays: bigint | undefined
  readonly support: bigint | undefined
}

/** The tracks of the token holders' referenda. */
export function readTracks(api: Connection): Track[] {
  return api.consts.referenda.tracks.map(([id, track]) => ({
    id: id.toNumber(),
    // A name fills its field with zero bytes.
    name: track.name.toString().replaceAll('\0', ''),
    maxDeciding: track.maxDeciding.toNumber(),
    decisionDeposit: track.decisionDeposit.toBigInt(),
    preparePeriod: track.preparePeriod.toNumber(),
    decisionPeriod: track.decisionPeriod.toNumber(),
    confirmPeriod: track.confirmPeriod.toNumber(),
    minEnactmentPeriod: track.minEnactmentPeriod.toNumber(),
  }))
}

function referendumOf(index: number, found: Option<PalletReferendaReferendumInfo>): Referendum | undefined {
  if (found.isNone) return undefined
  const info = found.unwrap()
  const ongoing = info.isOngoing ? info.asOngoing : undefined
  const deciding = ongoing?.deciding.isSome ? ongoing.deciding.unwrap() : undefined
  return {
    index,
    state: info.type,
    track: ongoing?.track.toNumber(),
    decidingSince: deciding?.since.toNumber(),
    confirming: deciding?.confirming.isSome ? deciding.confirming.unwrap().toNumber() : undefined,
    ayes: ongoing?.tally.ayes.toBigInt(),
    nays: ongoing?.tally.nays.toBigInt(),
    support: ongoing?.tally.support.toBigInt(),
  }
}

/** One protocol referendum. */
export async function readReferendum(api: Connection, index: number): Promise<Referendum | undefined> {
  return referendumOf(index, await api.query.referenda.referendumInfoFor(index))
}

/** The protocol referenda, the newest first; at most `count`. */
export async function readReferenda(api: Connection, count = 50): Promise<Referendum[]> {
  const end = (await api.query.referenda.referendumCount()).toNumber()
  const indices = Array.from({ length: Math.min(count, end) }, (_, at) => end - 1 - at)
  const found = await Promise.all(indices.map((index) => readReferendum(api, index)))
  return found.filter((referendum) => referendum !== undefined)
}

/** Submit a call for token holders to decide. It is enacted as soon as its track allows. */
export function submitReferendum(api: Connection, power: Power, call: Call): Call {
  return api.tx.referenda.submit({ MutualAid: power } as never, { Inline: call.method.toHex() }, { After: 1 })
}

/** Place the deposit without which a referendum is not decided. */
export const placeDecisionDeposit = (api: Connection, index: number): Call =>
  api.tx.referenda.placeDecisionDeposit(index)

/** Vote with `balance` in the native token's smallest unit. */
export function voteWithConviction(
  api: Connection,
  index: number,
  vote: { readonly aye: boolean; readonly balance: bigint; readonly conviction: Conviction },
): Call {
  const { aye, balance, conviction } = vote
  return api.tx.convictionVoting.vote(index, {
    Standard: { vote: { aye, conviction: conviction === 0 ? 'None' : `Locked${conviction}x` }, balance },
  })
}

/** Let another vote with `balance` on a track. */
export const delegate = (api: Connection, track: number, to: string, conviction: Conviction, balance: bigint): Call =>
  api.tx.convictionVoting.delegate(track, to, conviction, balance)

/** Calls that a referendum of their power can make. */
export const protocolCalls = {
  registerPayee: (api: Connection, payee: string): Call => api.tx.mutualAid.registerPayee(payee, 'School'),
  removePayee: (api: Connection, payee: string): Call => api.tx.mutualAid.removePayee(payee),
  announceUpgrade: (api: Connection, code: string): Call => api.tx.mutualAid.announceUpgrade(code),
  withdrawUpgrade: (api: Connection): Call => api.tx.mutualAid.withdrawUpgrade(),
  liftPause: (api: Connection, pool: number): Call => api.tx.mutualAid.liftPause(pool),
}

/** Have the announced runtime authorised once its notice is over. */
export const authorizeAnnouncedUpgrade = (api: Connection): Call => api.tx.mutualAid.authorizeAnnouncedUpgrade()

/** Apply the authorised runtime. */
export const applyAuthorizedUpgrade = (api: Connection, code: Uint8Array): Call =>
  api.tx.system.applyAuthorizedUpgrade(u8aToHex(code))
