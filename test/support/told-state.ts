// A state of which one thing is told by the test: what the chain's own types can say and no short life leads to.
import { u8aToHex } from '@polkadot/util'
import type { State } from '../../governance/src/state.ts'

/** `state`, in which the map or value `name` of a pallet is `value`, of the type that the metadata names. */
export function told(state: State, pallet: string, name: string, type: string, value: unknown): State {
  const answer = async () => state.registry.createType(type, value)
  const others = state.query[pallet]
  const query = { ...state.query, [pallet]: { ...others, [name]: answer } } as unknown as State['query']
  return { ...state, query }
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
function viewing(state: State, answer: object): State {
  const executeViewFunction = async () => answer
  return { ...state, call: { ...state.call, runtimeViewFunction: { executeViewFunction } } as unknown as State['call'] }
}

/** `state`, in which the runtime answers every view with `value`, of the type that the metadata names. */
export function answering(state: State, type: string, value: unknown): State {
  const asOk = state.registry.createType('Bytes', u8aToHex(state.registry.createType(type, value).toU8a()))
  return viewing(state, { isErr: false, asOk })
}

/** `state`, whose runtime has no views. */
export const viewless = (state: State): State => viewing(state, { isErr: true, asErr: 'NotFound' })
