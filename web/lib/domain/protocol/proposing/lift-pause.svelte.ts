import type { Found, Subject, Written } from './subject'

/** That a paused pool takes claims again. */
export class LiftPause implements Subject {
  readonly #found: Found
  #chosen = $state<string>()

  constructor(found: Found) {
    this.#found = found
  }

  get pool(): string | undefined {
    const first = this.#found()?.paused[0]
    return this.#chosen ?? (first && String(first.id))
  }

  set pool(chosen: string | undefined) {
    this.#chosen = chosen
  }

  get proposal() {
    return this.pool === undefined ? undefined : ({ kind: 'LiftPause', pool: Number(this.pool) } as const)
  }

  get written() {
    return { pool: this.#chosen }
  }

  fill({ pool }: Written) {
    this.#chosen = pool
  }
}
