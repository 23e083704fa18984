// What this device remembers. Sums are kept as text: JSON knows no large integers.

const MARK = '#bigint:'
/** Begins the names of what can be had anew: it gives way where the device is full. */
export const SPARE = 'huzhu.spare.'

/** What was kept under a name; undefined for nothing, or where the browser keeps nothing. */
export function stored<Value>(name: string): Value | undefined {
  try {
    const text = localStorage.getItem(name)
    if (text === null) return undefined
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
    ) as Value
  } catch {
    return undefined
  }
}

/** Keep a value; undefined forgets it. */
export function store(name: string, value: unknown): void {
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${MARK}${inner}` : inner))
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
