/** What is decided about pools, each in one answer. */
import type { Option, Vec } from '@polkadot/types'
import type { Registry } from '@polkadot/types/types'
import type {
  PalletMutualAidViewsDecisions,
  PalletMutualAidViewsDecisionsChangeRow,
  PalletMutualAidViewsDecisionsChangeTerms,
  PalletMutualAidViewsVotes,
  PalletMutualAidViewsVotesEndedDispute,
} from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf, resultOf } from './answer.ts'
import { type Change, type Draft, type Proposal, changeOf, draftOf, encodeProposal } from './changes.ts'
import { type Claim, claimOf } from './claims.ts'
import { type Panel, panelOf, voteOf } from './panels.ts'
import { type PoolRow, poolRowOf } from './pool-list.ts'
import { type DatedRules, type Rules, datedRulesOf, rulesOf } from './rules.ts'
import type { State } from './state.ts'
import { nameOf } from './text.ts'
import { view } from './view.ts'

/** A decision with its votes. */
export interface DecidedChange {
  readonly change: Change
  readonly panel: Panel | undefined
  /** The vote that `who` has cast, or why they may not vote; undefined without an account. */
  readonly vote: Answer<boolean | undefined> | undefined
  /** The rules it is compared with: those of its time once it is decided, else the newest that have passed. */
  readonly before: Rules
}

/** What a proposal needs to pass, beside two thirds of the votes. */
export interface ChangeTerms {
  /** `Ease` is what takes nothing from anyone; it needs fewest. */
  readonly threshold: 'Ease' | 'Change' | 'WindUp'
  /** How many could vote. */
  readonly electorate: number
  readonly neededAyes: number
}

/** A draft, and what `who` can do about it. */
export interface SignedDraft {
  readonly draft: Draft
  /** Whether `who` signed it. */
  readonly signed: boolean
  /** Undefined without an account. */
  readonly sign: Answer | undefined
  /** Agree to be the host it proposes; undefined for whoever is not asked. */
  readonly agree: Answer | undefined
  /** Open its vote, which anyone can. */
  readonly open: Answer
}

/** What is put to the vote in a pool. */
export interface VotesIn {
  readonly row: PoolRow
  /** Claims in dispute, the newest first. Each part has the vote of `who`. */
  readonly disputes: readonly Claim[]
  /** The decisions that are voted on, the newest first. */
  readonly changes: readonly DecidedChange[]
}

/** A dispute that has ended. */
export interface EndedDispute {
  readonly pool: { readonly id: number; readonly name: string }
  readonly claim: Claim
  /** The index of the part that was disputed. */
  readonly part: number
}

/** A page of what is put to the vote; what has ended is in none. */
export interface Votes {
  /** The newest first. */
  readonly inPools: readonly VotesIn[]
  /** Where the next page begins: the pools before this one; undefined at the end. A page may be empty. */
  readonly next: number | undefined
}

/** All that is decided about a pool. */
export interface Decisions {
  /** The newest decision of each slot, the newest first. */
  readonly changes: readonly DecidedChange[]
  /** The drafts that can be signed, the newest first. */
  readonly drafts: readonly SignedDraft[]
  /** The newest rules, where they wait for the date from which they hold. */
  readonly waiting: DatedRules | undefined
}

function changeRowOf(
  registry: Registry,
  pool: number,
  { slot, change, panel, vote, before }: PalletMutualAidViewsDecisionsChangeRow,
): DecidedChange {
  return {
    change: changeOf(pool, slot, change),
    panel: panel.isSome ? panelOf(change.poll.toBigInt(), panel.unwrap()) : undefined,
    vote: vote.isSome ? resultOf(registry, vote.unwrap(), voteOf) : undefined,
    before: rulesOf(before),
  }
}

/** What a proposal would need if its vote opened now; undefined where there is no such pool. */
export async function readChangeTerms(
  state: State,
  pool: number,
  proposal: Proposal,
): Promise<ChangeTerms | undefined> {
  const args = [pool, encodeProposal(proposal)]
  const found = await view<Option<PalletMutualAidViewsDecisionsChangeTerms>>(state, 'mutualAid', 'changeTerms', args)
  if (found.isNone) return undefined
  const { threshold, electorate, neededAyes } = found.unwrap()
  return {
    threshold: threshold.type as ChangeTerms['threshold'],
    electorate: electorate.toNumber(),
    neededAyes: neededAyes.toNumber(),
  }
}

/** What is put to the vote: in the newest `count` pools of those before `before`, 50 at most. */
export async function readVotes(state: State, who: string | undefined, count = 50, before?: number): Promise<Votes> {
  const args = [who, before, count]
  const { pools, next } = await view<PalletMutualAidViewsVotes>(state, 'mutualAid', 'votesPage', args)
  const inPools = pools.map(({ row, disputes, changes }) => {
    const { id } = row
    return {
      row: poolRowOf(state, row),
      disputes: disputes.map((claim) => claimOf(state, id.toNumber(), claim)),
      changes: changes.map((change) => changeRowOf(state.registry, id.toNumber(), change)),
    }
  })
  return { inPools, next: next.isSome ? next.unwrap().toNumber() : undefined }
}

/** The newest disputes of all pools that have ended, the newest first; 24 at most. */
export async function readEndedDisputes(state: State): Promise<EndedDispute[]> {
  const found = await view<Vec<PalletMutualAidViewsVotesEndedDispute>>(state, 'mutualAid', 'endedDisputes')
  return found.map(({ pool, profile, claim, part }) => ({
    pool: { id: pool.toNumber(), name: nameOf(profile.name) },
    claim: claimOf(state, pool.toNumber(), claim),
    part: part.toNumber(),
  }))
}

/** What is decided about a pool, and what `who` can do about it; undefined where there is no such pool. */
export async function readDecisions(
  state: State,
  pool: number,
  who: string | undefined,
): Promise<Decisions | undefined> {
  const args = [pool, who]
  const answer = await view<Option<PalletMutualAidViewsDecisions>>(state, 'mutualAid', 'decisions', args)
  if (answer.isNone) return undefined
  const { changes, drafts, waiting } = answer.unwrap()
  const { registry } = state
  return {
    changes: changes.map((row) => changeRowOf(registry, pool, row)),
    drafts: drafts.map(({ author, draft, signed, sign, agree, open }) => ({
      draft: draftOf(pool, author.toString(), draft),
      signed: signed.isTrue,
      sign: sign.isSome ? answerOf(registry, sign.unwrap()) : undefined,
      agree: agree.isSome ? answerOf(registry, agree.unwrap()) : undefined,
      open: answerOf(registry, open),
    })),
    waiting: waiting.isSome ? datedRulesOf(waiting.unwrap()) : undefined,
  }
}
