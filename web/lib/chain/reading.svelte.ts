import { onDestroy, untrack } from 'svelte'
import { chain } from './chain.svelte'
import { isConnectionLost } from './connection'
import type { ReadAnswer, ReadArguments, ReadName } from './reads'

/** Two questions with the same key are the same. */
const keyOf = (args: readonly unknown[]) =>
  JSON.stringify(args, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))

/**
 * Something asked of the chain and asked again with every block. What was read last stays on the page while the next
 * answer to the same question is under way; another question begins anew. Nothing is asked while `args` gives undefined.
 */
export class Reading<Name extends ReadName> {
  value = $state.raw<ReadAnswer<Name>>()
  /** The newest answer, perhaps to a question before this one. */
  last = $state.raw<ReadAnswer<Name>>()
  /** Whether the chain has answered. */
  known = $state(false)
  #key: string | undefined
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
      if (chain.seen) untrack(() => this.#ask(name, asked))
    })
    onDestroy(() => {
      this.#key = this.#next = undefined
      chain.canRead(this)
    })
  }

  #ask(name: Name, args: ReadArguments<Name> | undefined) {
    const key = args && keyOf(args)
    if (key !== this.#key) {
      this.#key = key
      this.known = false
      this.value = undefined
      chain.canRead(this)
    }
    this.#next = args
    if (args && !this.#busy) void this.#answer(name)
  }

  async #answer(name: Name) {
    this.#busy = true
    while (this.#next) {
      const [args, key] = [this.#next, this.#key]
      this.#next = undefined
      try {
        const value = await chain.read(name, ...args)
        // An answer to what is no longer asked is not shown. One that blocks have overtaken is: where blocks come faster
        // than answers, there would never be any.
        if (key !== this.#key) continue
        this.value = this.last = value
        this.known = true
        chain.canRead(this)
      } catch (error) {
        // The ribbon tells of the connection and of what could not be read; what is shown stays.
        if (key === this.#key && !isConnectionLost(error)) chain.cannotRead(this, error)
      }
    }
    this.#busy = false
  }
}
