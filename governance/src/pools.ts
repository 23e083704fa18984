import type { Option } from '@polkadot/types'
import type { AccountId32, Permill } from '@polkadot/types/interfaces'
import type {
  PalletMutualAidApplication,
  PalletMutualAidPool,
  PalletMutualAidPoolProfile,
  PalletMutualAidPoolSuccessor,
  PalletMutualAidViewsPoolHealth,
} from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import { type CurrencyId, currencyIdOf } from './currencies.ts'
import { nameOf, textOf } from './text.ts'
import { type ChainTime, type Stamp, stampOf } from './time.ts'
import { view } from './view.ts'

/** A pool as the chain keeps it. */
export interface Pool {
  readonly id: number
  readonly name: string
  readonly summary: string
  /** Hash of the longer text. */
  readonly terms: string
  readonly kind: 'Education' | 'Medical' | 'Disaster' | 'Sharing'
  readonly state: 'Open' | 'WindingUp' | 'Closed'
  readonly currency: CurrencyId
  readonly host: string
  /** What is left at its end goes there. */
  readonly successor: 'Treasury' | { readonly payee: string } | { readonly pool: number }
  readonly created: Stamp
  /** Newest version of its rules. */
  readonly rules: number
  readonly members: number
  readonly voters: number
  /** Claims filed so far; they are numbered from 0. */
  readonly claims: number
  /** The round that parts enter now. */
  readonly round: number
}

/** What a pool has promised and not paid, by how certain it is that it will. */
export interface Promises {
  /** To parts that wait for their day, their proof or their vouchers. */
  readonly waiting: bigint
  /** To parts that can be disputed, or are. */
  readonly undecided: bigint
  /** To parts that are approved: the pool's debt. */
  readonly owed: bigint
}

/** A pool's money and people; every figure is the chain's. Amounts in the currency's smallest unit. */
export interface PoolHealth {
  readonly pot: bigint
  readonly free: bigint
  readonly reserved: bigint
  readonly donated: bigint
  readonly promises: Promises
  readonly available: bigint
  readonly members: number
  readonly voters: number
  readonly minimumVoters: number
  readonly totalShares: bigint
  /** Parts of 10¹⁸. */
  readonly exitRatio: bigint
  /** Seconds from asking to leave today to being paid out. */
  readonly exitNotice: bigint
  /** A month's dues of one member: what limits are multiples of. */
  readonly month: bigint
  /** Of all members. */
  readonly monthlyDues: bigint
  /** Tenths of months of all members' dues that are available. */
  readonly reserveTenths: bigint
  readonly cap: bigint
  readonly fullCap: bigint
  /** What its reserve leaves of that; a claim is paid no more than is available either. */
  readonly capByReserve: bigint
  /** Most that a claim is paid while it lacks its minimum of voters; undefined once it has it. */
  readonly youngCap: bigint | undefined
  /** How much of the whole cap the cap is, in percent. */
  readonly capPercent: number
  readonly reserveNeeded: bigint
  readonly rules: number
  /** Places the host has left to give in this period, by invitation or admission. */
  readonly hostPlacesLeft: number
  /** Whether it lacks its minimum of voters: claims are small, and the host can invite. */
  readonly young: boolean
  readonly openJoinsLeft: number
  /** When this period ends: from then on its places, invitations and filings are counted anew. */
  readonly periodEnds: ChainTime
  /** From when newcomers find places again; undefined while there are. */
  readonly placesFrom: ChainTime | undefined
  /** Until when no claims are taken. */
  readonly pausedUntil: ChainTime | undefined
}

function successorOf(successor: PalletMutualAidPoolSuccessor): Pool['successor'] {
  if (successor.isPayee) return { payee: successor.asPayee.toString() }
  return successor.isPool ? { pool: successor.asPool.toNumber() } : 'Treasury'
}

/** Decode a pool with its profile. @internal */
export function poolOf(id: number, pool: PalletMutualAidPool, profile: PalletMutualAidPoolProfile): Pool {
  return {
    id,
    name: nameOf(profile.name),
    summary: textOf(profile.summary),
    terms: profile.terms.toHex(),
    kind: pool.kind.type,
    state: pool.state.type,
    currency: currencyIdOf(pool.currency),
    host: pool.host.toString(),
    successor: successorOf(pool.successor),
    created: stampOf(pool.created),
    rules: pool.rules.toNumber(),
    members: pool.members.toNumber(),
    voters: pool.voters.toNumber(),
    claims: pool.nextClaim.toNumber(),
    round: pool.round.toNumber(),
  }
}

