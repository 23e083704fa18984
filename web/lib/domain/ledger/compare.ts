// Entries of the chain's history, each compared with the chain before anything of them is told.
import { type LedgerEntry, checkEntries, readBooks, sameBooks } from '@huzhu/governance/ledger'
import { BOOKS, type Books, NOTHING, changed, potOf } from '@huzhu/governance/movements'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readPool } from '@huzhu/governance/pools'
import { isDiscarded, stateAt } from '@huzhu/governance/state'
import { type Entry, historyAt } from '@huzhu/history/client'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'

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
  readonly person: string | undefined
  readonly personKey: Uint8Array | undefined
  readonly payee: string | undefined
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
}

/** What a history tells of a pool's money, as far as the chain says the same. */
export type Ledger =
  /** There is no history here, or it does not answer. */
  | { readonly state: 'away' }
  /** It is still being read: why it cannot answer. */
  | { readonly state: 'reading'; readonly reason: string }
  /** It does not add up, or tells what the chain does not: nothing of it is told. */
  | { readonly state: 'wrong'; readonly block: number }
  | {
      readonly state: 'told'
      /** The block that it is of, and how many blocks the page is ahead of it. */
      readonly block: number
      readonly behind: number
      readonly lines: readonly LedgerLine[]
      /** Where the next page begins. */
      readonly next: string | undefined
      /** Undefined where only the lines are known: of a person, a payee, a claim, some kinds. */
      readonly sums: LedgerSums | undefined
    }

/** Entries of a page. */
const PAGE = 50

class Away extends Error {}
class NotRead extends Error {}
class Wrong extends Error {
  readonly block: number

  constructor(block: number) {
    super('The history tells what the chain does not.')
    this.block = block
  }
}

type Client = ReturnType<typeof historyAt>

/** A block that answers of the history are of. */
interface Tip {
  readonly block: number
  readonly hash: string
}

/** What was answered, and of which block. */
async function told<Data>(
  asking: Promise<{ data?: Data; error?: { error: string } | undefined; response: Response }>,
): Promise<{ data: Data; tip: Tip }> {
  const { data, error, response } = await asking.catch(() => {
    throw new Away()
  })
  const [block, hash] = response.headers.get('huzhu-block')?.split(' ') ?? []
  if (response.status === 503 && error) throw new NotRead(error.error)
  if (data === undefined || !block || !hash) throw new Away()
  return { data, tip: { block: Number(block), hash } }
}

const booksIn = (row: Record<keyof Books, string>): Books => ({
  free: BigInt(row.free),
  settling: BigInt(row.settling),
  held: BigInt(row.held),
  donated: BigInt(row.donated),
})

const entryOf = (row: Entry): LedgerEntry => ({
  ...{ pool: row.pool, block: row.block, hash: row.hash, time: BigInt(row.time), event: row.event, kind: row.kind },
  ...{ claim: row.claim ?? undefined, part: row.part ?? undefined },
  ...{ ...booksIn(row), pot: BigInt(row.pot) },
})

const sumOf = (some: readonly Books[]): Books => some.reduce((sum, one) => changed(sum, one), NOTHING)

/** In the history's milliseconds. */
const millis = (seconds: bigint | undefined) => (seconds === undefined ? undefined : Number(seconds) * 1_000)

/** A question about a pool's entries, all of one block of the history. */
class Asked {
  readonly #client: Client
  readonly #at: At
  readonly #filter: LedgerFilter
  tip: Tip | undefined

  constructor(at: At, filter: LedgerFilter, client: Client) {
    this.#at = at
    this.#filter = filter
    this.#client = client
  }

