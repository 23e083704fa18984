import { expect, test } from 'vitest'
import { alice, first, fourth, second, third } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { readChanges, readDrafts } from './changes.ts'
import type { Answer } from './answer.ts'
import { type Claim, readClaim } from './claims.ts'
import { readChangeTerms, readDecisions, readEndedDisputes, readVotes } from './decisions.ts'
import { readPanel } from './panels.ts'
import { readPoolRow } from './pool-list.ts'
import type { RefusalNames } from './refusals.ts'
import { readRules } from './rules.ts'

const chain = lived()
const refused = (reason: string, pallet = 'mutualAid') => ({ refused: { pallet, reason } })
const noVote = (reason: RefusalNames['memberReferenda']) =>
  ({ refused: { pallet: 'memberReferenda', reason } }) as const

test('what is decided about a pool is told with its votes, drafts and rules', async () => {
  const { state } = chain
  const [[change], [draft]] = await Promise.all([readChanges(state, 0), readDrafts(state, 0, 0n)])
  const { rules } = (await readRules(state, 0, 0))!
  expect(await readDecisions(state, 0, undefined)).toEqual({
    changes: [{ change, panel: await readPanel(state, 2n), vote: undefined, before: rules }],
    drafts: [{ draft, signed: false, sign: undefined, agree: undefined, open: refused('SignaturesMissing') }],
    waiting: undefined,
  })
  expect(await readDecisions(state, 1, undefined)).toEqual({ changes: [], drafts: [], waiting: undefined })
  expect(await readDecisions(state, 9, undefined)).toBeUndefined()
})

test('who may sign, agree and vote is told for each account', async () => {
  const of = async (who: { address: string }) => {
    const { changes, drafts } = (await readDecisions(chain.state, 0, who.address))!
    const { signed, sign, agree } = drafts[0]!
    return { vote: changes[0]!.vote, signed, sign, agree }
  }
  const early = refused('NotOpenYet', 'memberReferenda')
  expect(await of(fourth)).toEqual({ vote: early, signed: false, sign: { ok: true }, agree: undefined })
  expect(await of(third)).toMatchObject({ signed: true, sign: refused('AlreadySigned') })
  expect(await of(second)).toMatchObject({ agree: { ok: true } })
  expect(await of(first)).toMatchObject({ signed: true, agree: undefined })
  expect(await of(alice)).toMatchObject({ vote: { refused: {} }, sign: refused('NotAMember') })
})

test('what is put to the vote is told for all pools, and of what ended the newest', async () => {
  const { state } = chain
  const [change] = (await readDecisions(state, 0, fourth.address))!.changes
  const { inPools: votes, next } = await readVotes(state, fourth.address)
  expect(next).toBeUndefined()
  /** A claim of one part, with what is said of a vote. */
  const voted = async (id: number, vote: Answer<boolean | undefined>): Promise<Claim> => {
    const claim = (await readClaim(state, 0, id))!
    return { ...claim, parts: claim.parts.map((part) => ({ ...part, vote })) }
  }
  expect(votes.map(({ row }) => row.pool.id)).toEqual([0])
  expect(votes[0]).toEqual({
    row: await readPoolRow(state, 0),
    disputes: [await voted(4, noVote('NotOpenYet'))],
    changes: [change],
  })
  const unasked = await readVotes(state, undefined)
  expect(unasked.inPools[0]!.disputes).toEqual([await readClaim(state, 0, 4)])
  const { id, name } = votes[0]!.row.pool
  expect(await readEndedDisputes(state)).toEqual([{ pool: { id, name }, claim: await readClaim(state, 0, 1), part: 0 }])
  // In the newest pool nothing is: it is looked past.
  expect(await readVotes(state, undefined, 1)).toEqual(unasked)
  expect(await readVotes(state, undefined, 5, 1)).toEqual(unasked)
  expect(await readVotes(state, undefined, 5, 0)).toEqual({ inPools: [], next: undefined })
})

test('a proposal needs the more votes the more it takes', async () => {
  const { state } = chain
  const { rules } = (await readRules(state, 0, 0))!
  const terms = (changes: object) => readChangeTerms(state, 0, { kind: 'Rules', rules: { ...rules, ...changes } })
  expect(await terms({ dues: 5_000n })).toEqual({ threshold: 'Ease', electorate: 9, neededAyes: 3 })
  expect(await terms({ dues: 7_000n })).toEqual({ threshold: 'Change', electorate: 9, neededAyes: 5 })
  expect(await terms({ dues: 5_000n, cap: 9 })).toMatchObject({ neededAyes: 5 })
  const host = { kind: 'Host', candidate: second.address } as const
  expect(await readChangeTerms(state, 0, host)).toMatchObject({ threshold: 'Change', neededAyes: 5 })
  expect(await readChangeTerms(state, 0, { kind: 'WindUp' })).toMatchObject({ threshold: 'WindUp', neededAyes: 6 })
  expect(await readChangeTerms(state, 9, { kind: 'WindUp' })).toBeUndefined()
})

test('rules that wait for their day are told with it', async () => {
  const { rules } = (await readRules(chain.state, 0, 0))!
  const value = { changes: [], drafts: [], waiting: { version: 2, rules: { ...rules, cap: 9 }, date: 77 } }
  const state = answering(chain.state, 'Option<PalletMutualAidViewsDecisions>', value)
  const waiting = { version: 2, start: 77n, rules: { ...rules, cap: 9 } }
  expect(await readDecisions(state, 0, undefined)).toEqual({ changes: [], drafts: [], waiting })
})
