import { nativeCurrency } from '@huzhu/governance/currencies'
import { readDecisions } from '@huzhu/governance/decisions'
import { readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds } from '@huzhu/governance/rules'
import { expect, test } from 'vitest'
import { alice, first, fourth } from '../../../../test/support/accounts.ts'
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
