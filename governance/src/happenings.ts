/** What happened to somebody, told from the chain's events, block by block. */
import type { Vec } from '@polkadot/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import type { Header, RuntimeVersion } from '@polkadot/types/interfaces'
import { u8aEq } from '@polkadot/util'
import { slotOf } from './block-dates.ts'
import type { Proposal, Slot } from './changes.ts'
import type { Need, Reason } from './claims.ts'
import type { Connection } from './connection.ts'
import { readLocks, readTrackVotings } from './conviction.ts'
import { type Currency, nativeCurrency } from './currencies.ts'
import { OtherRuntime } from './errors.ts'
import { type Failure, failureOf } from './failures.ts'
import { claimTellers } from './happenings-claims.ts'
import { memberTellers } from './happenings-members.ts'
import { poolTellers } from './happenings-pools.ts'
import { protocolTellers, treasuryTellers } from './happenings-protocol.ts'
import { delegationTellers, referendumTellers, submissionTellers } from './happenings-referenda.ts'
import { Scene, fieldsOf, readAllMine } from './happenings-scene.ts'
import type { Membership } from './members.ts'
import type { InPool as MineInPool } from './mine.ts'
import type { Rules } from './rules.ts'
import { type PinnedState, type State, isDiscarded, pinnedAt } from './state.ts'
import { type Calendar, type ChainTime, type WallTime, dateOf, readStalls } from './time.ts'

/** The pool that something happened in. Amounts are of its currency. */
export interface InPool {
  readonly pool: { readonly id: number; readonly name: string }
  readonly currency: Currency
}

/** The part of a claim that something happened to. */
export interface OfPart extends InPool {
  readonly claim: number
  readonly part: number
  /** Parts that the claim has. */
  readonly parts: number
  readonly need: Need
}

/** How a poll of members ended. */
export interface Verdict {
  readonly ayes: number
  readonly nays: number
  readonly electorate: number
}

/** What is to be voted on from when until when. */
interface Voting {
  readonly opens: ChainTime
  readonly ends: ChainTime
}

/** A change to a pool that its voters decide. Rules are compared with `before`. */
interface OfChange extends InPool {
  readonly slot: Slot
  readonly proposal: Proposal
  readonly before: Rules
}

/** Each of some kinds, with the same fields. */
type Each<Kind extends string, Fields> = Kind extends unknown ? Fields & { readonly kind: Kind } : never

