import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { given } from '$lib/chain/signing/given'
import { CLAIMANT, currencyOf, poolRowOf, rulesOf } from '../examples.ts'
import * as wishes from './wishes.ts'

const SCHOOL = '5EbiQcLc6qJbMzesDRwBdua1Nt3azcwHxXUmWqTFLpcQRbUN'
const TERMS = `0x${'cd'.repeat(32)}`
/** Pool 3, called North, in ¥. */
const row = poolRowOf({ pool: { terms: TERMS } })
const { pool, currency } = row

overwriteGetLocale(() => 'en')

test('what a host can undo, and until when, is told of everything a host does', () => {
  expect(
    [
      wishes.inviteAll(pool, [CLAIMANT]),
      wishes.revokeInvitation(pool, CLAIMANT),
      wishes.admit(pool, CLAIMANT),
      wishes.decline(pool, CLAIMANT),
      wishes.acceptPayee(pool, SCHOOL),
      wishes.dropPayee(pool, SCHOOL),
      wishes.pause(pool),
      wishes.handOver(pool, CLAIMANT),
      wishes.withdrawOffer(pool),
      wishes.acceptHost(pool),
      wishes.setProfile(pool, ''),
    ].map(({ undo }) => undo),
  ).toEqual([
    'Until it is used you can take it back, which does not give back the place in this period. After 30 days it lapses.',
    'You can invite them again, which takes another place of this period.',
    'You cannot take it back: members leave by themselves, or can be removed when they have owed dues for long.',
    'They can ask again.',
    'You can take it off again at any time; what was filed until then goes on.',
    'You can accept it again at any time.',
    'You cannot lift it yourself; it lifts by itself after seven days at most.',
    'You can take the offer back until it is accepted.',
    'You can offer it again at any time.',
    'You stay the host until somebody accepts it from you, or the voters choose another.',
    'You can change it again at any time.',
  ])
})

test('what cannot be undone of a pool is told before', () => {
  const native = currencyOf({ symbol: 'HUZ', decimals: 12 })
  const opened = { name: 'South', summary: '', currency: 1, rules: rulesOf() } as const
  expect(
    [
      wishes.createPool(opened, { ...currency, minimum: 1n }, { deposit: 1n, native }),
      wishes.donate(row, 1n),
      wishes.sweep(pool),
      wishes.beginWindingUp(pool),
      wishes.closePool(pool, 'the treasury'),
    ].map(({ undo }) => undo),
  ).toEqual([
    'Name and currency cannot be changed later, and a pool cannot be deleted: it ends when its voters decide so, or once nobody is left in it.',
    'A donation cannot be taken back.',
    'This cannot be undone.',
    'It cannot be stopped any more.',
    'This cannot be undone.',
  ])
})

describe('a pool to be opened', () => {
  const native = currencyOf({ symbol: 'HUZ', decimals: 12 })
  const asked = { name: 'South', summary: 'Who studies', currency: 1, rules: rulesOf({ dues: 2_500n }) } as const
  const yuan = { ...currency, minimum: 1n }
  const wish = wishes.createPool(asked, yuan, { deposit: 10n ** 13n, native })

  test('is asked for as it was written, with the dues in its own currency', () => {
    expect(wish.call).toEqual({ name: 'createPool', args: [asked] })
    expect(wish.sentence).toContain('South')
    expect(wish.sentence).toContain('¥25')
  })

  test('costs the deposit, in the native currency', () => {
    expect(wish.cost).toMatchObject({ currency: native, amount: 10n ** 13n })
    expect(wish.cost?.lines.map(({ amount }) => amount)).toEqual([10n ** 13n, 1n])
    expect(wish.cost?.lines[1]).toMatchObject({ currency: yuan, label: "Keeps the pool's account alive" })
    expect(wish.cost?.lines[0]?.currency).toBe(native)
    expect(wish.cost?.lines[0]?.label).toContain('10\u00a0HUZ')
  })

  test('has no name that turns its sentence around, and is sent as it was written', () => {
    const named = (name: string) => wishes.createPool({ ...asked, name }, yuan, { deposit: 10n ** 13n, native })
    expect(named('South\u200f\u202e').sentence).toBe('I open the pool “South\ufffd\ufffd”, with dues of ¥25 a period.')
    expect(named('קרן').sentence).toContain('“\u2068קרן\u2069”')
    expect(named('קרן').done.title).toContain('\u2068קרן\u2069')
    expect(named('קרן').call).toEqual({ name: 'createPool', args: [{ ...asked, name: 'קרן' }] })
  })

  test('leads to the number that the chain gives', () => {
    expect(wish.done.place).toBe(`/host/${given('pool')}`)
  })
})

