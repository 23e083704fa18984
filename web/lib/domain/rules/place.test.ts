import { expect, test } from 'vitest'
import { rulesPlace, rulesVersionPlace } from './place.ts'

test('one version of the rules is shown where they all are', () => {
  expect(rulesPlace(3)).toBe('/pools/3/rules')
  expect(rulesVersionPlace(3, 0)).toBe('/pools/3/rules?version=0')
})
