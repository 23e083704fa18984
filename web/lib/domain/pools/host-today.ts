import type { Arrears } from '@huzhu/governance/people'
import type { ChainTime } from '@huzhu/governance/time'

/** How many members are to be reminded before they lose cover, and when the first of them does; undefined where none is. */
export function toRemind(ages: readonly Arrears[]): { count: number; by: ChainTime } | undefined {
  const [first, ...ends] = ages.flatMap(({ graceEnds }) => (graceEnds === undefined ? [] : [graceEnds]))
  if (first === undefined) return undefined
  const count = ages.reduce((sum, { inGrace }) => sum + inGrace, 0)
  return { count, by: ends.reduce((soonest, end) => (end < soonest ? end : soonest), first) }
}
