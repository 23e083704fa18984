import type { Application } from '@huzhu/governance/pools'
import type { ChainTime } from '@huzhu/governance/time'
import type { Arrears } from '@huzhu/governance/people'

/** Something that waits for a pool's host: applications to answer, or members to remind before they lose cover. */
export interface HostTask {
  readonly kind: 'Answer' | 'Remind'
  readonly count: number
  readonly by: ChainTime
}

const soonest = (times: readonly ChainTime[]) => times.reduce((first, time) => (time < first ? time : first))

/** What waits for a host, the most urgent first. */
export function hostTasks(applications: readonly Application[], ages: readonly Arrears[]): HostTask[] {
  const ends = ages.flatMap(({ graceEnds }) => (graceEnds === undefined ? [] : [graceEnds]))
  const covered = ages.reduce((sum, { inGrace }) => sum + inGrace, 0)
  const tasks: HostTask[] = [
    ...(applications.length > 0
      ? [
          {
            kind: 'Answer' as const,
            count: applications.length,
            by: soonest(applications.map(({ expires }) => expires)),
          },
        ]
      : []),
    ...(ends.length > 0 ? [{ kind: 'Remind' as const, count: covered, by: soonest(ends) }] : []),
  ]
  return tasks.sort((a, b) => Number(a.by - b.by))
}
