import { placesOf, type Balance } from './amount'
import type { Currency } from './currency'

/** What is taken, as it is told: rounded up to the last place that is shown. Nobody is told less than they pay. */
export function costOf(amount: Balance, { decimals }: Currency): Balance {
  const places = placesOf((amount % 10n ** BigInt(decimals)).toString().padStart(decimals, '0'))
  if (places >= decimals) return amount
  const step = 10n ** BigInt(decimals - places)
  return ((amount + step - 1n) / step) * step
}
