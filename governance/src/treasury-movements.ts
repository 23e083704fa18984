/** What each event does to the treasury's money: the one place where events become its entries. */
import type { EventRecord } from '@polkadot/types/interfaces'
import type { Connection } from './connection.ts'
import type { CurrencyId } from './currencies.ts'
import { type Plain, type PlainFields, plainFields } from './plain.ts'
import { type Checked, type Next, type Placed, type ToldEvent, checkEach, hashOfBlock, isBeside } from './told.ts'
import { Fields, readable, textIn } from './told-fields.ts'
import { readTreasury, readTreasuryAccount } from './treasury.ts'

/**
 * Why the treasury's money moved: fees, a deposit that somebody lost, what was left of a pool, a spend that was decided, money
 * that somebody sent, and whatever else.
 */
export const TREASURY_KINDS = ['Fee', 'DepositLost', 'PoolLeft', 'Spent', 'Sent', 'Other'] as const
export type TreasuryKind = (typeof TREASURY_KINDS)[number]

/** A movement of the treasury's money. The fees of a block in a currency are one. */
export interface TreasuryMove {
  /** Place of its event among all of the block; of fees, of the first. */
  readonly event: number
  readonly currency: CurrencyId
  readonly kind: TreasuryKind
  /** What came in, or went out: less than 0. In the currency's smallest unit. */
  readonly amount: bigint
  /** How many events it is told from. */
  readonly count: number
  /** Number of the spend. */
  readonly spend: number | undefined
  /** From whom it came, or to whom it went; of fees nobody is named. */
  readonly who: string | undefined
}

/** What an event changes in what somebody has. */
interface Change {
  readonly currency: CurrencyId
  readonly amount: bigint
  readonly who: string | undefined
}

const text = (value: Plain | undefined) => (typeof value === 'string' ? value : undefined)
const big = (value: Plain | undefined) => BigInt(text(value) ?? 0)

/** Events by which money comes and goes, by the fields that name whose it is: from, and to. */
const MOVERS: Readonly<Record<string, readonly [from: string | undefined, to: string | undefined, amount: string]>> = {
  'balances.Transfer': ['from', 'to', 'amount'],
  'balances.TransferOnHold': [undefined, 'dest', 'amount'],
  'balances.TransferAndHold': ['source', 'dest', 'transferred'],
  'balances.Deposit': [undefined, 'who', 'amount'],
  'balances.Minted': [undefined, 'who', 'amount'],
  'balances.Withdraw': ['who', undefined, 'amount'],
  'balances.Burned': ['who', undefined, 'amount'],
  'balances.Slashed': ['who', undefined, 'amount'],
  'assets.Transferred': ['from', 'to', 'amount'],
  'assets.Deposited': [undefined, 'who', 'amount'],
  'assets.Issued': [undefined, 'owner', 'amount'],
  'assets.Withdrawn': ['who', undefined, 'amount'],
  'assets.Burned': ['owner', undefined, 'balance'],
}

const nameOf = ({ event }: EventRecord) => `${event.section}.${event.method}`
const fieldsOf = ({ event }: EventRecord): PlainFields => plainFields(event as never)

function changeOf(record: EventRecord, treasury: string): Change | undefined {
  const name = nameOf(record)
  if (!Object.hasOwn(MOVERS, name)) return undefined
  const [from, to, sum] = MOVERS[name]!
  const fields = fieldsOf(record)
  const [giver, taker] = [from && text(fields[from]), to && text(fields[to])]
  if ((giver === treasury) === (taker === treasury)) return undefined
  const currency = name.startsWith('assets.') ? Number(fields.assetId) : 'native'
  const amount = big(fields[sum])
  const isIn = taker === treasury
  // Of what is transferred from a hold the giver is named otherwise.
  const other = isIn ? (giver ?? text(fields.source)) : taker
  return { currency, amount: isIn ? amount : -amount, who: other }
}

/** What follows an event within the same transaction, or the same beginning or end of the block. */
function* restOf(records: readonly EventRecord[], place: number): Generator<EventRecord> {
  const { phase } = records[place]!
  for (const record of records.slice(place + 1)) {
    if (!record.phase.eq(phase)) return
    yield record
  }
}

/** Why money came in by an event at a place. */
function kindIn(records: readonly EventRecord[], place: number, treasury: string): TreasuryKind {
  const record = records[place]!
  const name = nameOf(record)
  const follows = (found: (one: EventRecord) => boolean) => [...restOf(records, place)].some(found)
  if (name === 'balances.TransferOnHold' || name === 'balances.TransferAndHold') return 'DepositLost'
  const next = records[place + 1]
  if (name === 'balances.Deposit' && next && nameOf(next) === 'treasury.Deposit') return 'DepositLost'
  const isFee = (one: EventRecord) => /^(transactionPayment|assetTxPayment)\.\w*FeePaid$/.test(nameOf(one))
  if (/Deposit(ed)?$/.test(name)) return follows(isFee) ? 'Fee' : 'Other'
  const isLeft = (one: EventRecord) =>
    /^mutualAid\.(PoolClosed|ClosedPotSwept)$/.test(nameOf(one)) && fieldsOf(one).to === treasury
  if (/Transfer(red)?$/.test(name)) return follows(isLeft) ? 'PoolLeft' : 'Sent'
  return 'Other'
}

