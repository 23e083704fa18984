import type { Ink } from './Legend.svelte'
import type { Point } from './scale.ts'

/** A quantity over time. */
export interface Line {
  name: string
  ink: Exclude<Ink, 'area'>
  points: readonly Point[]
  /** `step` for what comes one by one. */
  course?: 'straight' | 'step'
  /** Fill what lies below it. */
  filled?: boolean
  /** Written at its last point. */
  mark?: string
}
