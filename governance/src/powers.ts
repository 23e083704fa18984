/** What a person may do about a part, in one answer, by the checks of the calls themselves; no fee is asked for. */
import type { Option } from '@polkadot/types'
import type {
  PalletMutualAidClaimPayeeRequest,
  PalletMutualAidViewsPowers,
  PalletMutualAidViewsPowersUnvouchTerms,
  PalletMutualAidViewsPowersVouchTerms,
} from '@huzhu/runtime-metadata/lookup'
import { type Answer, answerOf, resultOf } from './answer.ts'
import { type DisputeTerms, type PayeeRequest, disputeTermsOf } from './claims.ts'
import { voteOf } from './panels.ts'
import type { State } from './state.ts'
import { view } from './view.ts'

/** With how much somebody can vouch for a claim. */
export interface VouchTerms {
  /** At least, so that the places that are left are enough for the rest. */
  readonly least: bigint
  /** At most: what nobody backs yet, or what of their dues backs nothing. */
  readonly most: bigint
}

/** What vouching for a claim no more comes to. */
export interface UnvouchTerms {
  /** How much is charged no more. */
  readonly amount: bigint
  /** Whether that is all of it, and they vouch no more: nothing is open or paid. Else the claimant's own dues carry so much. */
  readonly whole: boolean
}

/** What somebody may do about a part, or why not. Texts and documents are taken to be given. */
export interface Powers {
  /** Whether they are a member of the pool. */
  readonly member: boolean
  /** Whether it is their own claim. */
  readonly claimant: boolean
  /** Whether they are who is paid. */
  readonly payee: boolean
  readonly dispute: Answer<DisputeTerms>
  /** Look at it, as one who was drawn. */
  readonly look: Answer
  /** The vote they have cast about it, true refuses; undefined where it is not in dispute. */
  readonly vote: Answer<boolean | undefined> | undefined
  readonly answer: Answer
  readonly open: Answer
  readonly attest: Answer
  readonly vouch: Answer<VouchTerms>
  readonly unvouch: Answer<UnvouchTerms>
  readonly reopen: Answer
  readonly expire: Answer
  /** Take the claim back. */
  readonly withdraw: Answer
  readonly collect: Answer
  /** Whom else they could have it paid to. */
  readonly payees: readonly { readonly payee: PayeeRequest; readonly named: Answer }[]
}

const payeeOf = (payee: PalletMutualAidClaimPayeeRequest): PayeeRequest =>
  payee.isAccount
    ? { account: payee.asAccount.toString() }
    : payee.isVouched
      ? { vouched: payee.asVouched.toString() }
      : 'own account'

const vouchTermsOf = ({ least, most }: PalletMutualAidViewsPowersVouchTerms): VouchTerms => ({
  least: least.toBigInt(),
  most: most.toBigInt(),
})

const unvouchTermsOf = ({ amount, whole }: PalletMutualAidViewsPowersUnvouchTerms): UnvouchTerms => ({
  amount: amount.toBigInt(),
  whole: whole.isTrue,
})

/** What `who` may do about a part; undefined where there is none. */
export async function readPowers(
  state: State,
  pool: number,
  claim: number,
  part: number,
  who: string,
): Promise<Powers | undefined> {
  const args = [pool, claim, part, who]
  const found = await view<Option<PalletMutualAidViewsPowers>>(state, 'mutualAid', 'powers', args)
  if (found.isNone) return undefined
  const powers = found.unwrap()
  const { registry } = state
  return {
    member: powers.member.isTrue,
    claimant: powers.claimant.isTrue,
    payee: powers.payee.isTrue,
    dispute: resultOf(registry, powers.dispute, disputeTermsOf),
    look: answerOf(registry, powers.look),
    vote: powers.vote.isSome ? resultOf(registry, powers.vote.unwrap(), voteOf) : undefined,
    answer: answerOf(registry, powers.answer),
    open: answerOf(registry, powers.open),
    attest: answerOf(registry, powers.attest),
    vouch: resultOf(registry, powers.vouch, vouchTermsOf),
    unvouch: resultOf(registry, powers.unvouch, unvouchTermsOf),
    reopen: answerOf(registry, powers.reopen),
    expire: answerOf(registry, powers.expire),
    withdraw: answerOf(registry, powers.withdraw),
    collect: answerOf(registry, powers.collect),
    payees: powers.payees.map(({ payee, named }) => ({ payee: payeeOf(payee), named: answerOf(registry, named) })),
  }
}
