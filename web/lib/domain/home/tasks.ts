import type { InPool, Task as ChainTask } from '@huzhu/governance/mine'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { Membership } from '@huzhu/governance/members'
import { type Calendar, type WallTime, dateOf } from '@huzhu/governance/time'

/** Something that needs a person, with its date. What has no end, or is past it, is needed now. */
export type Task = ChainTask & {
  readonly id: string
  readonly at: WallTime
  readonly row: PoolRow
  /** How they stand in the pool. */
  readonly standing: Membership['standing'] | undefined
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

/** What needs someone, the most urgent first. */
export function tasksOf(inPools: readonly InPool[], calendar: Calendar): Task[] {
  const tasks = inPools.flatMap(({ row, standing, tasks: found }) =>
    found.map((task) => {
      const late = task.kind === 'Admit' && task.late
      const at = task.by === undefined || late ? calendar.wall : dateOf(task.by, calendar)
      const id = [task.kind, row.pool.id, ...whichOf(task)].join('-')
      return { ...task, id, at, row, standing: standing.member?.standing }
    }),
  )
  return tasks.sort((a, b) => Number(a.at - b.at))
}
