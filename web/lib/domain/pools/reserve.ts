import type { PoolRow } from '@huzhu/governance/pool-list'
import { type Language, locale } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { nobodyPays } from '../members/standing'
import { m } from '$lib/paraglide/messages'

/** Tenths of months, as a pool's page writes them: “2.7”. */
export const writtenMonths = (tenths: bigint, language: Language) =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(Number(tenths) / 10)

/** For how many months of all dues a reserve is: of less than a tenth that it is; without members nobody can say. */
export function reserveMonths({
  members,
  reserveTenths,
}: Pick<PoolRow['health'], 'members' | 'reserveTenths'>): string {
  if (members === 0) return '–'
  return reserveTenths === 0n ? m.pool_reserve_least() : m.pool_reserve_months({ count: Number(reserveTenths) / 10 })
}

/** How much of the reserve there is by which it pays up to the full limit: 1 is all of it; undefined without members. */
export const reserveShare = ({ health, rules }: Pick<PoolRow, 'health' | 'rules'>): number | undefined =>
  health.members === 0 ? undefined : Number(health.reserveTenths) / (10 * rules.rules.reserveMonths)

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
