// What this device remembers. Sums are kept as text: JSON knows no large integers.

const MARK = '#bigint:'

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
  try {
    if (value === undefined) localStorage.removeItem(name)
    else
      localStorage.setItem(
        name,
        JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${MARK}${inner}` : inner)),
      )
  } catch {
    // A browser that keeps nothing still shows and signs.
  }
}
