import type { VouchTerms } from '@huzhu/governance/powers'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'

/** Why somebody cannot vouch with so much; undefined where they can, or have named no amount yet. */
export function beyondTerms(amount: bigint | undefined, { least, most }: VouchTerms, currency: Currency) {
  const money = (limit: bigint) => formatAmount(limit, currency, currentLanguage(), 'exact')
  if (amount === undefined) return undefined
  if (amount > most) return m.field_amount_over({ amount: money(most) })
  return amount < least ? m.field_amount_under({ amount: money(least) }) : undefined
}
