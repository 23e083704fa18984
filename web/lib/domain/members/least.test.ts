import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { currencyOf, shareOf } from '../examples.ts'
import { acceptedBy, firstChoice, leastChoices, mostPercent } from './least.ts'

overwriteGetLocale(() => 'en')

const percent = (count: bigint) => count * 10n ** 16n
const leaving = (least: bigint, ratio = percent(90n)) => shareOf({ ratio: percent(80n), leaving: { ratio, least } })
const choicesOf = (share: ReturnType<typeof shareOf>) =>
  leastChoices(share, currencyOf(), 'en').map(({ value, label }) => [value, label])

describe('the least that whoever leaves accepts', () => {
  test('is today’s before they ask, unless they say otherwise', () => {
    expect(firstChoice(shareOf())).toBe('today')
    expect(choicesOf(shareOf())).toEqual([
      ['today', 'No less than today: ¥100'],
      ['own', 'A least of my own'],
      ['any', 'Whatever it is then'],
    ])
  })

  test('is, once they asked, what they named: that is chosen first, and said', () => {
    expect(firstChoice(leaving(percent(75n)))).toBe('stands')
    expect(choicesOf(leaving(753n * 10n ** 15n))[0]).toEqual([
      ...['stands', 'As it is: shares must count at 75.3% at least'],
    ])
    expect(firstChoice(leaving(0n))).toBe('any')
    expect(choicesOf(leaving(0n)).map(([value]) => value)).toEqual(['today', 'own', 'any'])
  })

  test('lies at the worth of when they asked at most, and no own one is offered where a share is worth nothing', () => {
    expect([mostPercent(leaving(0n)), mostPercent(shareOf({ ratio: percent(80n) }))]).toEqual([90, 80])
    expect(choicesOf(shareOf({ ratio: 0n })).map(([value]) => value)).toEqual(['today', 'any'])
  })
})

describe('what is accepted', () => {
  const own = { least: percent(40n), amount: 4_000n }

  test('is by each choice what it says, and nothing where nothing is typed that counts', () => {
    const by = (choice: string, typed?: typeof own) => acceptedBy(choice, shareOf(), typed)
    expect(by('today')).toEqual({ least: 10n ** 18n, amount: 10_000n })
    expect(by('any')).toEqual({ least: 0n, amount: undefined })
    expect(by('own', own)).toEqual(own)
    expect(by('own')).toBeUndefined()
  })

  test('is nothing where it is what stands: there is nothing to sign', () => {
    expect(acceptedBy('stands', leaving(percent(75n)), undefined)).toBeUndefined()
    expect(acceptedBy('any', leaving(0n), undefined)).toBeUndefined()
    expect(acceptedBy('today', leaving(percent(80n)), undefined)).toBeUndefined()
    expect(acceptedBy('own', leaving(percent(40n)), own)).toBeUndefined()
    expect(acceptedBy('any', leaving(percent(40n)), undefined)).toEqual({ least: 0n, amount: undefined })
  })
})
