// What the local chain answers over JSON-RPC: Chopsticks' methods, with transactions and time in our own hands.
import { handler } from '@acala-network/chopsticks/rpc/index'
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
  huzhu_newBlock: (chain) => chain.build(),
  huzhu_localChain: async (chain) => ({ local: true, time: (await chain.time()).toString() }),
}

/** Calls of the newest block that are kept; a page asks some twenty. */
const KEPT = 2_000

/** Answer one request. */
export function answerer(
  chain: LocalChain,
): (method: string, params: Params, subscriptions: Subscriptions) => Promise<unknown> {
  const chopsticks = handler({ chain: chain.blockchain } as Parameters<typeof handler>[0])
  // The executor compiles the runtime for each call, which takes far longer than the call. The same call of the same
  // block says the same, and one page after another asks it.
  const kept = { hash: '', answers: new Map<string, Promise<unknown>>() }
  const call = (params: Params, subscriptions: Subscriptions) => {
    const { hash } = chain.head
    const [name, argument, at = hash] = params
    const ask = () => chopsticks({ method: 'state_call', params: [name, argument, at] }, subscriptions as never)
    if (at !== hash) return ask()
    if (kept.hash !== hash || kept.answers.size >= KEPT) {
      kept.hash = hash
      kept.answers.clear()
    }
    const key = `${name} ${argument}`
    const known = kept.answers.get(key)
    if (known) return known
    const answer = ask()
    kept.answers.set(key, answer)
    answer.catch(() => kept.answers.delete(key))
    return answer
  }
  return async (method, params, subscriptions) => {
    const own = OWN[method]
    try {
      if (own) return await own(chain, params, subscriptions)
      if (CLOSED.test(method))
        throw new RpcError(-32601, `${method} is closed here; huzhu_fastForward and huzhu_newBlock move the chain.`)
      if (method === 'rpc_methods') {
        const { methods } = (await chopsticks({ method, params: [] }, subscriptions as never)) as { methods: string[] }
        return { version: 1, methods: [...methods.filter((name) => !CLOSED.test(name)), ...Object.keys(OWN)].sort() }
      }
      if (method === 'system_accountNextIndex') return await nextIndex(chain, params)
      if (method === 'state_call') return await call(params, subscriptions)
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
