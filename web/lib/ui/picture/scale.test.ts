import { describe, expect, it } from 'vitest'
import { across, areaPath, down, ruledAt, stepPath, straightPath, topOf } from './scale.ts'

const frame = { from: 1000n, to: 2000n, top: 200n }
const points = [
  { at: 1000n, value: 0n },
  { at: 1500n, value: 100n },
  { at: 2000n, value: 200n },
]

describe('a picture', () => {
  it('puts the earliest left and nothing at the bottom', () => {
    expect([across(1000n, frame), across(2000n, frame), across(1250n, frame)]).toEqual([0, 100, 25])
    expect([down(0n, frame), down(200n, frame), down(50n, frame)]).toEqual([100, 0, 75])
  })

  it('draws money straight and votes in steps', () => {
    expect(straightPath(points, frame)).toBe('M0 100 50 50 100 0')
    expect(stepPath(points, frame)).toBe('M0 100H50V50H100V0')
    expect(straightPath([], frame)).toBe('')
  })

  it('closes an area along the bottom', () => {
    expect(areaPath('M0 100 50 50', points.slice(0, 2), frame)).toBe('M0 100 50 50L50 100 L0 100Z')
  })

  it('does not divide by an empty span', () => {
    expect(across(1000n, { from: 1000n, to: 1000n, top: 1n })).toBe(0)
  })

  it('rules its lines at round quantities', () => {
    expect(ruledAt(22n)).toEqual([5n, 10n, 15n, 20n])
    expect(ruledAt(8_000_000n)).toEqual([2_000_000n, 4_000_000n, 6_000_000n, 8_000_000n])
    expect(ruledAt(3n)).toEqual([1n, 2n, 3n])
    expect(ruledAt(0n)).toEqual([])
  })

  it('leaves air above the highest value, however large', () => {
    expect(topOf([8n, 3n])).toBe(10n)
    expect(topOf([])).toBe(1n)
    expect(topOf([10n ** 30n])).toBeGreaterThan(10n ** 30n)
  })
})
