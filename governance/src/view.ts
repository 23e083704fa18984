import type { Codec, Registry } from '@polkadot/types/types'
import { u8aConcat, u8aToHex, u8aToU8a } from '@polkadot/util'
import { viewFunctions } from '@huzhu/runtime-metadata/view-functions'
import type { SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import { OtherRuntime } from './errors.ts'
import { refusalOf } from './refusals.ts'
import type { State } from './state.ts'

type Table = typeof viewFunctions
/** A view function by its pallet and name. */
type Asked = { [Pallet in keyof Table]: [pallet: Pallet, name: keyof Table[Pallet] & string] }[keyof Table]

interface ViewFunction {
  readonly id: string
  readonly inputs: readonly (readonly [name: string, type: string])[]
  readonly output: string
}

/** Types of this chain's own pallets in a type's name. */
const OWN = /\b(?:Pallet|Huzhu)\w+/g

/** Ask one of the runtime's view functions. The answer is of the type that the table names. @throws {@link OtherRuntime} */
export async function view<Answer extends Codec>(
  state: State,
  ...[pallet, name, args = []]: [...Asked, args?: readonly unknown[]]
): Promise<Answer> {
  const { id, inputs, output } = (viewFunctions[pallet] as Readonly<Record<string, ViewFunction>>)[name]!
  // An unknown type decodes to nothing at all: in the block that puts new code in place, the new code answers already.
  const unknown = [...output.matchAll(OWN)].find(([type]) => !state.registry.get(type))
  if (unknown)
    throw new OtherRuntime(`${pallet}.${name} answers ${unknown[0]}, which this block's runtime does not have.`)
  const input = u8aConcat(...inputs.map(([, type], at) => state.registry.createType(type, args[at]).toU8a()))
  const answer = await state.call.runtimeViewFunction.executeViewFunction(u8aToU8a(id), u8aToHex(input))
  if (answer.isErr) throw new OtherRuntime(`${pallet}.${name} answers ${answer.asErr.toString()}.`)
  return state.registry.createType(output, answer.asOk.toU8a(true)) as unknown as Answer
}

/** A view function's Result. @throws {@link Refused} */
export function unwrap<Ok extends Codec>(
  registry: Registry,
  result: Codec & { isErr: boolean; asErr: unknown; asOk: unknown },
): Ok {
  if (result.isErr) throw refusalOf(registry, result.asErr as SpRuntimeDispatchError)
  return result.asOk as Ok
}
