// What the events alone tell: every pool's books and promises, every member's share, every hold, to the unit, and what
// became of each part of each claim. Whoever keeps a history of the chain rebuilds them so; after each test they are what
// the chain has.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Metadata, StorageKey, TypeRegistry, expandMetadata, unwrapStorageType } from '@polkadot/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import type { StorageEntry } from '@polkadot/types/primitive/types'
import type { AnyTuple, Codec, IEvent } from '@polkadot/types/types'
import type { FrameSystemAccountInfo, PalletAssetsAssetAccount } from '@huzhu/runtime-metadata/lookup'
import type { u128, u32 } from '@polkadot/types'
import { compactStripLength, u8aToHex } from '@polkadot/util'
import { expect } from 'vitest'
import { type EventsOf, type FieldsOf, fieldsOf } from '../../governance/src/happenings-scene.ts'
import type { Hex } from '../../scripts/engine/state.ts'
import { CODE } from '../../scripts/local-chain/genesis.ts'
import type { History } from '../../scripts/local-chain/history.ts'
import { plainFields } from '../../governance/src/plain.ts'
import { SILENT } from '../../history/src/decode.ts'
import { Parts } from '../../history/src/parts.ts'
import { METADATA } from '../../scripts/paths.ts'
import type { CurrencyId } from '../../governance/src/currencies.ts'
import { type Books, NOTHING, changed, movementOf } from '../../governance/src/movements.ts'
import { treasuryMoves } from '../../governance/src/treasury-movements.ts'

type Fields<Name extends EventsOf<'mutualAid'>> = FieldsOf<'mutualAid', Name>

/** A member by the events. What they received and back survives their leaving. */
interface Paid {
  isMember: boolean
  paidIn: bigint
  received: bigint
  backed: bigint
}

/** What a part's promise is kept as. */
type Kept = 'waiting' | 'undecided' | 'owed'

const least = (amount: bigint) => (amount > 0n ? amount : 0n)
const key = (...parts: readonly { toString(): string }[]) => parts.map(String).join(' ')

class Sums extends Map<string, bigint> {
  add(who: { toString(): string }, amount: bigint): void {
    const sum = (this.get(who.toString()) ?? 0n) + amount
    if (sum < 0n) throw new Error(`More is released of ${who.toString()} than was held: ${sum}.`)
    this.set(who.toString(), sum)
  }
}

/** A pool by its events. */
class RebuiltPool {
  books: Books = NOTHING
  currency = 'native'
  readonly members = new Map<string, Paid>()
  readonly #promises = new Map<string, { as: Kept; amount: bigint }>()
  readonly #claimants = new Map<string, string>()
  /** Held: bonds and dues of applications in the pool's currency, deposits in the native token. */
  readonly bonds = new Sums()
  readonly applications = new Sums()
  readonly deposits = new Sums()
  #opener = ''

  member(who: { toString(): string }): Paid {
    const found = this.members.get(who.toString())
    if (found) return found
    const paid = { isMember: false, paidIn: 0n, received: 0n, backed: 0n }
    this.members.set(who.toString(), paid)
    return paid
  }

  get promises() {
    const sum = (as: Kept) =>
      [...this.#promises.values()].reduce((sum, one) => sum + (one.as === as ? one.amount : 0n), 0n)
    return { waiting: sum('waiting'), undecided: sum('undecided'), owed: sum('owed') }
  }

  get shares() {
    return new Map(
      [...this.members]
        .filter(([, { isMember }]) => isMember)
        .map(([who, { paidIn, received, backed }]) => [who, least(least(paidIn - received) - backed)]),
    )
  }

  follow(event: IEvent<AnyTuple>): void {
    const moved = movementOf(event, this.books)
    if (moved) this.books = changed(this.books, moved)
    const told = this.#told[event.method as EventsOf<'mutualAid'>] as ((fields: unknown) => void) | undefined
    told?.(fieldsOf(event))
  }

  #keep(claim: u32, part: { toString(): string }, as: Kept, amount: u128) {
    this.#promises.set(key(claim, part), { as, amount: amount.toBigInt() })
  }

