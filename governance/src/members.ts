import type { Option, u128 } from '@polkadot/types'
import type { Permill } from '@polkadot/types/interfaces'
import type {
  PalletMutualAidViewsJoinTerms,
  PalletMutualAidViewsMembership,
  PalletMutualAidViewsShareOf,
} from '@huzhu/runtime-metadata/lookup'
import type { State } from './state.ts'
import type { ChainTime, WallTime } from './time.ts'
import { view } from './view.ts'

/** How a member stands, as the chain tells it. */
export interface Membership {
  readonly standing: 'Paid' | 'InGrace' | 'Lapsed' | 'Leaving'
  readonly coverFrom: WallTime
  /** Whether a loss of today is covered. */
  readonly covered: boolean
  readonly paidUntil: ChainTime
  readonly graceEnds: ChainTime
  readonly periodsInArrears: number
  /** Dues of one period. */
  readonly dues: bigint
  /** Periods that can be paid now. */
  readonly payablePeriods: number
  /** Seconds elapsed while paid up, and how many make a voter. */
  readonly tenure: bigint
  readonly tenureNeeded: bigint
  /** A voter's number. */
  readonly sequence: number | undefined
  readonly share: bigint
  readonly paidIn: bigint
  readonly received: bigint
  readonly promised: bigint
  /** Charged of their dues for their own claims to anyone but a registered payee. */
  readonly ownBacking: bigint
  /** Charged of their dues for claims of others. */
  readonly backed: bigint
  /** What of their dues backs nothing yet. */
  readonly freeBacking: bigint
  readonly year: { readonly number: number; readonly received: bigint; readonly ownAccount: bigint }
  readonly yearEnds: ChainTime
  readonly coverYearLimit: bigint
  readonly invitationsLeft: number
  readonly filingsLeft: number
  /** From when the exit can be paid. */
  readonly leavesAt: ChainTime | undefined
  /** Version of the rules by which they leave. */
  readonly leavesBy: number | undefined
}

/** On what terms an account can join. */
export interface JoinTerms {
  readonly way: 'Invitation' | 'Open' | 'Admission'
  readonly dues: bigint
  readonly coverFrom: WallTime
}

/** What a unit of share is worth that is worth all of it. */
export const WHOLE = 10n ** 18n

/** What a member would take along. What a unit of share is worth is told in parts of {@link WHOLE}. */
export interface ShareOf {
  readonly share: bigint
  /** Of it, what is promised to their own unfinished claims and not paid. */
  readonly promised: bigint
  /** What a unit of share is worth. */
  readonly ratio: bigint
  /** What the share beyond that promise is worth. */
  readonly worth: bigint
  /** What leaving would pay of that, as things stand. */
  readonly exitNow: bigint
  /** From when it could be paid if they asked now, or can be paid since they asked. */
  readonly payableFrom: ChainTime
  /** From when anybody could have it paid; until then they choose the moment. */
  readonly anybodysFrom: ChainTime
  /** Whether something that they back is undecided: until then nobody else has it paid, at any time. */
  readonly undecided: boolean
  /** On what terms they leave, once they asked. */
  readonly leaving: Leaving | undefined
}

/** On what terms somebody leaves. */
export interface Leaving {
  /** What a unit of share was worth when they asked: it is never paid at more. */
  readonly ratio: bigint
  /** The least at which they are paid. */
  readonly least: bigint
}

/** How `who` stands in a pool; undefined for who is no member. */
export async function readMembership(state: State, pool: number, who: string): Promise<Membership | undefined> {
  const found = await view<Option<PalletMutualAidViewsMembership>>(state, 'mutualAid', 'membership', [pool, who])
  return found.isSome ? membershipOf(found.unwrap()) : undefined
}

/** A part of a claim, by the claim's number and its own place in it. */
export interface PartOfClaim {
  readonly claim: number
  readonly part: number
}

/** What the chain keeps of somebody in a pool, also of who left it. */
export interface KeptOf {
  /** Dues that reached the pot since joining, and the part that they dispute now; undefined for who is no member. */
  readonly member: { readonly paidIn: bigint; readonly dispute: PartOfClaim | undefined } | undefined
  /** Paid for their claims, ever; undefined for who never was a member. */
  readonly received: bigint | undefined
  /** Their newest claims, the newest first; at most {@link NEWEST_CLAIMS}. */
  readonly claims: readonly number[]
}

/** Claims of somebody in a pool that the chain names. */
export const NEWEST_CLAIMS = 12

