import type { Refusal } from '@huzhu/governance/refusals'
import { refusalWords } from '$lib/chain/signing/refusal-words'
import { m } from '$lib/paraglide/messages'

/** Why what is being filled in cannot be filed. It is asked with the rules of its date: they are wrong only where there are none. */
export const whyNot = (refusal: Refusal): string =>
  refusal.reason === 'WrongRules' ? m.claim_file_no_rules() : refusalWords(refusal)
