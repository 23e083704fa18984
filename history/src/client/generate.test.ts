import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { clientOf } from './generate.ts'

test('the client is what the API says of itself: npm run history:client', async () => {
  expect(await readFile(new URL('paths.d.ts', import.meta.url), 'utf8')).toBe(await clientOf())
})