/** Something that happened to somebody, without where and when. `by` is whoever did it, or whom it is about. */
export type Happened =
  // What is paid.
  | (OfPart & {
      readonly kind: 'Paid'
      readonly amount: bigint
      /** What of the part is not paid yet. */
      readonly remaining: bigint
      /** By when that is to be paid; undefined where nothing more will be. */
      readonly rest: ChainTime | undefined
      /** Whether the claim is theirs; else they are paid for somebody's. */
      readonly mine: boolean
      readonly payee: string
      readonly ownAccount: boolean
      readonly vouched: boolean
    })
  /** It could not be delivered, and waits for the payee. */
  | (OfPart & { readonly kind: 'Held'; readonly amount: bigint; readonly mine: boolean })
  | (OfPart & { readonly kind: 'Collected'; readonly amount: bigint; readonly mine: boolean })
  /** What had waited for them as the payee: another was named, or the pool has come to its end. */
  | (OfPart & { readonly kind: 'HeldForOther'; readonly amount: bigint })
  | (InPool & { readonly kind: 'HeldLost'; readonly claim: number; readonly amount: bigint })
  | (InPool & {
      readonly kind: 'ExitPaid'
      readonly amount: bigint
      readonly forfeited: bigint
      /** What of that stays by the rules, where all the rest is what the pot lacked; undefined where it is not known to be. */
      readonly stays: bigint | undefined
    })
  | (InPool & { readonly kind: 'ShareRedeemed'; readonly amount: bigint; readonly forfeited: bigint })
  // What becomes of a claim of theirs.
  | (OfPart & { readonly kind: 'Disputed'; readonly reason: Reason; readonly by: string } & Voting)
  | (OfPart & { readonly kind: 'Refused'; readonly reason: Reason | undefined; readonly verdict: Verdict | undefined })
  /** Undisputed where there is no verdict; `expected` is undefined where it was paid in the same block. */
  | (OfPart & {
      readonly kind: 'Approved'
      readonly amount: bigint
      readonly expected: ChainTime | undefined
      readonly verdict: Verdict | undefined
    })
  /** Nothing of it could be paid; it waits for a later round. `paysOthers`: whether the round paid others, of donations. */
  | (OfPart & {
      readonly kind: 'Postponed'
      readonly amount: bigint
      readonly until: ChainTime
      readonly paysOthers: boolean
    })
  /** It, or what was left of it, will not be paid. */
  | Each<'Expired' | 'RestExpired', OfPart & { readonly amount: bigint }>
  | (OfPart & { readonly kind: 'Attested'; readonly by: string })
  | (OfPart & {
      readonly kind: 'Vouched'
      readonly by: string
      readonly amount: bigint
      readonly wanted: number
      readonly unbacked: bigint
    })
  | (OfPart & { readonly kind: 'Unvouched'; readonly by: string; readonly amount: bigint })
  | (InPool & { readonly kind: 'CoverEnded'; readonly until: WallTime })
  // What they dispute, decide and back of others' claims.
  | (OfPart & { readonly kind: 'Answered'; readonly by: string })
  | (OfPart & { readonly kind: 'BondReturned'; readonly amount: bigint; readonly verdict: Verdict | undefined })
  | (OfPart & {
      readonly kind: 'BondLost'
      readonly amount: bigint
      readonly claimant: bigint
      readonly pot: bigint
      readonly verdict: Verdict | undefined
    })
  | (OfPart & { readonly kind: 'BondReceived'; readonly amount: bigint; readonly by: string })
  /** In a pool in which they have a voter's number. */
  | (OfPart & { readonly kind: 'DisputeInPool'; readonly reason: Reason } & Voting)
  /** On which they voted; `aye` refuses. */
  | (OfPart & {
      readonly kind: 'Decided'
      readonly refused: boolean
      readonly aye: boolean
      readonly verdict: Verdict | undefined
    })
  /** Of what is charged to them for a claim, so much is given back: it is paid, or comes to its end. Told once a block. */
  | (OfPart & {
      readonly kind: 'Backed'
      readonly outcome: 'Paid' | 'Refused' | 'Ended' | 'OtherPayee'
      readonly amount: bigint
      readonly back: bigint
      /** What the claim has been paid by now, and whether more of it is under way. */
      readonly paid: bigint
      readonly goesOn: boolean
    })
  | (InPool & { readonly kind: 'Barred'; readonly until: ChainTime })
  // Where they stand in a pool.
  | (InPool & { readonly kind: 'Invited'; readonly by: string; readonly expires: ChainTime })
  | (InPool & { readonly kind: 'InvitationRevoked' })
  /** A day has come: nobody took it up. */
  | (InPool & { readonly kind: 'InvitationLapsed'; readonly expires: ChainTime })
  | (InPool & { readonly kind: 'InviteeJoined'; readonly by: string; readonly left: number | undefined })
  | (InPool & { readonly kind: 'Admitted'; readonly coverFrom: WallTime })
  /** `own`: whether they withdrew it themselves. */
  | (InPool & { readonly kind: 'ApplicationDropped'; readonly amount: bigint; readonly own: boolean })
  | (InPool & {
      readonly kind: 'DuesPaid'
      readonly by: string
      readonly amount: bigint
      readonly paidUntil: ChainTime
    })
  | (InPool & { readonly kind: 'BecameVoter' })
  /** They owed dues for too long, and somebody had them leave. */
  | (InPool & { readonly kind: 'Removed'; readonly payableFrom: ChainTime })
  /** In a pool whose host they are; `removed`: by somebody else, who need not be named. */
  | (InPool & {
      readonly kind: 'MemberLeaving'
      readonly by: string
      readonly payableFrom: ChainTime
      readonly removed: boolean
    })
  | (InPool & { readonly kind: 'MemberLeft'; readonly by: string })
  // What becomes of a pool of theirs, or of what they proposed to one.
  | (InPool & { readonly kind: 'RulesPassed'; readonly version: number; readonly start: ChainTime } & Pick<
        OfChange,
        'before'
      > & {
        readonly after: Rules
        readonly verdict: Verdict | undefined
        readonly vote: boolean | undefined
        /** Whether they proposed them. */
        readonly own: boolean
      })
  | (OfChange & { readonly kind: 'ChangeFailed'; readonly verdict: Verdict | undefined })
  | (OfChange & { readonly kind: 'ChangeProposed'; readonly by: string } & Voting)
  | (InPool & { readonly kind: 'Paused'; readonly until: ChainTime })
  | Each<'PauseLifted' | 'WindingUpBegan' | 'PoolClosed', InPool>
  /** What they had placed when they opened a pool, in the native token, and what is left of one that names them. */
  | Each<'PoolDepositReturned' | 'SuccessorPaid', InPool & { readonly amount: bigint }>
  /** As a payee: whether the pool pays claims to them. */
  | Each<'PayeeAccepted' | 'PayeeDropped', InPool>
  /** The host does not offer them the pool any more. */
  | (InPool & { readonly kind: 'OfferWithdrawn' })
  /** A draft would have them be the host, and asks for their word. */
  | (InPool & { readonly kind: 'CandidateAsked'; readonly by: string; readonly closes: ChainTime })
  | (InPool & { readonly kind: 'HostOffered'; readonly by: string })
  /** `role`: whether they are the host now, were it, or are a member. */
  | (InPool & { readonly kind: 'HostChanged'; readonly by: string; readonly role: 'Host' | 'Former' | 'Member' })
  | (InPool & { readonly kind: 'SharesFixed'; readonly amount: bigint; readonly until: ChainTime })
  /** What they had to place for a proposal, in the native token. */
  | (InPool & { readonly kind: 'DepositSettled'; readonly returned: bigint; readonly lost: bigint })
  // What token holders decide, in the native token.
  | {
      readonly kind: 'ReferendumEnded'
      readonly currency: Currency
      readonly referendum: number
      readonly outcome: 'Approved' | 'Rejected' | 'TimedOut' | 'Cancelled' | 'Killed'
      /** Whether they submitted it. */
      readonly own: boolean
      /** How they voted; `aye` is undefined for a vote split between the sides. `until`: the block until which it locks. */
      readonly vote:
        | {
            readonly aye: boolean | undefined
            readonly balance: bigint
            readonly until: number | undefined
            /** Whom they delegated to, who voted for them. */
            readonly through: string | undefined
          }
        | undefined
    }
  /** What they had placed for a referendum. */
  | {
      readonly kind: 'DepositReturned'
      readonly currency: Currency
      readonly referendum: number
      readonly amount: bigint
    }
  /** `why`: the referendum was cancelled for good, or nobody had it decided. */
  | {
      readonly kind: 'DepositLost'
      readonly why: 'Killed' | 'Undecided'
      readonly currency: Currency
      readonly referendum: number | undefined
      readonly amount: bigint
    }
  /** It has ended, and they can take so much back. */
  | {
      readonly kind: 'DepositFree'
      readonly currency: Currency
      readonly referendum: number
      readonly amount: bigint
    }
  /** Somebody delegates so much to them on a track, by its name, or does no more. */
  | Each<
      'Delegated' | 'Undelegated',
      { readonly currency: Currency; readonly by: string; readonly track: string; readonly amount: bigint }
    >
  // What the protocol gives somebody, and what it makes of them.
  /** The treasury is to pay them, before a block. */
  | {
      readonly kind: 'SpendApproved'
      readonly currency: Currency
      readonly spend: number
      readonly amount: bigint
      readonly until: number
    }
  | Each<'SpendPaid' | 'SpendVoided' | 'Minted', { readonly currency: Currency; readonly amount: bigint }>
  /** Whether pools can pay claims to them. */
  | { readonly kind: 'PayeeRegistered' | 'PayeeRemoved' }
  /** The chain's code may change from then on; told to whoever is in a pool. */
  | { readonly kind: 'UpgradeAnnounced'; readonly from: ChainTime }
  | { readonly kind: 'UpgradeWithdrawn' }
  /** Votes lock less from here on; so much can be unlocked. */
  | { readonly kind: 'LocksFree'; readonly currency: Currency; readonly amount: bigint }
  /** A day has come: losses are covered from here on; or, beyond the grace after `paidUntil`, not any more. */
  | (InPool & { readonly kind: 'CoverBegan' })
  | (InPool & { readonly kind: 'Lapsed'; readonly paidUntil: ChainTime })
  /** The chain stood still for so many seconds, and what lay ahead moved by as much. */
  | { readonly kind: 'StoodStill'; readonly seconds: bigint }

