/** What becomes of the call of a protocol referendum. */
import type { Option } from '@polkadot/types'
import type { Registry } from '@polkadot/types/types'
import { bnToU8a, compactAddLength, stringToU8a, u8aConcat } from '@polkadot/util'
import { blake2AsHex } from '@polkadot/util-crypto'
import type { HuzhuRuntimeEnactment, HuzhuRuntimeEnactmentOutcome } from '@huzhu/runtime-metadata/lookup'
import type { Connection } from './connection.ts'
import { type ProtocolProposal, encodeProtocolProposal, originOf } from './protocol.ts'
import { type Refusal, refusalOf } from './refusals.ts'
import type { State } from './state.ts'
import { view } from './view.ts'

/** What becomes of a call. */
export type Outcome =
  | { readonly kind: 'CarriedOut' }
  /** A batch of which something failed so; the rest of it stands. */
  | { readonly kind: 'InPart'; readonly refusal: Refusal }
  /** Nothing of it stands. */
  | { readonly kind: 'Failed'; readonly refusal: Refusal }
  /** Nobody has shown the preimage that holds it. */
  | { readonly kind: 'NoPreimage' }
  /** Its bytes are no call of this runtime. */
  | { readonly kind: 'NoCall' }
  /** It is heavier than what a block has for such calls. */
  | { readonly kind: 'TooHeavy' }

/** How far the call of a referendum that has passed is. Times in blocks. */
export type Enactment =
  /** For this block; once that has come, for the first with room. */
  | { readonly kind: 'Waits'; readonly at: number }
  | { readonly kind: 'Over'; readonly at: number; readonly outcome: Outcome }
  /** It passed before the chain kept note. */
  | { readonly kind: 'Unknown' }

/** What the Scheduler knows the call of a referendum by, as `pallet_referenda` names it. @internal */
export const enactmentName = (referendum: number): string =>
  blake2AsHex(u8aConcat('assembly', compactAddLength(stringToU8a('enactment')), bnToU8a(referendum, { bitLength: 32 })))

/** More referenda than there will be: a name beyond is none of theirs. */
const MOST = 100_000
const named = new Map<string, number>()

/** The referendum whose call the Scheduler knows by a name. */
export function referendumNamed(name: string): number | undefined {
  for (let next = named.size; !named.has(name) && next < MOST; next += 1) named.set(enactmentName(next), next)
  return named.get(name)
}

/** Decode what becomes of a call. @internal */
export function outcomeOf(registry: Registry, outcome: HuzhuRuntimeEnactmentOutcome): Outcome {
  if (outcome.isFailed) return { kind: 'Failed', refusal: refusalOf(registry, outcome.asFailed).refusal }
  if (outcome.isInPart) return { kind: 'InPart', refusal: refusalOf(registry, outcome.asInPart).refusal }
  return { kind: outcome.type as Exclude<Outcome['kind'], 'Failed' | 'InPart'> }
}

/** Decode how far a call is. @internal */
export function enactmentOf(registry: Registry, enactment: HuzhuRuntimeEnactment): Enactment {
  if (enactment.isWaits) return { kind: 'Waits', at: enactment.asWaits.at.toNumber() }
  if (enactment.isUnknown) return { kind: 'Unknown' }
  const { at, outcome } = enactment.asOver
  return { kind: 'Over', at: at.toNumber(), outcome: outcomeOf(registry, outcome) }
}

const tried = ({ registry }: State, outcome: Option<HuzhuRuntimeEnactmentOutcome>): Outcome | undefined =>
  outcome.isSome ? outcomeOf(registry, outcome.unwrap()) : undefined

/** What would become of the call of a referendum if it were carried out now; undefined once its time has come. */
export async function readTrial(state: State, referendum: number): Promise<Outcome | undefined> {
  return tried(state, await view<Option<HuzhuRuntimeEnactmentOutcome>>(state, 'protocol', 'trial', [referendum]))
}

/** What would become of a proposal that nobody has submitted yet, if it were carried out now. */
export async function readProposalTrial(
  state: State & { readonly api: Connection },
  proposal: ProtocolProposal,
): Promise<Outcome | undefined> {
  const args = [originOf(proposal), encodeProtocolProposal(state.api, proposal).method.toHex()]
  return tried(state, await view<Option<HuzhuRuntimeEnactmentOutcome>>(state, 'protocol', 'tryCall', args))
}
