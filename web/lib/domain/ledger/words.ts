import type { Mover } from '@huzhu/governance/movements'
import { m } from '$lib/paraglide/messages'
import type { Figures } from './figures'
import type { Group } from './filter'
import type { Span } from './span'

const kinds: Readonly<Record<Mover, () => string>> = {
  DuesPaid: m.ledger_dues,
  Donated: m.ledger_donated,
  Swept: m.ledger_swept,
  BondSplit: m.ledger_bond,
  RoundClosed: m.ledger_set_aside,
  RoundSettled: m.ledger_given_back,
  PartPaid: m.ledger_paid,
  PartHeld: m.ledger_held,
  HeldCollected: m.ledger_collected,
  PayeeNamed: m.ledger_payee_named,
  ExitPaid: m.ledger_exit,
  ShareRedeemed: m.ledger_redeemed,
  PoolClosed: m.ledger_closed,
}

/** What a kind of movement is called; one that this page does not know by its own name. */
export const kindWord = (kind: string): string => (Object.hasOwn(kinds, kind) ? kinds[kind as Mover]() : kind)

/** What kinds that one looks for together are called. */
export const groupWords: Readonly<Record<Group, () => string>> = {
  dues: m.ledger_dues,
  donations: m.ledger_group_donations,
  payments: m.ledger_group_payments,
  bonds: m.ledger_bond,
  leaving: m.ledger_group_leaving,
  rounds: m.ledger_group_rounds,
}

/** How far back figures go. */
export const spanWords: Readonly<Record<Span, () => string>> = {
  quarter: m.pool_span_quarter,
  year: m.pool_span_year,
  all: m.pool_span_all,
}

/** How far figures from a day on, or of all time, were compared. */
export function comparedWords(
  { all, compared, dated }: Pick<Figures, 'all' | 'compared' | 'dated'>,
  since: number | undefined,
): string {
  const some = all ? m.pool_figures_all({ count: compared }) : m.pool_figures_some({ count: compared })
  if (!dated) return `${some} ${m.pool_figures_undated()}`
  return all || since === undefined ? some : `${some} ${m.pool_figures_dated()}`
}
