// A chain goes on through the runtimes of its life: nothing of the pools is lost on the way.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ApiPromise, WsProvider } from '@polkadot/api'
import type { Option } from '@polkadot/types'
import type { Codec } from '@polkadot/types/types'
import { hexToU8a } from '@polkadot/util'
import { blake2AsHex } from '@polkadot/util-crypto'
import type { PalletMutualAidClaimPart } from '@huzhu/runtime-metadata/lookup'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { readClaim, readDisputedClaims } from '../../governance/src/claims.ts'
import type { Connection } from '../../governance/src/connection.ts'
import { readBalance } from '../../governance/src/currencies.ts'
import { OtherRuntime } from '../../governance/src/errors.ts'
import { readPayments, readPoolRow } from '../../governance/src/pool-list.ts'
import { readPoolHealth, readPotAccount } from '../../governance/src/pools.ts'
import {
  applyAuthorizedUpgrade,
  authorizeAnnouncedUpgrade,
  payOutSpend,
  placeDecisionDeposit,
  propose,
  voteWithConviction,
} from '../../governance/src/protocol-calls.ts'
import { readReferenda, readReferendum } from '../../governance/src/referenda.ts'
import { readStandingIn } from '../../governance/src/standing.ts'
import type { RuleBounds, Rules } from '../../governance/src/rules.ts'
import { stateAt } from '../../governance/src/state.ts'
import { readNow } from '../../governance/src/time.ts'
import { readTreasuryAccount, readWaitingSpends } from '../../governance/src/treasury.ts'
import { view } from '../../governance/src/view.ts'
import { Writer } from '../../history/src/writer.ts'
import { localSource } from '../../scripts/local-chain/history-source.ts'
import { METADATA } from '../../scripts/paths.ts'
import { CODE } from '../../scripts/local-chain/genesis.ts'
import { blocksAfter } from '../support/blocks.ts'
import { openDatabase } from '../support/databases.ts'
import { account, startServed, temporaryFolder } from '../support/local-chain.ts'
import {
  DAY,
  DEMO,
  DUES,
  by,
  fifth,
  first,
  fourth,
  gather,
  members,
  school,
  second,
  sixth,
  stranger,
  tenth,
  third,
} from '../support/pool-of-voters.ts'

const UNIT = 10n ** 12n
/** Who has money. */
const savers = [...members, account('//Sponsor')]
const NO_TEXT = `0x${'00'.repeat(32)}`
/**
 * Runtimes of the commits 2432a5e and fd886ee, with what their feature `try-runtime` compiles in, and of 6dea98c and
 * 49b039d, which tell themselves what of their invariants does not hold.
 */
const earlier = (version: 1 | 2 | 3 | 4) =>
  readFile(join(import.meta.dirname, `earlier-runtimes/huzhu-${version}.wasm`))
const current = await readFile(join(METADATA, 'huzhu.wasm'))

type Local = Awaited<ReturnType<typeof startServed>>

/** Lay this runtime into the state of a chain's last block. */
function layCurrentInto(path: string, block: number): void {
  const file = new DatabaseSync(path)
  file.prepare('INSERT OR REPLACE INTO state VALUES (?, ?, ?)').run(hexToU8a(CODE), block, current)
  file.close()
}

/** Gather a pool with the template of the runtime that the chain has. */
async function gatherBefore(local: Local): Promise<Rules> {
  const { template } = (await view<Codec>(local.api, 'mutualAid', 'ruleBounds', [])).toJSON() as unknown as RuleBounds
  await gather(local, {}, template)
  return template
}

/** One claim in its window, one in dispute with two votes; a donation. `claims` were filed before. */
async function live({ api, chain }: Local, claims = 0): Promise<void> {
  const { wall } = await readNow(api)
  for (const who of [first, second]) {
    const parts = [{ amount: 4_000n, payee: { account: school } }]
    await by(
      api,
      who,
      calls.fileClaim(api, { pool: 0, rules: 0, need: 'Tuition', lossDate: wall, cost: 8_000n, parts }),
    )
  }
  await by(api, account('//Sponsor'), calls.donate(api, 0, 7_000n))
  await by(api, third, calls.dispute(api, 0, claims + 1, 0, 'WrongAmount', NO_TEXT))
  await chain.fastForward(DAY + DAY / 24n)
  for (const who of [third, fourth]) await by(api, who, calls.vote(api, 0n, true))
}