/** Where and when something happened. */
export interface Told {
  /**
   * What tells it from all else that happened on its chain. In a block that takes another's place the same transaction
   * has it happen under the same id.
   */
  readonly id: string
  readonly block: number
  readonly hash: string
  /** Date of the block. */
  readonly date: WallTime
  /** The event that proves it: its name and its place in the block; undefined for what the block's state tells. */
  readonly event: { readonly name: string; readonly index: number } | undefined
}

/** Something that happened to somebody. Plain data, told apart by `kind`. */
export type Happening = Told & Happened

/** The happening of one kind. */
export type HappeningOf<Kind extends Happened['kind']> = Extract<Happening, { readonly kind: Kind }>

/** A block with what of it concerns somebody. */
export interface ToldBlock {
  readonly number: number
  readonly hash: string
  /** As its header has it, to a slot. */
  readonly date: WallTime
  /** In the order in which they happened. */
  readonly happenings: readonly Happening[]
  /** Events of which it could not be read whether they concern them, by their names. */
  readonly unread: readonly string[]
}

/** Some blocks, the newest first. */
export interface ToldBlocks {
  readonly blocks: readonly ToldBlock[]
  /** The block from which to go on; undefined where nothing comes before, or its runtime could not tell it. */
  readonly next: string | undefined
  /** Whether this node does not keep that block: another may. */
  readonly forgotten: boolean
  /** Whether the last of them is the chain's first. */
  readonly first: boolean
}

