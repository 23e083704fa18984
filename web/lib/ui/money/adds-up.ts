import { m } from '$lib/paraglide/messages'
import type { Balance } from './amount'

/** A figure of a sum: what it is, and what is taken off has a minus. */
export interface SumPart {
  readonly label: string
  readonly note?: string
  readonly amount: Balance
}

/** A figure with the parts that add up to it, to the unit. */
export interface AddedUp {
  readonly parts: readonly SumPart[]
  readonly total: SumPart
}

const total = (parts: readonly SumPart[]) => parts.reduce((sum, { amount }) => sum + amount, 0n)

/**
 * A figure of the chain's with its parts. One that would lie below nothing is nothing, which is said as a part of its
 * own; so is what makes up the difference wherever else a limit cuts it, under the label `cut`.
 */
export function addedUp(label: string, amount: Balance, parts: readonly SumPart[], cut?: string): AddedUp {
  const rest = amount - total(parts)
  if (rest === 0n) return { parts, total: { label, amount } }
  const floor = { label: cut ?? m.page_sum_floor(), amount: rest }
  return { parts: [...parts, floor], total: { label, amount } }
}