/** Something as it is stored, in the layout of whichever runtime. */
interface Stored {
  readonly [name: string]: unknown
}

/** What of a kind has rules about, of those before kinds had any. */
const UNBACKED = { backing: 0, ofKind: 'Education' }
/** Of what is proposed: whatever comes into force from now on is backed. */
const proposed = ({ proposal, ...others }: Stored): Stored => {
  const { rules, ...other } = proposal as { rules?: object }
  return { ...others, proposal: rules ? { rules: { ...UNBACKED, backing: 1, ...rules } } : other }
}

/** What layout 5 adds to what is stored, where it is not there. */
const ADDED: Readonly<Record<string, (stored: Stored) => Stored>> = {
  rules: ({ rules, ...dated }) => ({ ...dated, rules: { ...UNBACKED, ...(rules as object) } }),
  drafts: proposed,
  changes: proposed,
  // Whoever asked to leave without naming a least takes what comes; cover years were counted from joining. Nobody rests.
  members: ({ record, year, exit, ...member }) => ({
    ...member,
    record: { ownBacking: 0, backed: 0, since: member.joined, year, ...(record as object) },
    exit: exit && { least: 0, ...exit },
    resting: member.resting ?? false,
  }),
  pastMembers: (record) => ({
    ...{ ownBacking: 0, backed: 0, since: 0, year: { number: 0, received: 0, ownAccount: 0 } },
    ...record,
  }),
  // All of them are of the first year.
  parts: (part) => ({ backed: 0, year: 0, ...part }),
  // What two vouchers were asked for goes on as that: nothing is charged to them.
  vouchers: ({ vouchers, unfinished }) => ({
    unfinished,
    vouchers: (vouchers as readonly (string | object)[]).map((voucher) =>
      typeof voucher === 'string' ? { who: voucher, amount: 0 } : voucher,
    ),
  }),
}

/** What is unpaid of the only pool's parts, by how certain it is that it will be paid. */
async function promisesOf(api: Connection) {
  const promises = { waiting: 0, undecided: 0, owed: 0 }
  const of = { Waiting: 'waiting', Open: 'undecided', Disputed: 'undecided', Approved: 'owed' } as const
  for (const [, found] of await api.query.mutualAid.parts.entries<Option<PalletMutualAidClaimPart>>()) {
    const { state, amount, paid } = found.unwrap()
    if (state.type in of) promises[of[state.type as keyof typeof of]] += Number(amount.toBigInt() - paid.toBigInt())
  }
  return promises
}

/** All that must be the same before and after, as it is stored; there is something of all that is named. */
async function kept(api: Connection, ...beside: readonly ('drafts' | 'changes' | 'pastMembers' | 'vouchers')[]) {
  const { mutualAid, memberReferenda, balances, assetsHolder } = api.query
  const { currencies, payees, acceptedPayees, profiles, rules, members: people, claims, parts, disputes } = mutualAid
  const maps = { currencies, payees, acceptedPayees, profiles, rules, members: people, claims, parts, disputes }
  const others = Object.fromEntries(beside.map((name) => [name, mutualAid[name]]))
  const { polls, votes } = memberReferenda
  const stored: Record<string, unknown> = {}
  for (const [name, map] of Object.entries({ ...maps, ...others, dueJobs: mutualAid.dueJobs, polls, votes })) {
    const entries = await (map as { entries(): Promise<[Codec, Codec][]> }).entries()
    expect(entries, name).not.toEqual([])
    const added = ADDED[name]
    stored[name] = entries.map(([key, value]) => [
      key.toHex(),
      added ? added(value.toJSON() as unknown as Stored) : value.toHex(),
    ])
  }
  // A pool notes more than it did, and what it promised in one sum it tells apart: the sums are those of its parts.
  const promises = await promisesOf(api)
  stored.pools = (await mutualAid.pools.entries()).map(([key, found]) => {
    const { promised, promises: apart, arrivals, resting, ...pool } = found.toJSON() as unknown as Stored
    expect(apart ?? promised).toEqual(apart ? promises : promises.undecided + promises.owed)
    // Who comes and goes was not counted.
    if (apart) expect({ arrivals, resting }).toEqual({ arrivals: null, resting: 0 })
    return [key.toHex(), { ...pool, starts: undefined }]
  })
  const holds = await Promise.all([balances.holds.entries(), assetsHolder.holds.entries()])
  stored.holds = holds.flat().map(([key, value]) => [key.toHex(), value.toHex()])
  expect(stored.holds).not.toEqual([])
  const accounts = [await readPotAccount(api, 0), school, ...savers.map(({ address }) => address)]
  const money = accounts.map(async (who) => (await api.query.assets.account(DEMO, who)).toHex())
  stored.money = await Promise.all(money)
  return stored
}

