import { NO_CONTENT, getContent } from '@huzhu/governance/content'
import { saidOf } from '@huzhu/governance/text'
import { ContentAltered, ContentMissing } from '@huzhu/governance/errors'

/** A text as a page shows it. A missing or altered one is shown as that and never as what was said. */
export type Said =
  | { state: 'nothing' }
  | { state: 'said'; text: string }
  | { state: 'missing' }
  | { state: 'altered' }
  /** The store does not answer. */
  | { state: 'away' }

/** Whether it is looked for again. */
export const mayCome = ({ state }: Said) => state === 'missing' || state === 'away'

/** How many texts are kept. */
const KEPT = 200

/** Texts by their hash. One that is what its hash says never changes: it is fetched and hashed once. */
export class Texts {
  readonly #kept = new Map<string, Promise<Said>>()
  readonly #store: () => string

  /** @param store base address of the content store */
  constructor(store: () => string) {
    this.#store = store
  }

  of(hash: string): Promise<Said> {
    const known = this.#kept.get(hash)
    if (known) return known
    const found = this.#fetch(hash)
    this.#kept.set(hash, found)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    void found.then((said) => mayCome(said) && this.#kept.delete(hash))
    return found
  }

  async #fetch(hash: string): Promise<Said> {
    if (hash === NO_CONTENT) return { state: 'nothing' }
    try {
      return { state: 'said', text: saidOf(await getContent(this.#store(), hash)) }
    } catch (error) {
      if (error instanceof ContentAltered) return { state: 'altered' }
      return { state: error instanceof ContentMissing ? 'missing' : 'away' }
    }
  }
}
