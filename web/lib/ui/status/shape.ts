/** The drawn shapes that stand before a status word; each reads without its colour. */
export type ShapeName =
  'draft' | 'wait' | 'window' | 'dispute' | 'settle' | 'paid' | 'refuse' | 'pause' | 'alert' | 'info'

/** `accent`: under way as promised or done. `due`: a deadline, a limit, a dispute. `stop`: refused, an error. */
export type Tone = 'plain' | 'accent' | 'due' | 'stop'

/** A status as it is shown: what it is called comes first. */
export interface Status {
  word: string
  shape: ShapeName
  tone: Tone
}
