import type { Found, Subject, Written } from './subject'

/** How many due jobs a block does. */
export class ServiceQuota implements Subject {
  readonly #found: Found
  /** Undefined while it is today's; not a number where none was typed. */
  #typed = $state<number>()

  constructor(found: Found) {
    this.#found = found
  }

  get bounds() {
    const { min, max, today } = this.#found()?.parameters ?? {}
    return min && max && today && { from: min.serviceQuota, to: max.serviceQuota, today: today.serviceQuota }
  }

  get quota(): number {
    return this.#typed ?? this.bounds?.today ?? 0
  }

  set quota(typed: number | undefined) {
    this.#typed = typed
  }

  get proposal() {
    const { bounds, quota } = this
    const fits = bounds && quota >= bounds.from && quota <= bounds.to
    return fits ? ({ kind: 'ServiceQuota', quota } as const) : undefined
  }

  /** What is no number cannot be kept as one. */
  get written() {
    return { quota: this.#typed === undefined || Number.isNaN(this.#typed) ? undefined : String(this.#typed) }
  }

  fill({ quota }: Written) {
    this.#typed = quota === undefined ? undefined : Number(quota)
  }
}
