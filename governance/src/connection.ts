// The types of this chain's storage, calls and events augment the library's; nothing of it runs.
/// <reference types="@huzhu/runtime-metadata/augment" preserve="true" />
import { ApiPromise, WsProvider } from '@polkadot/api'
import { u8aToHex } from '@polkadot/util'
import { BadEndpoint, ChainUnreachable, WrongGenesis } from './errors.ts'

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

const isEndpoint = (address: unknown): address is string =>
  typeof address === 'string' && URL.canParse(address) && ['ws:', 'wss:'].includes(new URL(address).protocol)

/**
 * Connect to a node.
 * @throws {@link BadEndpoint}, {@link ChainUnreachable}, {@link WrongGenesis}
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  // Not every caller has the compiler's word for what it gives.
  const { endpoint, genesis, metadata, patience = 20_000 } = (options ?? {}) as ConnectionOptions
  // The library would take its own default for no address, and another chain may answer there.
  if (!isEndpoint(endpoint)) throw new BadEndpoint(String(endpoint ?? ''))
  const provider = new WsProvider(endpoint, 2_500)
  const bundled = metadata && { [`${metadata.genesis}-${metadata.specVersion}`]: u8aToHex(metadata.bytes) }
  // Hashes and signatures work without the wasm, which a page need not load.
  const api = new ApiPromise({ provider, noInitWarn: true, initWasm: false, ...(bundled && { metadata: bundled }) })
  // Each try that fails is told here as well; only the last word counts, and that is said below.
  api.isReadyOrError.catch(() => undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new ChainUnreachable(endpoint)), patience)
  })
  try {
    await Promise.race([api.isReady, late])
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
