// Why a request is not answered, as JSON-RPC says it.
import { NO_SUCH_TIME } from '../../../governance/src/local.ts'
import { RuntimeTrap } from '../../engine/runtime.ts'
import { NoSuchTime } from '../clock.ts'
import { TooFar } from '../history.ts'
import { NoSuchBlock } from '../local-chain.ts'
import { NotKept } from '../state-history.ts'
import { RpcError } from './rpc-error.ts'

/** JSON-RPC's own codes, and those that nodes use. */
export const CODE = {
  notJson: -32700,
  notRequest: -32600,
  noMethod: -32601,
  badParams: -32602,
  internal: -32603,
  tooMany: -32005,
  tooManySubscriptions: -32006,
  tooManyKeys: 4002,
  client: 4003,
  failed: -32000,
} as const

/** Most characters of what a runtime said before it stopped. */
const REASON = 400

/** An error as a response has it. */
export interface RefusalBody {
  readonly code: number
  readonly message: string
  readonly data?: string
}

/** What is told of an error. Of one that nobody foresaw the log has more: it may name this machine's folders. */
export function refusalOf(error: unknown): RefusalBody {
  if (error instanceof RpcError) {
    const { code, message, data } = error
    return { code, message, ...(data !== undefined && { data }) }
  }
  if (error instanceof NoSuchBlock)
    return { code: CODE.client, message: `Client error: UnknownBlock: ${error.message}` }
  if (error instanceof RuntimeTrap)
    return { code: CODE.client, message: `Client error: Execution failed: ${error.message.slice(0, REASON)}` }
  if (error instanceof TooFar) return { code: CODE.tooMany, message: error.message }
  // A time that lies behind, or a full disk: the chain's words are for whoever asked.
  if (error instanceof NoSuchTime) return { code: NO_SUCH_TIME, message: error.message }
  if (error instanceof NotKept) return { code: CODE.failed, message: error.message }
  console.error('A request could not be answered:', error)
  return { code: CODE.internal, message: 'Internal error. The log of the chain says more.' }
}
