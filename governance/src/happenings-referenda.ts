/** What becomes of protocol referenda in which somebody voted, or which they submitted. */
import { readTrackVotings } from './conviction.ts'
import { nativeCurrency } from './currencies.ts'
import type { Happened, HappeningOf } from './happenings.ts'
import { type FieldsOf, type Scene, type Tellers, fieldsOf } from './happenings-scene.ts'
import { readReferendum } from './referenda.ts'

type Ended = HappeningOf<'ReferendumEnded'>

/** How they voted: themselves, or through whom they delegated to on its track. */
async function voteOn(scene: Scene, referendum: number, track: number | undefined): Promise<Ended['vote']> {
  const votings = await readTrackVotings(scene.state, scene.who)
  const cast = votings.flatMap(({ votes }) => votes).find((one) => one.index === referendum)
  if (cast) return { aye: cast.aye, balance: cast.balance, until: cast.until, through: undefined }
  const delegated = votings.find((one) => one.track === track)?.delegation
  if (!delegated) return undefined
  const others = await readTrackVotings(scene.state, delegated.to)
  const theirs = others.flatMap(({ votes }) => votes).find((one) => one.index === referendum)
  return theirs && { aye: theirs.aye, balance: delegated.balance, until: undefined, through: delegated.to }
}

const ended =
  (outcome: Ended['outcome']) =>
  async (scene: Scene, { index }: Pick<FieldsOf<'referenda', 'Rejected'>, 'index'>): Promise<readonly Happened[]> => {
    const referendum = index.toNumber()
    const ongoing = (await readReferendum(await scene.before(), referendum))?.ongoing
    const own = ongoing !== undefined && scene.is(scene.account(ongoing.by))
    const vote = await voteOn(scene, referendum, ongoing?.track)
    if (!vote && !own) return []
    return [{ kind: 'ReferendumEnded', currency: nativeCurrency(scene.state), referendum, outcome, own, vote }]
  }

/** What they had placed for a referendum, however it came back. */
const returned = async (
  scene: Scene,
  { index, who, amount }: FieldsOf<'referenda', 'DecisionDepositRefunded'>,
): Promise<readonly Happened[]> => {
  if (!scene.is(who)) return []
  const currency = nativeCurrency(scene.state)
  return [{ kind: 'DepositReturned', currency, referendum: index.toNumber(), amount: amount.toBigInt() }]
}

/** By the event of the pallet that keeps them. @internal */
export const referendumTellers = {
  Confirmed: ended('Approved'),
  Rejected: ended('Rejected'),
  TimedOut: ended('TimedOut'),
  Cancelled: ended('Cancelled'),
  Killed: ended('Killed'),
  DecisionDepositRefunded: returned,
  SubmissionDepositRefunded: returned,

  async DepositSlashed(scene, { who, amount }, place) {
    if (!scene.is(who)) return []
    // It does not say of which: it follows what does.
    const killed = scene.events
      .slice(0, place)
      .findLast(({ event: { section, method } }) => section === 'referenda' && method === 'Killed')
    const referendum = killed && (fieldsOf(killed.event) as FieldsOf<'referenda', 'Killed'>).index.toNumber()
    return [{ kind: 'DepositLost', currency: nativeCurrency(scene.state), referendum, amount: amount.toBigInt() }]
  },
} satisfies Tellers<'referenda'>
