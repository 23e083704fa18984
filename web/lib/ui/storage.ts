// What this device remembers. Sums are kept as text: JSON knows no large integers.

const MARK = '#bigint:'
/** Begins the names of what can be had anew: it gives way where the device is full. */
export const SPARE = 'huzhu.spare.'
/** Before a text that begins with it: else what somebody wrote could be taken for a mark. */
const TEXT = '#'

const written = (value: unknown) => {
  if (typeof value === 'bigint') return `${MARK}${value}`
  return typeof value === 'string' && value.startsWith(TEXT) ? TEXT + value : value
}

const read = (value: unknown) => {
  if (typeof value !== 'string') return value
  if (value.startsWith(MARK)) return BigInt(value.slice(MARK.length))
  return value.startsWith(TEXT + TEXT) ? value.slice(TEXT.length) : value
}

/**
 * What was kept under a name; undefined for nothing, or where the browser keeps nothing. Another version of this page, or
 * anything else on the device, may have written there: whoever reads it sees to it that it is what they keep.
 */
export function stored(name: string): unknown {
  try {
    const text = localStorage.getItem(name)
    if (text === null) return undefined
    return JSON.parse(text, (_, value: unknown) => read(value))
  } catch {
    return undefined
  }
}

/** Keep a value; undefined forgets it. */
export function store(name: string, value: unknown): void {
  const text = JSON.stringify(value, (_, inner: unknown) => written(inner))
  const keep = () => (value === undefined ? localStorage.removeItem(name) : localStorage.setItem(name, text))
  try {
    keep()
  } catch {
    try {
      for (const spare of namesOf(SPARE)) localStorage.removeItem(spare)
      keep()
    } catch {
      // A browser that keeps nothing still shows and signs.
    }
  }
}

/** What is kept under names that begin so. */
export const namesOf = (beginning: string): string[] =>
  Object.keys(localStorage).filter((name) => name.startsWith(beginning))
