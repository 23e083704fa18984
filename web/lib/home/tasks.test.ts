import { expect, test } from 'vitest'
import { tasksOf } from './tasks.ts'

type InPool = Parameters<typeof tasksOf>[0][number]

const nothing = {
  votes: [],
  claims: [],
  changes: [],
  drafts: [],
  vouching: [],
  waiting: [],
  offered: false,
  redeem: undefined,
}

/** What an account has to do with a pool, of which a test says what it is about. */
const inPool = (some: object) =>
  ({
    summary: { pool: { id: 3, state: 'Open' } },
    standing: { member: undefined, join: { refused: 'NotInvited' }, share: undefined },
    ...nothing,
    ...some,
  }) as unknown as InPool

test('two parts of one claim are two tasks, and each says which part it is', () => {
  const claim = { id: 7, parts: [5n, 0n, 6n].map((held, index) => ({ index, held })) }
  const dispute = (part: number) => ({ claim, part, panel: { ends: 9n, passes: false }, vote: { ok: undefined } })
  const tasks = tasksOf([inPool({ claims: [claim], votes: [dispute(0), dispute(1)] })], 1n, 0n)
  expect(tasks.map((task) => [task.kind, 'part' in task && task.part])).toEqual([
    ['collect', 0],
    ['collect', 2],
    ['vote', 0],
    ['answer', 0],
    ['vote', 1],
    ['answer', 1],
  ])
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
})

test('dues that are late are a task that knows whether the cover goes on', () => {
  const member = { paidUntil: 5n, graceEnds: 8n, dues: 60n, standing: 'Lapsed' }
  const [task] = tasksOf([inPool({ standing: { member, join: { refused: 'AlreadyAMember' } } })], 9n, 0n)
  expect(task).toMatchObject({ kind: 'dues', standing: 'Lapsed' })
})
