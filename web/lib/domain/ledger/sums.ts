// What the entries of a span sum up to: from the pool's books before it to those after, as the chain has them.
import { sameBooks } from '@huzhu/governance/ledger'
import { BOOKS, type Books, NOTHING, changed } from '@huzhu/governance/movements'
import { type LedgerSum, type PoolAsked, entryOf } from './pool-asked'
import { asNext } from './page'

/** A span of wall time, in seconds; without an end, or a beginning, where there is none. */
export interface Span {
  readonly since?: bigint | undefined
  readonly until?: bigint | undefined
}

/** Sums of all that is asked for, by kind, and what the pot was before and after. */
export interface LedgerSums {
  readonly opening: Books
  readonly closing: Books
  readonly kinds: readonly LedgerSum[]
  /** Whether the kinds are summed up of entries of which each was compared; else how it divides is the history's word. */
  readonly divided: boolean
}

/** Entries of which each is compared, so that what they sum up to by kind is known: one answer of a history. */
const FEW = 500

/** What some movements come to. */
export const sumOf = (some: readonly Books[]): Books => some.reduce((sum, one) => changed(sum, one), NOTHING)

const isMoved = (sum: Books) => BOOKS.some((book) => sum[book] !== 0n)

/**
 * How often a payment that waited was taken back for another payee, by entries of which each was compared; more often than
 * anything else can follow from, where how the sums divide is the history's word, or there are none.
 */
export const takenBackIn = (sums: LedgerSums | undefined): number =>
  sums?.divided ? (sums.kinds.find(({ kind }) => kind === 'PayeeNamed')?.count ?? 0) : Infinity

/** In the history's milliseconds. */
const millis = (seconds: bigint | undefined) => (seconds === undefined ? undefined : Number(seconds) * 1_000)

/** The books before and after a span, by the chain; undefined where the node has forgotten them. */
export interface Ends {
  readonly opening: Books | undefined
  readonly closing: Books | undefined
}

export async function endsOf(asked: PoolAsked, { since, until }: Span): Promise<Ends> {
  const [opening, closing] = await Promise.all([
    since === undefined ? NOTHING : asked.booksThen(since),
    until === undefined ? asked.books(asked.tip!.hash) : asked.booksThen(until),
  ])
  return { opening, closing }
}

/** A span in the history's milliseconds. */
export const spanOf = ({ since, until }: Span) => ({ since: millis(since), until: millis(until) })

/** All the sums of a pool are its books, and those of a time lead from its books before to those after. */
export async function leadingSums(
  asked: PoolAsked,
  span: Span,
  ends = endsOf(asked, span),
): Promise<LedgerSums | undefined> {
  const { since, until } = span
  const [whole, { opening, closing }] = await Promise.all([asked.sums(), ends])
  const now = until === undefined ? closing : await asked.books(asked.tip!.hash)
  // What cannot be compared is not told.
  if (!now) return undefined
  if (!sameBooks(sumOf(whole), now)) asked.wrong()
  if (!opening || !closing) return undefined
  const kinds = since === undefined && until === undefined ? whole : await asked.sums(spanOf(span))
  if (!sameBooks(changed(opening, sumOf(kinds)), closing)) asked.wrong()
  return { opening, closing, kinds, divided: false }
}

/**
 * What a span's entries sum up to by kind, each of them compared with the chain, where they are few. Undefined where they are
 * many, or the node has forgotten some.
 */
async function ownKinds(
  asked: PoolAsked,
  told: readonly LedgerSum[],
  span: object,
): Promise<readonly LedgerSum[] | undefined> {
  const moved = told.filter(isMoved)
  if (moved.reduce((sum, { count }) => sum + count, 0) > FEW) return undefined
  const { entries, next } = await asked.entries({ ...span, count: FEW })
  const lines = entries.map(entryOf)
  if (next !== null || (await asked.check(asNext({ lines, from: undefined, next }))).includes('forgotten'))
    return undefined
  const kinds = [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, some]) => ({
    ...{ kind, count: some.length, ...sumOf(some) },
  }))
  const own = new Map(kinds.map((sum) => [sum.kind, sum]))
  const areSame = moved.every((sum) => sameBooks(sum, own.get(sum.kind) ?? NOTHING))
  if (!areSame || kinds.filter(isMoved).length !== moved.length) asked.wrong()
  return kinds
}

/** Sums that add up with the chain, divided by kind as the chain's own entries say where these are few. */
export async function checkedSums(
  asked: PoolAsked,
  span: Span,
  ends = endsOf(asked, span),
): Promise<LedgerSums | undefined> {
  const sums = await leadingSums(asked, span, ends)
  const kinds = sums && (await ownKinds(asked, sums.kinds, spanOf(span)))
  return kinds ? { ...sums!, kinds, divided: true } : sums
}