/** One pool. */
export async function readPool(state: State, id: number): Promise<Pool | undefined> {
  const [pool, profile] = await Promise.all([state.query.mutualAid.pools(id), state.query.mutualAid.profiles(id)])
  return pool.isSome && profile.isSome ? poolOf(id, pool.unwrap(), profile.unwrap()) : undefined
}

/** Money and people of a pool. */
export async function readPoolHealth(state: State, id: number): Promise<PoolHealth | undefined> {
  const found = await view<Option<PalletMutualAidViewsPoolHealth>>(state, 'mutualAid', 'poolHealth', [id])
  return found.isSome ? healthOf(found.unwrap()) : undefined
}

/** Decode a pool's money and people. @internal */
export function healthOf(health: PalletMutualAidViewsPoolHealth): PoolHealth {
  return {
    pot: health.pot.toBigInt(),
    free: health.free.toBigInt(),
    reserved: health.reserved.toBigInt(),
    donated: health.donated.toBigInt(),
    promises: {
      waiting: health.promises.waiting.toBigInt(),
      undecided: health.promises.undecided.toBigInt(),
      owed: health.promises.owed.toBigInt(),
    },
    available: health.available.toBigInt(),
    members: health.members.toNumber(),
    voters: health.voters.toNumber(),
    minimumVoters: health.minimumVoters.toNumber(),
    totalShares: health.totalShares.toBigInt(),
    exitRatio: (health.exitRatio as unknown as Permill).toBigInt(),
    exitNotice: health.exitNotice.toBigInt(),
    month: health.month.toBigInt(),
    monthlyDues: health.monthlyDues.toBigInt(),
    reserveTenths: health.reserveTenths.toBigInt(),
    cap: health.cap.toBigInt(),
    fullCap: health.fullCap.toBigInt(),
    capByReserve: health.capByReserve.toBigInt(),
    youngCap: health.youngCap.isSome ? health.youngCap.unwrap().toBigInt() : undefined,
    capPercent: (health.capShare as unknown as Permill).toNumber(),
    reserveNeeded: health.reserveNeeded.toBigInt(),
    rules: health.rules.toNumber(),
    hostPlacesLeft: health.hostPlacesLeft.toNumber(),
    young: health.young.isTrue,
    openJoinsLeft: health.openJoinsLeft.toNumber(),
    periodEnds: health.periodEnds.toBigInt(),
    placesFrom: health.placesFrom.isSome ? health.placesFrom.unwrap().toBigInt() : undefined,
    pausedUntil: health.pausedUntil.isSome ? health.pausedUntil.unwrap().toBigInt() : undefined,
  }
}

/** The account that holds a pool's pot. Nobody has its key. */
export async function readPotAccount(state: State, id: number): Promise<string> {
  return (await view<AccountId32>(state, 'mutualAid', 'potAccount', [id])).toString()
}

/** Schools and providers that a pool pays. */
export async function readAcceptedPayees(state: State, id: number): Promise<string[]> {
  const keys = await state.query.mutualAid.acceptedPayees.keys(id)
  return keys.map(({ args: [, payee] }) => payee.toString())
}

/** Accounts that are invited and have not joined, with when the invitation ends. */
export async function readInvitations(
  state: State,
  id: number,
): Promise<{ readonly who: string; readonly by: string; readonly expires: ChainTime }[]> {
  const found = await state.query.mutualAid.invitations.entries(id)
  return found.flatMap(([{ args }, invitation]) => {
    if (invitation.isNone) return []
    const { by, expires } = invitation.unwrap()
    return [{ who: args[1].toString(), by: by.toString(), expires: expires.toBigInt() }]
  })
}

/** An account that asks to be admitted. */
export interface Application {
  readonly who: string
  /** Held from it for the first dues. */
  readonly dues: bigint
  /** From when anyone can drop it. */
  readonly expires: ChainTime
}

/** Decode an application. @internal */
export const applicationOf = (who: string, { dues, expires }: PalletMutualAidApplication): Application => ({
  who,
  dues: dues.toBigInt(),
  expires: expires.toBigInt(),
})

/** Schools and providers that the chain knows. */
export async function readRegisteredPayees(state: State): Promise<string[]> {
  const keys = await state.query.mutualAid.payees.keys()
  return keys.map(({ args: [payee] }) => payee.toString())
}
