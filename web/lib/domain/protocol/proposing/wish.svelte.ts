import { Reading } from '$lib/chain/reading.svelte'
import { KeptText } from '$lib/ui/form/kept-text.svelte'
import type { Subject, Written } from './subject'

/** A wish in words, which changes nothing. */
export class Wish implements Subject {
  readonly #longest = new Reading('longestText')
  /** Kept with the other subjects. */
  readonly text = new KeptText(
    () => undefined,
    () => this.room,
  )

  /** Bytes that its text can have. */
  get room() {
    return this.#longest.value
  }

  /** Still without the hash of its text. */
  get proposal() {
    return this.text.said === '' || !this.text.fits ? undefined : ({ kind: 'Wish', text: '' } as const)
  }

  get written() {
    return { text: this.text.text }
  }

  fill({ text = '' }: Written) {
    this.text.clear()
    this.text.text = text
  }

  check() {
    this.text.check()
  }
}
