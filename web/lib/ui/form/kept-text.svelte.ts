import { store, stored } from '$lib/ui/storage'

/** A text that is being written: kept on this device until it is emptied, or until what it goes with is done. */
export class KeptText {
  text = $state('')

  constructor(place: () => string) {
    let loaded: string | undefined
    $effect(() => {
      const { text } = this
      const at = place()
      if (loaded === at) return store(at, text === '' ? undefined : text)
      loaded = at
      this.text = stored<string>(at) ?? ''
    })
  }
}
