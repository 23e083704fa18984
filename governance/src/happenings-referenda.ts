/** What becomes of protocol referenda in which somebody voted, or for which they placed a deposit; who delegates to them. */
import { readTrackVotings } from './conviction.ts'
import { nativeCurrency } from './currencies.ts'
import type { Happened, HappeningOf } from './happenings.ts'
import { type FieldsOf, type Scene, type Tellers, fieldsOf } from './happenings-scene.ts'
import { readReferendum, readTracks } from './referenda.ts'
import type { State } from './state.ts'

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
    const [then, now] = await Promise.all([
      scene.before().then((before) => readReferendum(before, referendum)),
      readReferendum(scene.state, referendum),
    ])
    const isTheirs = ({ by }: { readonly by: string }) => scene.is(scene.account(by))
    const own = then?.ongoing !== undefined && isTheirs(then.ongoing)
    const vote = await voteOn(scene, referendum, then?.ongoing?.track)
    if (!vote && !own && !then?.deposits.some(isTheirs)) return []
    const currency = nativeCurrency(scene.state)
    // What is neither back by itself nor lost waits for them.
    const amount = (now?.deposits ?? []).filter(isTheirs).reduce((sum, deposit) => sum + deposit.amount, 0n)
    const free: Happened[] = amount > 0n ? [{ kind: 'DepositFree', currency, referendum, amount }] : []
    return [{ kind: 'ReferendumEnded', currency, referendum, outcome, own, vote }, ...free]
  }

/** What they had placed for a referendum, by its number, and has come back or is lost. */
const deposit = (
  scene: Scene,
  referendum: FieldsOf<'referenda', 'DecisionDepositRefunded'>['index'],
  { who, amount }: Pick<FieldsOf<'referenda', 'DecisionDepositRefunded'>, 'who' | 'amount'>,
) =>
  scene.is(who) && {
    ...{ currency: nativeCurrency(scene.state), referendum: referendum.toNumber() },
    amount: amount.toBigInt(),
  }

/** However it came back. */
const returned = async (
  scene: Scene,
  fields: FieldsOf<'referenda', 'DecisionDepositRefunded'>,
): Promise<readonly Happened[]> => {
  const found = deposit(scene, fields.index, fields)
  return found ? [{ kind: 'DepositReturned', ...found }] : []
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
    const lost = { currency: nativeCurrency(scene.state), referendum, amount: amount.toBigInt() }
    return [{ kind: 'DepositLost', why: 'Killed', ...lost }]
  },
} satisfies Tellers<'referenda'>

/** By the event of the pallet that settles what was placed for proposals that did not pass. @internal */
export const submissionTellers = {
  async SubmissionDepositReturned(scene, fields) {
    const found = deposit(scene, fields.referendum, fields)
    return found ? [{ kind: 'DepositReturned', ...found }] : []
  },

  async SubmissionDepositLost(scene, fields) {
    const found = deposit(scene, fields.referendum, fields)
    return found ? [{ kind: 'DepositLost', why: 'Undecided', ...found }] : []
  },
} satisfies Tellers<'protocol'>

type Delegating = FieldsOf<'convictionVoting', 'Delegated'>

/** What somebody delegates to them on a track, by the block's end or before it. */
async function delegatedBy(scene: Scene, state: State, who: Delegating[0], track: Delegating[2]) {
  const voting = (await readTrackVotings(state, who.toString())).find((one) => one.track === track.toNumber())
  if (!voting?.delegation || !scene.is(scene.account(voting.delegation.to))) return undefined
  const name = readTracks(state).find(({ id }) => id === voting.track)?.name ?? ''
  const of = { by: who.toString(), track: name, amount: voting.delegation.balance }
  return { currency: nativeCurrency(state), ...of }
}

/** By the event of the pallet that keeps votes. @internal */
export const delegationTellers = {
  async Delegated(scene, [who, target, track]) {
    if (!scene.is(target)) return []
    const delegated = await delegatedBy(scene, scene.state, who, track)
    return delegated ? [{ kind: 'Delegated', ...delegated }] : []
  },

  async Undelegated(scene, [who, track]) {
    const delegated = await delegatedBy(scene, await scene.before(), who, track)
    return delegated ? [{ kind: 'Undelegated', ...delegated }] : []
  },
} satisfies Tellers<'convictionVoting'>
