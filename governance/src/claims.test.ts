import { expect, test } from 'vitest'
import { type Claim, type Part, currentDispute, currentPart } from './claims.ts'

const claim = (...states: Part['state'][]) =>
  ({ parts: states.map((state, index) => ({ state, index })) }) as unknown as Claim

test('the current part is the first that has not ended, or else the last', () => {
  expect(currentPart(claim('Paid', 'Waiting', 'Waiting'))?.index).toBe(1)
  expect(currentPart(claim('Paid', 'Paid', 'Expired'))?.index).toBe(2)
})

test('a dispute of before the part opened again is not the current one', () => {
  const part = (opened: bigint, disputed: bigint) =>
    ({ opened: { time: opened }, dispute: { at: { time: disputed } } }) as unknown as Part
  expect(currentDispute(part(5n, 4n))).toBeUndefined()
  expect(currentDispute(part(5n, 5n))).toBeDefined()
})
