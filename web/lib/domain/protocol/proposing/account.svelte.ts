import { Reading } from '$lib/chain/reading.svelte'
import { m } from '$lib/paraglide/messages'

/** The address of an account while it is being typed. */
export class AccountEntry {
  text = $state('')
  #checked = $state(false)
  readonly #account = new Reading('account', () => (this.text.trim() === '' ? undefined : [this.text]))

  /** Whose it is, as the chain writes it; undefined while it is no account's, or that is not known. */
  get account() {
    return this.#account.value
  }

  get wrong(): string | undefined {
    if (this.text.trim() === '') return this.#checked ? m.field_required() : undefined
    return this.#account.known && this.account === undefined ? m.field_address_wrong() : undefined
  }

  fill(text = '') {
    this.text = text
    this.#checked = false
  }

  check() {
    this.#checked = true
  }
}
