import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { date, type Seconds } from '$lib/ui/time/dates'
import { isTrack } from './act'
import type { Sent } from './signing.svelte'

/** Whether something that was kept is of an act as this version keeps it: all that is shown of it is there. */
export function isSent(value: unknown): value is Sent {
  const { id, account, wish, track, at } = Object(value) as Partial<Sent>
  const { sentence, call, cost } = Object(wish) as Partial<Sent['wish']>
  const { amount, currency } = Object(cost) as Partial<NonNullable<Sent['wish']['cost']>>
  return (
    [typeof id, typeof account, typeof sentence].join() === 'number,string,string' &&
    Object(call) === call &&
    isTrack(track) &&
    (at === undefined || typeof at === 'bigint') &&
    (cost === undefined || (typeof amount === 'bigint' && typeof currency?.decimals === 'number'))
  )
}

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
