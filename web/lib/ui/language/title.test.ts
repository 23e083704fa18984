import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { windowTitle } from './title.ts'

test('a window is called by what it shows and where, and has no gap for a place that is not known yet', () => {
  overwriteGetLocale(() => 'en')
  expect(windowTitle('Claim 2', 'North')).toBe('Claim 2 · North · Huzhu')
  expect(windowTitle('Claim 2', undefined)).toBe('Claim 2 · Huzhu')
  expect(windowTitle('Claim 2', '')).toBe('Claim 2 · Huzhu')
  overwriteGetLocale(() => 'zh')
  expect(windowTitle('2号申请', undefined)).toBe('2号申请 · 互助')
})