/** The number of the spend that went out by an event at a place. */
function spendOf(records: readonly EventRecord[], place: number): number | undefined {
  const paid = [...restOf(records, place)].find((one) => nameOf(one) === 'treasury.Paid')
  return paid && Number(fieldsOf(paid).index)
}

/** What the events of a block do to the money of the account `treasury`, in their order. */
export function treasuryMoves(records: readonly EventRecord[], treasury: string): TreasuryMove[] {
  const moves: TreasuryMove[] = []
  for (const [place, record] of records.entries()) {
    const change = changeOf(record, treasury)
    if (!change || change.amount === 0n) continue
    const spend = change.amount < 0n ? spendOf(records, place) : undefined
    const out = spend === undefined ? 'Other' : 'Spent'
    const kind = change.amount < 0n ? out : kindIn(records, place, treasury)
    const before = moves.findIndex((one) => kind === 'Fee' && one.kind === kind && one.currency === change.currency)
    const known = moves[before]
    if (known) moves[before] = { ...known, amount: known.amount + change.amount, count: known.count + 1 }
    else moves.push({ event: place, kind, ...change, count: 1, spend, ...(kind === 'Fee' && { who: undefined }) })
  }
  return moves
}

/**
 * What the Scheduler calls the call that had the spend approved that the event at a place tells of: it tells each call behind
 * what it did. Undefined where no call of its did it.
 */
export function approvalOf(records: readonly EventRecord[], place: number): string | undefined {
  const dispatched = [...restOf(records, place)].find((one) => nameOf(one) === 'scheduler.Dispatched')
  return dispatched && text(fieldsOf(dispatched).id)
}

/** A movement of the treasury's money, as somebody tells it. */
export type ToldMove = TreasuryMove & Placed

const SAME = ['currency', 'kind', 'amount', 'count', 'spend', 'who'] as const

/** What movements are found to be, in their order; one beside which something is left out is another. */
export function checkMoves(api: Connection, told: readonly (ToldMove & Next)[]): Promise<Checked[]> {
  const treasury = readTreasuryAccount(api)
  return checkEach(api, told, (_, one, records) => {
    const moves = treasuryMoves(records, treasury)
    const isSame = (move: TreasuryMove) => move.event === one.event && SAME.every((name) => move[name] === one[name])
    return moves.some(isSame) && !moves.some(({ event }) => isBeside(one, event))
  })
}

/**
 * What the treasury had of some currencies right before a movement, by the chain alone: what it had after the block before it,
 * and what moved before it. Undefined where there is no block of that number.
 */
export async function readTreasuryBefore(
  api: Connection,
  currencies: readonly CurrencyId[],
  { block, event }: Pick<Placed, 'block' | 'event'>,
): Promise<readonly bigint[] | undefined> {
  const hash = await hashOfBlock(api, block)
  if (hash === undefined) return undefined
  const { parentHash } = await api.rpc.chain.getHeader(hash)
  const [before, { query }] = await Promise.all([api.at(parentHash), api.at(hash)])
  const moves = treasuryMoves(await query.system.events(), readTreasuryAccount(api)).filter(
    (move) => move.event < event,
  )
  return Promise.all(
    currencies.map(async (currency) => {
      const moved = moves.filter((move) => move.currency === currency)
      return moved.reduce((sum, { amount }) => sum + amount, await readTreasury(before, currency))
    }),
  )
}

/** A spend, as events tell it. */
export interface ToldSpend {
  readonly index: number
  readonly currency: CurrencyId
  readonly amount: bigint
  readonly to: string
  /** Block from which nobody can have it paid any more. */
  readonly until: number
  readonly approved: ToldEvent
  readonly paid: ToldEvent | undefined
  /** Whether it was taken back. */
  readonly voided: boolean
}

/** The spends that events tell, in the order in which they were approved; undefined where they cannot be read. */
export function spendsIn(events: readonly ToldEvent[]): ToldSpend[] | undefined {
  return readable(() => {
    const indexOf = ({ fields }: ToldEvent) => new Fields(fields).number('index')
    const later = (kind: string, index: number) => events.find((one) => one.kind === kind && indexOf(one) === index)
    return events
      .filter(({ kind }) => kind === 'AssetSpendApproved')
      .map((approved) => {
        const of = new Fields(approved.fields)
        const index = of.number('index')
        const [currency, id] = of.choice('assetKind')
        return {
          ...{ index, currency: currency === 'WithId' ? Number(textIn(id)) : 'native', amount: of.big('amount') },
          ...{ to: of.text('beneficiary'), until: of.number('expireAt'), approved, paid: later('Paid', index) },
          voided: later('AssetSpendVoided', index) !== undefined,
        }
      })
  })
}
