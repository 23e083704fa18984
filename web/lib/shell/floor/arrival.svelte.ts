import type { Track } from '$lib/chain/signing/act'
import type { Sent } from '$lib/chain/signing/signing.svelte'

/** What an arrival needs of the browser and the chain. */
export interface Ways {
  /** The path of the page that is shown. */
  here(): string
  /** Until the page shows the block in which it was done. */
  caughtUp(): Promise<void>
  /** Whether whoever agreed to it does something else on the page already. */
  goneOn(id: number): boolean
  go(href: string): Promise<void>
  /** Have the eye and the focus where it is told. */
  lookAtIt(): Promise<void>
  /** The floor says it instead. */
  tellOnFloor(id: number): void
}

/**
 * What was done ends on the page of what it made, and is said at its head until one goes on, to whoever has waited for it.
 * Whoever has gone on meanwhile is not called back: the floor says it, and leads there. It is said in one place alone.
 */
export class Arrival {
  told = $state.raw<Extract<Track, { state: 'done' }>>()
  readonly #ways: Ways

  constructor(ways: Ways) {
    this.#ways = ways
  }

  async arrive({ id, page, track }: Pick<Sent, 'id' | 'page' | 'track'>): Promise<void> {
    const { here, caughtUp, goneOn, go, lookAtIt, tellOnFloor } = this.#ways
    if (track.state !== 'done') return
    if (here() === page) await caughtUp()
    const stays = track.href === undefined || pathOf(track.href) === page
    if (here() !== page || (stays && goneOn(id))) return tellOnFloor(id)
    if (track.href !== undefined) await go(track.href)
    this.told = track
    await lookAtIt()
  }

  /** Somebody went on, or has read it. */
  leave = () => (this.told = undefined)
}

/** Of an address on this site. */
const pathOf = (href: string) => href.split(/[?#]/)[0]
