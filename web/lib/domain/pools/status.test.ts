import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { poolStatus } from './status.ts'

overwriteGetLocale(() => 'en')

test.each([
  ['Open', 'Up and running', 'settle', 'accent'],
  ['Young', 'Starting up', 'draft', 'plain'],
  ['Paused', 'New claims paused', 'pause', 'due'],
  ['WindingUp', 'Winding up', 'pause', 'stop'],
  ['Closed', 'Closed', 'refuse', 'plain'],
] as const)('a pool in stage %s is shown as “%s”', (stage, word, shape, tone) => {
  expect(poolStatus(stage)).toEqual({ word, shape, tone })
})

test('a pool that goes on and in which nobody pays does not run as usual', () => {
  for (const stage of ['Open', 'Young', 'Paused'] as const)
    expect(poolStatus(stage, true)).toEqual({ word: 'Nobody pays dues', shape: 'pause', tone: 'stop' })
  expect(poolStatus('WindingUp', true).word).toBe('Winding up')
  expect(poolStatus('Closed', true).word).toBe('Closed')
})