type Teller = (scene: Scene, fields: unknown, place: number) => Promise<readonly Happened[]>

/** By pallet and name of the event. @internal */
export const tellers: Readonly<Record<string, Readonly<Record<string, Teller | undefined>>>> = {
  mutualAid: { ...claimTellers, ...memberTellers, ...poolTellers, ...protocolTellers } as Record<string, Teller>,
  referenda: referendumTellers as Record<string, Teller>,
  protocol: submissionTellers as Record<string, Teller>,
  convictionVoting: delegationTellers as Record<string, Teller>,
  treasury: treasuryTellers as Record<string, Teller>,
}

/** The chain's code, as one block needs it: it changes nowhere but behind a block whose header says so. */
interface Read {
  readonly header: Header
  /** Undefined where the node does not have it. */
  readonly parent: Header | undefined
  readonly state: PinnedState
  /** What was before it. */
  readonly before: () => Promise<State>
  readonly events: readonly EventRecord[]
}

/**
 * A header as every runtime writes it: asking for one decoded would first ask for the runtime of its block. Undefined for
 * one that the node does not have, as of blocks before those with which it began.
 */
async function headerOf(api: Connection, hash: string): Promise<Header | undefined> {
  const known = pinnedAt(api, hash)
  if (known) return known.header
  const found: unknown = await api.rpc.chain.getHeader.raw(hash)
  return found === null ? undefined : api.registry.createType('Header', found)
}

