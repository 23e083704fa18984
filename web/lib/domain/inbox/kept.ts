// What this device knows of what happened to an account on a chain: which blocks it has read, and what they told.
import type { Happening, Invitation } from '@huzhu/governance/happenings'
import type { WallTime } from '@huzhu/governance/time'

/** A happening as it is kept: plain, with the key of whoever it is told of. */
export type KeptHappening = Happening & { readonly key?: readonly number[] | undefined }

/** A block that was read. */
export interface ReadBlock {
  readonly number: number
  readonly hash: string
  readonly date: WallTime
  readonly happenings: readonly KeptHappening[]
  /** Events of which it could not be read whether they concern the account. */
  readonly unread: readonly string[]
}

/** Some blocks, one before the other, the newest first. */
export interface Piece {
  readonly blocks: readonly ReadBlock[]
  /** The block from which to go on; undefined where nothing comes before, or nothing of it can be read. */
  readonly next: string | undefined
  /** Whether the node does not keep that block. */
  readonly forgotten: boolean
  /** Whether the last of them is the chain's first. */
  readonly first: boolean
}

/** Blocks that were read one before the other, without a gap. */
export interface Run {
  /** The newest of them, the newest first: reading back from a newer block joins the run at one of these. */
  readonly line: readonly { readonly number: number; readonly hash: string }[]
  /** Dates of the newest and the oldest. */
  readonly until: WallTime
  readonly since: WallTime
  /** Number of the oldest. Numbers leap: they do not tell how many blocks there are. */
  readonly oldest: number
  /** How many were read since reading here began, or was asked to go on. */
  readonly count: number
  /** The block before the oldest, from which what lies before can be read; undefined where nothing more can be. */
  readonly next: string | undefined
  /**
   * Why nothing before it is read: it is the chain's beginning; enough was read for once; the node keeps no more, of which
   * another may be asked; or what lies there has no room. Undefined while it is being read.
   */
  readonly end: 'First' | 'Enough' | 'Forgotten' | 'Full' | undefined
}

/** All that was read. */
export interface Kept {
  /** The newest first. Between one and the one after it lies what was not read. */
  readonly runs: readonly Run[]
  /** The newest first. */
  readonly happenings: readonly KeptHappening[]
  /** Blocks of which something could not be read, the newest first. */
  readonly unread: readonly number[]
  /** The node that was asked last. */
  readonly node?: string | undefined
}

/** What was not read, between what was. */
export interface Hole {
  readonly why: Exclude<Run['end'], 'First' | undefined>
  /** The first block after it, with its date: that one and all above are told. */
  readonly above: number
  readonly until: WallTime
  /** Date of the last block before it; undefined where nothing before it was read. */
  readonly since: WallTime | undefined
}

/** Before anything was read. */
export const NOTHING: Kept = { runs: [], happenings: [], unread: [] }

const isText = (value: unknown) => typeof value === 'string'
const areBlocks = (value: unknown) => Array.isArray(value) && value.every((block) => typeof block === 'number')

const isRun = (value: unknown): boolean => {
  const { line, oldest, count, until, since, next } = (value ?? {}) as Partial<Run>
  const known = (block: Run['line'][number] | null) => typeof block?.number === 'number' && isText(block.hash)
  return (
    Array.isArray(line) &&
    line.length > 0 &&
    line.every(known) &&
    areBlocks([oldest, count]) &&
    [until, since].every((date) => typeof date === 'bigint') &&
    (next === undefined || isText(next))
  )
}

const isKeptHappening = (value: unknown): boolean => {
  const { id, kind, block, date } = (value ?? {}) as Partial<KeptHappening>
  return isText(id) && isText(kind) && typeof block === 'number' && typeof date === 'bigint'
}

/** Texts that this device has kept, such as the ids of what is read; none where anything else is kept. */
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every(isText) ? (value as string[]) : []

/** What this device has kept, if it is as this version keeps it: what is not is read anew. */
export function keptAs(value: unknown): Kept {
  const { runs, happenings, unread } = (value ?? {}) as Partial<Kept>
  const good =
    Array.isArray(runs) && runs.every(isRun) && Array.isArray(happenings) && happenings.every(isKeptHappening)
  // Each is told once.
  const single = good && new Set(happenings.map(({ id }) => id)).size === happenings.length
  return single && areBlocks(unread) ? (value as Kept) : NOTHING
}

/** So many blocks of a run can be joined: as deep as a chain that goes back and takes another way is followed. */
const LINE = 64
/** So many runs are kept: what lies before the last of them is not read then. */
const RUNS = 12
/** So many blocks are read before reading rests. */
const ENOUGH = 2_048
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

/** The invitations that were told of. One that has lapsed before it was found here is not told as lapsed. */
export const invitationsIn = ({ happenings }: Kept): Invitation[] =>
  happenings.flatMap((one) =>
    one.kind === 'Invited' ? [{ pool: one.pool, currency: one.currency, expires: one.expires }] : [],
  )