  #end({ claim, part }: { claim: u32; part: { toString(): string } }) {
    this.#promises.delete(key(claim, part))
  }

  #paid({ claim, part, claimant, fromFree, fromDonated, remaining }: Fields<'PartPaid'>) {
    this.member(claimant).received += fromFree.toBigInt() + fromDonated.toBigInt()
    if (remaining.isZero()) this.#end({ claim, part })
    else this.#keep(claim, part, 'owed', remaining)
  }

  #leave({ member }: Fields<'ExitPaid'>) {
    this.member(member).isMember = false
  }

  readonly #told: { readonly [Name in EventsOf<'mutualAid'>]?: (fields: Fields<Name>) => void } = {
    PoolCreated: ({ host, deposit, currency }) => {
      this.currency = currency.isNative ? 'native' : currency.asWithId.toString()
      this.#opener = host.toString()
      this.deposits.add(host, deposit.toBigInt())
    },
    Joined: ({ member, released }) => {
      this.applications.add(member, -released.toBigInt())
      Object.assign(this.member(member), { isMember: true, paidIn: 0n })
    },
    DuesPaid: ({ member, amount, fee }) => {
      this.member(member).paidIn += amount.toBigInt() - fee.toBigInt()
    },
    ClaimFiled: ({ claim, claimant, parts }) => {
      this.#claimants.set(claim.toString(), claimant.toString())
      parts.forEach(({ amount }, part) => this.#keep(claim, part, 'waiting', amount))
    },
    PartOpened: ({ claim, part, amount }) => this.#keep(claim, part, 'undecided', amount),
    PartReopened: ({ claim, part, amount }) => this.#keep(claim, part, 'waiting', amount),
    PartApproved: ({ claim, part, amount }) => this.#keep(claim, part, 'owed', amount),
    PartRefused: (fields) => this.#end(fields),
    PartExpired: (fields) => this.#end(fields),
    RemainderExpired: (fields) => this.#end(fields),
    ClaimWithdrawn: ({ claim, parts }) => {
      for (const [part] of parts) this.#end({ claim, part })
    },
    Disputed: ({ by, bond }) => this.bonds.add(by, bond.toBigInt()),
    BondReturned: ({ to, amount }) => this.bonds.add(to, -amount.toBigInt()),
    BondSplit: ({ from, claimant, pot }) => this.bonds.add(from, -(claimant.toBigInt() + pot.toBigInt())),
    PartPaid: (fields) => this.#paid(fields),
    PartHeld: (fields) => this.#paid(fields),
    PayeeNamed: ({ claim, toFree, toDonated }) => {
      const claimant = this.#claimants.get(claim.toString())!
      this.member(claimant).received -= toFree.toBigInt() + toDonated.toBigInt()
    },
    Vouched: ({ by, amount }) => void (this.member(by).backed += amount.toBigInt()),
    Unvouched: ({ by, amount }) => void (this.member(by).backed -= amount.toBigInt()),
    BackingReturned: ({ who, amount }) => void (this.member(who).backed -= amount.toBigInt()),
    ExitPaid: (fields) => this.#leave(fields),
    ShareRedeemed: (fields) => this.#leave(fields),
    Applied: ({ who, dues }) => this.applications.add(who, dues.toBigInt()),
    ApplicationDropped: ({ who, released }) => this.applications.add(who, -released.toBigInt()),
    ChangeProposed: ({ by, deposit }) => this.deposits.add(by, deposit.toBigInt()),
    DepositSettled: ({ who, returned, lost }) => this.deposits.add(who, -(returned.toBigInt() + lost.toBigInt())),
    PoolClosed: ({ deposit }) => this.deposits.add(this.#opener, -deposit.toBigInt()),
  }
}

