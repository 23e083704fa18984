// Counts in columns of equal width.

/** A column: how many were more than `over` and at most `upTo`. */
export interface Bin {
  readonly over: number
  readonly upTo: number
  readonly count: number
}

/** Most columns that a phone has room for. */
const MOST = 12

/** Columns from the least to the most, of one width, without a gap; each number counts what is at most that. */
export function binsOf(counts: readonly { readonly value: number; readonly count: number }[]): Bin[] {
  const values = counts.map(({ value }) => value)
  if (values.length === 0) return []
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const width = Math.ceil((most - least + 1) / MOST)
  return Array.from({ length: Math.ceil((most - least + 1) / width) }, (_, at) => {
    const over = least - 1 + at * width
    const upTo = over + width
    const count = counts.reduce((sum, one) => (one.value > over && one.value <= upTo ? sum + one.count : sum), 0)
    return { over, upTo, count }
  })
}
