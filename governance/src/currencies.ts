import type { FrameSupportTokensFungibleUnionOfNativeOrWithId } from '@polkadot/types/lookup'
import { hexToString } from '@polkadot/util'
import type { Connection } from './connection.ts'

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

/** Decode a currency's name on the chain. */
export function currencyIdOf(id: FrameSupportTokensFungibleUnionOfNativeOrWithId): CurrencyId {
  return id.isNative ? 'native' : id.asWithId.toNumber()
}

/** A currency's name as calls take it. */
export function encodeCurrency(id: CurrencyId): { Native: null } | { WithId: number } {
  return id === 'native' ? { Native: null } : { WithId: id }
}

/** How a currency is written. */
export async function readCurrency(api: Connection, id: CurrencyId): Promise<Currency> {
  if (id === 'native') {
    const [symbol = ''] = api.registry.chainTokens
    const [decimals = 0] = api.registry.chainDecimals
    return { id, symbol, decimals, minimum: api.consts.balances.existentialDeposit.toBigInt() }
  }
  const [metadata, details] = await Promise.all([api.query.assets.metadata(id), api.query.assets.asset(id)])
  return {
    id,
    symbol: hexToString(metadata.symbol.toHex()),
    decimals: metadata.decimals.toNumber(),
    minimum: details.isSome ? details.unwrap().minBalance.toBigInt() : 0n,
  }
}

/** What an account can spend of a currency. */
export async function readBalance(api: Connection, id: CurrencyId, account: string): Promise<bigint> {
  if (id === 'native') {
    const { free, frozen } = (await api.query.system.account(account)).data
    return free.toBigInt() > frozen.toBigInt() ? free.toBigInt() - frozen.toBigInt() : 0n
  }
  const found = await api.query.assets.account(id, account)
  return found.isSome ? found.unwrap().balance.toBigInt() : 0n
}

/** Least dues of a period in a currency; undefined for one that is not registered. */
export async function readDuesFloor(api: Connection, id: CurrencyId): Promise<bigint | undefined> {
  const found = await api.query.mutualAid.currencies(encodeCurrency(id))
  return found.isSome ? found.unwrap().duesFloor.toBigInt() : undefined
}
