import type { PoolRow } from '@huzhu/governance/pool-list'
import { type Language, locale } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { nobodyPays } from '../members/standing'
import { m } from '$lib/paraglide/messages'

/** Tenths of months, as a pool's page writes them: “2.7”. */
export const writtenMonths = (tenths: bigint, language: Language) =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(Number(tenths) / 10)

/** For how many months of all dues a reserve is: of less than a tenth that it is. */
export const reserveMonths = ({ reserveTenths }: Pick<PoolRow['health'], 'reserveTenths'>): string =>
  reserveTenths === 0n ? m.pool_reserve_least() : m.pool_reserve_months({ count: Number(reserveTenths) / 10 })

/** What of the most by the rules is paid now, in percent; what is less than one is not none. */
export const capShare = ({ cap, capPercent }: Pick<PoolRow['health'], 'cap' | 'capPercent'>): string =>
  cap > 0n && capPercent === 0 ? '<1' : String(capPercent)

/**
 * What a pool's reserve is, and what that makes of the most it pays per claim, so many having lapsed; undefined without
 * members.
 */
export function reserveWords(row: Pick<PoolRow, 'pool' | 'health' | 'currency'>, language: Language, lapsed = 0) {
  const { health, currency } = row
  if (health.members === 0) return undefined
  const { available, monthlyDues, reserveNeeded, reserveTenths } = health
  const money = (amount: bigint) => formatAmount(amount, currency, language)
  const is = { available: money(available), dues: money(monthlyDues), months: writtenMonths(reserveTenths, language) }
  const least = reserveTenths === 0n
  if (nobodyPays(row, lapsed)) return (least ? m.pot_reserve_nobody_least : m.pot_reserve_nobody)(is)
  if (health.young) return (least ? m.pot_reserve_young_least : m.pot_reserve_young)(is)
  if (health.cap >= health.fullCap) return m.pot_reserve_full(is)
  if (available >= reserveNeeded) return m.pot_reserve_few(is)
  const short = { ...is, missing: money(reserveNeeded - available), percent: capShare(health) }
  return (least ? m.pot_reserve_short_least : m.pot_reserve_short)(short)
}
