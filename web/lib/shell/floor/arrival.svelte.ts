import type { Track } from '$lib/chain/signing/act'
import type { Sent } from '$lib/chain/signing/signing.svelte'

/** What an arrival needs of the browser and the chain. */
export interface Ways {
  /** The path of the page that is shown. */
  here(): string
  /** Until the page shows the block in which it was done. */
  caughtUp(): Promise<void>
  go(href: string): Promise<void>
  /** Whether what is told stands where the eye is. */
  inSight(): Promise<boolean>
  /** No more of it on the floor. */
  putAway(id: number): void
}

/**
 * What was done ends on the page of what it made, and is said there until one goes on. Whoever has left the page on which
 * it was agreed to is not called back: the floor says it, and leads there.
 */
export class Arrival {
  told = $state.raw<Extract<Track, { state: 'done' }>>()
  /** What is told on the page and by the floor as well. */
  #unseen: number | undefined
  readonly #ways: Ways

  constructor(ways: Ways) {
    this.#ways = ways
  }

  async arrive({ id, page, track }: Pick<Sent, 'id' | 'page' | 'track'>): Promise<void> {
    const { here, caughtUp, go, inSight } = this.#ways
    if (track.state !== 'done' || here() !== page) return
    await caughtUp()
    if (here() !== page) return
    if (track.href !== undefined) await go(track.href)
    this.told = track
    // Whoever is further down has it from the floor, until they come to it.
    this.#unseen = id
    if (await inSight()) this.seen()
  }

  /** What is told on the page is in sight: the floor need not say it too. */
  seen = () => {
    if (this.#unseen !== undefined) this.#ways.putAway(this.#unseen)
    this.#unseen = undefined
  }

  /** Somebody went on, or has read it. */
  leave = () => (this.told = undefined)
}
