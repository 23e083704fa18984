// Entries of the chain's history, each compared with the chain before anything of them is told.
import { type LedgerEntry, checkEntries, readBooks, readBooksBefore, sameBooks } from '@huzhu/governance/ledger'
import { BOOKS, type Books, NOTHING, changed, potOf } from '@huzhu/governance/movements'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readPool } from '@huzhu/governance/pools'
import { readNow } from '@huzhu/governance/time'
import type { Placed } from '@huzhu/governance/told'
import type { Entry } from '@huzhu/history/client'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from './asking'

/** Which entries of a pool's ledger. Moments are wall time in seconds. */
export interface LedgerFilter {
  readonly pool: number
  readonly kinds?: readonly string[] | undefined
  readonly person?: string | undefined
  readonly payee?: string | undefined
  readonly claim?: number | undefined
  readonly since?: bigint | undefined
  readonly until?: bigint | undefined
}

/** An entry, as it is shown. */
export interface LedgerLine extends LedgerEntry {
  readonly personKey: Uint8Array | undefined
  /** Whether its event was compared, or the node has forgotten it. */
  readonly checked: 'same' | 'forgotten'
}

/** What a kind of movements sums up to. */
export interface LedgerSum extends Books {
  readonly kind: string
  readonly count: number
}

/** Sums of all that is asked for, by kind, and what the pot was before and after. */
export interface LedgerSums {
  readonly opening: Books
  readonly closing: Books
  readonly kinds: readonly LedgerSum[]
  /** Whether the kinds are summed up of entries of which each was compared; else how it divides is the history's word. */
  readonly divided: boolean
}

/** What a history tells of a pool's money, as far as the chain says the same. */
export type Ledger =
  | Untold
  | {
      readonly state: 'told'
      /** The block that it is of, and how many blocks the page is ahead of it. */
      readonly block: number
      readonly behind: number
      readonly lines: readonly LedgerLine[]
      /** Where the next page begins. */
      readonly next: string | undefined
      /** Whether each line's pot is the chain's; undefined where others lie between the lines. */
      readonly pots: 'same' | 'forgotten' | undefined
      /** Undefined where only the lines are known: of a person, a payee, a claim, some kinds. */
      readonly sums: LedgerSums | undefined
    }

/** Entries of a page. */
const PAGE = 50

/** Entries of which each is compared, so that what they sum up to by kind is known: one answer of a history. */
const FEW = 500

const booksIn = (row: Record<keyof Books, string>): Books => ({
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
  ...{ ...booksIn(row), pot: BigInt(row.pot) },
})

const sumOf = (some: readonly Books[]): Books => some.reduce((sum, one) => changed(sum, one), NOTHING)

const isMoved = (sum: Books) => BOOKS.some((book) => sum[book] !== 0n)

/** In the history's milliseconds. */
export const millis = (seconds: bigint | undefined) => (seconds === undefined ? undefined : Number(seconds) * 1_000)

/** Questions about a pool's entries, all of one block of the history. */
export class PoolAsked extends Asked {
  readonly #filter: LedgerFilter

  constructor(at: At, filter: LedgerFilter) {
    super(at)
    this.#filter = filter
  }

  entries(query: object) {
    return this.one(this.client.GET('/entries', { params: { query } }))
  }

  async sums(query: object): Promise<LedgerSum[]> {
    const { totals } = await this.one(this.client.GET('/totals', { params: { query } }))
    return totals.map(({ kind, count, ...row }) => ({ kind, count, ...booksIn(row) }))
  }

