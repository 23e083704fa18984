import { expect, test } from 'vitest'
import type { ToldBlock } from './decode.ts'
import { pollsIn, rowsOf } from './entries.ts'
import { Parts } from './parts.ts'

const who = `5${'A'.repeat(47)}`
const event = (place: number, pallet: string, kind: string, fields: Record<string, string>) =>
  ({ event: place, pallet, kind, fields, decoded: { method: kind, data: [] } }) as never
const block = (number: number, ...told: never[]): ToldBlock => ({
  ...{ block: number, hash: '0x01', time: 0, stalled: 0, treasury: [], told },
})

test('whoever voted is named in the pool whose poll it is, begun before or in the same blocks', () => {
  const blocks = [
    block(
      1,
      event(0, 'memberReferenda', 'Started', { poll: '6' }),
      event(1, 'mutualAid', 'ChangeProposed', { pool: '8', poll: '6', by: who }),
    ),
    block(
      2,
      ...['5', '6', '7'].map((poll, place) => event(place, 'memberReferenda', 'Voted', { poll, who })),
      event(3, 'convictionVoting', 'Voted', { pollIndex: '5', who }),
    ),
  ]
  const { begun, before } = pollsIn(blocks)
  expect([[...begun], before]).toEqual([[['6', 8]], ['5', '7']])
  const { parties } = rowsOf(blocks, new Map(), new Parts(), new Map([...begun, ['5', 3]]))
  expect(parties.map(({ block, event, role, pool }) => [block, event, role, pool])).toEqual([
    [1, 1, 'by', 8],
    [2, 0, 'who', 3],
    [2, 1, 'who', 8],
    [2, 2, 'who', undefined],
    [2, 3, 'who', undefined],
  ])
})
