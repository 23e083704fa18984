import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { currencyOf, rulesOf } from '../examples.ts'
import { changedFields, ruleFields, ruleValue } from './fields.ts'

overwriteGetLocale(() => 'en')

const rules = rulesOf({ hostFee: 15_000_000 })

test('every rule has its name and its unit, in the order in which a family asks', () => {
  const told = ruleFields.map((field) => [field.name, field.label(), ruleValue(field, rules, currencyOf(), 'en')])
  expect(told).toEqual([
    ['dues', 'Dues each period', '¥60'],
    ['periodDays', 'Length of a period', '30 days'],
    ['waitingDays', 'Waiting time', '30 days'],
    ['gracePeriods', 'Grace for late dues', '1 period'],
    ['coveredShare', 'Share of a bill that is paid', '80%'],
    ['cap', 'Most a claim is paid', "24 months' dues"],
    ['coverYear', 'Most in a cover year', "24 months' dues"],
    ['ramp', 'Most, as a multiple of what was paid in', '3 times'],
    ['ownAccount', 'Most to the own account in a cover year', "2 months' dues"],
    ['backing', 'What backs money to anyone but a school', 'What was paid in'],
    ['reserveMonths', 'Reserve for the whole cap', "3 months' dues"],
    ['filingDays', 'Time to file', '180 days'],
    ['windowSmallDays', 'Window of a small claim', '3 days'],
    ['windowLargeDays', 'Window of a large claim', '7 days'],
    ['border', 'Border between small and large', "6 months' dues"],
    ['bond', 'Bond of a dispute, of the sum', '5%'],
    ['tenureDays', 'Paid days to become a voter', '90 days'],
    ['minimumVoters', 'Voters for claims of full size', '5'],
    ['openJoins', 'Joins without invitation each period, of all members', '4%'],
    ['aheadPeriods', 'Dues that can be paid ahead', '12 periods'],
    ['settlementHealthyDays', 'Length of a settlement round', '1 day'],
    ['settlementStrainedDays', 'Length of a round when the pot is short', '7 days'],
    ['exitNoticeDays', 'Notice of leaving', '30 days'],
    ['exitShare', 'Part of the share taken along', '50%'],
    ['noticeDays', 'Notice of new rules', '30 days'],
    ['hostFee', "Host's part of the dues", '1.5%'],
  ])
  // Of the kind of pool there is one so far, which has no rules of its own.
  const others = Object.keys(rules).filter((name) => name !== 'ofKind')
  expect(new Set(ruleFields.map(({ name }) => name))).toEqual(new Set(others))
  const none = rulesOf({ ownAccount: 0, openJoins: 0, hostFee: 0 })
  const nothing = ruleFields.filter((field) => ruleValue(field, none, currencyOf(), 'en') === 'none')
  expect(nothing.map(({ name }) => name)).toEqual(['ownAccount', 'openJoins', 'hostFee'])
  const backing = ruleFields.find(({ name }) => name === 'backing')!
  expect(ruleValue(backing, rulesOf({ backing: 0 }), currencyOf(), 'en')).toBe('Nothing')
  const fee = ruleFields.find(({ name }) => name === 'hostFee')!
  expect(ruleValue(fee, rulesOf({ hostFee: 9 }), currencyOf(), 'en')).toBe('0.0000009%')
})

test('two versions differ in the rules that are not the same', () => {
  const changed = changedFields(rulesOf(), rulesOf({ coveredShare: 90, dues: 7_000n }))
  expect(changed.map(({ name }) => name)).toEqual(['dues', 'coveredShare'])
  expect(changedFields(rulesOf(), rulesOf())).toEqual([])
})
