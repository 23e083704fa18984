import { ApiPromise, WsProvider } from '@polkadot/api'
import { u8aToHex } from '@polkadot/util'
// The types of this chain's storage, calls and events augment the library's; nothing of it runs.
import type {} from '@huzhu/runtime-metadata/types/augment-api.ts'
import { ChainUnreachable, WrongGenesis } from './errors.ts'

/** A connection to the chain, as the other modules take it. */
export type Connection = ApiPromise

/** Where and to what to connect. */
export interface ConnectionOptions {
  /** ws: or wss: address of a node. */
  readonly endpoint: string
  /** Genesis hash that the chain must have; none accepts any. */
  readonly genesis?: string
  /** The runtime's metadata and its version, to save asking for it. */
  readonly metadata?: { readonly genesis: string; readonly specVersion: number; readonly bytes: Uint8Array }
  /** Milliseconds to wait for the first answer. */
  readonly patience?: number
}

/**
 * Connect to a node.
 * @throws {@link ChainUnreachable}, {@link WrongGenesis}
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { endpoint, genesis, metadata, patience = 20_000 } = options
  const provider = new WsProvider(endpoint, 2_500)
  const bundled = metadata && { [`${metadata.genesis}-${metadata.specVersion}`]: u8aToHex(metadata.bytes) }
  // Hashes and signatures work without the wasm, which a page need not load.
  const api = new ApiPromise({ provider, noInitWarn: true, initWasm: false, ...(bundled && { metadata: bundled }) })
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new ChainUnreachable(endpoint)), patience)
  try {
    await Promise.race([api.isReady, late.promise])
    const found = api.genesisHash.toHex()
    if (genesis && found !== genesis) throw new WrongGenesis(genesis, found)
    return api
  } catch (error) {
    await api.disconnect()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
