import { store, stored } from '$lib/ui/storage'

/**
 * Keep on this device what is written, under its place. Another place has what was written there; what is written before
 * there is a place goes to the first.
 * @param written undefined for nothing, which is forgotten
 * @param fill show what was kept
 * @param saved something was kept
 */
export function keep<Value>(
  place: () => string | undefined,
  written: () => Value | undefined,
  fill: (kept: Value | undefined) => void,
  saved?: () => void,
) {
  let loaded: string | undefined
  $effect(() => {
    const [at, value] = [place(), written()]
    const [turned, placed] = [at !== loaded, loaded !== undefined]
    loaded = at
    if (turned && (placed || value === undefined))
      return fill(at === undefined ? undefined : (stored(at) as Value | undefined))
    if (at === undefined) return
    store(at, value)
    if (value !== undefined) saved?.()
  })
}