const versionBehind = async (api: Connection, hash: string): Promise<RuntimeVersion> =>
  api.registry.createType('RuntimeVersion', await api.rpc.state.getRuntimeVersion.raw(hash))

const renews = ({ digest }: Header) =>
  digest.logs.some(({ isRuntimeEnvironmentUpdated }) => isRuntimeEnvironmentUpdated)

/** The runtime that built a block. */
const versionOf = async (api: Connection, { hash, parentHash }: Header): Promise<RuntimeVersion> =>
  pinnedAt(api, hash.toHex())?.version ?? (await versionBehind(api, parentHash.toHex()))

/** The state of a block whose runtime is known: nothing is asked. */
async function stateOf(api: Connection, header: Header, version: RuntimeVersion): Promise<PinnedState> {
  const hash = header.hash.toHex()
  const { call, consts, query, registry }: State = await api.at(hash, version)
  return { call, consts, query, registry, number: header.number.toNumber(), hash }
}

/** The blocks from one back, parent by parent, as long as the node keeps them. */
async function* back(api: Connection, from: Header, built: RuntimeVersion): AsyncGenerator<Read> {
  let header: Header | undefined = from
  let version = built
  while (header && header.number.toNumber() > 0) {
    const state = await stateOf(api, header, version)
    const parentHash = header.parentHash.toHex()
    const [parent, events]: [Header | undefined, Vec<EventRecord>] = await Promise.all([
      headerOf(api, parentHash),
      state.query.system.events(),
    ])
    const earlier = parent && !renews(parent) ? version : undefined
    const before = (): Promise<State> => api.at(parentHash, earlier)
    yield { header, parent, state, before, events }
    if (parent && renews(parent)) version = await versionBehind(api, parent.parentHash.toHex())
    header = parent
  }
}

/** Something that happened, of a block whose date is not asked yet. */
type Dateless = Happened & Pick<Told, 'id' | 'event'>

/** Where nothing came back of which more could be made by asking again. */
function isUnreadable(error: unknown, { api }: Pick<Scene, 'api'>): boolean {
  const ended: readonly Failure['kind'][] = [
    'ConnectionLost',
    'ChainUnreachable',
    'BadNode',
    'NodeFailed',
    'OtherRuntime',
  ]
  return !isDiscarded(error) && !ended.includes(failureOf(error, api).kind)
}

const nameOf = ({ section, method }: EventRecord['event']) =>
  `${section.charAt(0).toUpperCase()}${section.slice(1)}.${method}`

/** What the events of a block tell somebody, and those that cannot be read. */
async function toldBy(scene: Scene): Promise<{ readonly told: Dateless[]; readonly unread: string[] }> {
  const unread: string[] = []
  const told = scene.events.map(async ({ event }, index): Promise<Dateless[]> => {
    const name = nameOf(event)
    try {
      const tell = tellers[event.section]?.[event.method]
      const happened = tell ? await tell(scene, fieldsOf(event), index) : []
      const id = happened.length > 0 ? await scene.idOf(index) : ''
      return happened.map((one, nth) => ({ ...one, id: `${id}-${nth}`, event: { name, index } }))
    } catch (error) {
      if (!isUnreadable(error, scene)) throw error
      unread.push(name)
      return []
    }
  })
  return { told: (await Promise.all(told)).flat(), unread }
}

const dateOfBlock = async ({ query }: PinnedState): Promise<WallTime> =>
  (await query.timestamp.now()).toBigInt() / 1_000n

/** An invitation that somebody had, as {@link Happened} tells it. The chain finds none by whom it is for. */
export type Invitation = InPool & Pick<HappeningOf<'Invited'>, 'expires'>

