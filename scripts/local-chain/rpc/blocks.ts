// chain_*: blocks and headers, and who wants to be told of new ones. Every block is final: nothing builds beside it.
import * as v from 'valibot'
import type { Hex } from '../../engine/state.ts'
import { blockJson, headerJson } from '../history-provider.ts'
import type { LocalChain } from '../local-chain.ts'
import { type Method, type Methods, method, named } from './method.ts'
import * as value from './values.ts'

/** Most hashes of one question. */
const LISTED = 1_024

const hashAt = ({ history }: LocalChain, number: number): Hex | null => history.blockAt(number)?.hash ?? null

/** The block of a hash; null where there is none, as nodes say it. */
const blockAt = ({ history }: LocalChain, at: Hex | undefined) =>
  (at === undefined ? history.head() : history.blockOf(at)) ?? null

function heads(update: string): Method {
  return method({}, (_, { chain, news, subscriptions }) =>
    subscriptions.open(update, (subscription) => {
      subscription.tell(headerJson(chain.history.head()))
      subscription.onEnd(news.onHead((header) => subscription.tellText(header)))
    }),
  )
}

/** Ends a subscription; whether there was one. */
export const unsubscribe = method({ subscription: value.subscription }, ({ subscription }, { subscriptions }) =>
  subscriptions.close(subscription),
)

export const blocks: Methods = {
  ...named(
    'chain_getBlockHash',
    ['chain_getHead'],
    method(
      {
        number: v.optional(
          v.pipe(
            v.union([value.blockNumber, value.listOf(value.blockNumber, { most: LISTED })]),
            v.description(`a block's number, or a list of at most ${LISTED}`),
          ),
        ),
      },
      ({ number }, { chain }) => {
        if (number === undefined) return chain.history.head().hash
        return typeof number === 'number' ? hashAt(chain, number) : number.map((one) => hashAt(chain, one))
      },
    ),
  ),
  ...named(
    'chain_getFinalizedHead',
    ['chain_getFinalisedHead'],
    method({}, (_, { chain }) => chain.history.head().hash),
  ),
  chain_getHeader: method({ hash: value.at }, ({ hash }, { chain }) => {
    const block = blockAt(chain, hash)
    return block && headerJson(block)
  }),
  chain_getBlock: method({ hash: value.at }, ({ hash }, { chain }) => {
    const block = blockAt(chain, hash)
    return block && blockJson(block)
  }),
  ...named('chain_subscribeNewHeads', ['chain_subscribeNewHead', 'subscribe_newHead'], heads('chain_newHead')),
  ...named('chain_unsubscribeNewHeads', ['chain_unsubscribeNewHead', 'unsubscribe_newHead'], unsubscribe),
  chain_subscribeAllHeads: heads('chain_allHead'),
  chain_unsubscribeAllHeads: unsubscribe,
  ...named('chain_subscribeFinalizedHeads', ['chain_subscribeFinalisedHeads'], heads('chain_finalizedHead')),
  ...named('chain_unsubscribeFinalizedHeads', ['chain_unsubscribeFinalisedHeads'], unsubscribe),
}
