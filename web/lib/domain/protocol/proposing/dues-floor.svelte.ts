import { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { NOTHING, beyond, type Found, type Subject, type Written } from './subject'

/** The least dues of pools in a currency. */
export class DuesFloor implements Subject {
  readonly #found: Found
  chosen = $state<string>()
  readonly entry = new MoneyEntry(() => this.currency ?? NOTHING)

  constructor(found: Found) {
    this.#found = found
  }

  get currency() {
    const currencies = this.#found()?.currencies
    return currencies?.find(({ id }) => String(id) === this.chosen) ?? currencies?.[0]
  }

  get wrong() {
    const found = this.#found()
    return found && beyond(this.entry, 1n, found.parameters.highestFloor)
  }

  get proposal() {
    const { currency, wrong } = this
    const { amount: floor } = this.entry
    return floor === undefined || wrong || !currency
      ? undefined
      : ({ kind: 'DuesFloor', currency: currency.id, floor } as const)
  }

  get written() {
    return { floor: this.entry.text, currency: this.chosen }
  }

  fill({ floor = '', currency }: Written) {
    this.entry.clear()
    this.entry.text = floor
    this.chosen = currency
  }

  check() {
    this.entry.check()
  }
}
