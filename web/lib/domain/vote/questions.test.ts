import type { Task as ChainTask } from '@huzhu/governance/mine'
import { expect, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { claimOf, currencyOf, disputeOf, inPoolOf, membershipOf, panelOf, partOf, poolOf } from '../examples.ts'
import { tasksOf } from '../home/tasks.ts'
import { questionsOf } from './questions.ts'

const dispute = (pool: number, claim: number, vote?: boolean) => ({
  ...{ pool: poolOf({ id: pool }), currency: currencyOf(), claim: claimOf({ pool, id: claim }) },
  ...{ part: partOf({ state: 'Disputed', dispute: disputeOf() }), panel: panelOf(), since: 0n, vote: { ok: vote } },
})
const change = (pool: number, slot: 'Host' | 'WindUp') => ({
  pool: poolOf({ id: pool }),
  change: {
    ...{ pool, slot, proposal: { kind: 'WindUp' as const }, state: 'Open' as const, poll: 5n },
    ...{ statement: undefined, start: undefined, author: undefined },
  } as never,
  ...{ panel: panelOf(), vote: { ok: undefined } },
})
const voteOn = (claim: number, by: bigint): ChainTask => ({
  kind: 'Vote',
  claim,
  part: 0,
  poll: 0n,
  refuses: false,
  by,
})

test('what needs a person comes first by its day, and of their own pools nothing stands under others', () => {
  const member = membershipOf({ sequence: 4 })
  const tasks = tasksOf(
    [
      inPoolOf([voteOn(7, 9n), { kind: 'Decide', slot: 'Host', poll: 5n, by: 3n }], member, { id: 1 }),
      inPoolOf([{ kind: 'PayDues', dues: 6n, graceEnds: 8n, by: 1n }], member, { id: 2 }),
    ],
    calendarAt(0n),
  )
  const votes = {
    // Of pool 1 they have voted on claim 8; in pool 2 there is a claim that they may not vote on, in pool 3 they are nobody.
    disputes: [dispute(1, 7), dispute(1, 8, true), dispute(2, 7), dispute(3, 7)],
    changes: [change(1, 'Host'), change(1, 'WindUp'), change(3, 'Host')],
  }
  const { yours, inYourPools, elsewhere } = questionsOf(votes, tasks, new Set([1, 2]))
  expect(yours.map(({ task, question }) => [task.kind, question?.id])).toEqual([
    ['Decide', '1-change-Host'],
    ['Vote', '1-claim-7-0'],
  ])
  expect(inYourPools.map(({ id }) => id)).toEqual(['1-claim-8-0', '2-claim-7-0', '1-change-WindUp'])
  expect(elsewhere.map(({ id }) => id)).toEqual(['3-claim-7-0', '3-change-Host'])
})

test('what is decided without a vote needs a person too, and to who is nobody all is elsewhere', () => {
  const tasks = tasksOf(
    [inPoolOf([{ kind: 'Vouch', claim: 7, part: 0, by: 5n }], membershipOf(), { id: 1 })],
    calendarAt(0n),
  )
  const votes = { disputes: [dispute(1, 7)], changes: [] }
  const { yours, inYourPools } = questionsOf(votes, tasks, new Set([1]))
  expect(yours.map(({ task, question }) => [task.kind, question])).toEqual([['Vouch', undefined]])
  expect(inYourPools).toHaveLength(1)
  expect(questionsOf(votes, [], new Set()).elsewhere).toHaveLength(1)
})
