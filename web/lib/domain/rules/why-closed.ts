import { type Calendar, type ChainTime, dateOf } from '@huzhu/governance/time'
import { refusalWords } from '$lib/chain/signing/refusal-words'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { date, moment } from '$lib/ui/time/dates'
import type { MayPropose } from './may-propose'

/** Why a proposal of a kind would be refused now: what is in its way, and until when; undefined where it would be taken. */
export function whyClosed(
  { answer, inTheWay }: MayPropose,
  language: Language,
  calendar: Calendar,
): string | undefined {
  if ('ok' in answer) return undefined
  const at = (time: ChainTime) => moment(dateOf(time, calendar), language, calendar.wall)
  const number = String(inTheWay?.number)
  switch (inTheWay?.kind) {
    case 'Voting':
      return inTheWay.until === undefined
        ? refusalWords(answer.refused)
        : m.rule_change_closed_voting({ number, when: at(inTheWay.until) })
    case 'Adopted':
      return m.rule_change_closed_adopted({ number, when: at(inTheWay.until) })
    case 'Failed':
      return m.rule_change_closed_failed({ number, when: date(dateOf(inTheWay.at, calendar), language, calendar.wall) })
    case 'Signed':
      return m.rule_change_closed_signed({ number, when: at(inTheWay.until) })
    case undefined:
      return refusalWords(answer.refused)
  }
}

/** For what the vote on a draft would have to wait, and until when; undefined where it would not. */
export function waitsFor({ answer, inTheWay }: MayPropose, language: Language, calendar: Calendar): string | undefined {
  if ('refused' in answer || inTheWay?.kind !== 'Voting' || inTheWay.until === undefined) return undefined
  const when = moment(dateOf(inTheWay.until, calendar), language, calendar.wall)
  return m.rule_change_waits_for({ number: String(inTheWay.number), when })
}
