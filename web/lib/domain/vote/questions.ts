import type { Slot } from '@huzhu/governance/changes'
import type { ReadAnswer } from '$lib/chain/reads'
import { type Task, isDecided } from '$lib/domain/home/tasks'

type Votes = ReadAnswer<'votes'>

/** Something that voters are asked: whether to refuse a part of a claim, or whether to change a pool. */
export type Question = (
  ({ readonly kind: 'Dispute' } & Votes['disputes'][number]) | ({ readonly kind: 'Change' } & Votes['changes'][number])
) & { readonly id: string }

const idOfPart = (pool: number, claim: number, part: number) => `${pool}-claim-${claim}-${part}`
const idOfSlot = (pool: number, slot: Slot) => `${pool}-change-${slot}`

/** Which question a task asks to answer; undefined of one that is no vote. */
function asks({ row: { pool }, ...task }: Task): string | undefined {
  if (task.kind === 'Vote') return idOfPart(pool.id, task.claim, task.part)
  return task.kind === 'Decide' ? idOfSlot(pool.id, task.slot) : undefined
}

/** What is put to the vote, by what whoever looks has to do with it; each question stands in one of the lists. */
export interface Questions {
  /** What they decide, by what the chain says needs them: the most urgent first, with its question if it is a vote. */
  readonly yours: readonly { readonly task: Task; readonly question: Question | undefined }[]
  /** Of their pools: what they have voted on already, or may not vote on. */
  readonly inYourPools: readonly Question[]
  readonly elsewhere: readonly Question[]
}

/** What is put to the vote, sorted; `tasks` as they come, and the numbers of the pools that whoever looks is a member of. */
export function questionsOf(
  { disputes, changes }: Pick<Votes, 'disputes' | 'changes'>,
  tasks: readonly Task[],
  yourPools: ReadonlySet<number>,
): Questions {
  const asked: Question[] = [
    ...disputes.map((one) => ({
      kind: 'Dispute' as const,
      id: idOfPart(one.pool.id, one.claim.id, one.part.index),
      ...one,
    })),
    ...changes.map((one) => ({ kind: 'Change' as const, id: idOfSlot(one.pool.id, one.change.slot), ...one })),
  ]
  const yours = tasks.filter(isDecided).map((task) => ({ task, question: asked.find(({ id }) => id === asks(task)) }))
  const listed = new Set(yours.map(({ question }) => question))
  const rest = asked.filter((question) => !listed.has(question))
  return {
    yours,
    inYourPools: rest.filter(({ pool }) => yourPools.has(pool.id)),
    elsewhere: rest.filter(({ pool }) => !yourPools.has(pool.id)),
  }
}
