import type { TreasuryKind } from '@huzhu/governance/treasury-movements'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { sentences } from '$lib/ui/language/sentences'
import { date, type Seconds } from '$lib/ui/time/dates'
import type { Spend, TreasuryTold } from './treasury-told'

const kinds: Readonly<Record<TreasuryKind, () => string>> = {
  Fee: m.protocol_treasury_fees,
  DepositLost: m.protocol_treasury_deposit,
  PoolLeft: m.protocol_treasury_pool,
  Spent: m.protocol_treasury_spent,
  Sent: m.protocol_treasury_sent,
  Other: m.protocol_treasury_other,
}

type Compared = Pick<TreasuryTold & { readonly state: 'told' }, 'openingKnown' | 'divided'>

/** Why the treasury's money moved. */
export const treasuryKind = (kind: TreasuryKind): string => kinds[kind]()

/** How far the treasury's money was compared. Fees are what is left of what was there at first; where that is not known, they are nothing that was compared. */
export const comparedWords = ({ openingKnown, divided }: Compared): string =>
  sentences(
    openingKnown ? m.protocol_treasury_adds_up() : m.protocol_treasury_opening_unknown(),
    dividedWords({ openingKnown, divided }),
  )

/** What became of what was approved; until its last day, that it waits. */
export function spendWords(
  { paid, voided, expired, approved, until }: Pick<Spend, 'paid' | 'voided' | 'expired' | 'approved' | 'until'>,
  language: Language,
  now: Seconds,
): string {
  const day = (at: Seconds) => date(at, language, now)
  if (paid) return m.protocol_treasury_spend_paid({ when: day(paid.at) })
  if (voided) return m.protocol_treasury_spend_voided()
  const days = { when: day(approved), until: day(until) }
  return expired ? m.protocol_treasury_spend_expired(days) : m.protocol_treasury_spend_waits(days)
}

function dividedWords({ openingKnown, divided }: Compared): string {
  if (!divided) return m.protocol_treasury_kinds()
  return openingKnown ? m.protocol_treasury_divided() : m.protocol_treasury_divided_but_fees()
}
