import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { CLAIMANT, currencyOf, rulesOf } from '../examples.ts'
import { changeTitle, proposalWords } from './words.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['RulesByHolder', 'New rules, proposed by a token holder'],
  ['RulesByMembers', 'New rules, proposed by members'],
  ['Host', 'A new host'],
  ['WindUp', 'Wind the pool up'],
] as const)('%s is called “%s”', (slot, title) => {
  expect(changeTitle(slot)).toBe(title)
})

test('what is proposed is named rule by rule, and counted beyond four', () => {
  const said = (changes: Parameters<typeof rulesOf>[0], language: 'en' | 'zh' = 'en') =>
    proposalWords({ kind: 'Rules', rules: rulesOf(changes) }, rulesOf(), currencyOf(), language)
  expect(said({ dues: 7_000n })).toBe('Dues each period ¥60 → ¥70')
  const two = { dues: 7_000n, exitShare: 60 }
  expect(said(two)).toBe('Dues each period ¥60 → ¥70 and Part of the share taken along 50% → 60%')
  const four = { ...two, waitingDays: 45, ramp: 4 }
  expect(said(four)).toMatch(/^Dues .*, Waiting time 30 days → 45 days, Most, .* and Part .* 50% → 60%$/)
  expect(said({ ...four, noticeDays: 40 })).toMatch(/50% → 60% and 1 more rule$/)
  expect(said({ ...four, noticeDays: 40, bond: 6 })).toMatch(/ and 2 more rules$/)
})

test('another host is named by their account, and the end as that', () => {
  const words = (proposal: Parameters<typeof proposalWords>[0]) =>
    proposalWords(proposal, rulesOf(), currencyOf(), 'en')
  expect(words({ kind: 'Host', candidate: CLAIMANT })).toBe('5Grwva…utQY becomes the host')
  expect(words({ kind: 'WindUp' })).toBe('the pool is wound up')
})
