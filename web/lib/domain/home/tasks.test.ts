import type { Task as ChainTask } from '@huzhu/governance/mine'
import { describe, expect, it, test } from 'vitest'
import { DAY, inPoolOf, membershipOf } from '../examples.ts'
import { calendarAt } from '../../chain/worker.played.ts'
import { isInvitation, tasksOf, waitingIn } from './tasks.ts'

const vote = (claim: number, part: number, by: bigint): ChainTask => ({
  ...{ kind: 'Vote', claim, part, poll: 0n, refuses: false },
  by,
})

describe('what needs someone', () => {
  it('is nothing where nothing waits', () => {
    expect(tasksOf([inPoolOf([])], calendarAt(0n))).toEqual([])
  })

  it('comes by its last day, as a date', () => {
    const tasks: ChainTask[] = [
      { kind: 'Sign', author: 'A', number: 0, signatures: 3, needed: 5, by: 9n * DAY },
      { kind: 'Agree', author: 'B', number: 0, by: 2n * DAY },
      { kind: 'Vouch', claim: 7, part: 1, by: 5n * DAY },
    ]
    expect(
      tasksOf([inPoolOf(tasks)], { ...calendarAt(DAY), stalled: DAY }).map(({ kind, at }) => [kind, at! / DAY]),
    ).toEqual([
      ['Agree', 3n],
      ['Vouch', 6n],
      ['Sign', 10n],
    ])
  })

  it('keeps the day that has passed, which comes first, and comes last where it has no end', () => {
    const tasks: ChainTask[] = [
      { kind: 'AcceptHost', by: undefined },
      { kind: 'Admit', count: 2, late: true, by: 4n * DAY },
      { kind: 'Admit', count: 2, late: false, by: 9n * DAY },
    ]
    const found = tasksOf([inPoolOf(tasks)], { ...calendarAt(7n * DAY), stalled: DAY })
    expect(found.map(({ at }) => at && at / DAY)).toEqual([5n, 10n, undefined])
  })

  it('that has no end comes behind all that has one, however they are listed', () => {
    const endless = (claim: number): ChainTask => ({ kind: 'Collect', claim, part: 0, amount: 5n, by: undefined })
    const tasks = [endless(1), vote(7, 0, 9n), endless(2), vote(8, 0, 3n), endless(3)]
    const order = (list: ChainTask[]) => tasksOf([inPoolOf(list)], calendarAt(0n)).map(({ at }) => at)
    expect(order(tasks)).toEqual([3n, 9n, undefined, undefined, undefined])
    expect(order(tasks.reverse())).toEqual([3n, 9n, undefined, undefined, undefined])
  })

  it('is told apart by pool, claim, part, author and slot', () => {
    const collect = { kind: 'Collect', claim: 7, part: 0, amount: 5n, by: undefined } as const
    const tasks: ChainTask[] = [
      ...[vote(7, 0, 9n), vote(7, 1, 9n), vote(8, 0, 9n), collect],
      { kind: 'Look', claim: 7, part: 0, by: 9n },
      { kind: 'Look', claim: 7, part: 1, by: 9n },
      ...(['Answer', 'Open', 'Attest', 'Vouch'] as const).map((kind) => ({ kind, claim: 8, part: 0, by: 9n })),
      { ...collect, claim: 8 },
      { kind: 'Answer', claim: 7, part: 0, by: 9n },
      { kind: 'Open', claim: 7, part: 0, by: 9n },
      { kind: 'Attest', claim: 7, part: 0, by: 9n },
      { kind: 'Vouch', claim: 7, part: 0, by: 9n },
      { kind: 'Decide', slot: 'Host', poll: 1n, by: 9n },
      { kind: 'Decide', slot: 'WindUp', poll: 2n, by: 9n },
      { kind: 'Sign', author: 'A', number: 0, signatures: 0, needed: 1, by: 9n },
      { kind: 'Sign', author: 'B', number: 0, signatures: 0, needed: 1, by: 9n },
      { kind: 'Agree', author: 'A', number: 0, by: 9n },
      { kind: 'Agree', author: 'B', number: 0, by: 9n },
      { kind: 'Redeem', amount: 1n, by: 9n },
    ]
    const found = tasksOf([inPoolOf(tasks), inPoolOf([collect], undefined, { id: 4 })], calendarAt(0n))
    expect(found).toHaveLength(tasks.length + 1)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  it('knows the pool, and how they stand in it', () => {
    const dues: ChainTask = { kind: 'PayDues', dues: 60n, graceEnds: 8n, by: 5n }
    const [task] = tasksOf([inPoolOf([dues], membershipOf({ standing: 'Lapsed' }))], calendarAt(9n))
    expect(task).toMatchObject({ kind: 'PayDues', member: { standing: 'Lapsed' }, row: { pool: { name: 'North' } } })
    expect(tasksOf([inPoolOf([dues])], calendarAt(9n))[0]!.member).toBeUndefined()
  })

  it('has dues that are late done by the end of their grace, also once that is over', () => {
    const dues: ChainTask = { kind: 'PayDues', dues: 60n, graceEnds: 8n, by: 5n }
    const due = (now: bigint) => tasksOf([inPoolOf([dues])], calendarAt(now))[0]!.at
    expect([4n, 5n, 7n, 8n, 9n].map(due)).toEqual([5n, 8n, 8n, 8n, 8n])
  })
})

test('all that needs someone counts at home, and what they decide with others counts where votes are', () => {
  const kinds = ['Vote', 'Decide', 'Sign', 'Agree', 'Vouch', 'Look', 'Answer', 'PayDues', 'Join', 'Admit'] as const
  expect(waitingIn(kinds.map((kind) => ({ kind })))).toEqual({ home: 10, votes: 5 })
  expect(waitingIn([])).toEqual({ home: 0, votes: 0 })
})

test('of all that needs someone, a place that is kept for them is an invitation', () => {
  expect((['Join', 'Admit', 'AcceptHost', 'PayDues'] as const).filter((kind) => isInvitation({ kind }))).toEqual([
    'Join',
  ])
})