const registry = new TypeRegistry()
const metadata = new Metadata(registry, u8aToHex(gunzipSync(readFileSync(join(METADATA, 'metadata.scale.gz')))))
registry.setMetadata(metadata, undefined, SILENT)
const { query, consts } = expandMetadata(registry, metadata)
const at = (entry: StorageEntry) => u8aToHex(entry.keyPrefix()) as Hex
const [EVENTS, NOW, CLOCK] = [query.system!.events!, query.timestamp!.now!, query.mutualAid!.clock!].map(at)

const TREASURY = String(consts.treasury!.potAccount)

/** What a currency's account of the treasury holds after a block. */
function treasuryAt(history: History, currency: CurrencyId, number: number): bigint {
  const key = currency === 'native' ? query.system!.account!(TREASURY) : query.assets!.account!(currency, TREASURY)
  const raw = history.bytesAt(u8aToHex(compactStripLength(key)[1]) as Hex, number)
  if (!raw) return 0n
  if (currency !== 'native')
    return registry.createType<PalletAssetsAssetAccount>('PalletAssetsAssetAccount', raw).balance.toBigInt()
  const { free, reserved } = registry.createType<FrameSystemAccountInfo>('FrameSystemAccountInfo', raw).data
  return free.toBigInt() + reserved.toBigInt()
}

/** Every pool as the events of a chain tell it, and the parts of all their claims; `treasury` gets what they do to its money. */
function rebuiltFrom(history: History, treasury: Map<CurrencyId, bigint>) {
  const pools = new Map<string, RebuiltPool>()
  const parts = new Parts()
  for (let from = 0; ;) {
    const blocks = history.blocksAfter(from, 100)
    if (blocks.length === 0) return { pools, parts }
    for (const { number } of blocks) {
      from = number
      const raw = history.bytesAt(EVENTS!, number)
      if (!raw) continue
      const records = registry.createType('Vec<FrameSystemEventRecord>', raw) as unknown as EventRecord[]
      for (const { currency, amount } of treasuryMoves(records, TREASURY))
        treasury.set(currency, (treasury.get(currency) ?? 0n) + amount)
      const time = Number(registry.createType('u64', history.bytesAt(NOW!, number)).toBigInt())
      const clock = history.bytesAt(CLOCK!, number)
      const stalled = clock ? Number(registry.createType('(u64, u64)', clock)[1]!.toString()) : 0
      for (const { event } of records) {
        const { section: pallet, method: kind } = event
        parts.follow({ pallet, kind, fields: plainFields(event as unknown as IEvent<AnyTuple>), time, stalled })
        const { pool: id } = fieldsOf(event as never) as { pool?: u32 }
        if (event.section !== 'mutualAid' || id === undefined) continue
        const pool = pools.get(id.toString()) ?? new RebuiltPool()
        pools.set(id.toString(), pool)
        pool.follow(event as unknown as IEvent<AnyTuple>)
      }
    }
  }
}

/** What a map of the chain holds after its newest block. */
function entriesOf<Value>(history: History, entry: StorageEntry): { key: string[]; value: Value }[] {
  const { number } = history.head()
  const keys = history.keysAt(u8aToHex(entry.keyPrefix()) as Hex, undefined, 1_000_000, number)
  const type = unwrapStorageType(registry, entry.meta.type)
  return keys.map((written) => ({
    key: new StorageKey(registry, written).setMeta(entry.meta).args.map(String),
    value: registry.createTypeUnsafe<Codec>(type, [history.bytesAt(written, number)]) as unknown as Value,
  }))
}

