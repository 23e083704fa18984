// The types of this chain's storage, calls and events augment the library's; nothing of it runs.
/// <reference types="@huzhu/runtime-metadata/augment" preserve="true" />
import type { ApiPromise } from '@polkadot/api'
import { TypeRegistry } from '@polkadot/types'
import { u8aToHex } from '@polkadot/util'
import { BlockwiseApi } from './blockwise-api.ts'
import { BadEndpoint, BadNode, ChainUnreachable, ConnectionLost, WrongGenesis } from './errors.ts'
import { HuzhuError } from './failures.ts'
import { NodeLine } from './node-line.ts'

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
 * Connect to a node. A connection that ends stays ended: whatever is under way fails, and `disconnected` is told; connect
 * anew.
 * @throws {@link BadEndpoint}, {@link ChainUnreachable}, {@link BadNode}, {@link NodeFailed}, {@link WrongGenesis}
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  // Not every caller has the compiler's word for what it gives.
  const { endpoint, genesis, metadata, patience = 20_000 } = (options ?? {}) as ConnectionOptions
  // The library would take its own default for no address, and another chain may answer there.
  if (!isEndpoint(endpoint)) throw new BadEndpoint(String(endpoint ?? ''))
  const registry = new TypeRegistry()
  const provider = new NodeLine(endpoint, registry)
  const bundled = metadata && { [`${metadata.genesis}-${metadata.specVersion}`]: u8aToHex(metadata.bytes) }
  // Hashes and signatures work without the wasm, which a page need not load.
  const api = new BlockwiseApi({
    ...{ provider, registry, noInitWarn: true, initWasm: false },
    ...(bundled && { metadata: bundled }),
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new ChainUnreachable(endpoint)), patience)
  })
  try {
    await Promise.race([Promise.all([provider.connect(), api.isReadyOrError]), late])
    const found = api.genesisHash.toHex()
    if (genesis && found !== genesis) throw new WrongGenesis(genesis, found)
    return api
  } catch (error) {
    await api.disconnect()
    if (error instanceof ConnectionLost) throw new ChainUnreachable(endpoint)
    if (error instanceof HuzhuError) throw error
    // An answer that the API cannot read.
    throw new BadNode(endpoint, (error as Error).message.replace(/^FATAL: [^:]+: /, ''))
  } finally {
    clearTimeout(timer)
  }
}