/** What the chain keeps of `who` in a pool. */
export async function readKeptOf({ query }: Pick<State, 'query'>, pool: number, who: string): Promise<KeptOf> {
  const [found, past, claims] = await Promise.all([
    query.mutualAid.members(pool, who),
    query.mutualAid.pastMembers(pool, who),
    query.mutualAid.newestClaims(pool, who),
  ])
  const member = found.isSome ? found.unwrap() : undefined
  const record = member?.record ?? (past.isSome ? past.unwrap() : undefined)
  const [claim, part] = member?.dispute.isSome ? member.dispute.unwrap() : []
  return {
    member: member && {
      paidIn: member.paidIn.toBigInt(),
      dispute: claim && part && { claim: claim.toNumber(), part: part.toNumber() },
    },
    received: record?.received.toBigInt(),
    claims: claims.map((one) => one.toNumber()),
  }
}

/** Of some pools those that `who` is no member of any more, but was. */
export async function readPoolsLeft(
  { query }: Pick<State, 'query'>,
  pools: readonly number[],
  who: string,
): Promise<number[]> {
  const found = await query.mutualAid.pastMembers.multi(pools.map((pool) => [pool, who]))
  return pools.filter((_, at) => found[at]!.isSome)
}

/** Decode how a member stands. @internal */
export function membershipOf(member: PalletMutualAidViewsMembership): Membership {
  const exit = member.exit.isSome ? member.exit.unwrap() : undefined
  return {
    standing: member.standing.type,
    coverFrom: member.coverFrom.toBigInt(),
    covered: member.covered.isTrue,
    paidUntil: member.paidUntil.toBigInt(),
    graceEnds: member.graceEnds.toBigInt(),
    periodsInArrears: member.periodsInArrears.toNumber(),
    dues: member.dues.toBigInt(),
    payablePeriods: member.payablePeriods.toNumber(),
    tenure: member.tenure.toBigInt(),
    tenureNeeded: member.tenureNeeded.toBigInt(),
    sequence: member.sequence.isSome ? member.sequence.unwrap().toNumber() : undefined,
    share: member.share.toBigInt(),
    paidIn: member.paidIn.toBigInt(),
    received: member.received.toBigInt(),
    promised: member.promised.toBigInt(),
    ownBacking: member.ownBacking.toBigInt(),
    backed: member.backed.toBigInt(),
    freeBacking: member.freeBacking.toBigInt(),
    year: {
      number: member.year.number.toNumber(),
      received: member.year.received.toBigInt(),
      ownAccount: member.year.ownAccount.toBigInt(),
    },
    yearEnds: member.yearEnds.toBigInt(),
    coverYearLimit: member.coverYearLimit.toBigInt(),
    invitationsLeft: member.invitationsLeft.toNumber(),
    filingsLeft: member.filingsLeft.toNumber(),
    leavesAt: exit?.at.toBigInt(),
    leavesBy: exit?.rules.toNumber(),
  }
}

/** Decode the terms of joining. @internal */
export function joinTermsOf({ way, dues, coverFrom }: PalletMutualAidViewsJoinTerms): JoinTerms {
  return { way: way.type, dues: dues.toBigInt(), coverFrom: coverFrom.toBigInt() }
}

/** A ratio, which the API's types do not know. */
const ratioOf = (ratio: unknown): bigint => (ratio as Permill).toBigInt()

/** Decode what a member would take along. @internal */
export function shareOf(found: PalletMutualAidViewsShareOf): ShareOf {
  const leaving = found.leaving.isSome ? found.leaving.unwrap() : undefined
  return {
    share: found.share.toBigInt(),
    promised: found.promised.toBigInt(),
    ratio: ratioOf(found.ratio),
    worth: found.worth.toBigInt(),
    exitNow: found.exitNow.toBigInt(),
    payableFrom: found.payableFrom.toBigInt(),
    anybodysFrom: found.anybodysFrom.toBigInt(),
    undecided: found.undecided.isTrue,
    leaving: leaving && { ratio: ratioOf(leaving.ratio), least: ratioOf(leaving.least) },
  }
}

/**
 * What leaving would pay `who` if a unit of share were worth `ratio`, in parts of {@link WHOLE}, but at most what it is worth now,
 * or was when they asked; undefined for who is no member, and in a pool that is wound up.
 */
export async function readExitWorth(
  state: State,
  pool: number,
  who: string,
  ratio: bigint,
): Promise<bigint | undefined> {
  const found = await view<Option<u128>>(state, 'mutualAid', 'exitWorth', [pool, who, ratio])
  return found.isSome ? found.unwrap().toBigInt() : undefined
}