interface PoolOnChain {
  readonly books: Record<keyof Books, u128>
  readonly promises: Record<'waiting' | 'undecided' | 'owed', u128>
}
interface MemberOnChain {
  readonly paidIn: u128
  readonly record: { readonly received: u128; readonly backed: u128 }
}
interface StampOnChain {
  readonly isSome: boolean
  unwrap(): { readonly time: { toNumber(): number } }
}
interface ClaimOnChain {
  readonly claimant: { toString(): string }
  readonly need: { readonly type: string }
  readonly filed: { readonly time: { toNumber(): number } }
}
interface PartOnChain {
  readonly amount: u128
  readonly paid: u128
  readonly payee: { readonly type: string; readonly inner: { toString(): string } }
  readonly state: { readonly type: string }
  readonly opened: StampOnChain
  readonly decided: StampOnChain
  readonly settled: StampOnChain
  readonly held: Record<'free' | 'donated', u128>
}
interface RecordOnChain {
  readonly sum: u128
  readonly disputes: u32
  readonly refusals: u32
}
type HoldsOnChain = readonly {
  readonly id: { readonly asMutualAid: { readonly type: string } }
  readonly amount: u128
}[]

const numbers = (of: Record<string, u128>) =>
  Object.fromEntries(Object.entries(of).map(([name, amount]) => [name, amount.toBigInt()]))

const timeOf = (stamp: StampOnChain) => (stamp.isSome ? stamp.unwrap().time.toNumber() : undefined)
const WAYS: Readonly<Record<string, string>> = { OwnAccount: 'own', Registered: 'registered', Vouched: 'vouched' }

/** Expect of all parts that they stand as their events tell, and of what pools count that it is counted of them. */
function expectParts(history: History, parts: Parts): void {
  const { claims, parts: allParts, records } = query.mutualAid!
  const filed = new Map(
    entriesOf<ClaimOnChain>(history, claims!).map(({ key: [pool, claim], value }) => [`${pool} ${claim}`, value]),
  )
  const onChain = entriesOf<PartOnChain>(history, allParts!).map(({ key: [pool, claim, part], value }) => {
    const { claimant, need, filed: stamp } = filed.get(`${pool} ${claim}`)!
    const { amount, paid, payee, state, opened, decided, settled, held } = value
    const isShort = ['Paid', 'Expired'].includes(state.type) && !paid.isZero() && paid.lt(amount)
    // When a part was given up that nobody had decided about is noted as well.
    const isDecided = state.type !== 'Withdrawn' && (state.type !== 'Expired' || !paid.isZero())
    return {
      ...{
        pool: Number(pool),
        claim: Number(claim),
        part: Number(part),
        claimant: claimant.toString(),
        need: need.type,
      },
      ...{ way: WAYS[payee.type], payee: (payee.type === 'OwnAccount' ? claimant : payee.inner).toString() },
      ...{ amount: amount.toBigInt(), paid: paid.toBigInt(), held: held.free.toBigInt() + held.donated.toBigInt() },
      ...{ state: isShort ? 'Short' : state.type, filed: stamp.time.toNumber(), opened: timeOf(opened) },
      ...{ decided: isDecided ? timeOf(decided) : undefined, settled: timeOf(settled) },
    }
  })
  const told = parts.rows.map(
    ({
      pool,
      claim,
      part,
      claimant,
      need,
      way,
      payee,
      amount,
      paid,
      held,
      state,
      filed,
      opened,
      decided,
      settled,
    }) => ({
      ...{ pool, claim, part, claimant, need, way, payee, amount, paid, held, state, filed },
      // What was given up before it was opened again has no opening on the chain.
      ...{ opened: state === 'Withdrawn' || state === 'Expired' ? undefined : opened },
      ...{ decided: state === 'Withdrawn' || (state === 'Expired' && paid === 0n) ? undefined : decided, settled },
    }),
  )
  const inOrder = (some: readonly { pool: number; claim: number; part: number }[]) =>
    some.toSorted((a, b) => a.pool - b.pool || a.claim - b.claim || a.part - b.part)
  const given = onChain.map((row) => ({
    ...{ ...row, opened: row.state === 'Withdrawn' || row.state === 'Expired' ? undefined : row.opened },
  }))
  expect(inOrder(told), 'parts').toEqual(inOrder(given))
  for (const { key, value } of entriesOf<RecordOnChain>(history, records!)) {
    const of = parts.rows.filter(({ pool }) => pool === Number(key[0]))
    const sum = (what: (row: (typeof of)[number]) => number) => of.reduce((total, row) => total + what(row), 0)
    expect(
      [of.reduce((total, { paid }) => total + paid, 0n), sum((row) => row.disputes), sum((row) => row.refusals)],
      `record of pool ${key[0]}`,
    ).toEqual([value.sum.toBigInt(), value.disputes.toNumber(), value.refusals.toNumber()])
  }
}

