import type { Rules } from '@huzhu/governance/rules'
import { type Language, locale } from '$lib/ui/language/language'
import { textOf } from '$lib/ui/form/number'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import { PERCENT } from '$lib/ui/money/share'
import { m } from '$lib/paraglide/messages'

/** In what a rule is counted. */
type Unit = 'money' | 'days' | 'periods' | 'months' | 'percent' | 'times' | 'voters' | 'billionths' | 'backing'

/** A rule as forms and comparisons name it. */
export interface RuleField {
  readonly name: Exclude<keyof Rules, 'ofKind'>
  readonly unit: Unit
  readonly label: () => string
}

/** All rules, in the order in which a family asks for them. */
export const ruleFields: readonly RuleField[] = [
  { name: 'dues', unit: 'money', label: m.rules_field_dues },
  { name: 'periodDays', unit: 'days', label: m.rules_field_period },
  { name: 'waitingDays', unit: 'days', label: m.rules_field_waiting },
  { name: 'gracePeriods', unit: 'periods', label: m.rules_field_grace },
  { name: 'coveredShare', unit: 'percent', label: m.rules_field_covered_share },
  { name: 'cap', unit: 'months', label: m.rules_field_cap },
  { name: 'coverYear', unit: 'months', label: m.rules_field_cover_year },
  { name: 'ramp', unit: 'times', label: m.rules_field_ramp },
  { name: 'ownAccount', unit: 'months', label: m.rules_field_own_account },
  { name: 'backing', unit: 'backing', label: m.rules_field_backing },
  { name: 'reserveMonths', unit: 'months', label: m.rules_field_reserve },
  { name: 'filingDays', unit: 'days', label: m.rules_field_filing },
  { name: 'windowSmallDays', unit: 'days', label: m.rules_field_window_small },
  { name: 'windowLargeDays', unit: 'days', label: m.rules_field_window_large },
  { name: 'border', unit: 'months', label: m.rules_field_border },
  { name: 'bond', unit: 'percent', label: m.rules_field_bond },
  { name: 'tenureDays', unit: 'days', label: m.rules_field_tenure },
  { name: 'minimumVoters', unit: 'voters', label: m.rules_field_minimum_voters },
  { name: 'openJoins', unit: 'percent', label: m.rules_field_open_joins },
  { name: 'aheadPeriods', unit: 'periods', label: m.rules_field_ahead },
  { name: 'settlementHealthyDays', unit: 'days', label: m.rules_field_settlement_healthy },
  { name: 'settlementStrainedDays', unit: 'days', label: m.rules_field_settlement_strained },
  { name: 'exitNoticeDays', unit: 'days', label: m.rules_field_exit_notice },
  { name: 'exitShare', unit: 'percent', label: m.rules_field_exit_share },
  { name: 'noticeDays', unit: 'days', label: m.rules_field_notice },
  { name: 'hostFee', unit: 'billionths', label: m.rules_field_host_fee },
]

/** What a rule says, in its unit. */
export function ruleValue({ name, unit }: RuleField, rules: Rules, currency: Currency, language: Language): string {
  const value = rules[name]
  // None is told in a word, not in some unit.
  if (Number(value) === 0 && unit !== 'backing') return m.rules_field_none()
  switch (unit) {
    case 'money':
      return formatAmount(BigInt(value), currency, language)
    case 'days':
      // In days whatever their number: two rules are compared by it.
      return new Intl.NumberFormat(locale[language], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(value)
    case 'percent':
      return `${value}%`
    case 'billionths':
      return `${textOf(Number(value), { scale: PERCENT })}%`
    case 'times':
      return m.rules_field_times({ count: Number(value) })
    case 'periods':
      return m.rules_field_periods({ count: Number(value) })
    case 'months':
      return m.rules_field_months({ count: Number(value) })
    case 'voters':
      return String(value)
    case 'backing':
      return value > 0 ? m.rules_field_backing_all() : m.rules_field_backing_none()
  }
}

/** The rules that two versions do not have in common. */
export const changedFields = (before: Rules, after: Rules) =>
  ruleFields.filter(({ name }) => before[name] !== after[name])
