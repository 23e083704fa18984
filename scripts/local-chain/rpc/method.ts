// A method of the local chain's JSON-RPC: what it takes, checked before anything runs, and what it does.
import * as v from 'valibot'
import type { LocalChain } from '../local-chain.ts'
import type { News } from './news.ts'
import { CODE } from './refusal.ts'
import { RpcError } from './rpc-error.ts'
import type { Subscribing } from './subscriptions.ts'

/** What a method works on. */
export interface Asked {
  readonly chain: LocalChain
  /** Of its new blocks. */
  readonly news: News
  /** Of whoever asks. */
  readonly subscriptions: Subscribing
}

/** A method that is offered. */
export type Method = (params: readonly unknown[], asked: Asked) => Promise<unknown>

/** Methods by name. */
export type Methods = Readonly<Record<string, Method>>

type Parameters = Readonly<Record<string, v.GenericSchema>>
type Values<Given extends Parameters> = { readonly [Name in keyof Given]: v.InferOutput<Given[Name]> }

/** What a parameter must be, in words that do not tell of how it is checked. */
function wantedOf(schema: v.GenericSchema): string {
  const wanted = v.getDescription(schema)
  if (wanted !== undefined) return wanted
  if ('wrapped' in schema) return wantedOf(schema.wrapped as v.GenericSchema)
  throw new Error('A parameter is not described.')
}

/** A method with its parameters, in their order. @throws {@link RpcError} for any that is not what it must be */
export function method<Given extends Parameters>(
  parameters: Given,
  run: (values: Values<Given>, asked: Asked) => unknown,
): Method {
  const given = Object.entries(parameters).map(([name, schema]) => ({ name, schema, wanted: wantedOf(schema) }))
  return async (params, asked) => {
    if (params.length > given.length)
      throw new RpcError(CODE.badParams, `Invalid params: at most ${given.length} are taken, ${params.length} came.`)
    const values = given.map(({ name, schema, wanted }, at) => {
      // Clients send null for what they leave out.
      const read = v.safeParse(schema, params[at] ?? undefined)
      if (read.success) return [name, read.output] as const
      throw new RpcError(CODE.badParams, `Invalid params: ${name} must be ${wanted}.`)
    })
    return run(Object.fromEntries(values) as Values<Given>, asked)
  }
}

/** The same method under its other names. */
export function named(name: string, aliases: readonly string[], method: Method): Methods {
  return Object.fromEntries([name, ...aliases].map((one) => [one, method]))
}
