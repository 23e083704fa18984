/** A block in which something happened, as those who tell of it read it. */
import type { AugmentedEvents, ApiTypes } from '@polkadot/api/types'
import type { IsEvent } from '@polkadot/types/metadata/decorate/types'
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import { bnToU8a, u8aConcat, u8aEq } from '@polkadot/util'
import { blake2AsHex, blake2AsU8a } from '@polkadot/util-crypto'
import { type Change, readChanges } from './changes.ts'
import { type Claim, type Part, readClaim } from './claims.ts'
import type { Connection } from './connection.ts'
import { type Currency, readCurrency } from './currencies.ts'
import type { Happened } from './happenings.ts'
import { type Membership, readMembership } from './members.ts'
import { type InPool, readMine } from './mine.ts'
import { type Panel, readPanel } from './panels.ts'
import { type Pool, readPool } from './pools.ts'
import type { PinnedState, State } from './state.ts'

/** The fields of an event: by their names, or by their places where they have none. */
export type FieldsOf<
  Pallet extends keyof AugmentedEvents<ApiTypes>,
  Name extends keyof AugmentedEvents<ApiTypes>[Pallet],
> =
  AugmentedEvents<ApiTypes>[Pallet][Name] extends IsEvent<infer Tuple extends AnyTuple, infer Fields>
    ? unknown extends Fields
      ? Tuple
      : Fields
    : never

/** The events of a pallet by their names. */
export type EventsOf<Pallet extends keyof AugmentedEvents<ApiTypes>> = keyof {
  [Name in keyof AugmentedEvents<ApiTypes>[Pallet] as string extends Name ? never : Name]: true
}

/** What of a pallet's events concerns whoever the scene is looked at for. `place` is the event's own in the block. */
export type Tellers<Pallet extends keyof AugmentedEvents<ApiTypes>> = {
  readonly [Name in EventsOf<Pallet> & keyof AugmentedEvents<ApiTypes>[Pallet]]?: (
    scene: Scene,
    fields: FieldsOf<Pallet, Name>,
    place: number,
  ) => Promise<readonly Happened[]>
}

/** A value of the chain that can be compared with an account, however that is written. */
interface Account {
  eq(other: unknown): boolean
  toString(): string
}

/** Pools that are asked at a time. */
const PAGE = 50

/** All that somebody has to do with, pool by pool. @internal */
export async function readAllMine(state: State, who: string): Promise<InPool[]> {
  const all: InPool[] = []
  let before: number | undefined
  do {
    const { inPools, next } = await readMine(state, who, PAGE, before)
    all.push(...inPools)
    before = next
  } while (before !== undefined)
  return all
}

/** A block as a node sends it. */
interface SentBlock {
  readonly block: { readonly extrinsics: readonly string[] }
}

/** Which number a value of the chain is. */
interface Numbered {
  toNumber(): number
}

/** A block's end, its beginning and its events, as `who` has to do with them. Whatever is asked twice is read once. */
export class Scene {
  readonly api: Connection
  readonly who: string
  /** The block's own state. */
  readonly state: PinnedState
  readonly events: readonly EventRecord[]
  readonly #before: () => Promise<State>
  readonly #read = new Map<string, Promise<unknown>>()

  constructor(
    api: Connection,
    who: string,
    state: PinnedState,
    before: () => Promise<State>,
    events: readonly EventRecord[],
  ) {
    this.api = api
    this.who = who
    this.state = state
    this.#before = before
    this.events = events
  }

  /** Whether an account is theirs. */
  is(account: Account): boolean {
    return account.eq(this.who)
  }

  /** An account, of how it is written. */
  account(written: string): Account {
    return this.state.registry.createType('AccountId', written)
  }

  /** What was before the block. */
  before(): Promise<State> {
    return this.#once('before', this.#before)
  }

  pool(id: Numbered): Promise<Pool | undefined> {
    return this.#once(`pool ${id.toNumber()}`, () => readPool(this.state, id.toNumber()))
  }

