import { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { AccountEntry } from './account.svelte'
import { NOTHING, type Found, type Subject, type Written } from './subject'

/** A payment from the treasury. */
export class Spend implements Subject {
  readonly #found: Found
  chosen = $state<string>()
  readonly entry = new MoneyEntry(() => this.currency ?? NOTHING)
  readonly to = new AccountEntry()

  constructor(found: Found) {
    this.#found = found
  }

  /** The currency in which it would be paid, and what the treasury has of it. */
  get purse() {
    const purse = this.#found()?.purse
    return (
      purse?.find(({ currency: { id } }) => String(id) === this.chosen) ??
      purse?.find(({ currency: { id } }) => id === 'native')
    )
  }

  get currency() {
    return this.purse?.currency
  }

  get proposal() {
    const { currency, to } = this
    const { amount } = this.entry
    return amount === undefined || to.wrong || !to.account || !currency
      ? undefined
      : ({ kind: 'Spend', currency: currency.id, amount, to: to.account } as const)
  }

  get written() {
    return { amount: this.entry.text, currency: this.chosen, to: this.to.text }
  }

  fill({ amount = '', currency, to }: Written) {
    this.entry.clear()
    this.entry.text = amount
    this.chosen = currency
    this.to.fill(to)
  }

  check() {
    this.entry.check()
    this.to.check()
  }
}