  /** What became of the pool's claims, from a day (UTC) on. */
  figures(since: number | undefined) {
    const params = { path: { pool: this.#filter.pool }, query: { since } }
    return this.one(this.client.GET('/pools/{pool}/figures', { params }))
  }

  /** The newest parts of its claims. */
  parts(count: number) {
    const params = { path: { pool: this.#filter.pool }, query: { count } }
    return this.one(this.client.GET('/pools/{pool}/parts', { params }))
  }

  /** Sums of each day, or month, and kind, in their order. */
  async days(pool: number, by: 'day' | 'month') {
    const params = { path: { pool }, query: { by } }
    const { opening, days } = await this.one(this.client.GET('/pools/{pool}/days', { params }))
    if (BOOKS.some((book) => opening[book] !== '0')) this.wrong()
    return days.map(({ day, kind, count, ...row }) => ({ day, kind, count, ...booksIn(row) }))
  }

  /** How many members the pool has after a block; undefined where the node has forgotten it. */
  members(hash: string): Promise<number | undefined> {
    return this.after(hash, async (state) => (await readPool(state, this.#filter.pool))?.members ?? 0)
  }

  /** The books on the chain after a block; undefined where the node has forgotten them. */
  books(hash: string): Promise<Books | undefined> {
    return this.after(hash, async (state) => (await readBooks(state, this.#filter.pool)) ?? NOTHING)
  }

  /** Entries are the pool's, the newest first, none of them twice, and each is as the chain has it. */
  check(entries: readonly LedgerEntry[]) {
    if (entries.some(({ pool }) => pool !== this.#filter.pool) || !areInOrder(entries)) this.wrong()
    return this.comparedOnce(entries, checkEntries)
  }

  /** The books right before an event, by the chain; undefined where the node has forgotten them. */
  booksBeforeEvent(place: Pick<Placed, 'block' | 'event'>): Promise<Books | undefined> {
    return this.kept(() => readBooksBefore(this.at.api, this.#filter.pool, place))
  }

  /**
   * What a span's entries sum up to by kind, each of them compared with the chain, where they are few. Undefined where they are
   * many, or the node has forgotten some.
   */
  async kinds(told: readonly LedgerSum[], span: object): Promise<readonly LedgerSum[] | undefined> {
    const moved = told.filter(isMoved)
    if (moved.reduce((sum, { count }) => sum + count, 0) > FEW) return undefined
    const { entries, next } = await this.entries({ ...span, count: FEW })
    const lines = entries.map(entryOf)
    if (next !== null || (await this.check(lines)).includes('forgotten')) return undefined
    const kinds = [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, some]) => ({
      ...{ kind, count: some.length, ...sumOf(some) },
    }))
    const own = new Map(kinds.map((sum) => [sum.kind, sum]))
    const areSame = moved.every((sum) => sameBooks(sum, own.get(sum.kind) ?? NOTHING))
    if (!areSame || kinds.filter(isMoved).length !== moved.length) this.wrong()
    return kinds
  }

  /**
   * The books at a moment, by the chain: after the newest entry before it, as long as nothing lies between that and the
   * next. Undefined where the node has forgotten.
   */
  async booksBefore(moment: bigint): Promise<Books | undefined> {
    const { pool } = this.#filter
    const time = millis(moment)
    const [before, after] = await Promise.all([
      this.entries({ pool, until: time, count: 1 }),
      this.entries({ pool, since: time, order: 'oldest', count: 1 }),
    ])
    const around = [...after.entries, ...before.entries].map(entryOf)
    const checked = await this.check(around)
    if (checked.includes('forgotten')) return undefined
    const [last, next] = [before.entries[0], after.entries[0]]
    if ((last && BigInt(last.time) >= BigInt(time!)) || (next && BigInt(next.time) < BigInt(time!))) this.wrong()
    const books = last ? await this.books(last.hash) : NOTHING
    if (!books) return undefined
    if (!next) {
      // Nothing came after it: then they are the books of now.
      const now = await this.books(this.tip!.hash)
      if (now && !sameBooks(books, now)) this.wrong()
      return now
    }
    const parent = (await this.at.api.rpc.chain.getHeader(next.hash)).parentHash.toHex()
    const until = await this.books(parent)
    if (until && !sameBooks(books, until)) this.wrong()
    return until
  }
}

/** The books before and after a span, by the chain; undefined where the node has forgotten them. */
interface Ends {
  readonly opening: Books | undefined
  readonly closing: Books | undefined
}

async function endsOf(asked: PoolAsked, { since, until }: LedgerFilter): Promise<Ends> {
  const [opening, closing] = await Promise.all([
    since === undefined ? NOTHING : asked.booksBefore(since),
    until === undefined ? asked.books(asked.tip!.hash) : asked.booksBefore(until),
  ])
  return { opening, closing }
}

const spanOf = ({ pool, since, until }: LedgerFilter) => ({ pool, since: millis(since), until: millis(until) })

/** All the sums of a pool are its books, and those of a time lead from its books before to those after. */
export async function leadingSums(
  asked: PoolAsked,
  filter: LedgerFilter,
  ends = endsOf(asked, filter),
): Promise<LedgerSums | undefined> {
  const { pool, since, until } = filter
  const [whole, { opening, closing }] = await Promise.all([asked.sums({ pool }), ends])
  const now = until === undefined ? closing : await asked.books(asked.tip!.hash)
  // What cannot be compared is not told.
  if (!now) return undefined
  if (!sameBooks(sumOf(whole), now)) asked.wrong()
  if (!opening || !closing) return undefined
  const kinds = since === undefined && until === undefined ? whole : await asked.sums(spanOf(filter))
  if (!sameBooks(changed(opening, sumOf(kinds)), closing)) asked.wrong()
  return { opening, closing, kinds, divided: false }
}

/** Sums that add up with the chain, divided by kind as the chain's own entries say where these are few. */
export async function checkedSums(
  asked: PoolAsked,
  filter: LedgerFilter,
  ends = endsOf(asked, filter),
): Promise<LedgerSums | undefined> {
  const sums = await leadingSums(asked, filter, ends)
  const kinds = sums && (await asked.kinds(sums.kinds, spanOf(filter)))
  return kinds ? { ...sums!, kinds, divided: true } : sums
}

/** The newest first, and none twice. */
const areInOrder = (lines: readonly Placed[]): boolean =>
  lines.slice(1).every((older, at) => {
    const newer = lines[at]!
    return older.block < newer.block || (older.block === newer.block && older.event < newer.event)
  })

/** Each line's pot follows from the one before. */
function follows(lines: readonly LedgerEntry[]): boolean {
  return lines.slice(1).every((older, at) => {
    const newer = lines[at]!
    return newer.pot - potOf(newer) === older.pot
  })
}

/** A page of all entries of a span, or of all time. */
interface Page {
  readonly lines: readonly LedgerEntry[]
  /** The place behind which it begins, and the one behind which the next does. */
  readonly from: string | undefined
  readonly next: string | null
  readonly since: bigint | undefined
}

const placeIn = (cursor: string) => {
  const [block, event] = cursor.split('-').map(Number) as [number, number]
  return { block, event }
}

/**
 * Pots are the chain's: those of the first line and the last, all between follow from one another, and nothing is left out
 * between two pages or within one.
 */
async function checkPots(
  asked: PoolAsked,
  { lines, from, next, since }: Page,
  ends: Promise<Ends>,
): Promise<'same' | 'forgotten'> {
  const last = lines.at(-1)
  const isWithin = from === undefined || since === undefined
  const [above, below] = await Promise.all([
    from === undefined ? ends.then(({ closing }) => closing) : asked.booksBeforeEvent(placeIn(from)),
    next !== null && last ? asked.booksBeforeEvent(last) : ends.then(({ opening }) => opening),
  ])
  if (!last) {
    // Behind a place before the span there is nothing of it.
    if (isWithin && above && below && !sameBooks(above, below)) asked.wrong()
    return 'same'
  }
  const isFirst = !above || lines[0]!.pot === potOf(above)
  const isLast = !below || last.pot - potOf(last) === potOf(below)
  const isWhole = !above || !below || sameBooks(changed(below, sumOf(lines)), above)
  if (!isFirst || !isLast || !isWhole || !follows(lines)) asked.wrong()
  return above || below ? 'same' : 'forgotten'
}

async function read(asked: PoolAsked, filter: LedgerFilter, from: string | undefined): Promise<Ledger> {
  const { kinds, person, payee, claim } = filter
  const narrow = { ...(kinds && { kind: kinds.join() }), person, payee, claim }
  const isNarrow = kinds !== undefined || person !== undefined || payee !== undefined || claim !== undefined
  const query = { ...spanOf(filter), ...narrow, from, count: PAGE }
  const { entries, next } = await asked.entries(query)
  const lines = entries.map(entryOf)
  const ends = endsOf(asked, filter)
  const [checked, sums, pots] = await Promise.all([
    asked.check(lines),
    isNarrow ? leadingSums(asked, filter, ends).then(() => undefined) : checkedSums(asked, filter, ends),
    isNarrow ? undefined : checkPots(asked, { lines, from, next, since: filter.since }, ends),
  ])
  return {
    state: 'told',
    block: asked.tip!.block,
    behind: asked.behind,
    lines: lines.map((line, index) => ({
      ...line,
      personKey: line.person === undefined ? undefined : asked.keyOf(line.person),
      checked: checked[index]!,
    })),
    next: next ?? undefined,
    pots,
    sums,
  }
}

/** A day (UTC) of a pool, or a month: what was there at its end, and what came in and went out. */
export interface PoolDay {
  /** The first second of the day, of a month's last day. */
  readonly at: bigint
  readonly pot: bigint
  readonly paidIn: bigint
  readonly paidOut: bigint
  readonly members: number
}

/** A pool's days, of which the last one's figures are the chain's at the history's block. */
export type PoolDays = Untold | { readonly state: 'told'; readonly block: number; readonly days: readonly PoolDay[] }

const DAY = 86_400n

/** What changes how many members there are. */
const JOINING: Readonly<Record<string, number>> = { Joined: 1, ExitPaid: -1, ShareRedeemed: -1 }

/** Seconds after which a pool's course is told by months: days would be more than any picture has room for. */
export const LONG = 500n * DAY

/** The last day of the month that begins with a day, or today where that is earlier. */
export function lastDayOf(day: number, today: bigint): bigint {
  const first = new Date(Number(BigInt(day) * DAY) * 1_000)
  const last = BigInt(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0) / 1_000)
  return last < today ? last : today
}

async function readDays(asked: PoolAsked, pool: number): Promise<PoolDays> {
  const [row, now] = await Promise.all([readPool(asked.at, pool), readNow(asked.at)])
  const by = row && now.chain - row.created.time > LONG ? 'month' : 'day'
  const told = await asked.days(pool, by)
  const today = (now.wall / DAY) * DAY
  const [books, members] = await Promise.all([asked.books(asked.tip!.hash), asked.members(asked.tip!.hash)])
  let sum = NOTHING
  let there = 0
  const days = [...Map.groupBy(told, ({ day }) => day)].map(([day, kinds]): PoolDay => {
    const changes = kinds.map(potOf)
    sum = changed(sum, sumOf(kinds))
    there += kinds.reduce((count, { kind, count: times }) => count + times * (JOINING[kind] ?? 0), 0)
    return {
      at: by === 'day' ? BigInt(day) * DAY : lastDayOf(day, today),
      ...{ pot: potOf(sum), members: there },
      paidIn: changes.reduce((total, one) => (one > 0n ? total + one : total), 0n),
      paidOut: -changes.reduce((total, one) => (one < 0n ? total + one : total), 0n),
    }
  })
  const { block } = asked.tip!
  if ((books && !sameBooks(sum, books)) || (members !== undefined && members !== there)) asked.wrong()
  return { state: 'told', block, days }
}

/** A pool's ledger: what it holds by the chain, and what its history tells of how that came. */
export async function readLedger(at: At, filter: LedgerFilter, from?: string) {
  const [row, found, books] = await Promise.all([
    readPoolRow(at, filter.pool),
    asking(() => read(new PoolAsked(at, filter), filter, from)),
    readBooks(at, filter.pool),
  ])
  return row && books && { pool: row.pool, currency: row.currency, pot: potOf(books), filter, ledger: found }
}

/** What a pool held day by day, and how many members it had. */
export const readPoolDays = (at: At, pool: number): Promise<PoolDays> =>
  asking(() => readDays(new PoolAsked(at, { pool }), pool))
