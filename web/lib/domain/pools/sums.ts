// How a pool's figures add up.
import type { PoolHealth } from '@huzhu/governance/pools'
import { m } from '$lib/paraglide/messages'
import { type AddedUp, addedUp } from '$lib/ui/money/adds-up'

/** The most that a claim is paid now, from the most by the rules. `money` writes an amount. */
export const capSum = (
  { cap, fullCap, young, available, reserveNeeded, month, minimumVoters }: PoolHealth,
  money: (amount: bigint) => string,
): AddedUp =>
  addedUp(
    m.pool_cap_now(),
    cap,
    [{ label: m.rules_field_cap(), amount: fullCap }],
    young && cap > 0n
      ? m.pool_sum_young({ minimum: minimumVoters, month: money(month) })
      : m.claim_sum_reserve({ available: money(available), needed: money(reserveNeeded) }),
  )
