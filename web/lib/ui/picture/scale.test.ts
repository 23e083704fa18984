import { describe, expect, it } from 'vitest'
import { across, areaPath, down, partWidths, ruledAt, scaleFor, stepPath, straightPath, topOf } from './scale.ts'

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

  it('shows the smallest part of a bar, at the cost of the others', () => {
    expect(partWidths([75n, 25n])).toEqual([75, 25])
    expect(partWidths([0n, 0n])).toEqual([0, 0])
    const [most, sliver, nothing] = partWidths([10n ** 18n, 1n, 0n])
    expect([most, sliver, nothing]).toEqual([98.5, 1.5, 0])
    const many = partWidths([1000n, 1n, 1n, 500n])
    expect(Math.min(...many)).toBe(1.5)
    expect(many.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1)
  })

  it('puts a quantity and its mark on a scale with room beyond the larger', () => {
    expect(scaleFor(27n, 30n)).toEqual({ top: 40n, ticks: [0n, 10n, 20n, 30n, 40n] })
    expect(scaleFor(40n, 30n)).toEqual({ top: 50n, ticks: [0n, 10n, 20n, 30n, 40n, 50n] })
    expect(scaleFor(0n, 0n)).toEqual({ top: 1n, ticks: [0n, 1n] })
  })
})
