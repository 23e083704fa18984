import { type Claim, currentPart } from '@huzhu/governance/claims'
import { type Calendar, type ChainTime, dateOf } from '@huzhu/governance/time'
import type { Language } from '$lib/ui/language/language'
import { m } from '$lib/paraglide/messages'
import { date } from '$lib/ui/time/dates'

/** When the newest thing happened to a claim. */
const latest = ({ filed, parts }: Claim): ChainTime =>
  parts
    .flatMap(({ opened, proof, dispute, decided, settled }) => [opened, proof?.at, dispute?.at, decided, settled])
    .reduce((newest, stamp) => (stamp && stamp.time > newest ? stamp.time : newest), filed.time)

/** Until when a claim stands as it does, from when it goes on, or when it came to stand so. */
export function whenWords(claim: Claim, language: Language, calendar: Calendar): string {
  const day = (time: ChainTime) => date(dateOf(time, calendar), language, calendar.wall)
  const part = currentPart(claim)
  const next = part && part.held === 0n && !part.status.neverOpens ? part.status.next : undefined
  if (!next) return day(latest(claim))
  const when = day(next.at)
  if (next.step === 'Payment') return m.claim_paid_by({ when })
  return next.step === 'Opening' ? m.claim_from({ when }) : m.claim_until({ when })
}
