import { chain } from '$lib/chain/chain.svelte'
import { session } from '$lib/chain/wallet/session.svelte'
import { signing, type Wish } from './signing.svelte'

/** Of whoever writes it, on this chain: two people may share a device, and a chain that is begun anew has other pools. */
const placeOf = (name: string) =>
  session.account && chain.identity && `huzhu.filling.${chain.identity}.${name}.${session.account.address}`

/** A form that is filled in for something to be signed: emptied once that is done, and by nothing else. */
export class Filling {
  readonly #name: () => string

  /** @param name what the form is about, down to the number of it: the same form about something else has another name */
  constructor(name: () => string, empty: () => void) {
    this.#name = name
    $effect(() => {
      const { place } = this
      if (place === undefined || signing.finished?.wish.keeps !== place) return
      signing.finished = undefined
      empty()
    })
  }

  /** Where what is written in it may be kept: by whoever is connected. */
  get place() {
    return placeOf(this.#name())
  }

  /** Ask for what was filled in. */
  ask(wish: Wish) {
    const name = this.#name()
    signing.ask({
      ...wish,
      // Whose it is may be known only when it is agreed to.
      get keeps() {
        return placeOf(name)
      },
    })
  }
}
