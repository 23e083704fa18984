import type { FailureOf } from '@huzhu/governance/failures'
import type { Refusal } from '@huzhu/governance/refusals'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { afterEach, describe, expect, test } from 'vitest'
import { moneyWords, nodeWords, refusalWords } from './refusal-words.ts'

overwriteGetLocale(() => 'en')
afterEach(() => overwriteGetLocale(() => 'en'))

const refusal = (pallet: string, reason: string) => ({ pallet, reason }) as Refusal
const FUNDS = 'You do not have so much.'

describe('a refusal', () => {
  test('is said in the language of the page', () => {
    const notAMember = refusal('mutualAid', 'NotAMember')
    expect(refusalWords(notAMember)).toBe('This account is not a member.')
    overwriteGetLocale(() => 'zh')
    expect(refusalWords(notAMember)).toMatch(/成员/)
  })

  test('of another pallet has its own words, though it has the same name', () => {
    const said = ['mutualAid', 'memberReferenda'].map((pallet) => refusalWords(refusal(pallet, 'NotAVoter')))
    expect(said[0]).toBe('Not a voter yet: that comes with the next dues, once there are enough paid days.')
    expect(refusalWords(refusal('system', 'NotAVoter'))).toContain('NotAVoter')
  })

  test.each([
    ['mutualAid', 'toString'],
    ['toString', 'NotAMember'],
    ['mutualAid', 'SomethingNew'],
    ['runtime', 'LimitReached'],
  ])('that nobody wrote words for is shown by its name: %s.%s', (pallet, reason) => {
    expect(refusalWords(refusal(pallet, reason))).toContain(reason)
  })

  test.each([
    ['runtime', 'FundsUnavailable'],
    ['runtime', 'OnlyProvider'],
    ['runtime', 'NotExpendable'],
    ['assets', 'BalanceLow'],
    ['assets', 'NoAccount'],
    ['balances', 'InsufficientBalance'],
  ])('for lack of money is said as that, whoever says it: %s.%s', (pallet, reason) => {
    expect(refusalWords(refusal(pallet, reason))).toBe(FUNDS)
  })
})

test('a node’s no is said in words, or as the node says it', () => {
  const no = (reason: FailureOf<'NotTaken'>['reason']): FailureOf<'NotTaken'> => ({
    ...{ kind: 'NotTaken', reason, sentence: 'Custom error: 7' },
  })
  expect(nodeWords(no('FeeUnpaid'))).toBe(FUNDS)
  expect(nodeWords(no('NumberUsed'))).toBe(nodeWords(no('NumberTaken')))
  const reasons = ['AlreadyThere', 'Banned', 'BadSignature', 'TooOld', 'QueueFull'] as const
  for (const reason of reasons) expect(nodeWords(no(reason)), reason).not.toContain('Custom error')
  expect(nodeWords(no('Other'))).toContain('Custom error: 7')
})

describe('what is missing', () => {
  const native = { id: 'native', symbol: 'HUZ', decimals: 2 } as const
  const yuan = { id: 1, symbol: '¥', decimals: 2 } as const
  const tried = {
    fee: 200n,
    advance: 500n,
    native,
    free: 4_000n,
    nativeFree: 500n,
    left: undefined,
    raw: '',
    refusal: undefined,
  }
  const cost = { currency: yuan, amount: 6_000n, lines: [] }

  test('is told of what goes beyond all that the chain can count with', () => {
    const refusal = { pallet: 'runtime', reason: 'Underflow' } as Refusal
    expect(moneyWords({ ...tried, refusal }, { ...cost, amount: 10n ** 30n })).toContain('40')
    // Of something else than money it is what it says.
    expect(moneyWords({ ...tried, refusal }, { ...cost, amount: 3_000n })).toBeUndefined()
  })

  test('is nothing where the fee can be paid to the last unit', () => {
    expect(moneyWords(tried, cost)).toBeUndefined()
    expect(moneyWords(tried, undefined)).toBeUndefined()
  })

  test('is told of the fee, with how much', () => {
    const words = moneyWords({ ...tried, nativeFree: 200n }, cost)
    expect(words).toContain('5\u00a0HUZ')
    expect(words).toContain('3\u00a0HUZ')
  })

  test('is told of the fee beside what the act itself takes of the same money', () => {
    const spent = { ...cost, currency: native, amount: 300n }
    expect(moneyWords({ ...tried, nativeFree: 800n }, spent)).toBeUndefined()
    expect(moneyWords({ ...tried, nativeFree: 700n }, spent)).toBe(
      'A fee of up to 5\u00a0HUZ is withdrawn first, and you are 1\u00a0HUZ short.',
    )
    expect(moneyWords({ ...tried, fee: 0n, advance: 0n, nativeFree: 0n }, spent)).toBeUndefined()
  })

  test('is told of what the act costs, where the chain refuses for that', () => {
    const words = moneyWords({ ...tried, refusal: refusal('assets', 'BalanceLow') }, cost)
    expect(words).toContain('¥60')
    expect(words).toContain('¥40')
  })

  test('is not guessed: of an act that costs nothing, or a refusal for something else', () => {
    expect(moneyWords({ ...tried, refusal: refusal('assets', 'BalanceLow') }, undefined)).toBeUndefined()
    expect(moneyWords({ ...tried, nativeFree: 0n, refusal: refusal('mutualAid', 'NotAMember') }, cost)).toBeUndefined()
  })
})
