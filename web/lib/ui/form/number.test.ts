import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { numberProblem, textOf, valueOf } from './number.ts'

overwriteGetLocale(() => 'en')

const days = { from: 7, to: 2_000, scale: 1 }
/** Billionths, of which ten million make a percent. */
const percent = { from: 0, to: 50_000_000, scale: 10_000_000 }

describe('a number that somebody types', () => {
  test.each([
    ['30', 30],
    [' 1,500 ', 1_500],
    ['１５', 15],
    ['7.0', 7],
  ])('“%s” is taken as days', (text, value) => {
    expect(valueOf(text, days)).toBe(value)
    expect(numberProblem(text, days)).toBeUndefined()
  })

  test.each([
    ['0', 0],
    ['1.5', 15_000_000],
    ['0.0000001', 1],
    ['5', 50_000_000],
  ])('“%s” is taken as percent', (text, value) => {
    expect(valueOf(text, percent)).toBe(value)
    expect(numberProblem(text, percent)).toBeUndefined()
  })

  test.each([
    ['', 'Write a number.'],
    ['  ', 'Write a number.'],
    ['30.4', 'Write a whole number, in digits alone: 30.'],
    ['30,4', 'Write a whole number, in digits alone: 30.'],
    ['thirty', 'Write a whole number, in digits alone: 30.'],
    ['1e2', 'Write a whole number, in digits alone: 30.'],
    ['-8', 'From 7 to 2000.'],
  ])('“%s” is no number of days: %s', (text, problem) => {
    expect(valueOf(text, days)).toBeNaN()
    expect(numberProblem(text, days)).toBe(problem)
  })

  test.each([
    ['1,5', 'Write digits, and a point before at most 7 decimals: 1.5.'],
    ['0.00000001', 'Write digits, and a point before at most 7 decimals: 1.5.'],
    ['1.5%', 'Write digits, and a point before at most 7 decimals: 1.5.'],
    ['-1', 'From 0 to 5.'],
  ])('“%s” is no percent: %s', (text, problem) => {
    expect(valueOf(text, percent)).toBeNaN()
    expect(numberProblem(text, percent)).toBe(problem)
  })

  test.each([
    ['6', 6],
    ['2001', 2_001],
    ['9'.repeat(30), 1e30],
  ])('“%s” lies beyond its bounds, and is told as what it is', (text, value) => {
    expect(valueOf(text, days)).toBe(value)
    expect(numberProblem(text, days)).toBe('From 7 to 2000.')
  })

  test('is told its bounds as it is typed', () => {
    const fine = { ...percent, from: 5_000_000 }
    expect(['6', '0.4', '-1'].map((text) => numberProblem(text, fine))).toEqual(Array(3).fill('From 0.5 to 5.'))
    expect(numberProblem('0.5', fine)).toBeUndefined()
  })

  test('at its bounds is taken', () => {
    expect(['7', '2000'].map((text) => numberProblem(text, days))).toEqual([undefined, undefined])
  })
})

test('a value of any size is shown in digits that can be typed', () => {
  for (const value of [1, 9, 10, 99, 12_345_678, 50_000_000]) {
    const text = textOf(value, percent)
    expect(valueOf(text, percent)).toBe(value)
    expect(numberProblem(text, percent)).toBeUndefined()
  }
  expect([1, 10].map((value) => textOf(value, percent))).toEqual(['0.0000001', '0.000001'])
  const narrow = { from: 1, to: 9, scale: percent.scale }
  expect(numberProblem('1', narrow)).toBe('From 0.0000001 to 0.0000009.')
})

test('a value is shown as it would be typed, and what is no number as nothing', () => {
  expect([textOf(30, days), textOf(15_000_000, percent), textOf(0, percent), textOf(NaN, days)]).toEqual([
    ...['30', '1.5', '0', ''],
  ])
})
