import type { Rules } from '@huzhu/governance/rules'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { currencyOf, rulesOf } from '../examples.ts'
import { type RuleField, ruleFields } from './fields.ts'
import { ruleGroups } from './groups.ts'

overwriteGetLocale(() => 'en')

const words = { currency: currencyOf(), language: 'en' } as const

test('every rule stands in one group, but for what nobody chooses', () => {
  const grouped = ruleGroups.flatMap(({ fields }) => fields.map(({ name }) => name))
  const chosen = ruleFields.map(({ name }) => name).filter((name) => name !== 'backing')
  expect(grouped.toSorted()).toEqual(chosen.toSorted())
})

const changes: Partial<Record<RuleField['name'], number | bigint>> = { dues: 9_000n, hostFee: 15_000_000, openJoins: 0 }

test.each(ruleGroups.flatMap((group) => group.fields.map((field) => [field.name, group] as const)))(
  'to change “%s” changes a sentence of its group, and no more than its place',
  (name, { sentences }) => {
    const before: Rules = rulesOf()
    const after = { ...before, [name]: changes[name] ?? Number(before[name]) + 1 }
    const [now, then] = [sentences(before, words), sentences(after, words)]
    expect(then).toHaveLength(now.length)
    expect(then.filter((sentence, at) => sentence !== now[at])).not.toEqual([])
  },
)

test('who opens a pool, or changes one, reads what else its page says of claims', () => {
  const told = (backing: number) => ruleGroups.flatMap(({ sentences }) => sentences(rulesOf({ backing }), words))
  const vouched = 'To a payee nobody registered, up to what you and those who vouch have paid in.'
  const refusals = 'A second claim of yours refused within 24 periods ends your cover: you wait anew.'
  expect(told(1)).toEqual(expect.arrayContaining([vouched, refusals]))
  expect(told(0)).toContain(refusals)
  expect(told(0)).not.toContain(vouched)
})

test('what may be one is told as one', () => {
  const told = ruleGroups.flatMap(({ sentences }) => sentences(rulesOf({ aheadPeriods: 1 }), words))
  expect(told).toContain('Dues can be paid at most 1 period ahead.')
})

test('a bond is told with what it is of and the bounds that the chain keeps it in', () => {
  const told = ruleGroups.flatMap(({ sentences }) => sentences(rulesOf({ bond: 5 }), words))
  expect(told).toContain(
    "A bond of 5% of the sum in dispute is held from whoever disputes: at least a tenth of a month's dues, at most half.",
  )
})

test('limits are told in months of dues, what is none as that', () => {
  const told = ruleGroups.flatMap(({ sentences }) => sentences(rulesOf({ ownAccount: 0, hostFee: 0 }), words))
  expect(told).toContain(
    "The pool pays 80% of a bill, at most 24 months' dues a claim and 24 months' dues a cover year.",
  )
  expect(told).toContain('Only schools are paid, never your own account.')
  expect(told).toContain('The host receives nothing.')
})
