import { m } from '$lib/paraglide/messages'
import type { Subject } from './tally'

/** How somebody voted, in the words of the subject. */
export function votedWord(subject: Subject, aye: boolean): string {
  if (subject === 'refuse') return aye ? m.vote_you_voted_refuse() : m.vote_you_voted_pay()
  return aye ? m.rule_change_you_voted_aye() : m.rule_change_you_voted_nay()
}
