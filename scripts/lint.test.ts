// What eslint holds of the dApp's own rules, whichever way something is written.
import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'
import { ROOT } from './paths.ts'

const eslint = new ESLint({ cwd: ROOT })

/** What is said against a file of the dApp. */
async function said(text: string, filePath: string): Promise<string[]> {
  const [{ messages } = { messages: [] }] = await eslint.lintText(text, { filePath })
  return messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted')).map(({ message }) => message)
}

// The rules are loaded once, which takes longer than any test.
beforeAll(() => said('', 'web/lib/domain/claims/reads.ts'), 60_000)

test.each([
  'api.query.mutualAid.pools(0)',
  "api['query'].mutualAid.pools(0)",
  'api[`query`].mutualAid.pools(0)',
  'api?.consts.mutualAid',
  'const { query } = api',
  'const { query: stored } = api',
  "const { 'query': stored } = api",
  "const { ['query']: stored } = api",
  'const read = ({ consts }) => consts',
  'const { at: { tx } } = api',
  'let stored; ({ query: stored } = api)',
  "type Stored = Connection['query']",
  "const name = 'mutualAid.ClaimFiled'",
  "const name = 'MutualAid.ClaimFiled'",
  'const name = `mutualAid.ClaimFiled`',
])('what the chain is made of is not named in the dApp: %s', async (text) => {
  expect(await said(`${text}\n`, 'web/lib/domain/claims/reads.ts')).toHaveLength(1)
  expect(await said(`${text}\n`, 'governance/src/claims.ts')).toEqual([])
})

test.each([
  "import { place } from '$lib/shell/places'",
  "import type { Place } from '$lib/shell/places'",
  "import { place } from '../../shell/places'",
  "export { place } from '$lib/shell/places'",
  "export * from '$lib/shell/places'",
  "const places = import('$lib/shell/places')",
  'const places = import(`$lib/shell/places`)',
  "type Places = typeof import('$lib/shell/places')",
  "type Place = import('$lib/shell/places').Place",
])('a storey knows nothing of those above it: %s', async (text) => {
  expect(await said(`${text}\n`, 'web/lib/domain/claims/reads.ts')).toHaveLength(1)
  expect(await said(`${text}\n`, 'web/lib/shell/floor/floor.ts')).toEqual([])
})

test('what only sounds like it is nobody’s business', async () => {
  const texts = ['const { search, transaction } = page', "const query = 'a question'", "const file = 'system.css.map'"]
  for (const text of texts) expect(await said(`${text}\n`, 'web/lib/domain/claims/reads.ts')).toEqual([])
})
