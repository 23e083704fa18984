import type { SpRuntimeDispatchError } from '@huzhu/runtime-metadata/lookup'
import type { Codec, Registry } from '@polkadot/types/types'
import { type Refusal, refusalOf } from './refusals.ts'

/** What the chain would take, or its refusal. */
export type Answer<Ok = true> = { readonly ok: Ok } | { readonly refused: Refusal }

/** A Result of the runtime, as far as it is read here. */
interface RuntimeResult {
  readonly isErr: boolean
  readonly asErr: unknown
  readonly asOk: unknown
}

/** Decode what the chain would say to a step. @internal */
export function answerOf(registry: Registry, result: RuntimeResult): Answer {
  return resultOf<Codec, true>(registry, result, () => true)
}

/** Decode an answer that is something, or a refusal. @internal */
export function resultOf<Found extends Codec, Ok>(
  registry: Registry,
  result: RuntimeResult,
  decode: (found: Found) => Ok,
): Answer<Ok> {
  if (result.isErr) return { refused: refusalOf(registry, result.asErr as SpRuntimeDispatchError).refusal }
  return { ok: decode(result.asOk as Found) }
}
