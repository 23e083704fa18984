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

/** `state`, in which the runtime answers every view with `value`, of the type that the metadata names. */
export function answering(state: State, type: string, value: unknown): State {
  const bytes = state.registry.createType('Bytes', u8aToHex(state.registry.createType(type, value).toU8a()))
  const executeViewFunction = async () => ({ isErr: false, asOk: bytes })
  return { ...state, call: { ...state.call, runtimeViewFunction: { executeViewFunction } } as unknown as State['call'] }
}
