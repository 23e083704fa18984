// A page whose floor did not come: it may be gone since there is a newer version, or kept away for good.

/** Milliseconds before each load of a page that goes on without a floor; after the last of them its person decides. */
const PAUSES = [3_000, 10_000, 30_000] as const

/** Under which name the window keeps how often it was loaded so. */
const PLACE = 'huzhu.floorless'

/** Load the page again after a while, longer each time, and not without end. Returns how to leave it. */
export function loadAgain(load: () => void): () => void {
  const count = countOf()
  const pause = PAUSES[count]
  // Where the window keeps nothing it could not be known how often.
  if (pause === undefined || !keep(count + 1)) return () => {}
  const timer = setTimeout(load, pause)
  return () => clearTimeout(timer)
}

/** The floor came: what is counted begins anew. */
export function floorCame(): void {
  keep(0)
}

function countOf(): number {
  try {
    return Number(sessionStorage.getItem(PLACE))
  } catch {
    return 0
  }
}

function keep(count: number): boolean {
  try {
    sessionStorage.setItem(PLACE, String(count))
    return true
  } catch {
    return false
  }
}

/** Whether something stands in a field that would be lost with the page. */
export const isWritten = (page: Pick<Document, 'querySelectorAll'>): boolean =>
  [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (field) => field.value !== field.defaultValue,
  )