/** `UpgradeCheckSelect::TryState` of the SDK. */
const TRY_STATE = Uint8Array.of(3)
/** Have an earlier runtime check its own invariants and its pallets'; one that does not hold is a trap. */
const tryState = ({ chain }: Local) => chain.call('TryRuntime_on_runtime_upgrade', TRY_STATE)
const brokenInvariant = (api: Connection) => view<Codec>(api, 'mutualAid', 'brokenInvariant', [])
const specVersion = async (api: Connection) => (await api.rpc.state.getRuntimeVersion()).specVersion.toNumber()

/** Whether the claims of before are counted and found, though no one kept count of them then. */
async function counted(api: Connection): Promise<void> {
  expect((await readPoolRow(api, 0))?.record).toMatchObject({ filed: 2, decided: 0, sum: 0n, disputes: 1, refusals: 0 })
  expect((await readDisputedClaims(api, 0)).map(({ id }) => id)).toEqual([1])
}

/** The rest of both claims' lives. `claims` were filed before them. */
async function goesOn({ api, chain }: Local, claims = 0): Promise<void> {
  const before = await readBalance(api, DEMO, school)
  const { owed } = (await readPoolHealth(api, 0))!.promises
  const { poll } = (await readClaim(api, 0, claims + 1))!.parts[0]!.dispute!
  await by(api, fifth, calls.vote(api, poll, true))
  await chain.fastForward(6n * DAY)
  expect((await readClaim(api, 0, claims))?.parts[0]?.state).toBe('Paid')
  expect((await readClaim(api, 0, claims + 1))?.parts[0]?.state).toBe('Refused')
  expect((await readBalance(api, DEMO, school)) - before).toBe(owed + 4_000n)
  expect((await brokenInvariant(api)).toHuman()).toBeNull()
}

test('A3: from the first runtime to this one all pools, members, claims, votes and pots are kept', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  const options = { wasm: await earlier(1), file: () => path }
  const old = await startServed(options)
  await gatherBefore(old)
  await live(old)
  expect(await specVersion(old.api)).toBe(1)
  await tryState(old)
  const before = await kept(old.api)
  const { number } = old.chain.head
  await old[Symbol.asyncDispose]()

  // The first runtime has no way to upgrade itself.
  layCurrentInto(path, number)
  await using next = await startServed(options)
  await next.chain.build()
  expect(await specVersion(next.api)).toBe(5)
  expect(await kept(next.api)).toEqual(before)
  await counted(next.api)
  expect((await brokenInvariant(next.api)).toHuman()).toBeNull()
  await goesOn(next)
})

