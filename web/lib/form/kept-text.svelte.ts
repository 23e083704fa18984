import { store, stored } from '$lib/storage'

/** A text that is being written: kept on this device until it is emptied, which whoever sends it does. */
export class KeptText {
  text = $state('')
  #place: string | undefined

  constructor(place: () => string) {
    $effect(() => {
      const name = `huzhu.text.${place()}`
      const { text } = this
      if (this.#place === name) return store(name, text === '' ? undefined : text)
      this.#place = name
      this.text = stored<string>(name) ?? ''
    })
  }
}
