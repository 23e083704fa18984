import type { Balance } from './amount.ts'
import type { Currency } from './currency.ts'
import { readAmount, type EntryProblem } from './entry.ts'

/** An amount while it is being typed. Complains once the field was left, and then with every key until it is right. */
export class MoneyEntry {
  text = $state('')
  #left = $state(false)
  readonly #currency: () => Currency
  readonly #entry = $derived.by(() => readAmount(this.text, this.#currency()))

  constructor(currency: () => Currency, text = '') {
    this.#currency = currency
    this.text = text
  }

  get currency(): Currency {
    return this.#currency()
  }

  /** Undefined while what was typed is no amount. */
  get amount(): Balance | undefined {
    return 'amount' in this.#entry ? this.#entry.amount : undefined
  }

  get problem(): EntryProblem | undefined {
    return this.#left && 'problem' in this.#entry ? this.#entry.problem : undefined
  }

  /** The field was left, or the form was sent. */
  check() {
    this.#left = true
  }

  /** What was typed is done with: the field is as new. */
  clear() {
    this.text = ''
    this.#left = false
  }
}
