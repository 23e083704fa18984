import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { CLAIMANT, DAY, currencyOf, poolOf, rulesOf } from '../examples.ts'
import * as wishes from './wishes.ts'

const HASH = `0x${'ab'.repeat(32)}`
const pool = poolOf()
const WHAT = 'Dues each period ¥60 → ¥70'
const draft = { author: CLAIMANT, number: 4, needed: 5, called: 'Ginkgo 12', what: WHAT }
const place = '/pools/3/rules'

const poll = { poll: 12n, ends: 10n * DAY + DAY / 2n }

overwriteGetLocale(() => 'en')

test('what can be undone of a change is told before: what a vote decides cannot', () => {
  const native = { ...currencyOf({ symbol: 'HUZ', decimals: 12 }), id: 'native' as const }
  expect(
    [
      wishes.proposeRules(pool, rulesOf(), WHAT, undefined, { deposit: 1n, native }),
      wishes.draftChange(pool, { kind: 'WindUp' }, WHAT, undefined),
      wishes.signDraft(pool, draft),
      wishes.agreeToHost(pool, draft),
      wishes.openDraft(pool, draft),
    ].map(({ undo }) => undo),
  ).toEqual([
    'A proposal cannot be taken back: the vote decides.',
    'Until the vote opens you can replace it by another draft. Once the vote is open it cannot be taken back.',
    'A signature cannot be taken back as long as the draft runs.',
    'You cannot take it back. If you become the host, you can hand the pool over later.',
    'The vote cannot be stopped.',
  ])
})

describe('rules proposed by a token holder', () => {
  const native = { ...currencyOf({ symbol: 'HUZ', decimals: 12 }), id: 'native' as const }
  const rules = rulesOf({ dues: 7_000n })
  const proposed = () => wishes.proposeRules(pool, rules, WHAT, HASH, { deposit: 10n ** 12n, native })

  test('are the whole rules, with the hash of the reasons', () => {
    expect(proposed()).toMatchObject({
      call: { name: 'proposeRules', args: [3, rules, HASH] },
      sentence: 'I propose to North: Dues each period ¥60 → ¥70.',
      done: { place },
    })
  })

  test('cost the deposit, in the native currency', () => {
    expect(proposed().cost).toMatchObject({
      currency: native,
      amount: 10n ** 12n,
      lines: [{ amount: 10n ** 12n, currency: native }],
    })
  })

  test('need no reasons', () => {
    const { args } = wishes.proposeRules(pool, rules, WHAT, undefined, { deposit: 1n, native }).call
    expect(args).toEqual([3, rules])
  })
})

test('what a voter drafts costs nothing, and needs no reasons', () => {
  const wish = wishes.draftChange(pool, { kind: 'WindUp' }, 'the pool is wound up', HASH)
  expect(wish.call).toEqual({ name: 'draft', args: [3, { kind: 'WindUp' }, HASH] })
  expect(wish).toMatchObject({ sentence: 'I draft for North, and sign: the pool is wound up.', done: { place } })
  expect(wish.cost).toBeUndefined()
  expect(wishes.draftChange(pool, { kind: 'WindUp' }, WHAT, undefined).call.args).toEqual([3, { kind: 'WindUp' }])
})

test('a draft is named by its author and number', () => {
  const calls = [wishes.signDraft(pool, draft), wishes.agreeToHost(pool, draft), wishes.openDraft(pool, draft)]
  expect(calls.map(({ call }) => call.name)).toEqual(['signDraft', 'agreeToHost', 'openDraft'])
  for (const { call, done } of calls) {
    expect(call.args).toEqual([3, CLAIMANT, 4])
    expect(done.place).toBe(place)
  }
  expect(calls.map(({ sentence }) => sentence)).toEqual([
    'I sign draft 4 by Ginkgo 12: Dues each period ¥60 → ¥70. It goes to the vote once 5 have signed.',
    'I agree to be the host of North, as draft 4 by Ginkgo 12 proposes.',
    'I open the vote about draft 4 by Ginkgo 12: Dues each period ¥60 → ¥70.',
  ])
})

test('a vote is for a change or against it, and its words say which', () => {
  const [aye, nay] = [true, false].map((vote) => wishes.voteOnChange(pool, poll, vote, WHAT, calendarAt(2n * DAY)))
  expect(aye?.call).toEqual({ name: 'vote', args: [12n, true] })
  expect(nay?.call).toEqual({ name: 'vote', args: [12n, false] })
  expect([aye?.button, nay?.button]).toEqual(['For', 'Against'])
  expect([aye?.sentence, nay?.sentence]).toEqual([
    'I vote for change 12: Dues each period ¥60 → ¥70.',
    'I vote against change 12: Dues each period ¥60 → ¥70.',
  ])
  for (const wish of [aye, nay])
    expect(wish).toMatchObject({
      undo: 'You can change your vote until voting ends on Sun 11 January, 12:00, for a fee. You cannot take it back.',
      done: { place },
    })
})
