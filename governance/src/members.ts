import type { Option } from '@polkadot/types'
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
  readonly year: { readonly number: number; readonly received: bigint; readonly ownAccount: bigint }
  readonly yearEnds: ChainTime
  readonly coverYearLimit: bigint
  readonly invitationsLeft: number
  readonly filingsLeft: number
  /** From when the exit can be paid. */
  readonly leavesAt: ChainTime | undefined
}

/** On what terms an account can join. */
export interface JoinTerms {
  readonly way: 'Invitation' | 'Open' | 'Admission'
  readonly dues: bigint
  readonly coverFrom: WallTime
}

/** What leaving would pay. */
export interface ShareOf {
  readonly share: bigint
  readonly promised: bigint
  readonly exitNow: bigint
  /** From when it could be paid if they asked now, or can be paid since they asked. */
  readonly payableFrom: ChainTime
}

/** How `who` stands in a pool; undefined for who is no member. */
export async function readMembership(state: State, pool: number, who: string): Promise<Membership | undefined> {
  const found = await view<Option<PalletMutualAidViewsMembership>>(state, 'mutualAid', 'membership', [pool, who])
  return found.isSome ? membershipOf(found.unwrap()) : undefined
}

/** Decode how a member stands. @internal */
export function membershipOf(member: PalletMutualAidViewsMembership): Membership {
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
    year: {
      number: member.year.number.toNumber(),
      received: member.year.received.toBigInt(),
      ownAccount: member.year.ownAccount.toBigInt(),
    },
    yearEnds: member.yearEnds.toBigInt(),
    coverYearLimit: member.coverYearLimit.toBigInt(),
    invitationsLeft: member.invitationsLeft.toNumber(),
    filingsLeft: member.filingsLeft.toNumber(),
    leavesAt: member.exit.isSome ? member.exit.unwrap().at.toBigInt() : undefined,
  }
}

/** Decode the terms of joining. @internal */
export function joinTermsOf({ way, dues, coverFrom }: PalletMutualAidViewsJoinTerms): JoinTerms {
  return { way: way.type, dues: dues.toBigInt(), coverFrom: coverFrom.toBigInt() }
}

/** Decode what a member would take along. @internal */
export function shareOf({ share, promised, exitNow, payableFrom }: PalletMutualAidViewsShareOf): ShareOf {
  return {
    share: share.toBigInt(),
    promised: promised.toBigInt(),
    exitNow: exitNow.toBigInt(),
    payableFrom: payableFrom.toBigInt(),
  }
}
