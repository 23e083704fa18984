/** What becomes of protocol referenda in which somebody voted, or which they submitted. */
import { readTrackVotings } from './conviction.ts'
import { nativeCurrency } from './currencies.ts'
import type { Happened, HappeningOf } from './happenings.ts'
import type { FieldsOf, Scene, Tellers } from './happenings-scene.ts'
import { readReferendum } from './referenda.ts'

type Ended = HappeningOf<'ReferendumEnded'>

const ended =
  (outcome: Ended['outcome']) =>
  async (scene: Scene, { index }: Pick<FieldsOf<'referenda', 'Rejected'>, 'index'>): Promise<readonly Happened[]> => {
    const referendum = index.toNumber()
    const [votings, before] = await Promise.all([readTrackVotings(scene.state, scene.who), scene.before()])
    const vote = votings.flatMap(({ votes }) => votes).find((one) => one.index === referendum)
    const ongoing = (await readReferendum(before, referendum))?.ongoing
    const own = ongoing !== undefined && scene.is(scene.account(ongoing.by))
    if (!vote && !own) return []
    const { aye, balance, until } = vote ?? {}
    return [
      {
        kind: 'ReferendumEnded',
        currency: nativeCurrency(scene.state),
        ...{ referendum, outcome, own },
        vote: balance === undefined ? undefined : { aye, balance, until },
      },
    ]
  }

/** By the event of the pallet that keeps them. @internal */
export const referendumTellers: Tellers<'referenda'> = {
  Confirmed: ended('Approved'),
  Rejected: ended('Rejected'),
  TimedOut: ended('TimedOut'),
  Cancelled: ended('Cancelled'),
  Killed: ended('Killed'),
}