  /** How a pool's currency is written; the native token's where there is no such pool. */
  currency(id: Numbered): Promise<Currency> {
    return this.#once(`currency ${id.toNumber()}`, async () =>
      readCurrency(this.state, (await this.pool(id))?.currency ?? 'native'),
    )
  }

  claim(pool: Numbered, claim: Numbered): Promise<Claim | undefined> {
    const [at, id] = [pool.toNumber(), claim.toNumber()]
    return this.#once(`claim ${at} ${id}`, () => readClaim(this.state, at, id))
  }

  /** Whether a claim is theirs; of all claims of a block few have to be read, and fewer whole. */
  claims(pool: Numbered, claim: Numbered): Promise<boolean> {
    const [at, id] = [pool.toNumber(), claim.toNumber()]
    return this.#once(`claims ${at} ${id}`, async () => {
      if (!(await this.files(pool))) return false
      const found = await this.state.query.mutualAid.claims(at, id)
      return found.isSome && this.is(found.unwrap().claimant)
    })
  }

  /** Whether they can have a claim in a pool: they are a member, or were one. */
  files(pool: Numbered): Promise<boolean> {
    const id = pool.toNumber()
    return this.#once(`files ${id}`, async () => {
      if (await this.belongs(pool)) return true
      return (await this.state.query.mutualAid.pastMembers(id, this.who)).isSome
    })
  }

  /** What of their dues is charged for somebody's claim, by the block's end. */
  async charged(pool: Numbered, claim: Numbered): Promise<bigint> {
    if (!(await this.files(pool))) return 0n
    const found = await this.state.query.mutualAid.vouchers(pool.toNumber(), claim.toNumber())
    const mine = found.isSome ? found.unwrap().vouchers.filter(({ who }) => this.is(who)) : []
    return mine.reduce((sum, { amount }) => sum + amount.toBigInt(), 0n)
  }

  /** What they have to do with in a pool, and what needs them there: by the block's end, or before it. */
  mine(pool: Numbered, when: 'now' | 'before' = 'now'): Promise<InPool | undefined> {
    const id = pool.toNumber()
    return this.#once(`mine ${when} ${id}`, async () => {
      const { inPools } = await readMine(when === 'now' ? this.state : await this.before(), this.who, 1, id + 1)
      return inPools.find(({ row }) => row.pool.id === id)
    })
  }

  /** Whether they are a member of any pool, or its host: what is ahead there is theirs. */
  hasDates(): Promise<boolean> {
    return this.#once('has dates', async () =>
      (await readAllMine(this.state, this.who)).some(({ standing: { member, host } }) => member || host),
    )
  }

  /** How they stand in a pool by the block's end. */
  member(pool: Numbered): Promise<Membership | undefined> {
    return this.#once(`member ${pool.toNumber()}`, () => readMembership(this.state, pool.toNumber(), this.who))
  }

  /** Whether they are, or were until now, of a pool's members or its host. */
  belongs(pool: Numbered): Promise<boolean> {
    const id = pool.toNumber()
    return this.#once(`belongs ${id}`, async () => {
      const before = await this.before()
      const [now, then, pools] = await Promise.all([
        this.state.query.mutualAid.members(id, this.who),
        before.query.mutualAid.members(id, this.who),
        Promise.all([this.state, before].map(({ query }) => query.mutualAid.pools(id))),
      ])
      return now.isSome || then.isSome || pools.some((pool) => pool.isSome && this.is(pool.unwrap().host))
    })
  }

  /** Whether they are a pool's host by the block's end. */
  async hosts(pool: Numbered): Promise<boolean> {
    const found = await this.state.query.mutualAid.pools(pool.toNumber())
    return found.isSome && this.is(found.unwrap().host)
  }

  /** The newest decision of each of a pool's slots. */
  changes(pool: Numbered): Promise<Change[]> {
    return this.#once(`changes ${pool.toNumber()}`, () => readChanges(this.state, pool.toNumber()))
  }

  panel(poll: bigint): Promise<Panel | undefined> {
    return this.#once(`panel ${poll}`, () => readPanel(this.state, poll))
  }

  /** The vote that they have cast in a poll. */
  vote(poll: bigint): Promise<boolean | undefined> {
    return this.#once(`vote ${poll}`, async () => {
      const found = await this.state.query.memberReferenda.votes(poll, this.who)
      return found.isSome ? found.unwrap().isTrue : undefined
    })
  }

  /**
   * What tells the event at a place of the block from all others of its chain: what it says, which of those that say the
   * same it is, and what led to it. That is a transaction, which another block may take in as well; or else the chain's
   * own doing, at its block's number.
   */
  async idOf(place: number): Promise<string> {
    const { event, phase } = this.events[place]!
    const said = event.toU8a()
    const same = this.events.slice(0, place).filter((one) => one.phase.eq(phase) && u8aEq(one.event.toU8a(), said))
    const cause = phase.isApplyExtrinsic
      ? blake2AsU8a((await this.#transactions())[phase.asApplyExtrinsic.toNumber()]!)
      : bnToU8a(this.state.number)
    return blake2AsHex(u8aConcat(cause, said, [same.length]), 128)
  }

  /** Whether it was they who made the event at a place happen: themselves, or another on their behalf. */
  async did(place: number): Promise<boolean> {
    const { phase } = this.events[place]!
    if (!phase.isApplyExtrinsic) return false
    const sent = (await this.#transactions())[phase.asApplyExtrinsic.toNumber()]
    const { signer, method } = this.state.registry.createType('Extrinsic', sent)
    const { section, method: name, args } = method
    const onBehalf = section === 'proxy' && (name === 'proxy' || name === 'proxyAnnounced')
    // An announced one names its delegate first.
    const real = onBehalf ? args[name === 'proxy' ? 0 : 1]! : signer
    return this.account(real.toString()).eq(this.who)
  }

  /** As they were sent: those of another runtime cannot all be read. */
  #transactions(): Promise<readonly string[]> {
    return this.#once('transactions', async () => {
      const { block } = (await this.api.rpc.chain.getBlock.raw(this.state.hash)) as unknown as SentBlock
      return block.extrinsics
    })
  }

  #once<Found>(what: string, read: () => Promise<Found>): Promise<Found> {
    const known = this.#read.get(what) as Promise<Found> | undefined
    if (known) return known
    const found = read()
    this.#read.set(what, found)
    return found
  }
}

/** A part of a claim. */
export async function partIn(
  scene: Scene,
  { pool, claim, part }: { readonly pool: Numbered; readonly claim: Numbered; readonly part: Numbered },
): Promise<{ readonly claim: Claim; readonly part: Part } | undefined> {
  const found = await scene.claim(pool, claim)
  const of = found?.parts[part.toNumber()]
  return found && of && { claim: found, part: of }
}

/** An event with the names of its fields, as {@link Tellers} take it. */
export const fieldsOf = (event: IEvent<AnyTuple>) => event.data as unknown
