import { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { NOTHING, beyond, type Found, type Subject, type Written } from './subject'

const names = { PoolDeposit: 'poolDeposit', ProposalDeposit: 'proposalDeposit' } as const

/** The deposit for a new pool, or for proposing rules. */
export class Deposit implements Subject {
  readonly #kind: keyof typeof names
  readonly #found: Found
  readonly entry = new MoneyEntry(() => this.#found()?.native ?? NOTHING)

  constructor(kind: keyof typeof names, found: Found) {
    this.#kind = kind
    this.#found = found
  }

  /** What it is today, and between what it can be set. */
  get bounds() {
    const { min, max, today } = this.#found()?.parameters ?? {}
    const name = names[this.#kind]
    return min && max && today && { from: min[name], to: max[name], today: today[name] }
  }

  get wrong() {
    return this.bounds && beyond(this.entry, this.bounds.from, this.bounds.to)
  }

  get proposal() {
    const { amount: deposit } = this.entry
    return deposit === undefined || this.wrong ? undefined : { kind: this.#kind, deposit }
  }

  get written() {
    return { deposit: this.entry.text }
  }

  fill({ deposit = '' }: Written) {
    this.entry.clear()
    this.entry.text = deposit
  }

  check() {
    this.entry.check()
  }
}
