import type { ApiDecoration } from '@polkadot/api/types'
import type { Header, RuntimeVersion } from '@polkadot/types/interfaces'
import type { Connection } from './connection.ts'

/**
 * What is read from: one block, as {@link stateAt} gives it, or the connection itself. Answers of one block fit
 * together; the connection answers each question from whatever block is the newest by then.
 */
export type State = Pick<ApiDecoration<'promise'>, 'call' | 'consts' | 'query' | 'registry'>

/** The state of one block. It stays what it was while the chain goes on, for as long as the node keeps it. */
export interface PinnedState extends State {
  /** Number of the block. */
  readonly number: number
  /** Its hash. */
  readonly hash: string
}

/** A block that was pinned, with what the next one needs. */
interface Pinned {
  readonly header: Header
  readonly hash: string
  readonly version: RuntimeVersion
  /** Whether it put new code in place: the next block is of another version. */
  readonly renewed: boolean
}

/** Of each connection the blocks that were pinned last, the newest first. */
const pinned = new WeakMap<Connection, readonly Pinned[]>()

/** How many of them are remembered: the one that pages show, and those before it. */
const REMEMBERED = 4

/** A block that was pinned a moment ago: nothing about it has to be asked again. @internal */
export const pinnedAt = (api: Connection, hash: string): Pinned | undefined =>
  pinned.get(api)?.find((one) => one.hash === hash)

/** The runtime that built a block. It is asked for only where that is not known from the block before. */
async function versionOf(api: Connection, { hash, parentHash, number }: Header): Promise<RuntimeVersion> {
  const same = pinnedAt(api, hash.toHex())
  if (same) return same.version
  const before = pinnedAt(api, parentHash.toHex())
  if (before && !before.renewed) return before.version
  // Before the first block there is none: its runtime is the one that it brings.
  const built = number.toNumber() === 0 ? hash : parentHash
  return api.registry.createType('RuntimeVersion', await api.rpc.state.getRuntimeVersion.raw(built))
}

/**
 * The state of a block, to read from: `const state = await stateAt(api, hash)`. From a header that follows the last one
 * nothing is asked of the node. When the chain's code has changed, connect anew: a connection keeps to the types of the
 * runtime that it began with.
 */
export async function stateAt(api: Connection, block: Header | string): Promise<PinnedState> {
  const header = typeof block === 'string' ? await api.rpc.chain.getHeader(block) : block
  const { hash, number, digest } = header
  const version = await versionOf(api, header)
  const { call, consts, query, registry } = await api.at(hash, version)
  const renewed = digest.logs.some(({ isRuntimeEnvironmentUpdated }) => isRuntimeEnvironmentUpdated)
  const known = (pinned.get(api) ?? []).filter((one) => one.hash !== hash.toHex())
  pinned.set(api, [{ header, hash: hash.toHex(), version, renewed }, ...known].slice(0, REMEMBERED))
  return { call, consts, query, registry, number: number.toNumber(), hash: hash.toHex() }
}

/** Whether a node says that it does not keep the state of a block any more: sc_client_api. */
export const isDiscarded = (error: unknown): boolean =>
  error instanceof Error && /state already discarded/i.test(error.message)
