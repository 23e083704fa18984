import { type Claim, type Part, currentPart } from '@huzhu/governance/claims'
import { type Calendar, dateOf } from '@huzhu/governance/time'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { payeeWord } from './payee'
import { type Story, nextOf } from './story'

/** What happens first to any of some claims, of what has a date. */
export interface FirstDue {
  readonly claim: Claim
  readonly part: Part
  readonly next: NonNullable<Story['next']>
}

/** The claim to which something happens first. */
export function firstDue(
  claims: readonly Claim[],
  currency: Currency,
  language: Language,
  calendar: Calendar,
): FirstDue | undefined {
  const money = (amount: bigint) => formatAmount(amount, currency, language)
  const due = claims.flatMap((claim): FirstDue[] => {
    const part = currentPart(claim)
    if (!part || part.status.neverOpens) return []
    const { status, panel } = part
    const next = nextOf({ part, status, panel }, money, payeeWord(part), (time) => dateOf(time, calendar))
    return next?.at === undefined ? [] : [{ claim, part, next }]
  })
  return due.sort((a, b) => Number(a.next.at! - b.next.at!))[0]
}
