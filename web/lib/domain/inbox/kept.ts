// What this device knows of what happened to an account on a chain: which blocks it has read, and what they told.
import type { Happening } from '@huzhu/governance/happenings'

/** A happening as it is kept: plain, with the key of whoever it is told of. */
export type KeptHappening = Happening & { readonly key?: readonly number[] | undefined }

/** A block that was read. */
export interface ReadBlock {
  readonly number: number
  readonly hash: string
  readonly happenings: readonly KeptHappening[]
  /** Events of which it could not be read whether they concern the account. */
  readonly unread: readonly string[]
}

/** Some blocks, one before the other, the newest first. */
export interface Piece {
  readonly blocks: readonly ReadBlock[]
  /** The block from which to go on; undefined where nothing comes before, or nothing of it is kept. */
  readonly next: string | undefined
  /** Whether the last of them is the chain's first. */
  readonly first: boolean
}

/** Blocks that were read one before the other, without a gap. */
export interface Run {
  /** The newest of them, the newest first: reading back from a newer block joins the run at one of these. */
  readonly line: readonly { readonly number: number; readonly hash: string }[]
  /** Number of the oldest. Numbers leap: they do not tell how many blocks there are. */
  readonly oldest: number
  /** How many they are. */
  readonly count: number
  /** The block before that, where reading goes on; undefined where it has come to its end. */
  readonly next: string | undefined
}

/** All that was read. */
export interface Kept {
  /** The newest first. Between one and the one after it lies what is still to be read. */
  readonly runs: readonly Run[]
  /** The newest first. */
  readonly happenings: readonly KeptHappening[]
  /** The first block from which all is told, once reading has come to its end; undefined where that is the chain's first. */
  readonly from: number | undefined
  /** Blocks of which something could not be read, the newest first. */
  readonly unread: readonly number[]
}

/** Before anything was read. */
export const NOTHING: Kept = { runs: [], happenings: [], from: undefined, unread: [] }

const isText = (value: unknown) => typeof value === 'string'
const areBlocks = (value: unknown) => Array.isArray(value) && value.every((block) => typeof block === 'number')

const isRun = (value: unknown): boolean => {
  const { line, oldest, count } = (value ?? {}) as Partial<Run>
  const known = (block: Run['line'][number] | null) => typeof block?.number === 'number' && isText(block.hash)
  return Array.isArray(line) && line.length > 0 && line.every(known) && areBlocks([oldest, count])
}

const isKeptHappening = (value: unknown): boolean => {
  const { id, kind, block } = (value ?? {}) as Partial<KeptHappening>
  return isText(id) && isText(kind) && typeof block === 'number'
}

/** What this device has kept, if it is as this version keeps it: what is not is read anew. */
export function keptAs(value: unknown): Kept {
  const { runs, happenings, unread } = (value ?? {}) as Partial<Kept>
  const good =
    Array.isArray(runs) && runs.every(isRun) && Array.isArray(happenings) && happenings.every(isKeptHappening)
  return good && areBlocks(unread) ? (value as Kept) : NOTHING
}

/** So many blocks of a run can be joined: as deep as a chain that goes back and takes another way is followed. */
const LINE = 64
/** So many happenings are kept. */
const MOST = 300
/** So many blocks of which something could not be read are named. */
const NAMED = 10

/** What of `happenings` is not among `others`. */
export function newTo(others: readonly KeptHappening[], happenings: readonly KeptHappening[]): KeptHappening[] {
  const known = new Set(others.map(({ id }) => id))
  return happenings.filter(({ id }) => !known.has(id))
}

/** What is read, by its ids, of what is told. */
export function marksOf(ids: Iterable<string>, told?: readonly KeptHappening[]): ReadonlySet<string> {
  if (!told) return new Set(ids)
  const known = new Set(told.map(({ id }) => id))
  return new Set([...ids].filter((id) => known.has(id)))
}

/** By their hashes, the blocks at which reading back joins what was read before. */
export const knownIn = ({ runs }: Kept): string[] => runs.flatMap(({ line }) => line.map(({ hash }) => hash))

/** The run that joins another at a block of it, and what of `others` the chain has given up: all that lies beyond. */
function join(run: Run, others: readonly Run[]): { readonly runs: readonly Run[]; readonly gone: readonly string[] } {
  const which = others.findIndex(({ line }) => line.some(({ hash }) => hash === run.next))
  const joined = others[which]
  if (!joined) return { runs: [run, ...others], gone: [] }
  const place = joined.line.findIndex(({ hash }) => hash === run.next)
  const gone = [...others.slice(0, which).flatMap(({ line }) => line), ...joined.line.slice(0, place)]
  return {
    runs: [
      {
        ...{ ...joined, line: [...run.line, ...joined.line.slice(place)] },
        count: run.count + joined.count - place,
      },
      ...others.slice(which + 1),
    ],
    gone: gone.map(({ hash }) => hash),
  }
}

/** Take in what was read from the block `at` back. What the chain has given up tells nothing any more. */
export function takeIn(kept: Kept, at: string, { blocks, next, first }: Piece): Kept {
  const [top] = kept.runs
  const before = top?.next === at ? top : undefined
  const line = [...(before?.line ?? []), ...blocks.map(({ number, hash }) => ({ number, hash }))]
  const oldest = blocks.at(-1)?.number ?? before?.oldest ?? 0
  const run = { line, oldest, count: (before?.count ?? 0) + blocks.length, next }
  const others = before ? kept.runs.slice(1) : kept.runs
  const { runs, gone } = join(run, others)
  // Whoever comes to the chain's first block has met all that it has kept.
  const lost = new Set(first ? knownIn({ ...kept, runs: others }) : gone)
  const left = kept.happenings.filter(({ hash }) => !lost.has(hash))
  // The last of a block first.
  const told = blocks.flatMap(({ happenings }) => [...happenings].reverse())
  const all = [...told, ...newTo(told, left)].sort((a, b) => b.block - a.block)
  const unread = blocks.flatMap((block) => (block.unread.length > 0 ? [block.number] : []))
  const found = { ...kept, runs, happenings: all, unread: [...new Set([...unread, ...kept.unread])].slice(0, NAMED) }
  return bounded(next === undefined ? endAt(found, first ? undefined : run.oldest) : found)
}

/** Reading back has come to its end: from a block on all is told. What was told of before stays. */
export const endAt = (kept: Kept, from: number | undefined): Kept => ({
  ...{ ...kept, from },
  runs: kept.runs.slice(0, 1).map((run) => ({ ...run, next: undefined })),
})

function bounded(kept: Kept): Kept {
  const runs = kept.runs.map((run) => ({ ...run, line: run.line.slice(0, LINE) }))
  const happenings = kept.happenings.slice(0, MOST)
  if (kept.happenings.length <= MOST) return { ...kept, runs }
  // What has no room is not told, and what is older need not be read.
  const from = Math.max(happenings.at(-1)!.block, kept.from ?? 0)
  const cut = { ...kept, runs, happenings, from }
  return (runs[0]?.oldest ?? 0) <= from ? endAt(cut, from) : cut
}
