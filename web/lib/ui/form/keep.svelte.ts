import { store, stored } from '$lib/ui/storage'

/** What `typeof` says of each field. */
type Fields = Readonly<Record<string, string | readonly string[]>>

const typeOf = (value: unknown) => (value === null ? 'null' : typeof value)

/** Whether something that was kept has fields of these types. */
export const hasFields = (kept: unknown, fields: Fields): kept is Readonly<Record<string, unknown>> =>
  Object(kept) === kept &&
  Object.entries(fields).every(([name, types]) =>
    [types].flat().includes(typeOf((kept as Record<string, unknown>)[name])),
  )

/** A form, of which is kept on this device what is written. */
interface Written<Value> {
  /** Under which name; undefined while there is none. */
  readonly place: () => string | undefined
  /** Undefined for nothing, which is forgotten. */
  readonly written: () => Value | undefined
  /** Whether it is as this form keeps it. Anybody may have written there: what is not is dropped. */
  readonly isKept: (kept: unknown) => kept is Value
  /** Show what was kept. */
  readonly fill: (kept: Value | undefined) => void
  /** Something was kept. */
  readonly saved?: () => void
}

/**
 * Keep on this device what is written, under its place. Another place has what was written there; what is written before
 * there is a place goes to the first.
 */
export function keep<Value>({ place, written, isKept, fill, saved }: Written<Value>) {
  let loaded: string | undefined
  $effect(() => {
    const [at, value] = [place(), written()]
    const [turned, placed] = [at !== loaded, loaded !== undefined]
    loaded = at
    if (turned && (placed || value === undefined)) {
      const kept = at === undefined ? undefined : stored(at)
      const good = isKept(kept)
      if (at !== undefined && !good) store(at, undefined)
      return fill(good ? kept : undefined)
    }
    if (at === undefined) return
    store(at, value)
    if (value !== undefined) saved?.()
  })
}
