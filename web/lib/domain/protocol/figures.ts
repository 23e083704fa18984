import { type Language, locale } from '$lib/ui/language/language'
import { type Balance, formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'

/** Votes: tokens times conviction, so without the token's symbol. */
export const votesOf = (votes: Balance, { decimals }: Currency, language: Language): string =>
  formatAmount(votes, { symbol: '', decimals }, language)

/** How often something counts: 1 tenth is “0.1”. */
export const timesOf = (tenths: bigint, language: Language): string =>
  new Intl.NumberFormat(locale[language]).format(Number(tenths) / 10)
