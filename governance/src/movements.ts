/** What each event does to the four books of its pool: the one place where events become entries of a ledger. */
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { u128 } from '@polkadot/types'
import { type FieldsOf, fieldsOf } from './happenings-scene.ts'
import { type PlainFields, accountIn } from './plain.ts'

/** A pool's books, or what one event changes in them, signed; in the smallest unit of the pool's currency. */
export interface Books {
  /** What claims can be paid from, and what leaving members take along. */
  readonly free: bigint
  /** Set aside for closed rounds that are being paid. */
  readonly settling: bigint
  /** Paid to payees whom it could not be delivered to. */
  readonly held: bigint
  /** Given for parts to registered payees. */
  readonly donated: bigint
}

/** The names of the books, in the order in which they are told. */
export const BOOKS = ['free', 'settling', 'held', 'donated'] as const

/** Books of a pool that has just been opened. */
export const NOTHING: Books = { free: 0n, settling: 0n, held: 0n, donated: 0n }

/** What all books hold together. */
export const potOf = ({ free, settling, held, donated }: Books): bigint => free + settling + held + donated

/** Books after a change. */
export const changed = (before: Books, by: Books): Books => ({
  free: before.free + by.free,
  settling: before.settling + by.settling,
  held: before.held + by.held,
  donated: before.donated + by.donated,
})

/** The events that move money of a pool, by name. */
export const MOVERS = [
  ...(['DuesPaid', 'Donated', 'Swept', 'BondSplit', 'RoundClosed', 'RoundSettled', 'PartPaid', 'PartHeld'] as const),
  ...(['HeldCollected', 'PayeeNamed', 'ExitPaid', 'ShareRedeemed', 'PoolClosed'] as const),
] as const

/** Those by which money reaches a payee. */
export const DELIVERIES = ['PartPaid', 'HeldCollected'] as const satisfies readonly (typeof MOVERS)[number][]

/** An event that moves money of a pool. */
export type Mover = (typeof MOVERS)[number]

type Movers = { readonly [Name in Mover]: (fields: FieldsOf<'mutualAid', Name>, before: Books) => Partial<Books> }

interface Paid {
  readonly fromFree: u128
  readonly fromDonated: u128
}

const paid = ({ fromFree, fromDonated }: Paid) => fromFree.toBigInt() + fromDonated.toBigInt()

/** By the event's name. All others leave the books as they are. */
const movers: Movers = {
  DuesPaid: ({ amount, fee }) => ({ free: amount.toBigInt() - fee.toBigInt() }),
  Donated: ({ amount }) => ({ donated: amount.toBigInt() }),
  Swept: ({ amount }) => ({ donated: amount.toBigInt() }),
  BondSplit: ({ pot }) => ({ free: pot.toBigInt() }),
  RoundClosed: ({ fromFree, fromDonated }) => ({
    free: -fromFree.toBigInt(),
    donated: -fromDonated.toBigInt(),
    settling: fromFree.toBigInt() + fromDonated.toBigInt(),
  }),
  PartPaid: (fields) => ({ settling: -paid(fields) }),
  PartHeld: (fields) => ({ settling: -paid(fields), held: paid(fields) }),
  RoundSettled: ({ toFree, toDonated }) => ({
    settling: -(toFree.toBigInt() + toDonated.toBigInt()),
    free: toFree.toBigInt(),
    donated: toDonated.toBigInt(),
  }),
  HeldCollected: ({ amount }) => ({ held: -amount.toBigInt() }),
  PayeeNamed: ({ toFree, toDonated }) => ({
    held: -(toFree.toBigInt() + toDonated.toBigInt()),
    free: toFree.toBigInt(),
    donated: toDonated.toBigInt(),
  }),
  ExitPaid: ({ amount }) => ({ free: -amount.toBigInt() }),
  ShareRedeemed: ({ amount }) => ({ free: -amount.toBigInt() }),
  // All that is left goes; the event tells its sum.
  PoolClosed: (_, { free, settling, held, donated }) => ({
    free: -free,
    settling: -settling,
    held: -held,
    donated: -donated,
  }),
}

/**
 * What an event changes in the books of its pool; undefined where it leaves them as they are. `before` are the books before
 * it: what a pool leaves at its end is told by them.
 */
export function movementOf(event: IEvent<AnyTuple>, before: Books): Books | undefined {
  if (event.section !== 'mutualAid') return undefined
  if (!MOVERS.includes(event.method as Mover)) return undefined
  const mover = movers[event.method as Mover] as (fields: unknown, before: Books) => Partial<Books>
  const moved = { ...NOTHING, ...mover(fieldsOf(event), before) }
  return BOOKS.some((book) => moved[book] !== 0n) ? moved : undefined
}

/** Whose money moved, and who got it. */
export interface Moved {
  readonly person: string | undefined
  readonly payee: string | undefined
}

/** Whom a movement is about, by the fields of its event: where that names several, the one it is about. */
export const peopleIn = (fields: PlainFields): Moved => ({
  person: accountIn(fields.claimant) ?? accountIn(fields.member) ?? accountIn(fields.from) ?? accountIn(fields.by),
  payee: accountIn(fields.payee) ?? accountIn(fields.to),
})
