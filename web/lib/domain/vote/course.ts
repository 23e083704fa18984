// A vote's course as a picture and a table have it.
import type { PollCourse } from '@huzhu/governance/poll-course'
import type { Point } from '$lib/ui/picture/scale'
import type { Seconds } from '$lib/ui/time/dates'

/** A tally with when it was reached. */
export interface CourseRow {
  readonly key: string
  readonly at: Seconds
  readonly block: number
  readonly ayes: number
  readonly nays: number
}

/** A vote over time: those who voted, and of them the ayes. */
export interface Course {
  readonly from: Seconds
  readonly to: Seconds
  readonly votes: readonly Point[]
  readonly ayes: readonly Point[]
  readonly rows: readonly CourseRow[]
}

/** From when votes are taken until `ends`; lines go on until then, or until `now`. */
export function courseOver({ votes }: PollCourse, opens: Seconds, ends: Seconds, now: Seconds): Course {
  const rows = votes.map(({ time, block, event, ayes, nays }) => ({
    ...{ key: `${block}-${event}`, at: time / 1_000n, block, ayes, nays },
  }))
  const until = now < ends ? now : ends
  const line = (of: (row: CourseRow) => number): Point[] => {
    const last = rows.at(-1)
    return [
      { at: opens, value: 0n },
      ...rows.map((row) => ({ at: row.at < opens ? opens : row.at, value: BigInt(of(row)) })),
      ...(until > opens ? [{ at: until, value: last ? BigInt(of(last)) : 0n }] : []),
    ]
  }
  return { from: opens, to: ends, votes: line(({ ayes, nays }) => ayes + nays), ayes: line(({ ayes }) => ayes), rows }
}
