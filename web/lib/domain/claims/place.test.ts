import { expect, test } from 'vitest'
import { partPlace } from './place.ts'

test('people count parts from one', () => {
  expect(partPlace(3, 7, 0)).toBe('/pools/3/claims/7?part=1')
})
