/** A pool's members, its host's work, its end, each in one answer. */
import type { Option } from '@polkadot/types'
import type { Permill } from '@polkadot/types/interfaces'
import type {
  PalletMutualAidChangeWinding,
  PalletMutualAidViewsPeopleArrearsPage,
  PalletMutualAidViewsPeopleEnding,
  PalletMutualAidViewsPeopleHosting,
  PalletMutualAidViewsPeopleMembersPage,
} from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf } from './answer.ts'
import { type Membership, type ShareOf, membershipOf, shareOf } from './members.ts'
import { type Application, applicationOf } from './pools.ts'
import type { State } from './state.ts'
import { nameOf } from './text.ts'
import { type ChainTime, type Stamp, stampOf } from './time.ts'
import { view } from './view.ts'

/** A page of a pool's members. */
export interface MembersPage {
  /** Who has paid least far comes first, who leaves last. */
  readonly members: readonly {
    readonly who: string
    readonly membership: Membership
    /** Whether anyone can have them leave, who have owed too long. */
    readonly removable: boolean
    /** What they are paid if anyone has their exit paid now; undefined where nobody else can. */
    readonly exitPayable: bigint | undefined
  }[]
  /** How many were looked at: all there are, or a thousand. */
  readonly lookedAt: number
}

/** What the host of a pool looks after; 50 of each at most. */
export interface Hosting {
  readonly applications: readonly Application[]
  readonly invitations: readonly { readonly who: string; readonly by: string; readonly expires: ChainTime }[]
  /** Payees that the pool accepts, and those that the chain knows. */
  readonly accepted: readonly string[]
  readonly registered: readonly string[]
  /** To whom the pool is offered. */
  readonly offer: string | undefined
}

/** How far the winding-up of a pool is. */
export interface Winding {
  readonly began: Stamp
  readonly phase: 'Deciding' | 'LastRound' | 'Sharing'
  /** While members take their shares: what a unit of share is worth, in parts of 10¹⁸, and until when. */
  readonly sharing: { readonly ratio: bigint; readonly until: ChainTime } | undefined
}

/** How far the end of a pool is, and what of it `who`, or anyone, can do. */
export interface Ending {
  readonly winding: Winding | undefined
  /** When the round ends that parts enter now. */
  readonly roundEnds: ChainTime | undefined
  /** What the pool is called that inherits. */
  readonly heir: string | undefined
  readonly share: ShareOf | undefined
  readonly begin: Answer
  /** Take the own share; undefined without an account. */
  readonly redeem: Answer | undefined
  /** Pass on what is left. */
  readonly close: Answer
  /** Make a donation of what lies beyond the books. */
  readonly sweep: Answer
}

/** A pool's members from place `from` on, by how far they have paid; at most `count`, which is 50 at most. */
export async function readMembersPage(state: State, pool: number, count = 50, from = 0): Promise<MembersPage> {
  const args = [pool, from, count]
  const { members, lookedAt } = await view<PalletMutualAidViewsPeopleMembersPage>(
    state,
    'mutualAid',
    'membersPage',
    args,
  )
  return {
    members: members.map(({ who, membership, removable, exitPayable }) => ({
      who: who.toString(),
      membership: membershipOf(membership),
      removable: removable.isTrue,
      exitPayable: exitPayable.isSome ? exitPayable.unwrap().toBigInt() : undefined,
    })),
    lookedAt: lookedAt.toNumber(),
  }
}

/** Members who owe as many periods. */
export interface Arrears {
  readonly periods: number
  readonly members: number
  readonly owed: bigint
  /** How many of them are covered still. */
  readonly inGrace: number
  /** When the first of these loses cover; undefined where nobody is covered. */
  readonly graceEnds: ChainTime | undefined
}

/** What some members of a pool owe. */
export interface ArrearsPage {
  /** By periods, the fewest first. */
  readonly arrears: readonly Arrears[]
  /** After which member the next page begins; undefined at the end. */
  readonly next: string | undefined
}

/** What the members of a pool owe, a thousand of them at a time, from the one after `after` on; undefined where there is no such pool. */
export async function readArrearsPage(state: State, pool: number, after?: string): Promise<ArrearsPage | undefined> {
  const args = [pool, after]
  const found = await view<Option<PalletMutualAidViewsPeopleArrearsPage>>(state, 'mutualAid', 'arrears', args)
  if (found.isNone) return undefined
  const { rows, next } = found.unwrap()
  return {
    arrears: rows.map(({ periods, members, owed, inGrace, graceEnds }) => ({
      periods: periods.toNumber(),
      members: members.toNumber(),
      owed: owed.toBigInt(),
      inGrace: inGrace.toNumber(),
      graceEnds: graceEnds.isSome ? graceEnds.unwrap().toBigInt() : undefined,
    })),
    next: next.isSome ? next.unwrap().toString() : undefined,
  }
}

/** What the host of a pool looks after; undefined where there is no such pool. */
export async function readHosting(state: State, pool: number): Promise<Hosting | undefined> {
  const found = await view<Option<PalletMutualAidViewsPeopleHosting>>(state, 'mutualAid', 'hosting', [pool])
  if (found.isNone) return undefined
  const { applications, invitations, accepted, registered, offer } = found.unwrap()
  return {
    applications: applications.map(([who, application]) => applicationOf(who.toString(), application)),
    invitations: invitations.map(([who, { by, expires }]) => ({
      who: who.toString(),
      by: by.toString(),
      expires: expires.toBigInt(),
    })),
    accepted: accepted.map(String),
    registered: registered.map(String),
    offer: offer.isSome ? offer.unwrap().toString() : undefined,
  }
}

function windingOf({ began, phase }: PalletMutualAidChangeWinding): Winding {
  const sharing = phase.isSharing
    ? { ratio: (phase.asSharing.ratio as unknown as Permill).toBigInt(), until: phase.asSharing.until.toBigInt() }
    : undefined
  return { began: stampOf(began), phase: phase.type, sharing }
}

/** The end of a pool; undefined where there is no such pool. */
export async function readEnding(state: State, pool: number, who: string | undefined): Promise<Ending | undefined> {
  const found = await view<Option<PalletMutualAidViewsPeopleEnding>>(state, 'mutualAid', 'ending', [pool, who])
  if (found.isNone) return undefined
  const { winding, roundEnds, heir, share, begin, redeem, close, sweep } = found.unwrap()
  const { registry } = state
  return {
    winding: winding.isSome ? windingOf(winding.unwrap()) : undefined,
    roundEnds: roundEnds.isSome ? roundEnds.unwrap().toBigInt() : undefined,
    heir: heir.isSome ? nameOf(heir.unwrap().name) : undefined,
    share: share.isSome ? shareOf(share.unwrap()) : undefined,
    begin: answerOf(registry, begin),
    redeem: redeem.isSome ? answerOf(registry, redeem.unwrap()) : undefined,
    close: answerOf(registry, close),
    sweep: answerOf(registry, sweep),
  }
}