test('A3 A5: token holders announce this runtime by its hash; after 30 days anyone has it authorised and applied', async () => {
  await using local = await startServed({ wasm: await earlier(2) })
  const { api, chain } = local
  await gatherBefore(local)
  const [alice, stranger] = [account('//Alice'), account('//Dave')]
  await by(api, alice, propose(api, { kind: 'AnnounceUpgrade', code: blake2AsHex(current) }))
  await by(api, alice, placeDecisionDeposit(api, 0))
  for (const who of [alice, ...savers])
    await by(api, who, voteWithConviction(api, 0, { aye: true, balance: 9_000n * UNIT, conviction: 6 }))
  while ((await readReferendum(api, 0))?.state === 'Ongoing') await chain.fastForward(7n * DAY)
  await chain.fastForward(DAY)
  expect((await api.query.mutualAid.announcedUpgrade()).unwrap().authorized.isFalse).toBe(true)
  const announced = (await api.query.mutualAid.announcedUpgrade()).unwrap()
  await expect(by(api, stranger, authorizeAnnouncedUpgrade(api))).rejects.toMatchObject({ reason: 'NoticeNotOver' })
  const left = announced.notBefore.toBigInt() - (await readNow(api)).chain
  expect(left).toBeGreaterThan(20n * 86_400n)
  await chain.fastForward(left * 1_000n)
  for (const who of members) await by(api, who, calls.payDues(api, 0, who.address, 1))
  await live(local)

  await by(api, stranger, authorizeAnnouncedUpgrade(api))
  await expect(by(api, stranger, applyAuthorizedUpgrade(api, await earlier(1)))).rejects.toMatchObject({
    reason: 'Unauthorized',
  })
  await tryState(local)
  const before = await kept(api)
  const { number } = chain.head
  await by(api, stranger, applyAuthorizedUpgrade(api, current))
  for (let blocks = 0; blocks < 5 && (await specVersion(api)) === 2; blocks += 1) await chain.build()
  // The next block is the first that this runtime builds, and migrates.
  await chain.build()
  // A client that begins now knows this runtime alone.
  const next = await ApiPromise.create({ provider: new WsProvider(local.server.url), noInitWarn: true })
  expect(await specVersion(next)).toBe(5)
  // Blocks that are read one after the other are read each by the runtime that built it.
  const [built, read] = [[] as number[], [] as number[]]
  for (const hash of (await blocksAfter(next, number)).reverse()) {
    const { parentHash } = await next.rpc.chain.getHeader(hash)
    built.push((await next.rpc.state.getRuntimeVersion(parentHash)).specVersion.toNumber())
    read.push((await stateAt(next, hash)).consts.system.version.specVersion.toNumber())
  }
  expect(read).toEqual(built)
  expect(new Set(read)).toEqual(new Set([2, 5]))
  // Where this runtime was put in place it answers already; what the last one's types do not know is no answer.
  const place = (await blocksAfter(next, number)).reverse()[built.lastIndexOf(2)]
  await expect(readPoolRow(await stateAt(next, place!), 0)).rejects.toThrow(OtherRuntime)
  expect(await kept(next)).toEqual(before)
  await counted(next)
  expect((await brokenInvariant(next)).toHuman()).toBeNull()
  await goesOn({ ...local, api: next })
  // And so does a history.
  const db = await openDatabase()
  await new Writer(db, localSource(chain)).catchUp()
  const pots = await db.rows<{ pot: string }>(
    sql`select pot::text from entries where pool = 0 order by block desc, event desc limit 1`,
  )
  await db.close()
  expect(pots).toEqual([{ pot: (await readPoolHealth(next, 0))!.pot.toString() }])
  await next.disconnect()
})

test('A3: claims that were paid and refused before the chain kept count are counted, and payments named by their time', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  const options = { wasm: await earlier(3), file: () => path }
  const old = await startServed(options)
  await gatherBefore(old)
  await live(old)
  await by(old.api, fifth, calls.vote(old.api, 0n, true))
  await old.chain.fastForward(6n * DAY)
  const { wall } = await readNow(old.api)
  const parts = [{ amount: 1_000n, payee: { account: school } }]
  const running = { pool: 0, rules: 0, need: 'Books', lossDate: wall, cost: 2_000n, parts } as const
  await by(old.api, fourth, calls.fileClaim(old.api, running))
  expect((await brokenInvariant(old.api)).toHuman()).toBeNull()
  const before = await kept(old.api)
  const { number } = old.chain.head
  await old[Symbol.asyncDispose]()

  layCurrentInto(path, number)
  await using next = await startServed(options)
  await next.chain.build()
  expect(await kept(next.api)).toEqual(before)
  expect((await brokenInvariant(next.api)).toHuman()).toBeNull()
  const { record } = (await readPoolRow(next.api, 0))!
  expect(record).toMatchObject({ filed: 3, decided: 2, paid: 1, sum: 4_000n, partsPaid: 1, disputes: 1, refusals: 1 })
  expect(await readPayments(next.api, 3)).toMatchObject([{ claim: 0, part: 0, amount: 4_000n, payee: school }])
  // The migration is over: the chain takes transactions again.
  await by(next.api, account('//Sponsor'), calls.donate(next.api, 0, 1n))
})

