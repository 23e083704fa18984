import { untrack } from 'svelte'
import { chain } from './chain.svelte'
import { mayCome, type Said } from './texts'

/** A text by its hash. It never changes and holds nothing up; one that is not there is looked for again with every block. */
export class Text {
  #found = $state.raw<{ hash: string; said: Said }>()
  readonly #hash: () => string | undefined

  constructor(hash: () => string | undefined) {
    this.#hash = hash
    $effect(() => {
      const asked = hash()
      if (asked === undefined || !chain.seen) return
      untrack(() => {
        const found = this.#found
        if (found?.hash !== asked || mayCome(found.said)) this.#look(asked)
      })
    })
  }

  /** Undefined while it is looked for. */
  get said(): Said | undefined {
    return this.#found && this.#found.hash === this.#hash() ? this.#found.said : undefined
  }

  #look(hash: string) {
    chain.read('text', hash).then(
      (said) => {
        // One that comes late is not what is asked for by now.
        if (hash === this.#hash()) this.#found = { hash, said }
      },
      () => 'looked for again with the next block',
    )
  }
}
