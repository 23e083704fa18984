import type {
  PalletMutualAidChange,
  PalletMutualAidChangeDraft,
  PalletMutualAidChangeProposal,
  PalletMutualAidChangeSlot,
} from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import { type Rules, rulesOf } from './rules.ts'
import { type ChainTime, type Stamp, stampOf } from './time.ts'

/** What a pool's voters decide about the pool. */
export type Proposal =
  | { readonly kind: 'Rules'; readonly rules: Rules }
  | { readonly kind: 'Host'; readonly candidate: string }
  | { readonly kind: 'WindUp' }

/** Where a decision is taken; each pool has one of each. */
export type Slot = 'RulesByHolder' | 'RulesByMembers' | 'Host' | 'WindUp'

/** The newest decision of a slot. */
export interface Change {
  readonly pool: number
  readonly slot: Slot
  readonly proposal: Proposal
  readonly by: string
  /** Hash of the reasons. */
  readonly statement: string
  /** Held while the voters decide, in the native token. */
  readonly deposit: bigint
  readonly opened: Stamp
  readonly poll: bigint
  readonly state: 'Voting' | 'Adopted' | 'Failed'
  /** From when an adopted one holds. */
  readonly start: ChainTime | undefined
  /** When the vote on a failed one ended. */
  readonly failed: ChainTime | undefined
}

/** A proposal that voters sign before it is voted on. */
export interface Draft {
  readonly pool: number
  readonly author: string
  readonly number: number
  readonly proposal: Proposal
  /** Hash of the reasons. */
  readonly statement: string
  /** Until when it can be signed. */
  readonly closes: ChainTime
  readonly signatures: number
  readonly needed: number
  /** Whether the candidate agrees; true where there is none. */
  readonly agreed: boolean
}

/** Decode what is proposed. @internal */
export function proposalOf(proposal: PalletMutualAidChangeProposal): Proposal {
  if (proposal.isRules) return { kind: 'Rules', rules: rulesOf(proposal.asRules) }
  if (proposal.isHost) return { kind: 'Host', candidate: proposal.asHost.toString() }
  return { kind: 'WindUp' }
}

/** A proposal as calls take it. @internal */
export function encodeProposal(proposal: Proposal): { Rules: Rules } | { Host: string } | { WindUp: null } {
  switch (proposal.kind) {
    case 'Rules':
      return { Rules: proposal.rules }
    case 'Host':
      return { Host: proposal.candidate }
    case 'WindUp':
      return { WindUp: null }
  }
}

/** Decode a decision. @internal */
export function changeOf(pool: number, slot: PalletMutualAidChangeSlot, change: PalletMutualAidChange): Change {
  const { state } = change
  return {
    pool,
    slot: slot.type,
    proposal: proposalOf(change.proposal),
    by: change.by.toString(),
    statement: change.statement.toHex(),
    deposit: change.deposit.toBigInt(),
    opened: stampOf(change.opened),
    poll: change.poll.toBigInt(),
    state: state.type,
    start: state.isAdopted ? state.asAdopted.start.toBigInt() : undefined,
    failed: state.isFailed ? state.asFailed.at.toBigInt() : undefined,
  }
}

/** Decode a draft. @internal */
export function draftOf(pool: number, author: string, draft: PalletMutualAidChangeDraft): Draft {
  return {
    pool,
    author,
    number: draft.number.toNumber(),
    proposal: proposalOf(draft.proposal),
    statement: draft.statement.toHex(),
    closes: draft.closes.toBigInt(),
    signatures: draft.signatures.toNumber(),
    needed: draft.needed.toNumber(),
    agreed: draft.agreed.isTrue,
  }
}

/** The newest decision of each of a pool's slots, the newest first. */
export async function readChanges(state: State, pool: number): Promise<Change[]> {
  const found = await state.query.mutualAid.changes.entries(pool)
  return found
    .flatMap(([{ args }, change]) => (change.isSome ? [changeOf(pool, args[1], change.unwrap())] : []))
    .sort((a, b) => (a.poll < b.poll ? 1 : -1))
}

/** A pool's drafts that can be signed at `now`, the newest first. */
export async function readDrafts(state: State, pool: number, now: ChainTime): Promise<Draft[]> {
  const found = await state.query.mutualAid.drafts.entries(pool)
  return found
    .flatMap(([{ args }, draft]) => (draft.isSome ? [draftOf(pool, args[1].toString(), draft.unwrap())] : []))
    .filter(({ closes }) => now < closes)
    .sort((a, b) => b.number - a.number)
}
