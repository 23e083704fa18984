// Referenda by whether they go on, though the chain tells all of them by their numbers, so many at once.
import { type Deposit, type StandingReferendum, readReferenda } from '@huzhu/governance/referenda'
import type { State } from '@huzhu/governance/state'

/** Referenda that the chain tells at once. */
const TOLD = 50
/** Those of a page that have ended: each is read in the state before its end. */
const PAGE = 10

async function* newestFirst(state: State, before?: number): AsyncGenerator<StandingReferendum> {
  let rows = await readReferenda(state, TOLD, before)
  yield* rows
  while (rows.length === TOLD) {
    rows = await readReferenda(state, TOLD, rows.at(-1)!.index)
    yield* rows
  }
}

/** All that go on, the newest first: an old one can wait for its turn behind many that have ended. */
export async function readOngoing(state: State): Promise<StandingReferendum[]> {
  const ongoing: StandingReferendum[] = []
  for await (const referendum of newestFirst(state)) if (referendum.ongoing) ongoing.push(referendum)
  return ongoing
}

/** What is held of `who` for referenda that go on or have ended. */
export async function readDepositsOf(
  state: State,
  who: string,
): Promise<(Deposit & { index: number; ended: boolean })[]> {
  const found: (Deposit & { index: number; ended: boolean })[] = []
  for await (const { index, ongoing, deposits } of newestFirst(state))
    for (const deposit of deposits) if (deposit.by === who) found.push({ ...deposit, index, ended: !ongoing })
  return found
}

/** The newest of those before `before` that have ended, and whether there are older ones. */
export async function readEnded(
  state: State,
  before?: number,
): Promise<{ ended: StandingReferendum[]; older: boolean }> {
  const ended: StandingReferendum[] = []
  for await (const referendum of newestFirst(state, before)) {
    if (referendum.ongoing) continue
    if (ended.length === PAGE) return { ended, older: true }
    ended.push(referendum)
  }
  return { ended, older: false }
}
