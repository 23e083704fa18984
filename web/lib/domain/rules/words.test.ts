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

test('all that is proposed is named, rule by rule', () => {
  const said = (changes: Parameters<typeof rulesOf>[0], language: 'en' | 'zh' = 'en') =>
    proposalWords({ kind: 'Rules', rules: rulesOf(changes) }, rulesOf(), currencyOf(), language)
  expect(said({ dues: 7_000n })).toBe('Dues each period ¥60 → ¥70')
  const two = { dues: 7_000n, exitShare: 60 }
  expect(said(two)).toBe('Dues each period ¥60 → ¥70 and Part of the share taken along 50% → 60%')
  expect(said({ ...two, waitingDays: 45, ramp: 4, noticeDays: 40, hostFee: 20_000_000 })).toBe(
    'Dues each period ¥60 → ¥70, Waiting time 30 days → 45 days, ' +
      'Most, as a multiple of what was paid in 3 times → 4 times, Part of the share taken along 50% → 60%, ' +
      "Notice of new rules 30 days → 40 days and Host's part of the dues none → 2%",
  )
})

test('another host is named by their account, and the end as that', () => {
  const words = (proposal: Parameters<typeof proposalWords>[0]) =>
    proposalWords(proposal, rulesOf(), currencyOf(), 'en')
  expect(words({ kind: 'Host', candidate: CLAIMANT })).toBe('5Grwva…utQY becomes the host')
  expect(words({ kind: 'WindUp' })).toBe('the pool is wound up')
})
