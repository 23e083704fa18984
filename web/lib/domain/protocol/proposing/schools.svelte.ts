import { m } from '$lib/paraglide/messages'
import { AccountEntry } from './account.svelte'
import type { Found, Subject, Written } from './subject'

/** A school that all pools may pay. */
export class RegisterPayee implements Subject {
  readonly #found: Found
  readonly school = new AccountEntry()

  constructor(found: Found) {
    this.#found = found
  }

  get wrong() {
    const { account, wrong } = this.school
    const already = account !== undefined && this.#found()?.schools.includes(account)
    return wrong ?? (already ? m.transaction_error_payee_already_registered() : undefined)
  }

  get proposal() {
    const { account: payee } = this.school
    return this.wrong || !payee ? undefined : ({ kind: 'RegisterPayee', payee } as const)
  }

  get written() {
    return { school: this.school.text }
  }

  fill({ school }: Written) {
    this.school.fill(school)
  }

  check() {
    this.school.check()
  }
}

/** One that pools may pay no longer. */
export class RemovePayee implements Subject {
  readonly #found: Found
  #chosen = $state<string>()

  constructor(found: Found) {
    this.#found = found
  }

  get school(): string | undefined {
    return this.#chosen ?? this.#found()?.schools[0]
  }

  set school(chosen: string | undefined) {
    this.#chosen = chosen
  }

  get proposal() {
    const { school: payee } = this
    return payee === undefined ? undefined : ({ kind: 'RemovePayee', payee } as const)
  }

  get written() {
    return { school: this.#chosen }
  }

  fill({ school }: Written) {
    this.#chosen = school
  }
}
