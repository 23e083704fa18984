/** What the treasury has to pay. */
import type { Option, Vec } from '@polkadot/types'
import type { Hash } from '@polkadot/types/interfaces'
import type { HuzhuRuntimeTreasuryWaitingSpend, PalletTreasurySpendStatus } from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf } from './answer.ts'
import type { Connection } from './connection.ts'
import { type CurrencyId, currencyIdOf } from './currencies.ts'
import { enactmentName } from './enactment.ts'
import { OtherRuntime } from './errors.ts'
import { type State, isDiscarded } from './state.ts'
import { view } from './view.ts'

/** A spend of the treasury that was decided and is not paid. Times in blocks, the amount in its currency's smallest unit. */
export interface WaitingSpend {
  readonly index: number
  readonly currency: CurrencyId
  readonly amount: bigint
  readonly to: string
  /** Block from which anyone can have it paid. */
  readonly from: number
  /** Block from which nobody can any more. */
  readonly until: number
  /** Whether anyone could have it paid now, or why not. */
  readonly payout: Answer
  /** Whether anyone can have it forgotten, since its time is over. */
  readonly expired: boolean
}

/** The account that the treasury's money is in. Nobody has its key. */
export const readTreasuryAccount = (state: State): string => state.consts.treasury.potAccount.toString()

/** For how many blocks from its first on a spend can be paid. */
export const readPayoutPeriod = (state: State): number => state.consts.treasury.payoutPeriod.toNumber()

/** All that the treasury has of a currency. */
export async function readTreasury(
  { query, consts }: Pick<State, 'query' | 'consts'>,
  id: CurrencyId,
): Promise<bigint> {
  const account = consts.treasury.potAccount
  if (id === 'native') {
    const { free, reserved } = (await query.system.account(account)).data
    return free.toBigInt() + reserved.toBigInt()
  }
  const found = await query.assets.account(id, account)
  return found.isSome ? found.unwrap().balance.toBigInt() : 0n
}

/** How many spends were ever approved: they are numbered from 0. */
export const readSpendCount = async ({ query }: Pick<State, 'query'>): Promise<number> =>
  (await query.treasury.spendCount()).toNumber()

/** Spends that are not paid, the newest first; at most `count`, which is 50 at most, of those before `before`. */
export async function readWaitingSpends(state: State, count = 50, before?: number): Promise<WaitingSpend[]> {
  const args = [before, count]
  const found = await view<Vec<HuzhuRuntimeTreasuryWaitingSpend>>(state, 'protocol', 'spendsPage', args)
  return found.map(({ index, currency, amount, beneficiary, from, until, payout, expired }) => ({
    index: index.toNumber(),
    currency: currencyIdOf(currency),
    amount: amount.toBigInt(),
    to: beneficiary.toString(),
    from: from.toNumber(),
    until: until.toNumber(),
    payout: answerOf(state.registry, payout),
    expired: expired.isTrue,
  }))
}

/** A spend as a referendum decided it. */
export interface ApprovedSpend {
  readonly index: number
  /** Block from which nobody can have it paid any more. */
  readonly until: number
}

/** Leaps of a chain's clock that are gone back over. */
const LEAPS = 256

/** A block's hash; undefined where the chain has none of this number. */
async function hashOf(api: Connection, block: number): Promise<Hash | undefined> {
  const hash = await api.rpc.chain.getBlockHash(block)
  return hash.isEmpty ? undefined : hash
}

/** Of the blocks from `from`, which there is not, to `to`, which there is, one that there is none right before. */
async function firstBehindGap(api: Connection, from: number, to: number): Promise<number> {
  let [missing, found] = [from, to]
  for (let step = 1; found - missing > 1; step *= 2) {
    const next = Math.max(found - step, from + 1)
    if (await hashOf(api, next)) found = next
    else {
      missing = next
      break
    }
  }
  while (found - missing > 1) {
    const middle = Math.floor((missing + found) / 2)
    if (await hashOf(api, middle)) found = middle
    else missing = middle
  }
  return found
}

