import { leaves, type Track } from '$lib/chain/signing/act'

/** Milliseconds that what asks for nothing stays, so that it can be read. */
const STAYS = 10_000

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