/** Expect of a chain that all its pools are as its events tell. One whose code was renewed has events of several layouts. */
export function expectAsTold(history: History): void {
  if (history.writtenAt(CODE, history.head().number) !== 0) return
  const treasury = new Map<CurrencyId, bigint>([['native', 0n]])
  const { pools, parts } = rebuiltFrom(history, treasury)
  expectParts(history, parts)
  for (const [currency, moved] of treasury)
    expect(treasuryAt(history, currency, 0) + moved, `the treasury's ${currency}`).toBe(
      treasuryAt(history, currency, history.head().number),
    )
  const { mutualAid, balances, assetsHolder } = query
  const told = new Map<string, bigint>()
  const hold = (reason: string, currency: string, held: Sums) => {
    for (const [who, amount] of held)
      if (amount > 0n) told.set(key(who, currency, reason), (told.get(key(who, currency, reason)) ?? 0n) + amount)
  }
  for (const {
    key: [id],
    value,
  } of entriesOf<PoolOnChain>(history, mutualAid!.pools!)) {
    const pool = pools.get(id!)!
    expect(pool.books, `books of pool ${id}`).toEqual(numbers(booksOf(value)))
    expect(pool.promises, `promises of pool ${id}`).toEqual(numbers(promisesOf(value)))
    hold('DisputeBond', pool.currency, pool.bonds)
    hold('Application', pool.currency, pool.applications)
  }
  for (const pool of pools.values()) hold('Deposit', 'native', pool.deposits)
  const shares = new Map<string, bigint>()
  for (const {
    key: [pool, who],
    value,
  } of entriesOf<MemberOnChain>(history, mutualAid!.members!)) {
    const { paidIn, record } = value
    shares.set(
      key(pool!, who!),
      least(least(paidIn.toBigInt() - record.received.toBigInt()) - record.backed.toBigInt()),
    )
  }
  const toldShares = [...pools].flatMap(([id, pool]) =>
    [...pool.shares].map(([who, share]) => [key(id, who), share] as const),
  )
  expect(new Map(toldShares), 'shares').toEqual(shares)
  const onChain = new Map<string, bigint>()
  const put = (who: string, currency: string, holds: HoldsOnChain) => {
    for (const { id, amount } of holds) {
      const reason = id.asMutualAid.type.replace(/^(Pool|Proposal)Deposit$/, 'Deposit')
      const at = key(who, currency, reason)
      onChain.set(at, (onChain.get(at) ?? 0n) + amount.toBigInt())
    }
  }
  for (const {
    key: [who],
    value,
  } of entriesOf<HoldsOnChain>(history, balances!.holds!))
    put(who!, 'native', value)
  for (const {
    key: [asset, who],
    value,
  } of entriesOf<HoldsOnChain>(history, assetsHolder!.holds!))
    put(who!, asset!, value)
  expect(told, 'holds').toEqual(onChain)
}

const booksOf = ({ books: { free, settling, held, donated } }: PoolOnChain) => ({ free, settling, held, donated })
const promisesOf = ({ promises: { waiting, undecided, owed } }: PoolOnChain) => ({ waiting, undecided, owed })