/**
 * The hash of the last block up to `block`, of a chain whose head is the block `head`. Where the clock leaps, block numbers
 * do, and the first block behind a leap tells which was before it.
 */
async function lastUpTo(api: Connection, block: number, head: number): Promise<Hash | undefined> {
  const exact = await hashOf(api, block)
  if (exact) return exact
  let after = head
  for (let leaps = 0; leaps < LEAPS; leaps += 1) {
    const first = await api.rpc.chain.getHeader(await hashOf(api, await firstBehindGap(api, block, after)))
    const before = (await api.rpc.chain.getHeader(first.parentHash)).number.toNumber()
    if (before < block) return first.parentHash
    after = before
  }
  return undefined
}

/** What the state of a block tells; undefined where there is no such block, or the node has forgotten its state. */
async function stateOf<Found>(
  api: Connection,
  block: Promise<Hash | undefined>,
  read: (state: Pick<State, 'query'>) => Promise<Found>,
): Promise<Found | undefined> {
  const hash = await block
  if (!hash) return undefined
  try {
    return await read(await api.at(hash))
  } catch (error) {
    if (isDiscarded(error)) return undefined
    throw error
  }
}

/**
 * The spend that a referendum brought about, by the events of the block that carried its call out: the Scheduler tells each
 * call by its name, behind what it did. Undefined where it brought about none, or the node does not keep the block's state
 * any more. It never changes: whoever shows it again keeps it.
 */
export const readApprovedSpend = (
  api: Connection,
  referendum: number,
  block: number,
): Promise<ApprovedSpend | undefined> =>
  stateOf(api, hashOf(api, block), async ({ query }) => {
    const name = enactmentName(referendum)
    const [{ AssetSpendApproved }, { Dispatched }] = [api.events.treasury, api.events.scheduler]
    let approved: ApprovedSpend | undefined
    for (const { event } of await query.system.events()) {
      if (AssetSpendApproved.is(event)) {
        const { index, expireAt } = event.data
        approved = { index: index.toNumber(), until: expireAt.toNumber() }
      } else if (Dispatched.is(event)) {
        const { id } = event.data
        if (id.isSome && id.unwrap().toHex() === name) return approved
        approved = undefined
      }
    }
    return undefined
  })

/** How far a spend is that was decided. */
export type SpendProgress =
  /** It waits, or has expired and nobody has cleared it away. */
  | { readonly kind: 'Waits'; readonly spend: WaitingSpend }
  /** It was paid. This and the next stay so. */
  | { readonly kind: 'Paid' }
  /** Nobody had it paid in its time, and it is cleared away. */
  | { readonly kind: 'Expired' }

/** A spend as the chain keeps it, until it is cleared away. */
type Kept = Option<PalletTreasurySpendStatus>

/** Whether one that the chain keeps is still to be paid. */
const isUnpaid = (kept: Kept) => kept.isSome && !kept.unwrap().status.isAttempted

/**
 * How far a spend is, as of the state's block `now`. The chain forgets what is paid, and what has expired once somebody
 * clears it away: of the latter, the state of the last block in its time still tells. Undefined where the node does not keep that.
 */
export async function readSpendProgress(
  state: State,
  api: Connection,
  { index, until }: ApprovedSpend,
  now: number,
): Promise<SpendProgress | undefined> {
  const kept: Kept = await state.query.treasury.spends(index)
  if (isUnpaid(kept)) {
    const [spend] = await readWaitingSpends(state, 1, index + 1)
    if (spend?.index !== index) throw new OtherRuntime(`Spend ${index} waits and is not listed.`)
    return { kind: 'Waits', spend }
  }
  // Nothing else than its payment takes one away before that.
  if (kept.isSome || now <= until) return { kind: 'Paid' }
  return stateOf(api, lastUpTo(api, until, now), async ({ query }) =>
    isUnpaid(await query.treasury.spends(index)) ? { kind: 'Expired' } : { kind: 'Paid' },
  )
}
