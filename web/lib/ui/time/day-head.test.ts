import { expect, test } from 'vitest'
import { dayHead } from './day-head.ts'

const NOON = 1_778_587_200n // 12 May 2026, a Tuesday.
const DAY = 86_400n

test('a day that is near is called by that, with its date; another by its date, with its weekday', () => {
  expect([NOON, NOON - DAY, NOON - 9n * DAY].map((at) => dayHead(at, 'en', NOON))).toEqual([
    { name: 'Today', more: 'Tue 12 May' },
    { name: 'Yesterday', more: 'Mon 11 May' },
    { name: 'Sunday 3 May' },
  ])
  expect([NOON, NOON - DAY, NOON - 9n * DAY].map((at) => dayHead(at, 'zh', NOON))).toEqual([
    { name: '今天', more: '5月12日 周二' },
    { name: '昨天', more: '5月11日 周一' },
    { name: '5月3日 周日' },
  ])
})

test('one of another year has its year', () => {
  expect(['en', 'zh'].map((language) => dayHead(NOON - 200n * DAY, language as 'en', NOON).name)).toEqual([
    ...['Friday 24 October 2025', '2025年10月24日 周五'],
  ])
})
