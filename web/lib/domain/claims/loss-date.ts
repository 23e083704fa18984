import type { Seconds } from '$lib/ui/time/dates'
import { endOfDay } from '$lib/ui/time/days'

/**
 * The moment by which the chain is told that a cost is of a day: cover, rules and the time to file begin and end within
 * days, and all of a day counts from the first of it that they take. One that is over is told by its last second; today by
 * the last moment at which something `began`, so that it stays the same from block to block; one ahead by its first.
 * @param day its first second
 */
export function lossDateOf(day: Seconds, now: Seconds, began: readonly Seconds[]): Seconds {
  const last = endOfDay(day)
  if (last <= now) return last
  return began.reduce((latest, at) => (at > latest && at <= now ? at : latest), day)
}
