import type { DecidedChange } from '@huzhu/governance/decisions'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { afterEach, expect, test } from 'vitest'
import { DAY, currencyOf, membershipOf, panelOf, rulesOf, shareOf } from '../examples.ts'
import { changeNews, newsTitle, openChanges, staysTitle, waysOut, wouldHold } from './news.ts'

overwriteGetLocale(() => 'en')
afterEach(() => overwriteGetLocale(() => 'en'))

const NOW = 1_768_392_000n // Noon of 14 January 2026.
const calendar = { chain: NOW, wall: NOW, stalled: 0n, stalls: [] }
const currency = currencyOf()
const [before, after] = [rulesOf(), rulesOf({ dues: 7_000n, exitShare: 75 })]
const today = { version: 0, start: 0n, rules: before }
const ahead = { version: 1, start: NOW + 22n * DAY, rules: after }

const changeOf = (change: Partial<DecidedChange['change']>): DecidedChange => ({
  change: {
    ...{ pool: 3, slot: 'RulesByMembers', proposal: { kind: 'Rules', rules: after }, by: '', statement: '0x' },
    ...{ deposit: 0n, opened: { time: 0n, block: 1 }, poll: 4n, state: 'Voting', start: undefined, failed: undefined },
    ...change,
  },
  panel: panelOf({ ayes: 3, nays: 2, electorate: 9, opens: NOW + DAY, ends: NOW + 15n * DAY }),
  ...{ vote: undefined, before },
})

test('what is voted on is news, and for two weeks what failed; what passed is told by its rules', () => {
  const failed = (days: bigint) => changeOf({ state: 'Failed', failed: NOW - days * DAY })
  const all = [changeOf({}), failed(13n), failed(15n), changeOf({ state: 'Adopted', start: NOW })]
  expect(openChanges(all, calendar)).toEqual(all.slice(0, 2))
})

test('a change is told by what it would change: with its votes once it failed, with its days before', () => {
  const tell = (change: DecidedChange, language: 'en' | 'zh') => {
    overwriteGetLocale(() => language)
    return changeNews(openChanges([change], calendar)[0]!, 'North', currency, language, calendar)
  }
  const failed = changeOf({ state: 'Failed', failed: NOW })
  expect(tell(changeOf({}), 'en')).toEqual({
    title: 'A change to North is put to the vote.',
    text: 'Voters decide from Thu 15 January, 12:00 to Thu 29 January, 12:00: Dues each period ¥60 → ¥70 and Part of the share taken along 50% → 75%.',
  })
  expect(tell(failed, 'en')).toEqual({
    title: 'North keeps its rules.',
    text: 'Not passed: 3 in favour, 2 against, of 9 who could vote. Proposed was: Dues each period ¥60 → ¥70 and Part of the share taken along 50% → 75%.',
  })
  expect(tell(failed, 'zh')).toEqual({
    title: 'North的规则不变。',
    text: '没有通过：9位评议员里，赞成3，反对2。提的是：每期会费¥60→¥70和退出可带走份额的比例50%→75%。',
  })
  overwriteGetLocale(() => 'en')
  expect([staysTitle('Host', 'North'), staysTitle('WindUp', 'North')]).toEqual([
    ...['North keeps its host.', 'North goes on.'],
  ])
})

test('from when rules would hold that are voted on is told with the notice by which their vote ends', () => {
  const holds = (change: DecidedChange, noticeDays = 30) => wouldHold(change, { noticeDays }, 'en', calendar)
  expect(holds(changeOf({}))).toBe('If it passes, it holds from 28 February at the earliest.')
  // Newer rules, which hold by then or do not, ask for less or more notice than those of today.
  expect(holds(changeOf({}), 14)).toBe('If it passes, it holds from 12 February at the earliest.')
  expect(holds({ ...changeOf({}), before: rulesOf({ noticeDays: 14 }) })).toMatch(/12 February/)
  for (const change of [{ state: 'Failed' }, { proposal: { kind: 'WindUp' } }] as const)
    expect(holds(changeOf(change))).toBeUndefined()
})

test('what is only voted on is not said to have changed, nor what did not pass', () => {
  const title = (language: 'en' | 'zh', change: DecidedChange | undefined, rules?: object) => {
    overwriteGetLocale(() => language)
    return newsTitle([{ ahead: rules, open: change ? openChanges([change], calendar) : [] }])
  }
  const failed = changeOf({ state: 'Failed', failed: NOW })
  const all = (language: 'en' | 'zh') => [
    title(language, changeOf({}), ahead),
    title(language, changeOf({})),
    title(language, failed),
  ]
  expect(all('en')).toEqual(['What changes in the rules', 'What may change in the rules', 'What does not change'])
  expect(all('zh')).toEqual(['规则有变化', '规则可能有变化', '没有通过的变更'])
})

test('a member is told what new rules cost them, and what leaving before brings by the rules of today', () => {
  const ways = (language: 'en' | 'zh', rules = ahead, share: ReturnType<typeof shareOf> | undefined = shareOf()) => {
    overwriteGetLocale(() => language)
    return waysOut({ member: membershipOf(), share }, today, rules, currency, language, NOW)
  }
  expect(ways('en')).toEqual([
    'If you do nothing, they hold for you from 5 February on: ¥70 each period.',
    "If you would rather not, ask to leave before 5 February: by today's rules you take 50% of what your share is worth, ¥100 as things stand. Whoever asks later takes 75%.",
  ])
  expect(ways('zh')).toEqual([
    '什么都不做：2月5日起按新的来，每期缴¥70。',
    '不想这样：2月5日前申请退出，按现在的规则带走份额所值的50%，眼下是¥100。之后才申请的，带走75%。',
  ])
  expect(ways('en', { ...ahead, rules: { ...after, exitShare: 50 } })[1]).toBe(
    "If you would rather not, ask to leave before 5 February: by today's rules you take 50% of what your share is worth, ¥100 as things stand.",
  )
  expect(waysOut({ member: membershipOf(), share: undefined }, today, ahead, currency, 'en', NOW)).toHaveLength(1)
})

test('who is no member, or leaves already, is told of no way out', () => {
  const ways = (member: ReturnType<typeof membershipOf> | undefined) =>
    waysOut({ member, share: shareOf() }, today, ahead, currency, 'en', NOW)
  expect([ways(undefined), ways(membershipOf({ leavesAt: NOW }))]).toEqual([[], []])
})
