import type { VouchTerms } from '@huzhu/governance/powers'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'

/** Decimal places of a least amount that are told. */
const PLACES = 4

/** The least that somebody can back, as it is told: not to its last place, but never as less than it is, nor as more than they can. */
export function leastTold({ least, most }: VouchTerms, { decimals }: Pick<Currency, 'decimals'>): bigint {
  const unit = 10n ** BigInt(Math.max(decimals - PLACES, 0))
  const round = ((least + unit - 1n) / unit) * unit
  return round > most ? least : round
}

/** Why somebody cannot vouch with so much; undefined where they can, or have named no amount yet. */
export function beyondTerms(amount: bigint | undefined, terms: VouchTerms, currency: Currency) {
  const { least, most } = terms
  const money = (limit: bigint) => formatAmount(limit, currency, currentLanguage(), 'exact')
  if (amount === undefined) return undefined
  if (amount > most) return m.field_amount_over({ amount: money(most) })
  return amount < least ? m.field_amount_under({ amount: money(leastTold(terms, currency)) }) : undefined
}
