import type { ProtocolProposal } from '@huzhu/governance/protocol'
import type { ReadAnswer } from '$lib/chain/reads'
import { currentLanguage } from '$lib/ui/language/current'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import type { MoneyEntry } from '$lib/ui/money/money-entry.svelte'
import { m } from '$lib/paraglide/messages'

/** What there is to be proposed about, by the chain. */
export type Proposing = ReadAnswer<'protocolProposing'>

/** Asked for what is proposed about; undefined while the chain has not said. */
export type Found = () => Proposing | undefined

/** What is written in the fields of a subject, as it is kept on this device. */
export type Written = Readonly<Record<string, string | undefined>>

/** Something to propose: what its fields hold, and what they say. */
export interface Subject {
  /** What it would propose; undefined while it says nothing that can be proposed. */
  readonly proposal: ProtocolProposal | undefined
  /** In what its sum is told, where that is not the native currency. */
  readonly currency?: Currency | undefined
  readonly written: Written
  fill?(written: Written): void
  /** Somebody wants to propose it: from here on what is missing is said. */
  check?(): void
}

export const NOTHING: Currency = { symbol: '', decimals: 0 }

/** What is wrong with a sum that lies beyond its bounds. */
export function beyond({ amount, currency }: MoneyEntry, from: bigint, to: bigint): string | undefined {
  const money = (bound: bigint) => formatAmount(bound, currency, currentLanguage())
  if (amount === undefined || (amount >= from && amount <= to)) return undefined
  return amount < from ? m.field_amount_under({ amount: money(from) }) : m.field_amount_over({ amount: money(to) })
}