/** Calls as they were in version 4: who leaves names no least, who vouches no amount. */
interface CallsOfFour {
  requestExit(pool: number): calls.Call
  vouch(pool: number, claim: number): calls.Call
}

/** Beside what every chain has, of what layout 5 changes. */
const LAYOUT = ['drafts', 'changes', 'pastMembers', 'vouchers'] as const

test('A3: whoever leaves, and what is promised in each way, is kept to the unit', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  const options = { wasm: await earlier(4), file: () => path }
  const old = await startServed(options)
  const template = await gatherBefore(old)
  const { requestExit, vouch } = old.api.tx.mutualAid as unknown as CallsOfFour
  await by(old.api, first, calls.invite(old.api, 0, stranger.address))
  await by(old.api, stranger, calls.join(old.api, 0))
  await by(old.api, stranger, requestExit(0))
  await old.chain.fastForward(14n * DAY)
  await by(old.api, stranger, calls.payExit(old.api, 0, stranger.address))
  const { wall } = await readNow(old.api)
  const file = (who: typeof first, cost: bigint, ...parts: calls.NewPart[]) =>
    by(old.api, who, calls.fileClaim(old.api, { pool: 0, rules: 0, need: 'Tuition', lossDate: wall, cost, parts }))
  const toSchool = { payee: { account: school } }
  // One claim waits for its day and one for its vouchers; one is owed, one in its window, one in dispute.
  const later = { ...toSchool, amount: 2_000n, due: wall + 40n * 86_400n, milestone: 'SchoolAttests' } as const
  await file(sixth, 12_000n, { ...toSchool, amount: 4_000n }, later)
  await file(fifth, 6_000n, { payee: { vouched: account('//Dave').address }, amount: 3_000n })
  await by(old.api, sixth, vouch(0, 1))
  await old.chain.fastForward((5n * DAY) / 2n)
  await live(old, 2)
  const others = { ...template, dues: DUES, coveredShare: 90 }
  await by(old.api, account('//Alice'), calls.proposeRules(old.api, 0, others, NO_TEXT))
  await by(old.api, second, calls.draft(old.api, 0, { kind: 'Rules', rules: others }, NO_TEXT))
  await by(old.api, tenth, requestExit(0))
  const told = await view<Codec>(old.api, 'mutualAid', 'standingIn', [0, tenth.address])
  const { exitNow } = (told.toJSON() as { share: { exitNow: number } }).share
  expect(await promisesOf(old.api)).toEqual({ waiting: 5_000, undecided: 8_000, owed: 4_000 })
  expect((await brokenInvariant(old.api)).toHuman()).toBeNull()
  const before = await kept(old.api, ...LAYOUT)
  const { number } = old.chain.head
  await old[Symbol.asyncDispose]()

  layCurrentInto(path, number)
  await using next = await startServed(options)
  const { api, chain } = next
  await chain.build()
  expect(await kept(api, ...LAYOUT)).toEqual(before)
  expect((await brokenInvariant(api)).toHuman()).toBeNull()
  const promises = { waiting: 5_000n, undecided: 8_000n, owed: 4_000n }
  expect((await readPoolHealth(api, 0))!.promises).toEqual(promises)
  // The second voucher is still asked for, and nothing has to be backed.
  expect((await api.query.mutualAid.vouchers(0, 1)).toJSON()).toMatchObject({ wanted: 1, unbacked: 0 })
  // At what a unit of share was worth when they asked, though it is worth more by what counts now.
  const { share } = (await readStandingIn(api, 0, tenth.address))!
  expect(share).toMatchObject({ exitNow: BigInt(exitNow), leaving: { least: 0n } })
  expect(share!.ratio).toBe(share!.leaving!.ratio)
  await goesOn(next, 2)
  await chain.fastForward(8n * DAY)
  const had = await readBalance(api, DEMO, tenth.address)
  await by(api, tenth, calls.payExit(api, 0, tenth.address))
  expect((await readBalance(api, DEMO, tenth.address)) - had).toBe(BigInt(exitNow))
  expect((await brokenInvariant(api)).toHuman()).toBeNull()
})

