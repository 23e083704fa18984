// Why nothing of a history is told, by what it answers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { At } from '$lib/chain/reads'
import { Asked, asking } from './asking.ts'

beforeEach(() => void vi.stubGlobal('location', { origin: 'http://history' }))
afterEach(() => void vi.unstubAllGlobals())

test.each([
  [503, { error: 'Block 7 of 9.', state: 'reading' }, { state: 'reading', reason: 'Block 7 of 9.' }],
  [429, { error: 'Too many requests are waiting.' }, { state: 'busy' }],
  [503, { error: 'It cannot answer now.' }, { state: 'away' }],
  [404, { error: 'There is nothing here.' }, { state: 'away' }],
])('of what is answered with %i and %j nothing is told', async (status, said, told) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(said, { status })))
  const asked = new Asked({} as At)
  expect(await asking(() => asked.one(asked.client.GET('/state')))).toEqual(told)
})
