import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { standingStatus } from './status.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['Waiting', 'Waiting', 'wait', 'plain'],
  ['WaitingLate', 'Waiting, dues late', 'alert', 'due'],
  ['Covered', 'Covered', 'settle', 'accent'],
  ['Grace', 'In grace', 'alert', 'due'],
  ['Lapsed', 'Lapsed', 'pause', 'stop'],
  ['Leaving', 'Leaving', 'pause', 'plain'],
  ['Left', 'Left', 'draft', 'plain'],
] as const)('%s is shown as “%s”', (standing, word, shape, tone) => {
  expect(standingStatus(standing)).toEqual({ word, shape, tone })
})
