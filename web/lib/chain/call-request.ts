import type * as calls from '@huzhu/governance/calls'
import type * as protocolCalls from '@huzhu/governance/protocol-calls'

type Calls = typeof calls & typeof protocolCalls

/** A call by its name in the client library, with what it takes. It can be stored and sent to the worker. */
export type CallRequest = {
  [Name in keyof Calls]: Calls[Name] extends (api: never, ...args: infer Args) => unknown
    ? { name: Name; args: Args }
    : never
}[keyof Calls]
