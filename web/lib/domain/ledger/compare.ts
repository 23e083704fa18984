// Entries of the chain's history, each compared with the chain before anything of them is told.
import { type LedgerEntry, readBooks, sameBooks } from '@huzhu/governance/ledger'
import { changed, potOf } from '@huzhu/governance/movements'
import { readPoolRow } from '@huzhu/governance/pool-list'
import type { At } from '$lib/chain/reads'
import { type Untold, asking } from './asking'
import { type Page, asNext, placeIn } from './page'
import { PoolAsked, entryOf } from './pool-asked'
import { type Ends, type LedgerSums, type Span, checkedSums, endsOf, leadingSums, spanOf, sumOf } from './sums'

/** Which entries of a pool's ledger. */
export interface LedgerFilter extends Span {
  readonly pool: number
  readonly kinds?: readonly string[] | undefined
  readonly person?: string | undefined
  readonly payee?: string | undefined
  readonly claim?: number | undefined
}

/** An entry, as it is shown. */
export interface LedgerLine extends LedgerEntry {
  readonly personKey: Uint8Array | undefined
  /** Whether its event was compared, or the node has forgotten it. */
  readonly checked: 'same' | 'forgotten'
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

/** Each line's pot follows from the one before. */
function follows(lines: readonly LedgerEntry[]): boolean {
  return lines.slice(1).every((older, at) => {
    const newer = lines[at]!
    return newer.pot - potOf(newer) === older.pot
  })
}

/**
 * Pots are the chain's: those of the first line and the last, all between follow from one another, and nothing is left out
 * between two pages or within one.
 */
async function checkPots(
  asked: PoolAsked,
  { lines, from, next, since }: Page<LedgerEntry> & Pick<Span, 'since'>,
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
  const page = { lines, from, next }
  const [checked, sums, pots] = await Promise.all([
    asked.check(isNarrow ? lines : asNext(page)),
    isNarrow ? leadingSums(asked, filter, ends).then(() => undefined) : checkedSums(asked, filter, ends),
    isNarrow ? undefined : checkPots(asked, { ...page, since: filter.since }, ends),
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

/** A pool's ledger: what it holds by the chain, and what its history tells of how that came. */
export async function readLedger(at: At, filter: LedgerFilter, from?: string) {
  const [row, found, books] = await Promise.all([
    readPoolRow(at, filter.pool),
    asking(() => read(new PoolAsked(at, filter.pool), filter, from)),
    readBooks(at, filter.pool),
  ])
  return row && books && { pool: row.pool, currency: row.currency, pot: potOf(books), filter, ledger: found }
}
