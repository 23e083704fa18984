import { untrack } from 'svelte'
import { chain } from './chain.svelte'
import type { ReadAnswer, ReadArguments, ReadName } from './reads'

/** Two questions with the same key are the same. */
const keyOf = (name: string, args: readonly unknown[]) =>
  name + JSON.stringify(args, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))

/**
 * Something asked of every block that is shown: all readings of a page change together, with its block. What was read
 * stays until the next block has answered the same question; another question begins anew. Nothing is asked while
 * `args` gives undefined.
 */
export class Reading<Name extends ReadName> {
  readonly #name: Name
  readonly #args: () => ReadArguments<Name> | undefined
  #newest: ReadAnswer<Name> | undefined

  readonly #key = $derived.by(() => {
    const args = this.#args()
    return args && keyOf(this.#name, args)
  })

  /** The answer of the block that is shown. */
  readonly value = $derived(
    this.#key === undefined ? undefined : (chain.frame?.answers.get(this.#key) as ReadAnswer<Name> | undefined),
  )

  /** Whether the block has answered. */
  readonly known = $derived(this.#key !== undefined && chain.frame?.answers.has(this.#key) === true)

  /** Whether nothing more comes of this block: it has answered, could not be read, or is not asked. */
  readonly settled = $derived(this.#key === undefined || this.known || chain.frame?.failures.has(this.#key) === true)

  /** The newest answer, perhaps to a question before this one. */
  readonly last = $derived.by(() => {
    if (this.known) this.#newest = this.value
    // What could not be read in this block is not told from another one.
    else if (this.#key !== undefined && chain.frame?.failures.has(this.#key)) this.#newest = undefined
    return this.#newest
  })

  constructor(
    name: Name,
    ...[args]: ReadArguments<Name> extends [] ? [] : [args: () => ReadArguments<Name> | undefined]
  ) {
    this.#name = name
    this.#args = args ?? (() => [] as unknown as ReadArguments<Name>)
    $effect(() => {
      const key = this.#key
      // What is asked is known by its key alone.
      const asked = key === undefined ? undefined : untrack(this.#args)
      if (key !== undefined && asked) return chain.want({ key, name, args: asked })
    })
    // A value that nobody looks at while it is there would not be the last.
    $effect(() => void this.last)
  }
}
