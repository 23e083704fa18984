import { chain } from './chain.svelte'
import type { ReadAnswer, ReadArguments, ReadName } from './reads'

/**
 * Something asked of the chain and asked again with every block. What was read last stays on the page while the next
 * answer is under way.
 */
export class Reading<Name extends ReadName> {
  value = $state.raw<ReadAnswer<Name>>()
  /** Whether the chain has answered. */
  known = $state(false)
  #busy = false

  constructor(name: Name, ...[args]: ReadArguments<Name> extends [] ? [] : [args: () => ReadArguments<Name>]) {
    $effect(() => {
      void chain.start()
      const asked = args?.() ?? ([] as unknown as ReadArguments<Name>)
      if (chain.seen) void this.#ask(name, asked)
    })
  }

  async #ask(name: Name, args: ReadArguments<Name>) {
    if (this.#busy) return
    this.#busy = true
    try {
      this.value = await chain.read(name, ...args)
      this.known = true
    } catch {
      // The ribbon tells of the connection; what is shown stays.
    } finally {
      this.#busy = false
    }
  }
}
