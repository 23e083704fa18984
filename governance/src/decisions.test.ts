import { expect, test } from 'vitest'
import { alice, first, fourth, second, third } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readChanges, readDrafts } from './changes.ts'
import { readDecisions } from './decisions.ts'
import { readPanel } from './panels.ts'
import { readRules } from './rules.ts'

const chain = lived()
const refused = (reason: string, pallet = 'mutualAid') => ({ refused: { pallet, reason } })

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
