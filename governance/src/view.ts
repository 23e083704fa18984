import type { Codec, Registry } from '@polkadot/types/types'
import type { DispatchError } from '@polkadot/types/interfaces'
import { u8aConcat, u8aToHex, u8aToU8a } from '@polkadot/util'
import { viewFunctions } from '@huzhu/runtime-metadata/view-functions.ts'
import { Refused } from './errors.ts'
import type { State } from './state.ts'

type Table = typeof viewFunctions
type Pallet = keyof Table

/** Ask one of the runtime's view functions. The answer is of the type that the table names. */
export async function view<Answer extends Codec>(
  state: State,
  pallet: Pallet,
  name: string,
  args: readonly unknown[] = [],
): Promise<Answer> {
  const entry = (viewFunctions[pallet] as Record<string, ViewFunction>)[name]
  if (!entry) throw new RangeError(`The runtime has no view function ${pallet}.${name}.`)
  const { id, inputs, output } = entry
  const input = u8aConcat(...inputs.map(([, type], at) => state.registry.createType(type, args[at]).toU8a()))
  // An error means that table and runtime do not belong together.
  const answer = await state.call.runtimeViewFunction.executeViewFunction(u8aToU8a(id), u8aToHex(input))
  if (answer.isErr)
    throw new RangeError(`${pallet}.${name}: ${answer.asErr.toString()}. Runtime and client are of different versions.`)
  return state.registry.createType(output, answer.asOk.toU8a(true)) as unknown as Answer
}

interface ViewFunction {
  readonly id: string
  readonly inputs: readonly (readonly [string, string])[]
  readonly output: string
}

/** The chain's refusal in a dispatch error. */
export function refusalOf(registry: Registry, error: DispatchError): Refused {
  if (error.isModule) {
    const { section, name, docs } = registry.findMetaError(error.asModule)
    return new Refused(section, name, docs.join(' ').trim())
  }
  const inner = error.inner.toString()
  return new Refused('runtime', error.isToken || error.isArithmetic ? inner : error.type, `${error.type}: ${inner}`)
}

/** A view function's Result. @throws {@link Refused} */
export function unwrap<Ok extends Codec>(
  registry: Registry,
  result: Codec & { isErr: boolean; asErr: unknown; asOk: unknown },
): Ok {
  if (result.isErr) throw refusalOf(registry, result.asErr as DispatchError)
  return result.asOk as Ok
}
