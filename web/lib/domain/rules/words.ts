import type { Proposal, Slot } from '@huzhu/governance/changes'
import type { Rules } from '@huzhu/governance/rules'
import { accountName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import { type Language, locale } from '$lib/ui/language/language'
import type { Currency } from '$lib/ui/money/currency'
import { changedFields, ruleValue } from './fields'

const titles: Record<Slot, () => string> = {
  RulesByHolder: m.rule_change_by_holder,
  RulesByMembers: m.rule_change_by_members,
  Host: m.rule_change_next_host,
  WindUp: m.rule_change_end,
}

/** What is decided in a slot. */
export const changeTitle = (slot: Slot): string => titles[slot]()

/** What a proposal changes, as a sentence names it: every rule of it, since it is signed. They are compared with `before`. */
export function proposalWords(proposal: Proposal, before: Rules, currency: Currency, language: Language): string {
  if (proposal.kind === 'Host') return m.rule_change_is_host({ who: accountName(proposal.candidate) })
  if (proposal.kind === 'WindUp') return m.rule_change_is_end()
  const changed = changedFields(before, proposal.rules)
  const [now, then] = [before, proposal.rules].map(
    (rules) => (field: (typeof changed)[number]) => ruleValue(field, rules, currency, language),
  )
  const named = changed.map((field) =>
    m.rule_change_is_rule({ rule: field.label(), before: now!(field), after: then!(field) }),
  )
  return new Intl.ListFormat(locale[language]).format(named)
}
