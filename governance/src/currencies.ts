import type { FrameSupportTokensFungibleUnionOfNativeOrWithId } from '@huzhu/runtime-metadata/lookup'
import type { Vec, u128 } from '@polkadot/types'
import type { State } from './state.ts'
import { textOf } from './text.ts'
import { view } from './view.ts'

/** The native token, or an asset of the registry by its number. */
export type CurrencyId = 'native' | number

/** How a currency is written. Symbols and decimals come from the chain. */
export interface Currency {
  readonly id: CurrencyId
  readonly symbol: string
  readonly decimals: number
  /** Least amount that an account can hold. */
  readonly minimum: bigint
}

/** Decode a currency's name on the chain. @internal */
export function currencyIdOf(id: FrameSupportTokensFungibleUnionOfNativeOrWithId): CurrencyId {
  return id.isNative ? 'native' : id.asWithId.toNumber()
}

/** A currency's name as calls take it. @internal */
export function encodeCurrency(id: CurrencyId): { Native: null } | { WithId: number } {
  return id === 'native' ? { Native: null } : { WithId: id }
}

/** How the native token is written; nothing is asked of the node. */
export function nativeCurrency({ registry, consts }: State): Currency {
  const [symbol = ''] = registry.chainTokens
  const [decimals = 0] = registry.chainDecimals
  return { id: 'native', symbol, decimals, minimum: consts.balances.existentialDeposit.toBigInt() }
}

/** How a currency is written. */
export async function readCurrency(state: State, id: CurrencyId): Promise<Currency> {
  if (id === 'native') return nativeCurrency(state)
  const [metadata, details] = await Promise.all([state.query.assets.metadata(id), state.query.assets.asset(id)])
  return {
    id,
    symbol: textOf(metadata.symbol),
    decimals: metadata.decimals.toNumber(),
    minimum: details.isSome ? details.unwrap().minBalance.toBigInt() : 0n,
  }
}

/** What an account can spend of each of these currencies, in their order; 50 at most are answered. */
export async function readBalances(state: State, account: string, ids: readonly CurrencyId[]): Promise<bigint[]> {
  const found = await view<Vec<u128>>(state, 'mutualAid', 'balances', [account, ids.map(encodeCurrency)])
  return found.map((balance) => balance.toBigInt())
}

/** What an account can spend of a currency. */
export async function readBalance(state: State, id: CurrencyId, account: string): Promise<bigint> {
  return (await readBalances(state, account, [id]))[0]!
}

/** For what something is held of an account; `Preimage`: for a text that the protocol keeps. */
export type HeldFor = 'DisputeBond' | 'PoolDeposit' | 'ProposalDeposit' | 'Application' | 'Preimage'

/** What is held of an account for one thing. */
export interface Held {
  readonly currency: CurrencyId
  readonly reason: HeldFor
  readonly amount: bigint
}

/** What is held of an account in each of these currencies. Deposits of referenda are told by `readReferendaPage`. */
export async function readHeld(state: State, account: string, ids: readonly CurrencyId[]): Promise<Held[]> {
  const { balances, assetsHolder } = state.query
  const found = await Promise.all(
    ids.map((id) => (id === 'native' ? balances.holds(account) : assetsHolder.holds(id, account))),
  )
  return found.flatMap((holds, at) =>
    holds.map(({ id: reason, amount }) => ({
      currency: ids[at]!,
      reason: reason.isMutualAid ? reason.asMutualAid.type : reason.asPreimage.type,
      amount: amount.toBigInt(),
    })),
  )
}

/** All that an account has of the native token, what is held and locked of it included: what it can vote with. */
export async function readTokens(state: State, account: string): Promise<bigint> {
  return (await view<u128>(state, 'protocol', 'tokens', [account])).toBigInt()
}

/** Least dues of a period in a currency; undefined for one that is not registered. */
export async function readDuesFloor(state: State, id: CurrencyId): Promise<bigint | undefined> {
  const found = await state.query.mutualAid.currencies(encodeCurrency(id))
  return found.isSome ? found.unwrap().duesFloor.toBigInt() : undefined
}
