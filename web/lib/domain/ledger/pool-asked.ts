// Questions about a pool's money to a history, and the chain's own answers to the same.
import { type LedgerEntry, checkEntries, readBooks, readBooksBefore } from '@huzhu/governance/ledger'
import { BOOKS, type Books, NOTHING } from '@huzhu/governance/movements'
import { readPool } from '@huzhu/governance/pools'
import type { State } from '@huzhu/governance/state'
import type { Next } from '@huzhu/governance/told'
import type { Entry } from '@huzhu/history/client'
import type { At } from '$lib/chain/reads'
import { Asked } from './asking'
import { type Place, areInOrder } from './page'

/** What a kind of movements sums up to. */
export interface LedgerSum extends Books {
  readonly kind: string
  readonly count: number
}

/** Books of an answer. */
export const booksOf = (row: Record<keyof Books, string>): Books => ({
  free: BigInt(row.free),
  settling: BigInt(row.settling),
  held: BigInt(row.held),
  donated: BigInt(row.donated),
})

/** An entry of an answer, as it is compared. */
export const entryOf = (row: Entry): LedgerEntry => ({
  ...{ pool: row.pool, block: row.block, hash: row.hash, time: BigInt(row.time), event: row.event, kind: row.kind },
  ...{ person: row.person ?? undefined, payee: row.payee ?? undefined },
  ...{ claim: row.claim ?? undefined, part: row.part ?? undefined },
  ...{ ...booksOf(row), pot: BigInt(row.pot) },
})

/** A pool's books on the chain; nothing where there is no such pool yet. */
const booksIn = async (state: State, pool: number): Promise<Books> => (await readBooks(state, pool)) ?? NOTHING

/** Questions about a pool, all of one block of the history. */
export class PoolAsked extends Asked {
  readonly #pool: number

  constructor(at: At, pool: number) {
    super(at)
    this.#pool = pool
  }

  entries(query: object) {
    return this.one(this.client.GET('/entries', { params: { query: { ...query, pool: this.#pool } } }))
  }

  /** What entries sum up to by kind: all, or those that are asked for. */
  async sums(query: object = {}): Promise<LedgerSum[]> {
    const params = { query: { ...query, pool: this.#pool } }
    const { totals } = await this.one(this.client.GET('/totals', { params }))
    return totals.map(({ kind, count, ...row }) => ({ kind, count, ...booksOf(row) }))
  }

  /** What became of the pool's claims, from a day (UTC) on. */
  figures(since: number | undefined) {
    const params = { path: { pool: this.#pool }, query: { since } }
    return this.one(this.client.GET('/pools/{pool}/figures', { params }))
  }

  /** The newest parts of its claims. */
  parts(count: number) {
    const params = { path: { pool: this.#pool }, query: { count } }
    return this.one(this.client.GET('/pools/{pool}/parts', { params }))
  }

  /** Sums of each day, or month, and kind, in their order. */
  async days(by: 'day' | 'month') {
    const params = { path: { pool: this.#pool }, query: { by } }
    const { opening, days } = await this.one(this.client.GET('/pools/{pool}/days', { params }))
    if (BOOKS.some((book) => opening[book] !== '0')) this.wrong()
    return days.map(({ day, kind, count, ...row }) => ({ day, kind, count, ...booksOf(row) }))
  }

  /** How many members the pool has after a block; undefined where the node has forgotten it. */
  members(hash: string): Promise<number | undefined> {
    return this.after(hash, async (state) => (await readPool(state, this.#pool))?.members ?? 0)
  }

  /** The books on the chain after a block; undefined where the node has forgotten them. */
  books(hash: string): Promise<Books | undefined> {
    return this.after(hash, (state) => booksIn(state, this.#pool))
  }

  /** Entries are the pool's, the newest first, none of them twice, and each is as the chain has it. */
  check(entries: readonly (LedgerEntry & Next)[]) {
    if (entries.some(({ pool }) => pool !== this.#pool) || !areInOrder(entries)) this.wrong()
    return this.compared(entries, checkEntries)
  }

  /** The books right before an event, by the chain; undefined where the node has forgotten them. */
  booksBeforeEvent(place: Place): Promise<Books | undefined> {
    return this.kept(() => readBooksBefore(this.at.api, this.#pool, place))
  }

  /** The books at a moment, by the chain; undefined where the node has forgotten them. */
  async booksThen(moment: bigint): Promise<Books | undefined> {
    return (await this.asOf(moment, NOTHING, (state) => booksIn(state, this.#pool)))?.found
  }
}
