// The rules by what they are about, each with the sentence that it makes.
import type { Rules } from '@huzhu/governance/rules'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { m } from '$lib/paraglide/messages'
import { DAY } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'
import { type RuleField, ruleFields, ruleValue } from './fields'

/** Says some rules: a sentence each, always as many, so that those of two versions stand beside each other. */
type Says = (rules: Rules, words: { readonly currency: Currency; readonly language: Language }) => string[]

/** Rules that one thinks of together. */
export interface RuleGroup {
  readonly title: () => string
  readonly fields: readonly RuleField[]
  readonly sentences: Says
}

const days = (count: number, language: Language) => inDays(BigInt(count) * DAY, language)

const fieldsOf = (...names: RuleField['name'][]): RuleField[] =>
  names.map((name) => ruleFields.find((field) => field.name === name)!)

/** A rule in its unit. Limits are told in months of dues: their sum is the chain's to tell. */
const value = (name: RuleField['name'], rules: Rules, { currency, language }: Parameters<Says>[1]) =>
  ruleValue(
    ruleFields.find((field) => field.name === name)!,
    rules,
    currency,
    language,
  )

const ownAccount: Says = (rules, words) => {
  const amount = value('ownAccount', rules, words)
  if (rules.ownAccount === 0) return [m.rules_no_own_account()]
  return [rules.backing > 0 ? m.rules_own_account_backed({ amount }) : m.rules_own_account({ amount })]
}

export const ruleGroups: readonly RuleGroup[] = [
  {
    title: m.rules_group_dues,
    fields: fieldsOf('dues', 'periodDays', 'aheadPeriods', 'gracePeriods', 'hostFee'),
    sentences: (rules, words) => [
      m.rules_dues({ amount: formatAmount(rules.dues, words.currency, words.language), days: rules.periodDays }),
      m.rules_ahead({ count: rules.aheadPeriods }),
      m.rules_grace({ days: rules.gracePeriods * rules.periodDays }),
      rules.hostFee === 0 ? m.rules_no_host_fee() : m.rules_host_fee({ percent: value('hostFee', rules, words) }),
    ],
  },
  {
    title: m.rules_group_cover,
    fields: fieldsOf('waitingDays', 'coveredShare', 'cap', 'coverYear', 'ramp', 'ownAccount', 'filingDays'),
    sentences: (rules, words) => [
      m.rules_cover({ days: rules.waitingDays }),
      m.rules_covered_share({
        percent: rules.coveredShare,
        cap: value('cap', rules, words),
        year: value('coverYear', rules, words),
      }),
      m.rules_ramp({ times: rules.ramp }),
      ...ownAccount(rules, words),
      m.rules_filing({ days: rules.filingDays }),
      m.rules_refusals(),
      // Only rules of before are without: at the end it moves no other from its place.
      ...(rules.backing > 0 ? [m.rules_vouched_backed()] : []),
    ],
  },
  {
    title: m.rules_group_pot,
    fields: fieldsOf('reserveMonths', 'settlementHealthyDays', 'settlementStrainedDays'),
    sentences: (rules, { language }) => [
      m.rules_reserve({ months: rules.reserveMonths }),
      m.rules_settlement({
        healthy: days(rules.settlementHealthyDays, language),
        strained: days(rules.settlementStrainedDays, language),
      }),
    ],
  },
  {
    title: m.rules_group_dispute,
    fields: fieldsOf('windowLargeDays', 'windowSmallDays', 'border', 'bond'),
    sentences: (rules, words) => [
      m.rules_window({
        large: rules.windowLargeDays,
        small: rules.windowSmallDays,
        border: value('border', rules, words),
      }),
      m.rules_bond({ percent: rules.bond }),
    ],
  },
  {
    title: m.rules_group_people,
    fields: fieldsOf('tenureDays', 'minimumVoters', 'openJoins'),
    sentences: (rules) => [
      m.rules_voter({ days: rules.tenureDays }),
      m.rules_minimum_voters({ count: rules.minimumVoters }),
      rules.openJoins === 0 ? m.rules_no_open_joins() : m.rules_open_joins({ percent: rules.openJoins }),
    ],
  },
  {
    title: m.rules_group_leaving,
    fields: fieldsOf('exitNoticeDays', 'exitShare', 'noticeDays'),
    sentences: (rules, { language }) => [
      m.rules_exit({ percent: rules.exitShare, span: days(rules.exitNoticeDays, language) }),
      m.rules_change({ days: rules.noticeDays }),
    ],
  },
]
