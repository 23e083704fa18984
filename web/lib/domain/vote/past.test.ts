import { expect, test } from 'vitest'
import { disputeOf, panelOf, partOf } from '../examples.ts'
import { pastOutcome } from './past.ts'

const stamp = (time: bigint) => ({ time, block: Number(time) })
const disputed = { opened: stamp(1n), dispute: disputeOf({ at: stamp(2n) }) }

test('a claim that was refused, brought up again and paid is told with both', () => {
  const again = { ...disputed, opened: stamp(9n), panel: panelOf({ passes: true }) }
  expect(pastOutcome(partOf({ ...again, state: 'Paid' }))).toEqual({ outcome: 'Refused', since: 'Paid' })
  expect(pastOutcome(partOf({ ...again, state: 'Open' }))).toEqual({ outcome: 'Refused', since: 'Open' })
})

test('what nobody brought up again stands where its panel has left it', () => {
  const refused = partOf({ ...disputed, state: 'Refused', panel: panelOf({ passes: true }) })
  expect(pastOutcome(refused)).toEqual({ outcome: 'Refused', since: undefined })
  const paid = partOf({ ...disputed, state: 'Paid', panel: panelOf({ passes: false }) })
  expect(pastOutcome(paid)).toEqual({ outcome: 'Paid', since: undefined })
})