/** A pool of theirs, as it and they stand in it. */
type Place = Pick<MineInPool, 'row'> & { readonly member: Membership }

/** The pools that go on and that somebody is a member of; none where a runtime of before does not tell. */
async function placesOf(api: Connection, state: State, who: string): Promise<Place[]> {
  try {
    const inPools = await readAllMine(state, who)
    const going = inPools.filter(({ row: { stage } }) => stage !== 'WindingUp' && stage !== 'Closed')
    return going.flatMap(({ row, standing: { member } }) => (member ? [{ row, member }] : []))
  } catch (error) {
    if (!(error instanceof OtherRuntime) && !isUnreadable(error, { api })) throw error
    return []
  }
}

/** Whether a day came with a block. */
const came = ({ header, parent, state }: Read, day: WallTime) =>
  parent !== undefined && slotOf(parent, state) < day && day <= slotOf(header, state)

/**
 * What no event tells, looked for while going back: that the chain had stood still, that votes lock nothing any more,
 * that a day has come on which cover begins or ends, or an invitation lapses.
 */
class Silent {
  readonly #who: string
  /** Those not come to yet, the newest last. */
  readonly #stalls: Calendar['stalls'][number][]
  readonly #frees: readonly number[]
  readonly #invitations: readonly Invitation[]
  /** By the end of the block that is come to. */
  #places: readonly Place[]

  private constructor(
    who: string,
    stalls: Calendar['stalls'],
    frees: readonly number[],
    invitations: readonly Invitation[],
    places: readonly Place[],
  ) {
    this.#who = who
    this.#stalls = [...stalls]
    this.#frees = frees
    this.#invitations = invitations
    this.#places = places
  }

  static async from(
    api: Connection,
    state: PinnedState,
    who: string,
    invitations: readonly Invitation[],
  ): Promise<Silent> {
    const [stalls, votings, places] = await Promise.all([
      readStalls(state),
      readTrackVotings(state, who),
      placesOf(api, state, who),
    ])
    const frees = votings.flatMap(({ votes, earlier }) => [...votes.map(({ until }) => until), earlier?.until])
    return new Silent(
      who,
      stalls,
      frees.filter((block) => block !== undefined),
      invitations,
      places,
    )
  }

