import { type Claim, currentPart } from '@huzhu/governance/claims'
import { type BlockDates, type Calendar, type ChainTime, dateOf, dateOfStamp } from '@huzhu/governance/time'
import type { Language } from '$lib/ui/language/language'
import { m } from '$lib/paraglide/messages'
import { date } from '$lib/ui/time/dates'
import { latestOf } from './stamps'

/** Until when a claim stands as it does, from when it goes on, or when it came to stand so. */
export function whenWords(claim: Claim, dates: BlockDates, language: Language, calendar: Calendar): string {
  const day = (time: ChainTime) => date(dateOf(time, calendar), language, calendar.wall)
  const part = currentPart(claim)
  const next = part && part.held === 0n && !part.status.neverOpens ? part.status.next : undefined
  if (!next) return date(dateOfStamp(latestOf(claim), dates, calendar), language, calendar.wall)
  const when = day(next.at)
  if (next.step === 'Payment') return m.claim_paid_by({ when })
  return next.step === 'Opening' ? m.claim_from({ when }) : m.claim_until({ when })
}
