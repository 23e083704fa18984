// What this device knows of what happened to an account on a chain: which blocks it has read, and what they told.
import type { Happening } from '@huzhu/governance/happenings'

/** A happening as it is kept: plain, with the key of whoever it is told of. */
export type KeptHappening = Happening & { readonly key?: readonly number[] | undefined }

/** A block that was read. */
export interface ReadBlock {
  readonly number: number
  readonly hash: string
  readonly happenings: readonly KeptHappening[]
}

/** The newest blocks that were read, and all that was told. Both the newest first. */
export interface Kept {
  readonly line: readonly { readonly number: number; readonly hash: string }[]
  readonly happenings: readonly KeptHappening[]
  /** The first block from which all is told; undefined where that is the chain's first. */
  readonly from: number | undefined
}

/** Before anything was read. */
export const NOTHING: Kept = { line: [], happenings: [], from: undefined }

/** So many blocks of the line are kept: as deep as a chain that goes back and takes another way is followed. */
const LINE = 64
/** So many happenings are kept. */
const MOST = 300

/** What tells a happening from all others: the block it is in, its event, its kind. */
export const idOf = ({ hash, event, kind }: KeptHappening): string => `${hash}-${event?.index ?? 'state'}-${kind}`

/** What of `happenings` is not among `others`. */
export function newTo(others: readonly KeptHappening[], happenings: readonly KeptHappening[]): KeptHappening[] {
  const known = new Set(others.map(idOf))
  return happenings.filter((one) => !known.has(idOf(one)))
}

/** What is read, by its ids, of what is told. */
export function marksOf(ids: Iterable<string>, told?: readonly KeptHappening[]): ReadonlySet<string> {
  if (!told) return new Set(ids)
  const known = new Set(told.map(idOf))
  return new Set([...ids].filter((id) => known.has(id)))
}

/** How reading back from the newest block ended. */
export type End =
  /** At a block that was read before. */
  | { readonly kind: 'Joined'; readonly at: string }
  /** At the chain's first block. */
  | { readonly kind: 'First' }
  /** Nothing is kept of what was before, or it is too long ago. `kept`: whether the chain still has what was read before. */
  | { readonly kind: 'Cut'; readonly kept: boolean }

/** A block's happenings as they are listed: the last of a block first. */
const told = (blocks: readonly ReadBlock[]): KeptHappening[] =>
  blocks.flatMap(({ happenings }) => [...happenings].reverse())

/**
 * Take in what was read, the newest first. What lies beyond the block at which it joins is of blocks that the chain has
 * given up.
 */
export function takeIn(kept: Kept, blocks: readonly ReadBlock[], end: End): Kept {
  const line = blocks.map(({ number, hash }) => ({ number, hash }))
  const oldest = blocks.at(-1)?.number
  if (end.kind === 'First') return bounded({ line, happenings: told(blocks), from: undefined })
  if (end.kind === 'Cut')
    return bounded({
      line,
      happenings: [...told(blocks), ...(end.kept ? kept.happenings : [])],
      from: oldest ?? kept.from,
    })
  const at = kept.line.findIndex(({ hash }) => hash === end.at)
  const gone = new Set(kept.line.slice(0, at).map(({ hash }) => hash))
  return bounded({
    line: [...line, ...kept.line.slice(at)],
    happenings: [...told(blocks), ...kept.happenings.filter(({ hash }) => !gone.has(hash))],
    from: kept.from,
  })
}

function bounded({ line, happenings, from }: Kept): Kept {
  const left = happenings.slice(0, MOST)
  // What had no room is not told any more.
  const first = happenings.length > MOST ? Math.max(left.at(-1)!.block, from ?? 0) : from
  return { line: line.slice(0, LINE), happenings: left, from: first }
}
