import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { type Track, ended } from './act.ts'
import { trackWords } from './track-words.ts'

overwriteGetLocale(() => 'en')

/** How each state looks, and whether anything is to come still. */
const looks: readonly (readonly [Track, string, string, boolean])[] = [
  [{ state: 'asking' }, 'draft', 'plain', false],
  [{ state: 'signing' }, 'draft', 'plain', false],
  [{ state: 'silent', wallet: 'Talisman' }, 'alert', 'due', false],
  [{ state: 'sent' }, 'wait', 'plain', false],
  [{ state: 'recorded' }, 'settle', 'plain', false],
  [{ state: 'retracted' }, 'wait', 'due', false],
  [{ state: 'done', title: 'Given', note: 'Thank you' }, 'paid', 'accent', true],
  [{ state: 'cancelled' }, 'pause', 'plain', true],
  [{ state: 'refused', reason: 'Not a member' }, 'refuse', 'stop', true],
  [{ state: 'walletless', wallet: 'Talisman' }, 'alert', 'stop', true],
  [{ state: 'unsigned', message: 'No key' }, 'alert', 'stop', true],
  [{ state: 'lost' }, 'alert', 'stop', true],
  [{ state: 'unforeseen', message: 'Oh', sent: false }, 'alert', 'stop', true],
  [{ state: 'unforeseen', message: 'Oh', sent: true }, 'alert', 'due', true],
  [{ state: 'unknown' }, 'alert', 'due', true],
  [{ state: 'dropped' }, 'alert', 'stop', true],
  [{ state: 'replaced' }, 'pause', 'plain', true],
]

test.each(looks)('%o looks as it is, and is over or not', (track, shape, tone, over) => {
  expect(trackWords(track)).toMatchObject({ shape, tone })
  expect(ended(track)).toBe(over)
})

test('no two states are told in the same words', () => {
  const told = looks.map(([track]) => trackWords(track))
  expect(new Set(told.map(({ detail }) => detail)).size).toBe(looks.length)
  for (const { word, detail } of told) expect([word.length, detail.length].every((length) => length > 3)).toBe(true)
})

test('what is known of it is said: the wallet, the reason, what was done', () => {
  const of = (track: Track) => trackWords(track)
  expect(of({ state: 'silent', wallet: 'Talisman' }).word).toContain('Talisman')
  expect(of({ state: 'walletless', wallet: 'Talisman' }).word).toBe('Talisman is not in this browser.')
  expect(of({ state: 'unsigned', message: 'No key' }).detail).toContain('No key')
  expect(of({ state: 'unsigned', message: '' }).detail).toBe('Nothing was sent. The wallet does not say why.')
  expect(of({ state: 'refused', reason: 'Not a member' }).detail).toBe('Not a member')
  expect(of({ state: 'done', title: 'Given', note: 'Thank you' })).toMatchObject({ word: 'Given', detail: 'Thank you' })
})

test.each(['unsigned', 'unforeseen'] as const)(
  'what others said at length of what is %s is cut, and there in whole',
  (state) => {
    const message = 'x'.repeat(3_000)
    const { detail, whole } = trackWords(state === 'unsigned' ? { state, message } : { state, message, sent: false })
    expect([detail.endsWith(`: ${'x'.repeat(160)}…`), whole]).toEqual([true, message])
  },
)
