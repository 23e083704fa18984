// The course of a vote of a pool's members from the chain's history, told only where the poll on the chain is what it leads to.
import { readPanel } from '@huzhu/governance/panels'
import { type PollCourse, courseOf, leadsToPoll } from '@huzhu/governance/poll-course'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from '../ledger/asking'

/** What a history tells of a vote. */
export type PollTold =
  | Untold
  /** It has not read as far as the vote is by now. */
  | { readonly state: 'behind' }
  /** More happened than is told at once: where it leads cannot be compared. */
  | { readonly state: 'long' }
  | {
      readonly state: 'told'
      readonly course: PollCourse
      /** How many of its votes were compared, the newest first. */
      readonly compared: number
    }

/** Of how many events the blocks are read: tallies follow one another, and the last is the chain's. */
const COMPARED = 100

/** How a vote went. */
export const readPollTold = (at: At, poll: bigint): Promise<PollTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const [{ events, more }, panel] = await Promise.all([
      asked.one(asked.client.GET('/polls/{poll}', { params: { path: { poll: Number(poll) } } })),
      readPanel(at, poll),
    ])
    if (more) return { state: 'long' }
    const told = asked.eventsIn(events)
    const checked = await asked.same(told.slice(-COMPARED))
    const course = courseOf(told)
    if (!panel) return { state: 'away' }
    const isThere = await asked.leads(
      panel,
      (state) => readPanel(state, poll),
      (found) => (found ? course !== undefined && leadsToPoll(course, found) : told.length === 0),
    )
    if (!course || isThere === 'behind') return { state: 'behind' }
    const votes = new Set(course.votes.map(({ block, event }) => `${block}-${event}`))
    const compared = told
      .slice(-COMPARED)
      .filter(({ block, event }, place) => checked[place] === 'same' && votes.has(`${block}-${event}`))
    return { state: 'told', course, compared: compared.length }
  })
