import { expect, test } from 'vitest'
import { lived, stamp } from '../../test/support/lived.ts'
import { readClaim } from './claims.ts'
import { readRound } from './settlement.ts'
import { stateAt } from './state.ts'

const chain = lived()

test('a round collects the approved parts of a pool, and is gone when it is paid', async () => {
  const { api, facts } = chain
  const state = await stateAt(api, facts.collecting.hash)
  const approved = BigInt(facts.paid.time) + 3n * 86_400n
  const round = await readRound(state, 0, 0)
  expect(round).toEqual({
    ...{ pool: 0, number: 0, opened: { time: approved, block: expect.any(Number) }, ends: approved + 86_400n },
    ...{ approved: 8_000n, registered: 8_000n, parts: 1, deferrals: 0, paying: false },
  })
  const claim = await readClaim(state, 0, 0)
  expect(claim?.parts[0]).toMatchObject({ state: 'Approved', round: 0, electorate: undefined, settled: undefined })
  expect(claim?.parts[0]?.status).toMatchObject({ next: { step: 'Payment' }, remaining: 8_000n })
  expect(await readRound(chain.state, 0, 0)).toBeUndefined()
  expect(claim?.parts[0]?.opened).toEqual(stamp(facts.paid))
})
