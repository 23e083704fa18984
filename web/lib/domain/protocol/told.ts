// How the votes on a referendum stood block by block: the history says in which blocks they changed, the chain how they stood.
import { readDatesAround } from '@huzhu/governance/block-dates'
import { type Standing, readStanding, readTracks } from '@huzhu/governance/referenda'
import { readBlockClock } from '@huzhu/governance/time'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from '../ledger/asking'
import { type Fall, fallOf } from './course'

/** How the votes stood after a block, by the chain. Shares in billionths. */
export interface StoodAt {
  /** Date of the block, in seconds. */
  readonly at: bigint
  readonly block: number
  readonly approval: bigint
  readonly support: bigint
}

/** What a history tells of a referendum. */
export type ReferendumTold =
  | Untold
  | {
      readonly state: 'told'
      readonly stood: readonly StoodAt[]
      /** How many blocks in which votes changed the node has forgotten. */
      readonly forgotten: number
      /** Whether older ones are left out. */
      readonly cut: boolean
      /** From when on it is decided until when at most, and how the thresholds fall in that time. */
      readonly from: bigint
      readonly until: bigint
      readonly approval: Fall
      readonly support: Fall
    }

/** Blocks that are looked at: of more, some at even distances. */
const MOST = 60

/** How it stood after blocks that were asked for; it never changes. */
const known = new Map<string, Standing | undefined>()

/** Some of them at even distances, the first and the last among them. */
const some = <One>(all: readonly One[]): readonly One[] =>
  all.length <= MOST
    ? all
    : Array.from({ length: MOST }, (_, at) => all[Math.floor((at * (all.length - 1)) / (MOST - 1))]!)

/** How the votes on a referendum stood over time. `track` and `decidesFrom`: as the chain tells them of it. */
export const readReferendumTold = (
  at: At,
  index: number,
  track: number,
  decidesFrom: number,
): Promise<ReferendumTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const path = { referendum: index }
    const [{ events, more }, clock] = await Promise.all([
      asked.one(asked.client.GET('/referenda/{referendum}', { params: { path } })),
      readBlockClock(at),
    ])
    const terms = readTracks(at).find(({ id }) => id === track)
    if (!terms) return { state: 'away' }
    const told = asked.eventsIn(events)
    const places = some([...new Map(told.map((event) => [event.hash, event])).values()])
    await asked.same(places)
    let forgotten = 0
    const stood = await Promise.all(
      places.map(async ({ hash, block, time }): Promise<StoodAt[]> => {
        const key = `${index} ${hash}`
        const found = known.has(key)
          ? { standing: known.get(key) }
          : await asked.after(hash, async (state) => ({ standing: await readStanding(state, index) }))
        if (!found) forgotten += 1
        else known.set(key, found.standing)
        const standing = found?.standing
        return standing ? [{ at: time / 1_000n, block, approval: standing.approval, support: standing.support }] : []
      }),
    )
    const { decisionPeriod, approval, support } = terms
    const end = decidesFrom + decisionPeriod
    const date = await readDatesAround(at, clock, [decidesFrom, end])
    const [from, until] = [date(decidesFrom), date(end)]
    return {
      ...{ state: 'told', stood: stood.flat(), forgotten, cut: more, from, until },
      ...{ approval: fallOf(approval, from, until), support: fallOf(support, from, until) },
    }
  })
