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

/** What happened, the newest first, up to each hole in what was read, and what lies before them all. */
export function byHole<One extends { readonly block: number }, Gap extends { readonly above: number }>(
  all: readonly One[],
  holes: readonly Gap[],
): { readonly all: readonly One[]; readonly hole: Gap | undefined }[] {
  const lowest = (place: number) => holes[place]?.above ?? -Infinity
  return [...holes, undefined].map((hole, place) => ({
    all: all.filter(({ block }) => block >= lowest(place) && (place === 0 || block < lowest(place - 1))),
    hole,
  }))
}
