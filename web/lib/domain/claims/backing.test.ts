import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { expect, test } from 'vitest'
import { CLAIMANT, currencyOf, partOf } from '../examples.ts'
import { backedBy, backingOf, backingWords } from './backing.ts'

overwriteGetLocale(() => 'en')

const vouching = {
  ...{ vouchers: [10n, 20n].map((amount) => ({ who: CLAIMANT, amount })), unfinished: 1, wanted: 2 },
  ...{ unbacked: 40n, until: 0n },
}

test('what vouchers do not back of a claim, its claimant does, and what nobody backs is still wanted', () => {
  const wanted = { wanted: 2, unbacked: 40n }
  const parts = [partOf({ backed: 90n }), partOf({ backed: 10n, status: { vouching: wanted } })]
  expect(backingOf({ parts, vouching })).toEqual({ own: 70n, ...wanted, inVain: false, all: 140n })
  expect(backingOf({ parts: [partOf({ backed: 100n })], vouching: undefined })).toEqual({
    ...{ own: 100n, wanted: 0, unbacked: 0n, inVain: false, all: 100n },
  })
})

test('nobody is wanted where the chain takes no voucher, whatever is noted of those who were', () => {
  const nobody = { own: 70n, wanted: 0, unbacked: 0n, inVain: false, all: 100n }
  expect(backingOf({ parts: [partOf({ backed: 100n, state: 'Refused' })], vouching })).toEqual(nobody)
  const over = { vouching: { wanted: 2, unbacked: 40n }, neverOpens: true }
  expect(backingOf({ parts: [partOf({ backed: 100n, state: 'Waiting', status: over })], vouching })).toEqual({
    // The sum of what stands there is the claim’s all the same.
    ...{ ...nobody, unbacked: 40n, inVain: true, all: 140n },
  })
})

test('what somebody backs is all that stands under their name; who does not vouch backs nothing', () => {
  expect(backedBy({ vouching }, CLAIMANT)).toBe(30n)
  expect(backedBy({ vouching }, 'somebody else')).toBeUndefined()
  expect(backedBy({ vouching: undefined }, CLAIMANT)).toBeUndefined()
  // Nothing has to be backed where others back all of it.
  expect(backedBy({ vouching: { ...vouching, vouchers: [{ who: CLAIMANT, amount: 0n }] } }, CLAIMANT)).toBe(0n)
})

test('who would back a claim is told of whoever files it, of others, or of both', () => {
  const words = (own: bigint, others: bigint) => backingWords({ own, others }, currencyOf())
  expect(words(8_000n, 0n)).toBe(
    'You back all of it yourself with what you have paid in. Two voters must still vouch for it.',
  )
  expect(words(8_000n, 4_000n)).toContain(
    'Of this you back ¥80 yourself with what you have paid in; two to eight voters must back the other ¥40 with theirs.',
  )
  expect(words(0n, 4_000n)).toContain('two to eight voters must back ¥40 with theirs.')
})
