import { HuzhuError } from '@huzhu/governance/failures'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { isConnectionLost } from './connection.ts'
import { troubleWords } from './trouble.ts'

overwriteGetLocale(() => 'en')

test('a connection that is gone, or that never came, is told as that', () => {
  const gone = new HuzhuError({ kind: 'ConnectionLost' })
  const never = new HuzhuError({ kind: 'ChainUnreachable', endpoint: 'ws://127.0.0.1:1' })
  expect([gone, never].map(isConnectionLost)).toEqual([true, true])
  expect(troubleWords(gone)).toBe(troubleWords(never))
})

test('anything else is told by what it says', () => {
  const odd = new HuzhuError({ kind: 'Unexpected', sentence: 'The sky fell.' })
  expect([odd, new Error('The sky fell.'), 'ConnectionLost'].map(isConnectionLost)).toEqual([false, false, false])
  expect(troubleWords(odd)).toContain('The sky fell.')
  expect(troubleWords('ConnectionLost')).toContain('ConnectionLost')
  expect(troubleWords('ConnectionLost')).not.toBe(troubleWords(new HuzhuError({ kind: 'ConnectionLost' })))
})
