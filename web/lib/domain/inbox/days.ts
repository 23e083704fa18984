import type { Seconds } from '$lib/ui/time/dates'
import { dayValue } from '$lib/ui/time/days'

/** What happened, day by day, in the order given. */
export function byDay<One extends { readonly date: Seconds }>(
  all: readonly One[],
): { readonly day: string; readonly date: Seconds; readonly all: readonly One[] }[] {
  const days = new Map<string, One[]>()
  for (const one of all) {
    const day = dayValue(one.date)
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days].map(([day, of]) => ({ day, date: of[0]!.date, all: of }))
}
