// The local chain's JSON-RPC: these methods and no others. What is not promised in whole is not offered: no proofs of
// reading, since the chain computes no roots, and none of the newer groups (chainHead, archive, transaction).
import type { Answer } from '../connection.ts'
import type { LocalChain } from '../local-chain.ts'
import { blocks } from './blocks.ts'
import { type Method, method } from './method.ts'
import { News } from './news.ts'
import { payment } from './payment.ts'
import { CODE } from './refusal.ts'
import { RpcError } from './rpc-error.ts'
import { state } from './state.ts'
import { system } from './system.ts'
import { time } from './time.ts'
import { transactions } from './transactions.ts'

/** A map, not an object: `constructor` is no method. */
const METHODS = new Map<string, Method>(
  Object.entries({ ...blocks, ...state, ...system, ...payment, ...transactions, ...time }),
)
METHODS.set(
  'rpc_methods',
  method({}, () => ({ methods: [...METHODS.keys()].sort() })),
)

/** Answers requests about a chain. */
export function answerer(chain: LocalChain): Answer {
  const news = new News(chain)
  return async ({ method: name, params }, subscriptions) => {
    const found = METHODS.get(name)
    if (!found) throw new RpcError(CODE.noMethod, 'Method not found. rpc_methods lists those that there are.')
    return found(params, { chain, news, subscriptions })
  }
}
