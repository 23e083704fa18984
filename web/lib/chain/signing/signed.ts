import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { date, type Seconds } from '$lib/ui/time/dates'
import type { Sent } from './signing.svelte'

/** What is known of something agreed to: when, in which pool, over how much, by whose account. */
export function signedFacts({ at, account, wish }: Sent, language: Language, now: Seconds): string[] {
  const { pool, cost } = wish
  const facts = [
    at && date(at, language, now),
    pool,
    cost && formatAmount(cost.amount, cost.currency, language),
    account,
  ]
  return facts.filter((fact) => typeof fact === 'string')
}
