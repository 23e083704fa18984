// A member's own year in a pool, for their records: what they paid, what was paid for them, what they took along.
import type { ToldEntry } from '@huzhu/governance/member-record'

/** How often, and how much of the pool's currency. */
export interface Sum {
  readonly count: number
  readonly amount: bigint
}

/** What a member's money did. */
export interface MemberYear {
  /** As they paid them: with what the host got of it. */
  readonly dues: Sum
  readonly fees: bigint
  /** Paid for their claims to others, and to themselves: once it reached them. */
  readonly toPayees: Sum
  readonly toThem: Sum
  /** Their share, when they left. */
  readonly taken: Sum
  /** Placed with disputes; came back; lost. */
  readonly bonds: Sum
  readonly bondsReturned: Sum
  readonly bondsLost: Sum
}

const secondsOf = ({ time }: ToldEntry) => time / 1_000n

/** Entries of a time. */
const within = (entries: readonly ToldEntry[], since: bigint, until: bigint) =>
  entries.filter((entry) => secondsOf(entry) >= since && secondsOf(entry) < until)

/** What the entries of an account tell of a time; moments are wall time in seconds. */
export function yearOf(who: string, entries: readonly ToldEntry[], since: bigint, until: bigint): MemberYear {
  const some = within(entries, since, until)
  const sum = (of: (entry: ToldEntry) => bigint | undefined): Sum => {
    const amounts = some.map(of).filter((amount) => amount !== undefined)
    return { count: amounts.length, amount: amounts.reduce((total, amount) => total + amount, 0n) }
  }
  const paidTo = (isOwn: boolean) =>
    sum((entry) => (entry.kind === 'Paid' && (entry.payee === who) === isOwn ? entry.amount : undefined))
  return {
    dues: sum((entry) => (entry.kind === 'DuesPaid' ? entry.amount + entry.fee : undefined)),
    fees: sum((entry) => (entry.kind === 'DuesPaid' ? entry.fee : undefined)).amount,
    toPayees: paidTo(false),
    toThem: paidTo(true),
    taken: sum((entry) => (entry.kind === 'Left' ? entry.amount : undefined)),
    bonds: sum((entry) => (entry.kind === 'Disputed' ? entry.bond : undefined)),
    bondsReturned: sum((entry) => (entry.kind === 'BondReturned' ? entry.amount : undefined)),
    bondsLost: sum((entry) => (entry.kind === 'BondLost' ? entry.amount : undefined)),
  }
}

/** Whether anything of a year is to be told. */
export const isEmpty = (year: MemberYear): boolean =>
  Object.values(year).every((value: Sum | bigint) => typeof value === 'bigint' || value.count === 0)
