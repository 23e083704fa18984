import { expect, test } from 'vitest'
import { first, fourth, ninth, second } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { readPanel, readVote } from './panels.ts'
import { stateAt } from './state.ts'

const chain = lived()
const DAY = 86_400n

test('a panel that has decided says how', async () => {
  const objected = BigInt(chain.facts.objected.time)
  expect(await readPanel(chain.state, 0n)).toEqual({
    ...{ poll: 0n, running: false, passes: true, ayes: 5, nays: 1, electorate: 9 },
    ...{ neededAyes: 3, missingAyes: 0, shareMet: true, extended: false },
    ...{ opens: objected + DAY, ends: objected + 4n * DAY },
  })
})

test('a panel before its vote lacks every aye', async () => {
  expect(await readPanel(chain.state, 1n)).toMatchObject({
    ...{ poll: 1n, running: true, passes: false, ayes: 0, nays: 0, neededAyes: 3, missingAyes: 3, shareMet: false },
  })
  expect(await readPanel(chain.state, 99n)).toBeUndefined()
})

test('a vote is told to who cast it, and why there is none to who cannot', async () => {
  const state = await stateAt(chain.api, chain.facts.collecting.hash)
  expect(await readVote(state, 0n, fourth.address)).toBe(true)
  expect(await readVote(state, 0n, ninth.address)).toBe(false)
  expect(await readVote(state, 0n, first.address)).toBeUndefined()
  const refusal = (reason: string) => ({ refusal: { pallet: 'memberReferenda', reason } })
  await expect(readVote(chain.state, 0n, first.address)).rejects.toMatchObject(refusal('Ended'))
  await expect(readVote(chain.state, 1n, first.address)).rejects.toMatchObject(refusal('NotOpenYet'))
  await expect(readVote(state, 0n, second.address)).rejects.toMatchObject(refusal('Excluded'))
})
