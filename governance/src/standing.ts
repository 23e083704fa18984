/** Where a person stands in a pool, in one answer. */
import type { Option } from '@polkadot/types'
import type { PalletMutualAidViewsStandingStandingIn } from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf, resultOf } from './answer.ts'
import { type JoinTerms, type Membership, type ShareOf, joinTermsOf, membershipOf, shareOf } from './members.ts'
import { type Application, applicationOf } from './pools.ts'
import type { State } from './state.ts'
import type { ChainTime } from './time.ts'
import { view } from './view.ts'

/** Where somebody stands in a pool, and what of their membership they can act on. */
export interface StandingIn {
  readonly member: Membership | undefined
  readonly join: Answer<JoinTerms>
  readonly share: ShareOf | undefined
  readonly application: Application | undefined
  /** The place kept for them. */
  readonly invitation: { readonly by: string; readonly expires: ChainTime } | undefined
  readonly host: boolean
  /** Whether the host offers them the pool. */
  readonly offered: boolean
  /** Whether they were a member once. */
  readonly wasMember: boolean
  /** What they can spend of the pool's currency. */
  readonly balance: bigint
  /** Ask to be admitted. */
  readonly apply: Answer
  /** Ask to leave, or name another least. */
  readonly leave: Answer
  /** Stay after all. */
  readonly stay: Answer
  /** Be paid out. */
  readonly payExit: Answer
  /** Take the share of a pool that is wound up. */
  readonly redeem: Answer
}

/** Decode where `who` stands. @internal */
export function standingInOf(state: State, who: string, found: PalletMutualAidViewsStandingStandingIn): StandingIn {
  const { registry } = state
  const invitation = found.invitation.isSome ? found.invitation.unwrap() : undefined
  return {
    member: found.member.isSome ? membershipOf(found.member.unwrap()) : undefined,
    join: resultOf(registry, found.join, joinTermsOf),
    share: found.share.isSome ? shareOf(found.share.unwrap()) : undefined,
    application: found.application.isSome ? applicationOf(who, found.application.unwrap()) : undefined,
    invitation: invitation && { by: invitation.by.toString(), expires: invitation.expires.toBigInt() },
    host: found.host.isTrue,
    offered: found.offered.isTrue,
    wasMember: found.wasMember.isTrue,
    balance: found.balance.toBigInt(),
    apply: answerOf(registry, found.apply),
    leave: answerOf(registry, found.leave),
    stay: answerOf(registry, found.stay),
    payExit: answerOf(registry, found.payExit),
    redeem: answerOf(registry, found.redeem),
  }
}

/** Where `who` stands in a pool; undefined where there is no such pool. */
export async function readStandingIn(state: State, pool: number, who: string): Promise<StandingIn | undefined> {
  const args = [pool, who]
  const found = await view<Option<PalletMutualAidViewsStandingStandingIn>>(state, 'mutualAid', 'standingIn', args)
  return found.isSome ? standingInOf(state, who, found.unwrap()) : undefined
}
