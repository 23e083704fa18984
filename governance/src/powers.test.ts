import { expect, test } from 'vitest'
import { alice, fifth, first, fourth, ninth, school, second, sixth } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readClaim } from './claims.ts'
import { readPowers } from './powers.ts'
import { stateAt } from './state.ts'

const chain = lived()
const DAY = 86_400n
const refused = (reason: string, pallet = 'mutualAid') => ({ refused: { pallet, reason } })
const powers = async (claim: number, part: number, who: { address: string }) =>
  (await readPowers(chain.state, 0, claim, part, who.address))!

test('a voter can dispute an open part, for a bond and with the days of the vote, and nothing else of it', async () => {
  const now = (await chain.state.query.timestamp.now()).toBigInt() / 1_000n
  expect(await powers(1, 0, first)).toMatchObject({
    ...{ member: true, claimant: false, payee: false, vote: undefined, payees: [] },
    dispute: { ok: { bond: 600n, reduced: false, opens: now + DAY, ends: now + 4n * DAY } },
    look: { ok: true },
    ...{ withdraw: refused('NotTheClaimant'), collect: { refused: {} }, expire: refused('PartNotWaiting') },
    ...{ answer: refused('NotTheClaimant'), open: refused('NotThePayee'), reopen: refused('NotTheClaimant') },
  })
})

test('a claimant can answer a dispute, and cannot dispute', async () => {
  expect(await powers(4, 0, fifth)).toMatchObject({
    ...{ member: true, claimant: true, payee: false, answer: { ok: true }, dispute: { refused: {} } },
    vote: refused('NotOpenYet', 'memberReferenda'),
  })
  const own = { dispute: refused('OwnClaim'), look: refused('OwnClaim') }
  expect(await powers(1, 0, second)).toMatchObject({ claimant: true, ...own })
  expect(await powers(0, 0, fourth)).toMatchObject({ dispute: refused('PartNotOpen') })
})

test('who is asked to vouch is told with how much, and who has can take so much back and not vouch again', async () => {
  const { unbacked, vouchers } = (await readClaim(chain.state, 0, 3))!.vouching!
  // One of eight places is taken.
  const terms = { least: (unbacked + 6n) / 7n, most: unbacked }
  expect(await powers(3, 0, sixth)).toMatchObject({ vouch: { ok: terms }, unvouch: refused('NotVouching') })
  expect(vouchers.map(({ who }) => who)).toEqual([fifth.address])
  const given = { ok: { amount: vouchers[0]!.amount, whole: true } }
  expect(await powers(3, 0, fifth)).toMatchObject({ vouch: refused('AlreadyVouching'), unvouch: given })
  expect((await powers(3, 0, alice)).vouch).toEqual(refused('NotAMember'))
})

test('a school is known as who is paid', async () => {
  expect(await powers(1, 0, { address: school })).toMatchObject({ member: false, claimant: false, payee: true })
})

test('the vote that somebody has cast is told', async () => {
  const state = await stateAt(chain.api, chain.facts.collecting.hash)
  const vote = async (who: { address: string }) => (await readPowers(state, 0, 1, 0, who.address))?.vote
  expect(await vote(fourth)).toEqual({ ok: true })
  expect(await vote(ninth)).toEqual({ ok: false })
  expect(await vote(first)).toEqual({ ok: undefined })
})

test('there are no powers over what is not', async () => {
  expect(await readPowers(chain.state, 0, 9, 0, first.address)).toBeUndefined()
})

test('whom else a part could be paid to is told by kind', async () => {
  const no = { Err: { BadOrigin: null } }
  const yes = { Ok: null }
  const value = {
    ...{
      member: true,
      claimant: true,
      payee: false,
      dispute: no,
      look: yes,
      vote: null,
      answer: no,
      open: yes,
      attest: yes,
    },
    ...{
      vouch: no,
      unvouch: { Ok: { amount: 7, whole: false } },
      reopen: yes,
      expire: yes,
      withdraw: yes,
      collect: yes,
    },
    payees: [
      { payee: { Account: school }, named: yes },
      { payee: { Vouched: alice.address }, named: no },
      { payee: 'OwnAccount', named: yes },
    ],
  }
  const state = answering(chain.state, 'Option<PalletMutualAidViewsPowers>', value)
  const found = (await readPowers(state, 0, 0, 0, first.address))!
  const bad = refused('BadOrigin', 'runtime')
  expect(found).toEqual({
    ...{ member: true, claimant: true, payee: false, dispute: bad, look: { ok: true }, vote: undefined, answer: bad },
    ...{ open: { ok: true }, attest: { ok: true }, vouch: bad, unvouch: { ok: { amount: 7n, whole: false } } },
    ...{ reopen: { ok: true }, expire: { ok: true }, withdraw: { ok: true }, collect: { ok: true } },
    payees: [
      { payee: { account: school }, named: { ok: true } },
      { payee: { vouched: alice.address }, named: bad },
      { payee: 'own account', named: { ok: true } },
    ],
  })
})
