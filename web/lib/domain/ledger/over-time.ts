// A pool's days as a picture has them: what was there from one change to the next, and what each month added up to.
import type { PoolDay } from './days'

/** What a picture shows: each day's pot, and what all days sum up to. */
export interface Course {
  /** The first day, in seconds. */
  readonly first: bigint
  readonly pots: readonly { readonly at: bigint; readonly value: bigint }[]
  readonly paidIn: bigint
  readonly paidOut: bigint
  readonly pot: bigint
  readonly members: number
  /** How many members there were, how many at the most, and the day on which there was the first. */
  readonly counts: readonly { readonly at: bigint; readonly value: bigint }[]
  readonly most: number
  readonly joined: bigint | undefined
}

/** The course from the first day to now; undefined where there is none. */
export function throughTime(days: readonly PoolDay[], now: bigint): Course | undefined {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  const sum = (of: (day: PoolDay) => bigint) => days.reduce((total, day) => total + of(day), 0n)
  const end = now > last.at ? now : last.at
  // What was there at a day's end is there until the next change, and now.
  const course = (of: (day: PoolDay) => bigint) => [
    ...days.map((day) => ({ at: day.at, value: of(day) })),
    { at: end, value: of(last) },
  ]
  return {
    first: first.at,
    pots: course(({ pot }) => pot),
    counts: course(({ members }) => BigInt(members)),
    most: Math.max(...days.map(({ members }) => members)),
    joined: days.find(({ members }) => members > 0)?.at,
    paidIn: sum(({ paidIn }) => paidIn),
    paidOut: sum(({ paidOut }) => paidOut),
    pot: last.pot,
    members: last.members,
  }
}

/** A month (UTC), by its first day that has something. */
export interface Month extends PoolDay {
  readonly name: string
}

/** Months in their order, with what was there at the end of each. */
export function monthsOf(days: readonly PoolDay[]): Month[] {
  const nameOf = ({ at }: PoolDay) => new Date(Number(at) * 1_000).toISOString().slice(0, 7)
  return [...Map.groupBy(days, nameOf)].map(([name, some]) => {
    const last = some.at(-1)!
    const sum = (of: (day: PoolDay) => bigint) => some.reduce((total, day) => total + of(day), 0n)
    return { ...last, name, paidIn: sum(({ paidIn }) => paidIn), paidOut: sum(({ paidOut }) => paidOut) }
  })
}
