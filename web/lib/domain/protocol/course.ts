// A referendum's votes over time as pictures have them: shares in billionths, moments in seconds.
import type { Threshold } from '@huzhu/governance/referenda'
import { WHOLE } from '$lib/ui/money/share'
import type { Point } from '$lib/ui/picture/scale'
import type { Seconds } from '$lib/ui/time/dates'

/** The places between which a threshold falls evenly. */
export type Fall = readonly Point[]

/** How a threshold falls while a referendum is decided, `from` when `until` when. */
export function fallOf({ from: high, to: low, length }: Threshold, from: Seconds, until: Seconds): Fall {
  const flat = from + ((until - from) * length) / BigInt(WHOLE)
  const points = [
    { at: from, value: high },
    { at: flat, value: low },
  ]
  return flat < until ? [...points, { at: until, value: low }] : points
}

/** What was so much after each block, level until the next, and goes on until `end`. */
export function levels<One extends { readonly at: Seconds }>(
  stood: readonly One[],
  of: (one: One) => bigint,
  now: bigint,
  end: Seconds,
): Point[] {
  const points = stood.map((one) => ({ at: one.at, value: of(one) }))
  const last = points.at(-1)
  return last === undefined || last.at < end ? [...points, { at: end, value: now }] : points
}
