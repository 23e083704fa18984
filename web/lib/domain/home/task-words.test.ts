import type { Task as ChainTask } from '@huzhu/governance/mine'
import { overwriteGetLocale } from '$lib/paraglide/runtime'
import { describe, expect, it, test } from 'vitest'
import { calendarAt } from '../../chain/worker.played.ts'
import { DAY, inPoolOf, membershipOf, shareOf } from '../examples.ts'
import { tasksHeading, taskWords } from './task-words.ts'
import { tasksOf } from './tasks.ts'

overwriteGetLocale(() => 'en')

/** The first of January 1970. */
const calendar = calendarAt(DAY / 2n)
const by = 9n * DAY
const part = { claim: 7, part: 1 }
const said = (task: ChainTask, standing: Parameters<typeof inPoolOf>[1] = membershipOf(), share = shareOf()) => {
  const inPool = inPoolOf([task], standing)
  const [needed] = tasksOf([{ ...inPool, standing: { ...inPool.standing, share } }], calendar)
  return taskWords(needed!, 'en', calendar)
}

const told: readonly [ChainTask, string, string][] = [
  [{ kind: 'Vote', ...part, poll: 0n, refuses: true, by }, 'Refuse claim 7?', '/pools/3/claims/7?part=2'],
  [{ kind: 'Look', ...part, by }, 'You were drawn to look at claim 7', '/pools/3/claims/7?part=2'],
  [{ kind: 'Answer', ...part, by }, 'Your claim 7 is disputed', '/pools/3/claims/7?part=2'],
  [{ kind: 'Decide', slot: 'Host', poll: 1n, by }, 'North decides about itself', '/pools/3/rules'],
  [
    { kind: 'Sign', author: 'A', number: 0, signatures: 3, needed: 5, by },
    'A draft for North wants signatures',
    '/pools/3/rules',
  ],
  [{ kind: 'Agree', author: 'A', number: 0, by }, 'You are proposed as host of North', '/pools/3/rules'],
  [{ kind: 'Vouch', ...part, by }, 'Claim 7 asks for vouchers', '/pools/3/claims/7?part=2'],
  [{ kind: 'Open', ...part, by }, 'Instalment 2 of claim 7 can begin', '/pools/3/claims/7?part=2'],
  [{ kind: 'Attest', ...part, by }, 'Instalment 2 of claim 7 waits for your word', '/pools/3/claims/7?part=2'],
  [{ kind: 'Collect', ...part, amount: 500n, by: undefined }, 'Collect ¥5', '/pools/3/claims/7?part=2'],
  [
    { kind: 'Join', terms: { way: 'Invitation', dues: 6_000n, coverFrom: by }, by },
    'North invites you to join',
    '/pools/3/join',
  ],
  [{ kind: 'Redeem', amount: 500n, by }, 'Take your share of North', '/pools/3'],
  [{ kind: 'Admit', count: 1, late: false, by }, '1 person asks to join North', '/host/3'],
  [{ kind: 'AcceptHost', by: undefined }, 'You are to be the host of North.', '/host/3'],
  [{ kind: 'PayExit', amount: 500n, by: undefined }, 'Take your share of North', '/pools/3/leave'],
  [
    { kind: 'ExitBelow', amount: 500n, by: undefined },
    'Your share of North is worth less than you accept',
    '/pools/3/leave',
  ],
  [{ kind: 'PayDues', dues: 6_000n, graceEnds: 8n, by }, 'Pay ¥60 dues to North', '/pools/3/dues'],
]

test.each(told.map(([task, ...words]) => [task.kind, task, ...words] as const))(
  '%s is called by what it asks, and done in its place',
  (_, task, title, place) => expect(said(task)).toMatchObject({ title, place }),
)

test.each(told.flatMap(([task]) => (task.by === undefined ? [] : [[task.kind, task] as const])))(
  'until when %s can be done is told to the minute: the chain refuses it later on the same day',
  (_, task) => {
    const bound = task.kind === 'PayDues' ? { ...task, graceEnds: task.by + 90n } : { ...task, by: task.by! + 90n }
    expect(said(bound as ChainTask).text.replaceAll(/\s/g, ' ')).toMatch(/Sat 10 January, 00:01/)
  },
)

describe('what happens otherwise', () => {
  it('is how a vote would end as it stands', () => {
    const vote = (refuses: boolean) => said({ kind: 'Vote', ...part, poll: 0n, refuses, by }).text
    expect(vote(true)).toContain('it will be refused')
    expect(vote(false)).toContain('it will be paid')
  })

  it('is that applications may be dropped by anyone, once they may', () => {
    expect(said({ kind: 'Admit', count: 2, late: false, by }).text).toContain('10 January')
    expect(said({ kind: 'Admit', count: 2, late: true, by }).text).toContain('by anyone now')
  })

  it('is until when one chooses the day of being paid out, and that anyone can have it done from then on', () => {
    const exit = { kind: 'PayExit', amount: 500n, by: undefined } as const
    expect(said(exit).text).toContain('you choose it until Sat 14 February, 00:00')
    const late = shareOf({ anybodysFrom: 0n })
    expect(said(exit, membershipOf(), late).text).toBe('¥5 can be paid out to you now. Anyone can have it done.')
  })

  it('is nothing where no share is taken along: leaving is only to be finished', () => {
    expect(said({ kind: 'PayExit', amount: 0n, by: undefined })).toEqual({
      ...{ title: 'Finish leaving North', act: 'Finish leaving', place: '/pools/3/leave' },
      text: 'There is no share to take along. Until it is finished you count as leaving, and can still stay.',
    })
  })
})

test('whoever asked to leave is told whether they can still stay', () => {
  const inPool = inPoolOf([{ kind: 'PayExit', amount: 5n, by: undefined }], membershipOf({ standing: 'Leaving' }))
  expect(tasksOf([inPool], calendar)[0]!.mayStay).toBe(false)
  const staying = { ...inPool, standing: { ...inPool.standing, stay: { ok: true as const } } }
  expect(tasksOf([staying], calendar)[0]!.mayStay).toBe(true)
})

test('what has waited beyond its day is said to have waited since then, not to be due today', () => {
  const heading = (...at: (bigint | undefined)[]) =>
    tasksHeading(
      at.map((one) => ({ at: one })),
      'en',
      20n * DAY,
    )
  expect(heading(9n * DAY + DAY / 2n)).toBe('1 thing needs you, since Sat 10 January.')
  expect(heading(9n * DAY + DAY / 2n, 30n * DAY)).toBe('2 things need you. The first has waited since Sat 10 January.')
  expect(heading(21n * DAY + DAY / 2n, undefined)).toBe('2 things need you. The first is due Thu 22 January.')
  expect(heading(undefined)).toBe('1 thing needs you, whenever you like.')
  expect(heading()).toBe('Nothing needs you right now.')
})

test('who owes several periods is asked for all that can be paid of them, as where their dues are listed; who has lapsed for one', () => {
  const dues: ChainTask = { kind: 'PayDues', dues: 6_000n, graceEnds: 8n, by }
  const title = (changes: Parameters<typeof membershipOf>[0]) =>
    said(dues, membershipOf({ payablePeriods: 12, ...changes })).title
  expect(title({ standing: 'InGrace', periodsInArrears: 3 })).toBe('Pay ¥180 dues to North')
  expect(title({ standing: 'InGrace', periodsInArrears: 1 })).toBe('Pay ¥60 dues to North')
  expect(title({ standing: 'Lapsed', periodsInArrears: 5 })).toBe('Pay ¥60 dues to North')
})
