import { leaves, type Track } from '$lib/chain/signing/act'
import type { Sent } from '$lib/chain/signing/signing.svelte'

/** Milliseconds that what asks for nothing stays, so that it can be read. */
const STAYS = 10_000

/** Seconds of the chain after which nobody is told any more that something was done. */
const OLD = 600n

/**
 * What stands on the floor: the newest that nobody has put away. What asks for nothing is said of the last act alone, to the
 * account that did it, and not long after: whatever came later has taken its place.
 */
export const onFloor = <Acted extends Pick<Sent, 'track' | 'account' | 'at' | 'away'>>(
  sent: readonly Acted[],
  who: string | undefined,
  now: bigint | undefined,
): Acted | undefined =>
  sent.find(({ away, track, account, at }, place) => {
    if (away) return false
    const old = at !== undefined && now !== undefined && now - at > OLD
    return !leaves(track) || (place === 0 && account === who && !old)
  })

/** What a toast shows. */
interface Shown {
  readonly id: number
  readonly track: Track
}

/** What asks for nothing leaves the floor by itself, but not while somebody is about to press something of it. */
export class Toast {
  /** Which of them is held: of one that is put away nobody hears that it was let go. */
  #held = $state<number>()

  constructor(shown: () => Shown | undefined, putAway: (id: number) => void) {
    $effect(() => {
      const { id, track } = shown() ?? {}
      if (id === undefined || !track || id === this.#held || !leaves(track)) return
      const timer = setTimeout(() => putAway(id), STAYS)
      return () => clearTimeout(timer)
    })
  }

  hold = (id: number) => {
    this.#held = id
  }

  letGo = () => {
    this.#held = undefined
  }
}
