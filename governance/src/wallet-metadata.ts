/** What a wallet is told of the chain, so that it can show in words what its person signs. */
import { base64Encode } from '@polkadot/util-crypto'
import type { Connection } from './connection.ts'
import { OtherRuntime } from './errors.ts'

/** A chain as wallets know it: the MetadataDef of @polkadot/extension-inject. */
export interface WalletMetadata {
  readonly chain: string
  readonly chainType: 'substrate'
  readonly genesisHash: `0x${string}`
  readonly specVersion: number
  readonly icon: string
  readonly ss58Format: number
  readonly tokenSymbol: string
  readonly tokenDecimals: number
  /** Types that the metadata does not describe: none. */
  readonly types: Record<string, never>
  /** All that calls are made of, in base64. */
  readonly metaCalls: string
  /** The whole metadata, version 15: newer wallets work out the hash that a hardware wallet is shown. */
  readonly rawMetadata: `0x${string}`
  /** Parts of a transaction that hold nothing, which not every wallet knows by name. */
  readonly userExtensions: Record<string, { extrinsic: Record<string, never>; payload: Record<string, never> }>
}

/** What a wallet is known to have of a chain. */
export interface KnownMetadata {
  readonly genesisHash: string
  readonly specVersion: number
}

/** The version from which the hash of the metadata is made. */
const MERKLEIZED = 15

/** Whether a wallet that knows of these chains can read what is signed for this one, as its code is now. */
export const readsThisChain = (api: Connection, known: readonly KnownMetadata[]): boolean =>
  known.some(
    ({ genesisHash, specVersion }) =>
      genesisHash === api.genesisHash.toHex() && specVersion >= api.runtimeVersion.specVersion.toNumber(),
  )

/** All that a wallet needs. */
export async function readWalletMetadata(api: Connection): Promise<WalletMetadata> {
  const { registry, runtimeMetadata } = api
  const raw = await api.call.metadata.metadataAtVersion(MERKLEIZED)
  if (raw.isNone) throw new OtherRuntime(`The runtime has no metadata of version ${MERKLEIZED}.`)
  const { transactionExtensions } = runtimeMetadata.asLatest.extrinsic
  const empty = transactionExtensions.filter(({ type, implicit }) =>
    [type, implicit].every((id) => registry.lookup.getTypeDef(id).type === 'Null'),
  )
  return {
    chain: api.runtimeChain.toString(),
    chainType: 'substrate',
    genesisHash: api.genesisHash.toHex(),
    specVersion: api.runtimeVersion.specVersion.toNumber(),
    icon: 'substrate',
    ss58Format: registry.chainSS58 ?? 42,
    tokenSymbol: registry.chainTokens[0] ?? '',
    tokenDecimals: registry.chainDecimals[0] ?? 0,
    types: {},
    metaCalls: base64Encode(runtimeMetadata.asCallsOnly.toU8a()),
    rawMetadata: raw.unwrap().toHex(),
    userExtensions: Object.fromEntries(
      empty.map(({ identifier }) => [identifier.toString(), { extrinsic: {}, payload: {} }]),
    ),
  }
}