test('a donation costs what is given', () => {
  const wish = wishes.donate(row, 12_345n)
  expect(wish.call).toEqual({ name: 'donate', args: [3, 12_345n] })
  expect(wish.cost).toMatchObject({ currency, amount: 12_345n, lines: [{ amount: 12_345n, currency }] })
  expect(wish.sentence).toContain('¥123.45')
  expect(wish.done.place).toBe('/pools/3')
})

test('a new summary leaves the longer text as it is', () => {
  expect(wishes.setProfile(pool, 'Who teaches')).toMatchObject({
    call: { name: 'setProfile', args: [3, 'Who teaches', TERMS] },
    sentence: 'I change what North says of itself to: “Who teaches”',
  })
})

test('a pool is offered to somebody, and an offer taken back is one to nobody', () => {
  expect(wishes.handOver(pool, CLAIMANT)).toMatchObject({
    call: { name: 'handOver', args: [3, CLAIMANT] },
    sentence: expect.stringContaining('5Grwva…utQY'),
    done: { place: '/host/3' },
  })
  const back = wishes.withdrawOffer(pool)
  expect(back.call).toEqual({ name: 'handOver', args: [3] })
  expect(back).toMatchObject({ sentence: 'I take the offer of North back.', done: { place: '/host/3' } })
})

test.each([
  ['sweep', '/pools/3', 'I have what was sent to North counted as a donation.'],
  ['acceptHost', '/host/3', 'I become the host of North.'],
  ['pause', undefined, 'I let North take no new claims for seven days.'],
  ['beginWindingUp', '/pools/3', 'I begin the winding-up of North.'],
] as const)('%s names the pool, and costs nothing', (name, place, sentence) => {
  const wish = wishes[name](pool)
  expect(wish.call).toEqual({ name, args: [3] })
  expect(wish).toMatchObject({ pool: 'North', sentence })
  expect(wish.done.place).toBe(place)
  expect(wish.cost).toBeUndefined()
})

test.each(['acceptPayee', 'dropPayee'] as const)('%s names the school as people call it', (name) => {
  const wish = wishes[name](pool, SCHOOL)
  expect(wish.call).toEqual({ name, args: [3, SCHOOL] })
  expect(wish.sentence).toContain('School 1')
  expect(wish.done.title).toContain('School 1')
})

test.each([
  ['admit', 'admit'],
  ['decline', 'dropApplication'],
  ['revokeInvitation', 'revokeInvitation'],
] as const)('to %s is about one account', (name, call) => {
  const wish = wishes[name](pool, CLAIMANT)
  expect(wish.call).toEqual({ name: call, args: [3, CLAIMANT] })
  expect(wish.sentence).toContain('5Grwva…utQY')
})

test('several places are kept at once, and the sentence counts them', () => {
  const wish = wishes.inviteAll(pool, [CLAIMANT, SCHOOL])
  expect(wish.call).toEqual({ name: 'inviteAll', args: [3, [CLAIMANT, SCHOOL]] })
  expect([wish.sentence, wish.after]).toEqual(['I invite 2 people to North.', '5Grwva…utQY and 5EbiQc…RbUN'])
})

test('closing a pool says who gets what is left', () => {
  const wish = wishes.closePool(pool, 'the treasury')
  expect(wish.call).toEqual({ name: 'closePool', args: [3] })
  expect(wish.sentence).toContain('the treasury')
})
