// A state of which one thing is told by the test: what the chain's own types can say and no short life leads to.
import { u8aEq, u8aToHex } from '@polkadot/util'
import type { State } from '../../governance/src/state.ts'

/** `state`, in which the map or value `name` of a pallet is `value`, of the type that the metadata names. */
export function told(state: State, pallet: string, name: string, type: string, value: unknown): State {
  const answer = async () => state.registry.createType(type, value)
  const others = state.query[pallet]
  const query = { ...state.query, [pallet]: { ...others, [name]: answer } } as unknown as State['query']
  return { ...state, query }
}

/** `state`, in which the map or value `name` of a pallet cannot be read. */
export function failing<Asked extends State>(state: Asked, pallet: string, name: string): Asked {
  const answer = async () => {
    throw new Error(`${pallet}.${name} cannot be read.`)
  }
  const query = { ...state.query, [pallet]: { ...state.query[pallet], [name]: answer } } as unknown
  return { ...state, query: query as State['query'] }
}

/** `state`, in which the map `name` of a pallet has these entries: keys that are decoded, values of a type of the metadata. */
export function listed(
  state: State,
  pallet: string,
  name: string,
  type: string,
  found: readonly (readonly [args: readonly unknown[], value: unknown])[],
): State {
  const entries = async () => found.map(([args, value]) => [{ args }, state.registry.createType(type, value)])
  const query = { ...state.query, [pallet]: { ...state.query[pallet], [name]: { entries } } } as unknown
  return { ...state, query: query as State['query'] }
}

/** `state`, whose runtime answers every question for a view so. */
function viewing<Asked extends State>(
  state: Asked,
  executeViewFunction: (id: Uint8Array, input: string) => unknown,
): Asked {
  return { ...state, call: { ...state.call, runtimeViewFunction: { executeViewFunction } } as unknown as State['call'] }
}

function answerOf({ registry }: State, type: string, value: unknown) {
  const asOk = registry.createType('Bytes', u8aToHex(registry.createType(type, value).toU8a()))
  return { isErr: false, asOk }
}

/** `state`, in which the runtime answers every view with `value`, of the type that the metadata names. */
export function answering(state: State, type: string, value: unknown): State {
  const answer = answerOf(state, type, value)
  return viewing(state, async () => answer)
}

/** `state`, in which one view answers with `value`, and all others as they do. */
export function answeringTo<Asked extends State>(
  state: Asked,
  { id, output }: { readonly id: string; readonly output: string },
  value: unknown,
): Asked {
  const { executeViewFunction } = state.call.runtimeViewFunction
  const answer = answerOf(state, output, value)
  return viewing(state, async (asked, input) => (u8aEq(asked, id) ? answer : executeViewFunction(asked, input)))
}

/** `state`, whose runtime has no views. */
export const viewless = (state: State): State => viewing(state, async () => ({ isErr: true, asErr: 'NotFound' }))

/** `state`, in which one view gives what nobody can read. */
export function silentOn<Asked extends State>(state: Asked, { id }: { readonly id: string }): Asked {
  const { executeViewFunction } = state.call.runtimeViewFunction
  return viewing(state, async (asked, input) => {
    if (u8aEq(asked, id)) throw new Error('Unable to decode the answer.')
    return executeViewFunction(asked, input)
  })
}

/** `state`, whose runtime does not have one of the views. */
export function unknowing<Asked extends State>(state: Asked, { id }: { readonly id: string }): Asked {
  const { executeViewFunction } = state.call.runtimeViewFunction
  const none = { isErr: true, asErr: 'NotFound' }
  return viewing(state, async (asked, input) => (u8aEq(asked, id) ? none : executeViewFunction(asked, input)))
}
