// What the local chain answers over JSON-RPC: Chopsticks' methods, with transactions and time in our own hands.
import { handler } from '@acala-network/chopsticks/rpc/index'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import type { LocalChain } from './local-chain.ts'
import { NotTaken } from './transaction-queue.ts'

type Hex = `0x${string}`

/** A JSON-RPC error with its code. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** Of one connection. */
export interface Subscriptions {
  subscribe(method: string, id: string, cancelled?: () => void): (data: unknown) => void
  unsubscribe(id: string): void
}

type Params = readonly unknown[]
type Method = (chain: LocalChain, params: Params, subscriptions: Subscriptions) => Promise<unknown>

/** Chopsticks' ways to move the chain: they would pass the history by. */
const CLOSED = /^dev_(newBlock|setStorages?|setHead|timeTravel|setBlockBuildMode)$/

let watchers = 0

const OWN: Record<string, Method> = {
  author_submitExtrinsic: (chain, [extrinsic]) => chain.submit(extrinsic as Hex),
  author_submitAndWatchExtrinsic: async (chain, [extrinsic], { subscribe, unsubscribe }) => {
    const id = `watch-${(watchers += 1)}`
    const tell = subscribe('author_extrinsicUpdate', id)
    const ended = (status: object | string) => typeof status === 'string' || 'finalized' in status
    // The subscription's number must arrive before its first news.
    const later = (status: object | string) =>
      setTimeout(() => {
        tell(status)
        if (ended(status)) unsubscribe(id)
      }, 10)
    await chain.submit(extrinsic as Hex, later).catch((error: unknown) => {
      unsubscribe(id)
      throw error
    })
    return id
  },
  author_unwatchExtrinsic: async (_, [id], { unsubscribe }) => unsubscribe(id as string),
  author_pendingExtrinsics: async (chain) => chain.pending,
  /** Milliseconds. */
  huzhu_fastForward: async (chain, [milliseconds]) => {
    await chain.fastForward(BigInt(milliseconds as string))
    return chain.head.hash
  },
  huzhu_fastForwardToNextDue: (chain) => chain.fastForwardToNextDue(),
  state_call: async (chain, [method, argument, at]) =>
    u8aToHex(await chain.call(method as string, hexToU8a(argument as Hex), (at as Hex | null) ?? undefined)),
  huzhu_newBlock: (chain) => chain.build(),
  huzhu_localChain: async (chain) => ({ local: true, time: (await chain.time()).toString() }),
}

/** Answer one request. */
export function answerer(
  chain: LocalChain,
): (method: string, params: Params, subscriptions: Subscriptions) => Promise<unknown> {
  const chopsticks = handler({ chain: chain.blockchain } as Parameters<typeof handler>[0])
  return async (method, params, subscriptions) => {
    const own = OWN[method]
    try {
      if (own) return await own(chain, params, subscriptions)
      if (CLOSED.test(method))
        throw new RpcError(-32601, `${method} is closed here; huzhu_fastForward and huzhu_newBlock move the chain.`)
      if (method === 'rpc_methods') {
        const { methods } = (await chopsticks({ method, params: [] }, subscriptions as never)) as { methods: string[] }
        const open = methods.filter((name) => !CLOSED.test(name))
        return { version: 1, methods: [...new Set([...open, ...Object.keys(OWN)])].sort() }
      }
      if (method === 'system_accountNextIndex') return await nextIndex(chain, params)
      return await chopsticks({ method, params: [...params] }, subscriptions as never)
    } catch (error) {
      if (error instanceof NotTaken) throw new RpcError(error.code, error.message)
      throw error
    }
  }
}

/** The account's next number, those that wait included. */
async function nextIndex(chain: LocalChain, [address]: Params): Promise<number> {
  const registry = await chain.head.registry
  const account = registry.createType('AccountId', address as string).toString()
  return (await chain.nonceOf(account)) + chain.pendingOf(account)
}