  /** Their days that came with a block. What they did in it themselves is known by its end alone. */
  #days(read: Read): Happened[] {
    const calendar = this.#calendar
    return this.#places.flatMap(({ row, member }): Happened[] => {
      const of = { pool: { id: row.pool.id, name: row.pool.name }, currency: row.currency }
      // They are in arrears still at the end of the grace.
      if (member.standing === 'Lapsed' && came(read, dateOf(member.graceEnds, calendar) + 1n))
        return [{ ...of, kind: 'Lapsed', paidUntil: member.paidUntil }]
      const isPaid = member.standing === 'Paid' || member.standing === 'InGrace'
      return isPaid && came(read, member.coverFrom) ? [{ ...of, kind: 'CoverBegan' }] : []
    })
  }

  get #calendar() {
    return { stalls: this.#stalls, stalled: this.#stalls.at(-1)?.stalled ?? 0n }
  }

  /** Invitations whose day came with a block, as far as they wait there still: none that was taken up or taken back. */
  async #lapsed(read: Read): Promise<Happened[]> {
    const due = this.#invitations.filter(({ expires }) => came(read, dateOf(expires, this.#calendar)))
    const kept = await Promise.all(due.map(({ pool }) => read.state.query.mutualAid.invitations(pool.id, this.#who)))
    return due.flatMap(({ pool, currency, expires }, at) => {
      const waits = kept[at]!.isSome && kept[at]!.unwrap().expires.toBigInt() === expires
      return waits ? [{ kind: 'InvitationLapsed', pool, currency, expires }] : []
    })
  }

  /** Before a block in which something was done to them they stood otherwise. */
  async goBack(scene: Scene): Promise<void> {
    const own = scene.state.registry.createType('AccountId', this.#who).toU8a()
    const isTheirs = ({ event: { section, data } }: EventRecord) =>
      section === 'mutualAid' && data.some((field) => u8aEq(field.toU8a(), own))
    if (scene.events.some(isTheirs)) this.#places = await placesOf(scene.api, await scene.before(), this.#who)
  }

  async tell(scene: Scene, read: Read): Promise<Dateless[]> {
    const { parent, state } = read
    const told = [...this.#days(read), ...(await this.#lapsed(read))]
    // The local chain leaps over numbers.
    const last = parent?.number.toNumber() ?? state.number - 1
    if (this.#frees.some((block) => last < block && block <= state.number)) {
      const { free: amount } = await readLocks(state, this.#who)
      if (amount > 0n) told.push({ kind: 'LocksFree', currency: nativeCurrency(state), amount })
    }
    // The oldest is no stall: it tells what was before them all.
    if (this.#stalls.length > 1) {
      const date = await dateOfBlock(state)
      while (this.#stalls.length > 1 && this.#stalls.at(-1)!.until > date) this.#stalls.pop()
      const [before, stall] = this.#stalls.slice(-2)
      if (before && stall?.until === date && (await scene.hasDates()))
        told.push({ kind: 'StoodStill', seconds: stall.stalled - before.stalled })
    }
    // Of a kind there is one in each pool.
    const placeOf = (one: Happened) => ('pool' in one ? `-${one.pool.id}` : '')
    return told.map((one) => ({ ...one, id: `${state.number}-${one.kind}${placeOf(one)}`, event: undefined }))
  }
}

/**
 * What happened to `who` in the block `from` and those before it: so many at most, and none of those that are `known`, by
 * their hashes. Ask on from `next` for more. Of the `invitations` that they are known to have had it is told when one lapses:
 * of one that is found only below the day on which it did, nothing is told.
 */
export async function readHappenings(
  api: Connection,
  who: string,
  from: string,
  most: number,
  known: readonly string[] = [],
  invitations: readonly Invitation[] = [],
): Promise<ToldBlocks> {
  const blocks: ToldBlock[] = []
  const stop = new Set(known)
  if (stop.has(from)) return { blocks, next: from, forgotten: false, first: false }
  const header = await headerOf(api, from)
  if (!header) return { blocks, next: from, forgotten: true, first: false }
  // Before its first block a chain has nothing to tell.
  if (header.number.toNumber() === 0) return { blocks, next: undefined, forgotten: false, first: true }
  let next: string | undefined = from
  let [first, forgotten] = [false, false]
  try {
    const version = await versionOf(api, header)
    const silence = stateOf(api, header, version).then((state) => Silent.from(api, state, who, invitations))
    // It is awaited with the first block, if that can be read.
    silence.catch(() => undefined)
    for await (const read of back(api, header, version)) {
      const { state, before, header: own, parent, events } = read
      const silent = await silence
      const scene = new Scene(api, who, state, before, events)
      const { told, unread } = await toldBy(scene)
      const happened = [...told, ...(await silent.tell(scene, read))]
      const date = happened.length > 0 ? await dateOfBlock(state) : 0n
      const { number, hash } = state
      const happenings = happened.map((one) => ({ ...one, block: number, hash, date }))
      blocks.push({ number, hash, date: slotOf(own, state), unread, happenings })
      first = parent?.number.toNumber() === 0
      next = first ? undefined : own.parentHash.toHex()
      forgotten = !parent
      if (next === undefined || forgotten || stop.has(next) || blocks.length >= most) break
      await silent.goBack(scene)
    }
  } catch (error) {
    // What the node has forgotten it cannot tell, and a runtime of before not what it did not have.
    forgotten = isDiscarded(error)
    if (!forgotten && !(error instanceof OtherRuntime)) throw error
    if (!forgotten) next = undefined
  }
  return { blocks, next, forgotten, first }
}
