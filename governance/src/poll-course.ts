/** The course of a vote of a pool's members, as events told by a history have it. */
import type { Panel } from './panels.ts'
import type { ChainTime } from './time.ts'
import type { Placed, ToldEvent } from './told.ts'
import { Fields, Unreadable, readable } from './told-fields.ts'

/** The tally after a vote was cast, or changed. */
export interface Tallied extends Placed {
  readonly ayes: number
  readonly nays: number
}

/** A vote from its beginning on. */
export interface PollCourse {
  readonly poll: bigint
  readonly electorate: number
  readonly opens: ChainTime
  /** As it stands: a late flip moves it. */
  readonly ends: ChainTime
  readonly votes: readonly Tallied[]
  /** Whether the ayes had it; undefined while nobody has concluded it. */
  readonly passed: boolean | undefined
}

/** The course that the events of a poll tell; undefined where they cannot be those of one poll from its beginning on. */
export function courseOf(events: readonly ToldEvent[]): PollCourse | undefined {
  const [opened, ...rest] = events.filter(({ pallet }) => pallet === 'memberReferenda')
  return readable(() => {
    if (opened?.kind !== 'Opened') throw new Unreadable()
    const of = new Fields(opened.fields)
    const begun: PollCourse = {
      ...{ poll: of.big('poll'), electorate: of.number('electorate') },
      ...{ opens: of.big('opens'), ends: of.big('ends'), votes: [], passed: undefined },
    }
    return rest.reduce((course, event) => after(course, event), begun)
  })
}

function after(course: PollCourse, { kind, fields, block, hash, event, time }: ToldEvent): PollCourse {
  const of = new Fields(fields)
  if (of.big('poll') !== course.poll) throw new Unreadable()
  switch (kind) {
    case 'Voted': {
      const vote = { ayes: of.number('ayes'), nays: of.number('nays'), block, hash, event, time }
      if (!follows(course.votes.at(-1) ?? NONE, vote, of.is('aye'), of.is('changed'))) throw new Unreadable()
      return { ...course, votes: [...course.votes, vote] }
    }
    case 'Extended':
      return { ...course, ends: of.big('ends') }
    case 'Concluded':
      return { ...course, passed: of.is('passed') }
    case 'Opened':
      throw new Unreadable()
    default:
      return course
  }
}

const NONE = { ayes: 0, nays: 0 }

/** Whether a tally is the one before with one vote more, or with one that changed sides. */
function follows(
  before: Pick<Tallied, 'ayes' | 'nays'>,
  { ayes, nays }: Tallied,
  aye: boolean,
  changed: boolean,
): boolean {
  const [more, less] = aye ? [1, 0] : [0, 1]
  return ayes === before.ayes + more - (changed ? less : 0) && nays === before.nays + less - (changed ? more : 0)
}

/** Whether a poll on the chain is where its course leads to. */
export function leadsToPoll({ poll, electorate, opens, ends, votes, passed }: PollCourse, panel: Panel): boolean {
  const { ayes, nays } = votes.at(-1) ?? NONE
  if (poll !== panel.poll || electorate !== panel.electorate || opens !== panel.opens || ends !== panel.ends)
    return false
  return (
    ayes === panel.ayes && nays === panel.nays && (passed === undefined || (!panel.running && passed === panel.passes))
  )
}
