import { ContentRefused, NodeFailed, StoreUnreachable, errorOf } from '@huzhu/governance/errors'
import { sentenceOf } from '@huzhu/governance/failures'
import { NO_SUCH_TIME } from '@huzhu/governance/local'
import { m } from '$lib/paraglide/messages'
import { type Connection, isConnectionLost } from './connection'

/** The code of a node that has too much to do. */
const BUSY = -32_005

/** What is said of a refusal by its number, in the language of the page: whoever refuses has words of one language. */
const byNumber = {
  node: new Map([
    [NO_SUCH_TIME, m.chain_clock_too_far],
    [BUSY, m.chain_busy],
  ]),
  store: new Map([
    [413, m.chain_store_too_long],
    [507, m.chain_store_full],
  ]),
}

/** What is said where something could not be done, for another reason than the chain's rules. */
export function troubleWords(error: unknown): string {
  if (isConnectionLost(error)) return m.chain_no_answer()
  if (error instanceof StoreUnreachable) return m.chain_store_away({ store: error.store })
  const known =
    error instanceof NodeFailed
      ? byNumber.node.get(error.code)
      : error instanceof ContentRefused
        ? byNumber.store.get(error.status)
        : undefined
  if (known) return known()
  return m.chain_trouble({ message: sentenceOf(error) })
}

/** Why the chain cannot be followed just now; undefined where it can. */
export function awayWords(connection: Connection): string | undefined {
  if (connection.state === 'unreachable') return m.chain_unreachable({ endpoint: connection.endpoint })
  if (connection.state === 'silent') return m.chain_silent()
  if (connection.state !== 'failed') return undefined
  const { endpoint, failure } = connection
  if (failure.kind === 'BadNode') return m.chain_bad_node({ endpoint, message: failure.sentence })
  if (failure.kind === 'NodeFailed') return m.chain_node_failed({ endpoint, message: failure.sentence })
  return m.chain_unforeseen({ message: errorOf(failure).message })
}
