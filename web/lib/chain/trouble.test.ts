import { ContentRefused, NodeFailed, StoreUnreachable } from '@huzhu/governance/errors'
import { HuzhuError } from '@huzhu/governance/failures'
import { NO_SUCH_TIME } from '@huzhu/governance/local'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { type Connection, isConnectionLost } from './connection.ts'
import { awayWords, troubleWords } from './trouble.ts'

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

test('a store of texts that is away is told by its address, and with what to do', () => {
  expect(troubleWords(new StoreUnreachable('http://127.0.0.1:5170'))).toMatch(/^http:\/\/127.0.0.1:5170 .*try again\.$/)
})

test('what the local chain, a busy node or a full store refuses is told in the language of the page', () => {
  const refusals = [
    new NodeFailed(NO_SUCH_TIME, 'The time lies behind.'),
    new NodeFailed(-32_005, '16 moves wait already.'),
    new ContentRefused(507, 'The disk is full.'),
    new ContentRefused(413, 'A text has at most 256 KB.'),
  ]
  const told = (language: 'en' | 'zh') => {
    overwriteGetLocale(() => language)
    return refusals.map(troubleWords)
  }
  expect(told('zh').filter((words) => /[a-z]{4}/i.test(words.replace('npm start -- --reset', '')))).toEqual([])
  expect(told('en')[0]).toMatch(/at most a hundred years ahead/)
  expect(new Set(told('en')).size).toBe(4)
  // Another refusal is told as it is said.
  expect(troubleWords(new NodeFailed(-32_000, 'The sky fell.'))).toContain('The sky fell.')
})

const endpoint = 'ws://127.0.0.1:1'
test.each<[string, Connection, string | undefined]>([
  ['one out of reach', { state: 'unreachable', endpoint }, `Cannot reach ${endpoint}; trying again by itself.`],
  ['one that says nothing', { state: 'silent' }, 'The chain does not answer; trying again by itself.'],
  [
    'what is none',
    { state: 'failed', endpoint, failure: { kind: 'BadNode', endpoint, sentence: 'It says “7”.' } },
    `What answers at ${endpoint} is no node of a chain (It says “7”.); trying again by itself.`,
  ],
  [
    'one that fails',
    { state: 'failed', endpoint, failure: { kind: 'NodeFailed', code: 1, sentence: '1: busy' } },
    `The node at ${endpoint} answers with an error (1: busy); trying again by itself.`,
  ],
  [
    'what nobody foresaw',
    { state: 'failed', endpoint, failure: { kind: 'OtherRuntime', sentence: 'No pools.' } },
    'The chain cannot be followed; trying again by itself. What was said: No pools. Runtime and client are of different versions.',
  ],
  ['one that is heard', { state: 'live' }, undefined],
])('of a node, %s is told by what is so, without a word of figures that nobody saw', (_, connection, words) => {
  expect(awayWords(connection)).toBe(words)
})
