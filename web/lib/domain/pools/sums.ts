// How a pool's figures add up.
import type { PoolHealth } from '@huzhu/governance/pools'
import { cutsByMoney } from '$lib/domain/claims/limit-sums'
import { m } from '$lib/paraglide/messages'
import { type AddedUp, addedUp } from '$lib/ui/money/adds-up'

/** How much of the most by the rules that is, of which a small part is not nothing. `money` writes an amount. */
export const capOfRules = ({ cap, fullCap, capPercent: percent }: PoolHealth, money: (amount: bigint) => string) =>
  percent === 0 && cap > 0n
    ? m.pool_cap_of_rules_less({ amount: money(fullCap) })
    : m.pool_cap_of_rules({ amount: money(fullCap), percent })

/** The most that a claim is paid now, from the most by the rules. `money` writes an amount. */
export function capSum(health: PoolHealth, money: (amount: bigint) => string): AddedUp {
  const { cap, fullCap, youngCap, capByReserve, available, reserveNeeded: reserve, minimumVoters } = health
  const cuts = cutsByMoney({ capByReserve, available, reserve }, fullCap, money)
  const left = cuts.reduce((sum, { amount }) => sum + amount, fullCap)
  const young = { label: m.pool_sum_young({ minimum: minimumVoters, most: money(youngCap ?? 0n) }), amount: cap - left }
  const parts = [{ label: m.rules_field_cap(), amount: fullCap }, ...cuts]
  return addedUp(m.pool_cap_now(), cap, youngCap === cap && cap < left ? [...parts, young] : parts)
}
