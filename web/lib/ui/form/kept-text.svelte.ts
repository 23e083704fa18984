import { store, stored } from '$lib/ui/storage'

/** A text that is being written: kept on this device until it is emptied, or until what it goes with is done. */
export class KeptText {
  text = $state('')
  readonly #name: () => string

  constructor(name: () => string) {
    this.#name = name
    let loaded: string | undefined
    $effect(() => {
      const { text, place } = this
      if (loaded === place) return store(place, text === '' ? undefined : text)
      loaded = place
      this.text = stored<string>(place) ?? ''
    })
  }

  /** Where it is kept. */
  get place() {
    return `huzhu.text.${this.#name()}`
  }
}
