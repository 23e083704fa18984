import { m } from '$lib/paraglide/messages'
import type { Currency } from './currency'
import type { EntryProblem } from './entry'

/** What is wrong with a typed amount, and what to type instead. */
export function entryWords(problem: EntryProblem, currency: Currency): string {
  switch (problem) {
    case 'empty':
      return m.field_amount_empty()
    case 'not-digits':
      return m.field_amount_not_digits()
    case 'negative':
      return m.field_amount_negative()
    case 'separators':
      return m.field_amount_separators()
    case 'too-many-places':
      return currency.decimals === 0
        ? m.field_amount_whole_only({ symbol: currency.symbol })
        : m.field_amount_places({ symbol: currency.symbol, places: currency.decimals })
    case 'zero':
      return m.field_amount_zero()
    case 'too-large':
      return m.field_amount_too_large()
  }
}
