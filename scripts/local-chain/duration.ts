// Spans of time as people write them: 6h, 21d, 2026-12-24, due.

const UNITS: Readonly<Record<string, bigint>> = { m: 60_000n, h: 3_600_000n, d: 86_400_000n, w: 604_800_000n }

/** What a fast-forward is asked for. */
export type Leap =
  | { readonly kind: 'by'; readonly milliseconds: bigint }
  | { readonly kind: 'to'; readonly time: bigint }
  | { readonly kind: 'due' }

/** Read a span, a date, or "due"; undefined when it is none of them. */
export function readLeap(text: string): Leap | undefined {
  if (text === 'due') return { kind: 'due' }
  const [, count, unit] = /^(\d{1,5})([mhdw])$/.exec(text) ?? []
  if (count && unit) return { kind: 'by', milliseconds: BigInt(count) * (UNITS[unit] ?? 0n) }
  const time = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : { kind: 'to', time: BigInt(time) }
}
