import { pushState, replaceState } from '$app/navigation'
import { page } from '$app/state'
import { untrack } from 'svelte'
import { focusHeading } from '$lib/ui/focus'

/** A form of several pages, from 0. */
interface Paged {
  /** The page that is shown. */
  at: () => number
  /** The last page that one has come to with what is filled in. */
  furthest: () => number
  turn: (to: number) => void
}

/** The pages of a form in the browser's history: back goes a page back. Each begins at its title. */
export class Steps {
  readonly #form: Paged

  constructor(form: Paged) {
    this.#form = form
    $effect(() => {
      const { step } = page.state
      if (step === undefined) return
      untrack(() => {
        const to = Math.min(step, form.furthest())
        if (to !== form.at()) this.#turn(to)
      })
    })
  }

  forward(): void {
    const at = this.#form.at()
    if (page.state.step === undefined) replaceState('', { step: at })
    this.#turn(at + 1)
    pushState('', { step: at + 1, after: at })
  }

  /** As the browser's own way back, where that leads there: what one has gone back from can be gone forward to. */
  back(): void {
    const to = this.#form.at() - 1
    if (page.state.after === to) return history.back()
    this.#turn(to)
    replaceState('', { step: to })
  }

  #turn(to: number) {
    this.#form.turn(to)
    void focusHeading()
  }
}
