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
import { type Panel, readPanel } from './panels.ts'
import { type Pool, readPool } from './pools.ts'
import type { PinnedState, State } from './state.ts'

/** The fields of an event. */
export type FieldsOf<
  Pallet extends keyof AugmentedEvents<ApiTypes>,
  Name extends keyof AugmentedEvents<ApiTypes>[Pallet],
> = AugmentedEvents<ApiTypes>[Pallet][Name] extends IsEvent<AnyTuple, infer Fields> ? Fields : never

/** What of a pallet's events concerns whoever the scene is looked at for. */
export type Tellers<Pallet extends keyof AugmentedEvents<ApiTypes>> = {
  readonly [Name in keyof AugmentedEvents<ApiTypes>[Pallet] as string extends Name ? never : Name]?: (
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
  readonly #parent: string
  readonly #read = new Map<string, Promise<unknown>>()

  constructor(api: Connection, who: string, state: PinnedState, parent: string, events: readonly EventRecord[]) {
    this.api = api
    this.who = who
    this.state = state
    this.#parent = parent
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
    return this.#once('before', () => this.api.at(this.#parent))
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

  /** Whether a claim is theirs; of all claims of a block few have to be read whole. */
  claims(pool: Numbered, claim: Numbered): Promise<boolean> {
    const [at, id] = [pool.toNumber(), claim.toNumber()]
    return this.#once(`claims ${at} ${id}`, async () => {
      const found = await this.state.query.mutualAid.claims(at, id)
      return found.isSome && this.is(found.unwrap().claimant)
    })
  }

  /** What they have charged of their dues for somebody's claim: before the block, and by its end. */
  backing(pool: Numbered, claim: Numbered): Promise<{ readonly before: bigint; readonly after: bigint }> {
    const [at, id] = [pool.toNumber(), claim.toNumber()]
    const charged = async (state: State) => {
      const found = await state.query.mutualAid.vouchers(at, id)
      const mine = found.isSome ? found.unwrap().vouchers.filter(({ who }) => this.is(who)) : []
      return mine.reduce((sum, { amount }) => sum + amount.toBigInt(), 0n)
    }
    return this.#once(`backing ${at} ${id}`, async () => ({
      before: await charged(await this.before()),
      after: await charged(this.state),
    }))
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
