import { nativeCurrency } from '@huzhu/governance/currencies'
import { readDecisions } from '@huzhu/governance/decisions'
import { readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds } from '@huzhu/governance/rules'
import { expect, test } from 'vitest'
import { alice, first, fourth, host, second, third } from '../../../../test/support/accounts.ts'
import { HUZ, lived } from '../../../../test/support/lived.ts'
import { ruleReads } from './reads.ts'

const chain = lived()

test('what is decided is told with the pool, and drafts with the keys that their authors are called by', async () => {
  const { at } = chain
  const { changes, drafts, waiting } = (await readDecisions(at, 0, fourth.address))!
  expect(drafts).toMatchObject([{ sign: { ok: true }, draft: { author: first.address } }])
  expect(await ruleReads.decisions(at, 0, fourth.address)).toEqual({
    ...{ summary: await readPoolRow(at, 0), native: nativeCurrency(at), changes, next: waiting },
    drafts: [{ ...drafts[0]!, authorKey: first.publicKey }],
  })
  expect((await ruleReads.decisions(at, 0, undefined))!.drafts[0]!.sign).toBeUndefined()
  expect(await ruleReads.decisions(at, 9, undefined)).toBeUndefined()
})

test('a version of the rules is told with its date, and none that there is not', async () => {
  const { at } = chain
  const { rules } = (await readPoolRow(at, 0))!
  expect(await ruleReads.rulesVersion(at, 0, rules.version)).toEqual(rules)
  expect(await ruleReads.rulesVersion(at, 0, 7)).toBeUndefined()
  expect(await ruleReads.rulesVersion(at, 9, 0)).toBeUndefined()
})

test('who proposes something is told the rules, their bounds, the deposit and the least dues', async () => {
  const { at } = chain
  const { today } = await readParameters(at)
  const told = { bounds: await readRuleBounds(at), native: nativeCurrency(at), deposit: today.proposalDeposit }
  expect(await ruleReads.proposing(at, 0, first.address)).toEqual({
    ...{ ...told, summary: await readPoolRow(at, 0), waiting: undefined, floor: 100n },
    member: await readMembership(at, 0, first.address),
  })
  expect(await ruleReads.proposing(at, 1, alice.address)).toMatchObject({ floor: HUZ / 10n, member: undefined })
  expect(await ruleReads.proposing(at, 9, first.address)).toBeUndefined()
})

test('what somebody may propose is told by trying it, with what is in its way', async () => {
  const { at } = chain
  const { changes, drafts } = (await readDecisions(at, 0, second.address))!
  const [{ change, panel }] = changes as [(typeof changes)[number]]
  expect(change.slot).toBe('RulesByHolder')
  const taken = { refused: { pallet: 'mutualAid', reason: 'SlotTaken' } }
  const voting = { kind: 'Voting', number: change.poll, until: panel!.ends }
  const free = { answer: { ok: true }, inTheWay: undefined }
  const { number, closes } = drafts[0]!.draft
  const signed = { kind: 'Signed', number: BigInt(number), until: closes }
  expect(await ruleReads.mayPropose(at, 0, second.address)).toEqual({
    holder: { answer: taken, inTheWay: voting },
    ...{ voter: free, host: free, otherHost: free, end: free },
  })
  const alreadySigned = { refused: { pallet: 'mutualAid', reason: 'AlreadySigned' } }
  const inTheWay = { answer: alreadySigned, inTheWay: signed }
  expect(await ruleReads.mayPropose(at, 0, third.address)).toMatchObject({
    ...{ voter: free, host: inTheWay, otherHost: inTheWay, end: free },
  })
  const nobody = { answer: { refused: { pallet: 'mutualAid', reason: 'NotAMember' } }, inTheWay: undefined }
  expect(await ruleReads.mayPropose(at, 0, alice.address)).toMatchObject({ voter: nobody, end: nobody })
  expect(await ruleReads.mayPropose(at, 9, first.address)).toBeUndefined()
})

test('news of rules are those of one pool, or of all that somebody is in or is host of', async () => {
  const { at } = chain
  const { changes } = (await readDecisions(at, 0, first.address))!
  const [own] = await ruleReads.rulesNews(at, first.address, undefined)
  expect(own).toMatchObject({ row: { pool: { id: 0 } }, ahead: undefined, changes, member: { standing: 'Paid' } })
  expect((await ruleReads.rulesNews(at, host.address, undefined)).map(({ row }) => row.pool.id)).toEqual([1, 0])
  expect(await ruleReads.rulesNews(at, undefined, undefined)).toEqual([])
  const [open] = await ruleReads.rulesNews(at, undefined, 0)
  expect([open!.row, open!.member, open!.share]).toEqual([await readPoolRow(at, 0), undefined, undefined])
  expect(await ruleReads.rulesNews(at, undefined, 9)).toEqual([])
})