  /** Whatever is asked is of one block, or the history has gone on meanwhile and all is asked anew. */
  async #one<Data>(asking: Promise<{ data: Data; tip: Tip }>): Promise<Data> {
    const { data, tip } = await asking
    this.tip ??= tip
    if (this.tip.hash !== tip.hash) throw new GoneOn()
    return data
  }

  entries(query: object) {
    return this.#one(told(this.#client.GET('/entries', { params: { query } })))
  }

  async sums(query: object): Promise<LedgerSum[]> {
    const { totals } = await this.#one(told(this.#client.GET('/totals', { params: { query } })))
    return totals.map(({ kind, count, ...row }) => ({ kind, count, ...booksIn(row) }))
  }

  /** Sums of each day and kind, in their order. */
  async days(pool: number) {
    const { opening, days } = await this.#one(
      told(this.#client.GET('/pools/{pool}/days', { params: { path: { pool } } })),
    )
    if (BOOKS.some((book) => opening[book] !== '0')) throw new Wrong(this.tip!.block)
    return days.map(({ day, kind, count, ...row }) => ({ day, kind, count, ...booksIn(row) }))
  }

  /** How many members the pool has after a block; undefined where the node has forgotten it. */
  async members(hash: string): Promise<number | undefined> {
    try {
      return (await readPool(await stateAt(this.#at.api, hash), this.#filter.pool))?.members ?? 0
    } catch (error) {
      if (isDiscarded(error)) return undefined
      throw error
    }
  }

  /** The books on the chain after a block; undefined where the node has forgotten them. */
  async books(hash: string): Promise<Books | undefined> {
    try {
      return (await readBooks(await stateAt(this.#at.api, hash), this.#filter.pool)) ?? NOTHING
    } catch (error) {
      if (isDiscarded(error)) return undefined
      throw error
    }
  }

  async check(entries: readonly LedgerEntry[]) {
    const found = await checkEntries(this.#at.api, entries)
    if (found.includes('other')) throw new Wrong(this.tip!.block)
    return found as ('same' | 'forgotten')[]
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
    const around = [...before.entries, ...after.entries].map(entryOf)
    const checked = await this.check(around)
    if (checked.includes('forgotten')) return undefined
    const [last, next] = [before.entries[0], after.entries[0]]
    if ((last && BigInt(last.time) >= BigInt(time!)) || (next && BigInt(next.time) < BigInt(time!)))
      throw new Wrong(this.tip!.block)
    const books = last ? await this.books(last.hash) : NOTHING
    if (!books || !next) return books
    const parent = (await this.#at.api.rpc.chain.getHeader(next.hash)).parentHash.toHex()
    const until = await this.books(parent)
    if (until && !sameBooks(books, until)) throw new Wrong(this.tip!.block)
    return until
  }
}

/** The history has read another block between two answers. */
class GoneOn extends Error {}

/** All the sums of a pool are its books, and those of a time lead from its books before to those after. */
async function checkedSums(asked: Asked, filter: LedgerFilter): Promise<LedgerSums | undefined> {
  const { pool, since, until } = filter
  const whole = await asked.sums({ pool })
  const now = await asked.books(asked.tip!.hash)
  if (now && !sameBooks(sumOf(whole), now)) throw new Wrong(asked.tip!.block)
  if (since === undefined && until === undefined) return { opening: NOTHING, closing: sumOf(whole), kinds: whole }
  const [kinds, opening, closing] = await Promise.all([
    asked.sums({ pool, since: millis(since), until: millis(until) }),
    since === undefined ? NOTHING : asked.booksBefore(since),
    until === undefined ? now : asked.booksBefore(until),
  ])
  if (!opening || !closing) return undefined
  if (!sameBooks(changed(opening, sumOf(kinds)), closing)) throw new Wrong(asked.tip!.block)
  return { opening, closing, kinds }
}

/** Each line's pot follows from the one before. */
function follows(lines: readonly LedgerEntry[]): boolean {
  return lines.slice(1).every((older, at) => {
    const newer = lines[at]!
    return newer.pot - potOf(newer) === older.pot
  })
}

async function read(asked: Asked, at: At, filter: LedgerFilter, from: string | undefined): Promise<Ledger> {
  const { pool, kinds, person, payee, claim, since, until } = filter
  const narrow = { ...(kinds && { kind: kinds.join() }), person, payee, claim }
  const isNarrow = kinds !== undefined || person !== undefined || payee !== undefined || claim !== undefined
  const query = { pool, ...narrow, since: millis(since), until: millis(until), from, count: PAGE }
  const { entries, next } = await asked.entries(query)
  const lines = entries.map(entryOf)
  const [checked, sums] = await Promise.all([asked.check(lines), checkedSums(asked, filter)])
  const { block } = asked.tip!
  if (lines.some((line) => line.pool !== pool) || (!isNarrow && !follows(lines))) throw new Wrong(block)
  if (!isNarrow && from === undefined && sums && lines[0] && lines[0].pot !== potOf(sums.closing))
    throw new Wrong(block)
  return {
    state: 'told',
    block,
    behind: Math.max(at.number - block, 0),
    lines: lines.map((line, index) => {
      const { person, payee } = entries[index]!
      const personKey = person === null ? undefined : decodeAddress(person)
      return { ...line, person: person ?? undefined, personKey, payee: payee ?? undefined, checked: checked[index]! }
    }),
    next: next ?? undefined,
    sums: isNarrow ? undefined : sums,
  }
}

/** A day (UTC) of a pool: what was there at its end, and what came in and went out. */
export interface PoolDay {
  /** Its first second. */
  readonly at: bigint
  readonly pot: bigint
  readonly paidIn: bigint
  readonly paidOut: bigint
  readonly members: number
}

/** A pool's days, of which the last one's figures are the chain's at the history's block. */
export type PoolDays =
  | Exclude<Ledger, { state: 'told' }>
  | { readonly state: 'told'; readonly block: number; readonly days: readonly PoolDay[] }

const DAY = 86_400n

/** What changes how many members there are. */
const JOINING: Readonly<Record<string, number>> = { Joined: 1, ExitPaid: -1, ShareRedeemed: -1 }

async function readDays(asked: Asked, pool: number): Promise<PoolDays> {
  const told = await asked.days(pool)
  const [books, members] = await Promise.all([asked.books(asked.tip!.hash), asked.members(asked.tip!.hash)])
  let sum = NOTHING
  let there = 0
  const days = [...Map.groupBy(told, ({ day }) => day)].map(([day, kinds]): PoolDay => {
    const changes = kinds.map(potOf)
    sum = changed(sum, sumOf(kinds))
    there += kinds.reduce((count, { kind, count: times }) => count + times * (JOINING[kind] ?? 0), 0)
    return {
      ...{ at: BigInt(day) * DAY, pot: potOf(sum), members: there },
      paidIn: changes.reduce((total, one) => (one > 0n ? total + one : total), 0n),
      paidOut: -changes.reduce((total, one) => (one < 0n ? total + one : total), 0n),
    }
  })
  const { block } = asked.tip!
  if ((books && !sameBooks(sum, books)) || (members !== undefined && members !== there)) throw new Wrong(block)
  return { state: 'told', block, days }
}

/** How often it is asked anew where the history goes on between two answers. */
const TRIES = 3

/** Ask a history something, and say why not where it tells nothing that can be told. */
async function asking<Told>(
  at: At,
  filter: LedgerFilter,
  ask: (asked: Asked) => Promise<Told>,
): Promise<Told | Exclude<Ledger, { state: 'told' }>> {
  const client = historyAt(`${location.origin}/history`)
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask(new Asked(at, filter, client))
    } catch (error) {
      if (error instanceof GoneOn && tries < TRIES) continue
      if (error instanceof GoneOn || error instanceof Away) return { state: 'away' }
      if (error instanceof NotRead) return { state: 'reading', reason: error.message }
      if (error instanceof Wrong) return { state: 'wrong', block: error.block }
      throw error
    }
  }
}

/** A pool's ledger: what it holds by the chain, and what its history tells of how that came. */
export async function readLedger(at: At, filter: LedgerFilter, from?: string) {
  const [row, found, books] = await Promise.all([
    readPoolRow(at, filter.pool),
    asking(at, filter, (asked) => read(asked, at, filter, from)),
    readBooks(at, filter.pool),
  ])
  return row && books && { pool: row.pool, currency: row.currency, pot: potOf(books), ledger: found }
}

/** What a pool held day by day, and how many members it had. */
export const readPoolDays = (at: At, pool: number): Promise<PoolDays> =>
  asking(at, { pool }, (asked) => readDays(asked, pool))
