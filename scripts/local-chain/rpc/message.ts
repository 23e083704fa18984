// What a client's message asks: one request, or several at once.
import * as v from 'valibot'
import { CODE } from './refusal.ts'
import { RpcError } from './rpc-error.ts'

/** A request's own number, given back with the answer. */
export type Id = string | number | null

/** A request to be answered. */
export interface Request {
  readonly id: Id
  readonly method: string
  readonly params: readonly unknown[]
}

/** What is no request, with its number if it can be read. */
export interface NoRequest {
  readonly id: Id
  readonly refusal: RpcError
}

/** A message: what is asked together is answered together. */
export interface Message {
  readonly together: boolean
  readonly asked: readonly (Request | NoRequest)[]
}

/** Most requests of one message. */
const TOGETHER = 256

const Numbered = v.object({ id: v.union([v.string(), v.number(), v.null()]) })
const Asked = v.object({
  jsonrpc: v.literal('2.0'),
  method: v.string(),
  // Each is looked at by its method, which knows how many it takes.
  params: v.optional(v.custom<unknown[]>(Array.isArray), []),
})

function none(message: string, id: Id = null, code: number = CODE.notRequest): NoRequest {
  return { id, refusal: new RpcError(code, message) }
}

/** A request; undefined is a notification, which nobody waits for and nothing here listens to. */
function readOne(value: unknown): Request | NoRequest | undefined {
  const numbered = v.safeParse(Numbered, value)
  const asked = v.safeParse(Asked, value)
  if (numbered.success)
    return asked.success
      ? { ...numbered.output, ...asked.output }
      : none(
          'The message is no request: it has "jsonrpc": "2.0", a method and a list of parameters.',
          numbered.output.id,
        )
  const isNotification = asked.success && !Object.hasOwn(value as object, 'id')
  return isNotification ? undefined : none('The message is no request: its id is a text or a number.')
}

/** Read a message of a client. */
export function readMessage(text: string): Message {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { together: false, asked: [none('The message is not JSON.', null, CODE.notJson)] }
  }
  if (!Array.isArray(value)) return { together: false, asked: [readOne(value)].filter((one) => one !== undefined) }
  if (value.length === 0) return { together: false, asked: [none('The message asks nothing.')] }
  if (value.length > TOGETHER)
    return { together: false, asked: [none(`A message asks at most ${TOGETHER} things.`, null, CODE.tooMany)] }
  return { together: true, asked: value.map(readOne).filter((one) => one !== undefined) }
}