test('A3: what the treasury owes keeps its amount and gains its currency, and deposits held for ever are settled', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'chain.sqlite')
  const options = { wasm: await earlier(4), file: () => path }
  const old = await startServed(options)
  const [bob, eve] = [account('//Bob'), account('//Eve')]
  const held = async (api: Connection) => (await api.query.system.account(bob.address)).data.reserved.toBigInt()
  const submit = (power: string, call: calls.Call) => {
    const origin = { MutualAid: power } as never
    return by(old.api, bob, old.api.tx.referenda.submit(origin, { Inline: call.method.toHex() }, { After: 1 }))
  }
  const { treasury, system } = old.api.tx
  // In version 4 the treasury had one currency, which no spend named.
  await submit('Treasury', treasury.spend(null as never, 40n * UNIT, eve.address, null))
  for (const wish of ['0x01', '0x02']) await submit('Wish', system.remark(wish))
  const cast = (index: number, aye: boolean) =>
    savers.map((who) =>
      by(old.api, who, voteWithConviction(old.api, index, { aye, balance: 9_000n * UNIT, conviction: 1 })),
    )
  for (const index of [0, 1]) await by(old.api, bob, placeDecisionDeposit(old.api, index))
  await Promise.all(cast(0, true))
  await Promise.all(cast(1, false))
  await old.chain.fastForward(20n * DAY)
  // The last proposal has its whole time before it.
  await submit('Wish', system.remark('0x03'))
  const states = async (api: Connection) =>
    Promise.all([0, 1, 2, 3].map(async (index) => (await readReferendum(api, index))?.state))
  const ended = ['Approved', 'Rejected', 'TimedOut', 'Ongoing']
  expect(await states(old.api)).toEqual(ended)
  const spend = (await old.api.query.treasury.spends(0)).toJSON() as unknown as Stored
  expect(spend).toMatchObject({ amount: Number(40n * UNIT), beneficiary: eve.address, status: { pending: null } })
  const decision = 300n * UNIT
  expect(await held(old.api)).toBe(decision + 40n * UNIT)
  const { number } = old.chain.head
  await old[Symbol.asyncDispose]()

  layCurrentInto(path, number)
  await using next = await startServed(options)
  const { api, chain } = next
  await chain.build()
  expect(await states(api)).toEqual(ended)
  // One came back, one went to the treasury; of what passed and what runs they are held as ever.
  expect(await held(api)).toBe(decision + 20n * UNIT)
  const [passed] = (await readReferenda(api)).slice(-1)
  expect(passed).toMatchObject({ index: 0, enactment: { kind: 'Unknown' } })
  const [waiting] = await readWaitingSpends(api)
  expect(waiting).toMatchObject({
    index: 0,
    currency: 'native',
    amount: 40n * UNIT,
    to: eve.address,
    until: spend.expireAt,
  })
  const purse = readTreasuryAccount(api)
  await by(api, bob, api.tx.balances.transferKeepAlive(purse, 50n * UNIT))
  const had = await readBalance(api, 'native', eve.address)
  await by(api, bob, payOutSpend(api, 0))
  expect((await readBalance(api, 'native', eve.address)) - had).toBe(40n * UNIT)
  expect(await readWaitingSpends(api)).toEqual([])
})
