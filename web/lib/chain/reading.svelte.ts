import { chain } from './chain.svelte'
import type { ReadAnswer, ReadArguments, ReadName } from './reads'

/**
 * Something asked of the chain and asked again with every block. What was read last stays on the page while the next
 * answer is under way. Nothing is asked while `args` gives undefined.
 */
export class Reading<Name extends ReadName> {
  value = $state.raw<ReadAnswer<Name>>()
  /** Whether the chain has answered. */
  known = $state(false)
  #busy = false
  /** What was asked while another answer was under way; only the newest counts. */
  #next: ReadArguments<Name> | undefined

  constructor(
    name: Name,
    ...[args]: ReadArguments<Name> extends [] ? [] : [args: () => ReadArguments<Name> | undefined]
  ) {
    $effect(() => {
      void chain.start()
      const asked = args ? args() : ([] as unknown as ReadArguments<Name>)
      if (chain.seen && asked) void this.#ask(name, asked)
    })
  }

  async #ask(name: Name, args: ReadArguments<Name>) {
    this.#next = args
    if (this.#busy) return
    this.#busy = true
    try {
      while (this.#next) {
        const now = this.#next
        this.#next = undefined
        const value = await chain.read(name, ...now)
        // an answer to what is no longer asked is not shown
        if (this.#next) continue
        this.value = value
        this.known = true
      }
    } catch {
      // The ribbon tells of the connection; what is shown stays.
    } finally {
      this.#busy = false
    }
  }
}
