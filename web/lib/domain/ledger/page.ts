// A page of a list that a history tells by place, the newest first, and leaves nothing out of.
import type { Next, Placed } from '@huzhu/governance/told'

/** Where something is: its block's number, and its place among all events of it. */
export type Place = Pick<Placed, 'block' | 'event'>

/** A page. */
export interface Page<Line extends Place> {
  readonly lines: readonly Line[]
  /** The place behind which it begins, and the one behind which the next does. */
  readonly from: string | undefined
  readonly next: string | null
}

/** The place that a cursor names. */
export function placeIn(cursor: string): Place {
  const [block, event] = cursor.split('-').map(Number) as [number, number]
  return { block, event }
}

/** The newest first, and none twice. */
export const areInOrder = (lines: readonly Place[]): boolean =>
  lines.slice(1).every((older, at) => {
    const newer = lines[at]!
    return older.block < newer.block || (older.block === newer.block && older.event < newer.event)
  })

/** The lines, each told to be the next of its block after the one before: what the next page begins with is not among them. */
export function asNext<Line extends Place>({ lines, from, next }: Page<Line>): (Line & Next)[] {
  const [above, below] = [from === undefined ? undefined : placeIn(from), next === null ? undefined : lines.at(-1)]
  return lines.map((line, at) => {
    const [newer, older] = [lines[at - 1] ?? above, lines[at + 1] ?? below]
    return {
      ...line,
      between: {
        after: older?.block === line.block ? older.event : -1,
        before: newer?.block === line.block ? newer.event : Number.MAX_SAFE_INTEGER,
      },
    }
  })
}
