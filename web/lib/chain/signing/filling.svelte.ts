import { signing, type Wish } from './signing.svelte'

/** A form that is filled in for something to be signed: emptied once that is done, and by nothing else. */
export class Filling {
  readonly #name: () => string

  /** @param name what the form is about, down to the number of it: the same form about something else has another name */
  constructor(name: () => string, empty: () => void) {
    this.#name = name
    $effect(() => {
      if (signing.finished?.wish.keeps !== this.place) return
      signing.finished = undefined
      empty()
    })
  }

  /** Where what is written in it may be kept. */
  get place() {
    return `huzhu.filling.${this.#name()}`
  }

  /** Ask for what was filled in. */
  ask(wish: Wish) {
    signing.ask({ ...wish, keeps: this.place })
  }
}
