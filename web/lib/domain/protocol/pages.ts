// Referenda by whether they go on and by whose deposits are held, and payments that wait, though the chain tells some of
// them at a time.
import { type Deposit, type Sought, type StandingReferendum, readReferendaPage } from '@huzhu/governance/referenda'
import type { State } from '@huzhu/governance/state'
import { type WaitingSpend, readWaitingSpends } from '@huzhu/governance/treasury'

/** Those of a page that have ended: each is read in the state before its end. */
const PAGE = 10

/** All that are sought, the newest first. */
async function all(state: State, sought: Sought): Promise<StandingReferendum[]> {
  const found: StandingReferendum[] = []
  for (let before: number | undefined; ;) {
    const { referenda, next } = await readReferendaPage(state, sought, undefined, before)
    found.push(...referenda)
    if (next === undefined) return found
    before = next
  }
}

/** All that go on, the newest first. */
export const readOngoing = (state: State): Promise<StandingReferendum[]> => all(state, 'Ongoing')

/** What is held of `who` for referenda that go on or have ended, and in which block one lapses that nobody has decided. */
export async function readDepositsOf(
  state: State,
  who: string,
): Promise<(Deposit & { index: number; ended: boolean; lapses: number | undefined })[]> {
  const found = await all(state, { depositOf: who })
  return found.flatMap(({ index, ongoing, deposits, standing }) => {
    // Nobody has placed the deposit for its decision.
    const lapses = standing?.next === 'TimesOut' ? standing.at : undefined
    return deposits.filter(({ by }) => by === who).map((deposit) => ({ ...deposit, index, ended: !ongoing, lapses }))
  })
}

/** The newest of those before `before` that have ended, and whether there are older ones. */
export async function readEnded(
  state: State,
  before?: number,
): Promise<{ ended: StandingReferendum[]; older: boolean }> {
  const ended: StandingReferendum[] = []
  for (let from = before; ;) {
    const { referenda, next } = await readReferendaPage(state, 'Ended', PAGE + 1, from)
    ended.push(...referenda)
    if (ended.length > PAGE) return { ended: ended.slice(0, PAGE), older: true }
    if (next === undefined) return { ended, older: false }
    from = next
  }
}

/** Spends that the chain tells at a time. */
const SPENDS = 50

/** All spends of the treasury that wait, the newest first: the oldest, which expire first, come last. */
export async function readSpends(state: State): Promise<WaitingSpend[]> {
  const found: WaitingSpend[] = []
  for (let before: number | undefined; ;) {
    const page = await readWaitingSpends(state, SPENDS, before)
    found.push(...page)
    if (page.length < SPENDS) return found
    before = page.at(-1)!.index
  }
}
