import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { comparedWords } from './words.ts'

overwriteGetLocale(() => 'en')

test('what was counted in a time is compared where the node knows what was counted when it began', () => {
  const of = { all: false, compared: 9, dated: true }
  const dated = 'What was filed, disputed and refused in this time is what the chain counts, too.'
  const forgotten = /This node has forgotten what the chain had counted when this time began/
  expect(comparedWords(of, 20_000)).toContain(dated)
  expect(comparedWords(of, 20_000)).not.toMatch(forgotten)
  expect(comparedWords({ ...of, dated: false }, 20_000)).not.toContain('filed, disputed and refused')
  expect(comparedWords({ ...of, dated: false }, 20_000)).toMatch(forgotten)
  expect(comparedWords(of, undefined)).not.toContain('in this time')
  expect(comparedWords({ ...of, all: true }, 20_000)).toMatch(/^Counted by the history and again by this page/)
})
