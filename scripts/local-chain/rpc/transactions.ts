// author_*: transactions that wait for a block, and what becomes of them.
import { type Methods, method } from './method.ts'
import { unsubscribe } from './blocks.ts'
import * as value from './values.ts'
import { isLast } from '../transaction-queue.ts'

const given = { extrinsic: value.bytes }

export const transactions: Methods = {
  author_submitExtrinsic: method(given, ({ extrinsic }, { chain }) => chain.submit(extrinsic)),
  author_submitAndWatchExtrinsic: method(given, ({ extrinsic }, { chain, subscriptions }) =>
    subscriptions.open('author_extrinsicUpdate', (subscription) =>
      chain.submit(extrinsic, (status) => {
        subscription.tell(status)
        if (isLast(status)) subscription.end()
      }),
    ),
  ),
  author_unwatchExtrinsic: unsubscribe,
  author_pendingExtrinsics: method({}, (_, { chain }) => chain.pending),
}