/** The run that joins another at a block of it, and what of `others` the chain has given up: all that lies beyond. */
function join(run: Run, others: readonly Run[]): { readonly runs: readonly Run[]; readonly gone: readonly string[] } {
  const which = others.findIndex(({ line }) => line.some(({ hash }) => hash === run.next))
  const joined = others[which]
  if (!joined) return { runs: [run, ...others], gone: [] }
  const place = joined.line.findIndex(({ hash }) => hash === run.next)
  const gone = [...others.slice(0, which).flatMap(({ line }) => line), ...joined.line.slice(0, place)]
  const whole = {
    ...{
      ...joined,
      until: run.line.length > 0 ? run.until : joined.until,
      line: [...run.line, ...joined.line.slice(place)],
    },
    count: run.count + joined.count - place,
  }
  return { runs: [whole, ...others.slice(which + 1)], gone: gone.map(({ hash }) => hash) }
}

const isOpen = ({ next, end }: Run) => next !== undefined && end === undefined

/** The blocks from which reading goes on, the newest first. */
export const opened = ({ runs }: Kept): string[] => runs.filter(isOpen).map(({ next }) => next!)

/** Take in what was read from the block `at` back. What the chain has given up tells nothing any more. */
export function takeIn(kept: Kept, at: string, { blocks, next, forgotten, first }: Piece): Kept {
  const place = kept.runs.findIndex((run) => isOpen(run) && run.next === at)
  const before = kept.runs[place]
  const [newer, others] = before ? [kept.runs.slice(0, place), kept.runs.slice(place + 1)] : [[], kept.runs]
  const last = blocks.at(-1)
  const run: Run = {
    line: [...(before?.line ?? []), ...blocks.map(({ number, hash }) => ({ number, hash }))],
    until: before?.until ?? blocks[0]?.date ?? 0n,
    since: last?.date ?? before?.since ?? 0n,
    oldest: last?.number ?? before?.oldest ?? 0,
    count: (before?.count ?? 0) + blocks.length,
    next,
    end: first ? 'First' : forgotten || next === undefined ? 'Forgotten' : undefined,
  }
  const { runs, gone } = join(run, others)
  // Whoever comes to the chain's first block has met all that it has kept.
  const lost = new Set(first ? knownIn({ ...kept, runs: others }) : gone)
  const left = kept.happenings.filter(({ hash }) => !lost.has(hash))
  // The last of a block first.
  const told = blocks.flatMap(({ happenings }) => [...happenings].reverse())
  const all = [...told, ...newTo(told, left)].sort((a, b) => b.block - a.block)
  const unread = blocks.flatMap((block) => (block.unread.length > 0 ? [block.number] : []))
  return bounded({
    ...kept,
    runs: [...newer, ...(first ? runs.slice(0, 1) : runs)],
    happenings: all,
    unread: [...new Set([...unread, ...kept.unread])].slice(0, NAMED),
  })
}

function bounded(kept: Kept): Kept {
  const runs = kept.runs.slice(0, RUNS).map((run): Run => {
    const short = { ...run, line: run.line.slice(0, LINE) }
    return isOpen(run) && run.count >= ENOUGH ? { ...short, end: 'Enough' } : short
  })
  if (kept.happenings.length <= MOST) return { ...kept, runs }
  // What has no room is not told, and what is older need not be read.
  const happenings = kept.happenings.slice(0, MOST)
  const from = happenings.at(-1)!.block
  const full = runs.findIndex(({ oldest }) => oldest <= from)
  if (full < 0) return { ...kept, runs, happenings }
  const cut: Run = { ...runs[full]!, oldest: from, since: happenings.at(-1)!.date, next: undefined, end: 'Full' }
  return { ...kept, happenings, runs: [...runs.slice(0, full), cut] }
}

/** What was not read, the newest first, but for what is being read. */
export const holesIn = ({ runs }: Kept): Hole[] =>
  runs.flatMap(({ end: why, oldest: above, since: until }, place) =>
    why === undefined || why === 'First' ? [] : [{ why, above, until, since: runs[place + 1]?.until }],
  )

/** Reading goes on where it rested. */
export const goOn = (kept: Kept, above: number): Kept => ({
  ...kept,
  runs: kept.runs.map((run) =>
    run.end === 'Enough' && run.oldest === above ? { ...run, count: 0, end: undefined } : run,
  ),
})

/** As a node reads on: what one before it did not keep is asked of it. */
export const readBy = (kept: Kept, node: string): Kept =>
  kept.node === node
    ? kept
    : {
        ...kept,
        node,
        runs: kept.runs.map((run) =>
          run.end === 'Forgotten' && run.next !== undefined ? { ...run, end: undefined } : run,
        ),
      }
