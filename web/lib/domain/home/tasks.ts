import type { InPool, Task as ChainTask } from '@huzhu/governance/mine'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Membership, ShareOf } from '@huzhu/governance/members'
import { type Calendar, type WallTime, dateOf } from '@huzhu/governance/time'

/** Something that needs a person, with its date, which may have passed; undefined where there is no end. */
export type Task = ChainTask & {
  readonly id: string
  readonly at: WallTime | undefined
  readonly row: PoolRow
  /** How they stand in the pool. */
  readonly member: Membership | undefined
  /** What they would take along. */
  readonly share: ShareOf | undefined
  /** Whether they asked to leave, and can still stay. */
  readonly mayStay: boolean
}

/** Of what needs someone, what is theirs to decide with others: the page of votes lists it. */
const decided: ReadonlySet<Task['kind']> = new Set(['Vote', 'Decide', 'Sign', 'Agree', 'Vouch'])
export const isDecided = ({ kind }: Pick<Task, 'kind'>): boolean => decided.has(kind)

/** The places that are kept for someone. */
export const isInvitation = ({ kind }: Pick<Task, 'kind'>): boolean => kind === 'Join'

/** How much waits for someone in which place: all of it at home, and what they decide where votes are. */
export const waitingIn = (tasks: readonly Pick<Task, 'kind'>[]) => ({
  home: tasks.length,
  votes: tasks.filter(isDecided).length,
})

/** What tells a task from others of its kind in the same pool. */
function whichOf(task: ChainTask): readonly (string | number)[] {
  switch (task.kind) {
    case 'Vote':
    case 'Look':
    case 'Answer':
    case 'Vouch':
    case 'Open':
    case 'Attest':
    case 'Collect':
      return [task.claim, task.part]
    case 'Decide':
      return [task.slot]
    case 'Sign':
    case 'Agree':
      return [task.author]
    default:
      return []
  }
}

/** By when it is to be done, or was: dues that are late by the end of their grace. */
function dueOf(task: ChainTask, calendar: Calendar): WallTime | undefined {
  if (task.by === undefined) return undefined
  const by = dateOf(task.by, calendar)
  return task.kind === 'PayDues' && by <= calendar.wall ? dateOf(task.graceEnds, calendar) : by
}

/** What needs someone, the most urgent first; what has no end comes last. */
export function tasksOf(inPools: readonly InPool[], calendar: Calendar): Task[] {
  const tasks = inPools.flatMap(({ row, standing, tasks: needed }) =>
    needed.map((task): Task => {
      const id = [task.kind, row.pool.id, ...whichOf(task)].join('-')
      const { member, share } = standing
      return { ...task, id, at: dueOf(task, calendar), row, member, share, mayStay: 'ok' in standing.stay }
    }),
  )
  return tasks.sort((a, b) => {
    if (a.at === undefined || b.at === undefined) return Number(a.at === undefined) - Number(b.at === undefined)
    return Number(a.at - b.at)
  })
}
