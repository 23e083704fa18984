import type { InPool, Task as ChainTask } from '@huzhu/governance/mine'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Membership, ShareOf } from '@huzhu/governance/members'
import { type Calendar, type WallTime, dateOf } from '@huzhu/governance/time'

/** Something that needs a person, with its date: that of today where it has passed, undefined where there is no end. */
export type Task = ChainTask & {
  readonly id: string
  readonly at: WallTime | undefined
  readonly row: PoolRow
  /** How they stand in the pool. */
  readonly member: Membership | undefined
  /** What they would take along. */
  readonly share: ShareOf | undefined
}

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

/** What needs someone, the most urgent first; what has no end comes last. */
export function tasksOf(inPools: readonly InPool[], calendar: Calendar): Task[] {
  const tasks = inPools.flatMap(({ row, standing, tasks: needed }) =>
    needed.map((task): Task => {
      const late = task.kind === 'Admit' && task.late
      const dated = task.by === undefined ? undefined : dateOf(task.by, calendar)
      const id = [task.kind, row.pool.id, ...whichOf(task)].join('-')
      return { ...task, id, at: late ? calendar.wall : dated, row, member: standing.member, share: standing.share }
    }),
  )
  return tasks.sort((a, b) => {
    if (a.at === undefined || b.at === undefined) return Number(a.at === undefined) - Number(b.at === undefined)
    return Number(a.at - b.at)
  })
}
