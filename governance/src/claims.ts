import type { Option, Result, Vec } from '@polkadot/types'
import type { Codec, Registry } from '@polkadot/types/types'
import type {
  PalletMutualAidClaimDispute,
  PalletMutualAidClaimProof,
  PalletMutualAidClaimVouching,
  PalletMutualAidEvent,
  PalletMutualAidLimitsPayable,
  PalletMutualAidViewsClaimsClaimRow,
  PalletMutualAidViewsClaimsPartRow,
  PalletMutualAidViewsClaimsWatched,
  PalletMutualAidViewsDisputeTerms,
  PalletMutualAidViewsLimitFacts,
  PalletMutualAidViewsPartStatus,
  SpRuntimeDispatchError,
} from '@huzhu/runtime-metadata/lookup'
import { type Answer, resultOf } from './answer.ts'
import { type Panel, panelOf, voteOf } from './panels.ts'
import type { State } from './state.ts'
import { type ChainTime, type Stamp, type WallTime, stampOf } from './time.ts'
import { unwrap, view } from './view.ts'

/** What a cost of education was for. */
export type Need = 'Tuition' | 'Books' | 'Device' | 'Exam'
/** Why a claim is disputed. */
export type Reason = 'NotCovered' | 'FalseDocuments' | 'WrongAmount' | 'AlreadyPaid' | 'NotThisMembersLoss' | 'Other'
/** What can bind the payable sum. */
export type Limit = 'CoveredShare' | 'PoolMoney' | 'PaidIn' | 'CoverYear' | 'YoungPool' | 'OwnAccount' | 'Backing'
/** Where a part stands. */
export type PartStateName = 'Waiting' | 'Open' | 'Disputed' | 'Approved' | 'Paid' | 'Refused' | 'Withdrawn' | 'Expired'
/** Who is to be paid: the claimant, a school that the pool accepted, or any account that voters vouch for. */
export type PayeeRequest = 'own account' | { readonly account: string } | { readonly vouched: string }
/** What opens a later part: a document of the claimant, or the word of a school alone. */
export type Milestone = 'ProofOfEnrolment' | 'SchoolAttests'

/** A member's request for help. */
export interface Claim {
  readonly pool: number
  readonly id: number
  readonly claimant: string
  readonly rules: number
  readonly need: Need
  readonly lossDate: WallTime
  readonly cost: bigint
  readonly sum: bigint
  /** Hash of what the claimant says. */
  readonly statement: string
  readonly filed: Stamp
  readonly large: boolean
  readonly parts: readonly Part[]
  /** Who vouches for it; undefined where nobody has to and nothing is charged. */
  readonly vouching: Vouching | undefined
}

/** Who vouches for a claim, and what is still to be backed. */
export interface Vouching {
  readonly vouchers: readonly Voucher[]
  /** Parts that need it and have not come to their end. */
  readonly unfinished: number
  /** How many voters must still vouch. */
  readonly wanted: number
  /** What nobody backs yet. */
  readonly unbacked: bigint
  readonly until: ChainTime
}

/** What the voters have seen who were drawn by lot to look at a part. They decide nothing: silence still pays. */
export interface Watched {
  /** About how many were drawn: some may have left, before or since. */
  readonly drawn: number
  readonly looked: number
  /** How many of them have doubts. */
  readonly doubts: number
}

/** A voter who vouches. */
export interface Voucher {
  readonly who: string
  /** What of their dues is charged for it. */
  readonly amount: bigint
}

/** One payable instalment. */
export interface Part {
  readonly index: number
  readonly amount: bigint
  readonly paid: bigint
  /** The account to be paid; the claimant's own or another's. */
  readonly payee: string
  readonly ownAccount: boolean
  /** Whether voters must vouch for it. */
  readonly vouched: boolean
  /** What claimant and vouchers back of it with their dues. */
  readonly backed: bigint
  readonly due: WallTime
  readonly milestone: Milestone | undefined
  /** What was given for the milestone. */
  readonly proof: Proof | undefined
  /** Hash of what the claimant said when it opened again after a refusal. */
  readonly evidence: string | undefined
  readonly state: PartStateName
  readonly opened: Stamp | undefined
  readonly decided: Stamp | undefined
  readonly settled: Stamp | undefined
  /** Settlement rounds it went through with something left. */
  readonly rounds: number
  readonly held: bigint
  /** Voters when it opened, without the claimant. */
  readonly electorate: number | undefined
  readonly round: number | undefined
  /** While it can be disputed: what the voters have seen who were drawn to look at it. */
  readonly watched: Watched | undefined
  /** The newest, also when the part has opened again since: {@link currentDispute}. */
  readonly dispute: Dispute | undefined
  /** How the dispute's poll stands, also long after it. */
  readonly panel: Panel | undefined
  /** The vote that `who` has cast in it, true refuses; undefined where nobody was asked about. */
  readonly vote: Answer<boolean | undefined> | undefined
  /** What happens next. */
  readonly status: PartStatus
}

/** What says that a milestone is reached: a document by its hash, or a school. */
export type Proof = ({ readonly document: string } | { readonly school: string }) & { readonly at: Stamp }

/** A part's dispute, if it is about the part as it opened last. One of before that is history. */
export const currentDispute = ({ dispute, opened }: Part): Dispute | undefined =>
  dispute && opened && dispute.at.time < opened.time ? undefined : dispute

type EventName = `MutualAid.${PalletMutualAidEvent['type']}`

/** What the blocks of a claim's stamps prove, by the events that they hold. */
export const CLAIM_EVENTS = {
  filed: 'MutualAid.ClaimFiled',
  proven: 'MutualAid.ProofGiven',
  opened: 'MutualAid.PartOpened',
  reopened: 'MutualAid.PartReopened',
  disputed: 'MutualAid.Disputed',
  approved: 'MutualAid.PartApproved',
  refused: 'MutualAid.PartRefused',
  withdrawn: 'MutualAid.ClaimWithdrawn',
  expired: 'MutualAid.PartExpired',
  held: 'MutualAid.PartHeld',
  paid: 'MutualAid.PartPaid',
} as const satisfies Readonly<Record<string, EventName>>

/** States in which nothing more happens to a part by itself. */
const ENDS: ReadonlySet<PartStateName> = new Set(['Paid', 'Refused', 'Withdrawn', 'Expired'])

/** The part of a claim that is under way: the first that has not ended, or else the last. */
export const currentPart = ({ parts }: Claim): Part | undefined =>
  parts.find(({ state }) => !ENDS.has(state)) ?? parts.at(-1)

/** A bonded objection. */
export interface Dispute {
  readonly by: string
  readonly reason: Reason
  readonly statement: string
  readonly answer: string | undefined
  readonly bond: bigint
  readonly at: Stamp
  readonly poll: bigint
}

/** What the next moment in a part's life is. */
export type NextStep =
  'Approval' | 'PanelBefore' | 'VoteOpens' | 'PollEnds' | 'Payment' | 'Opening' | 'OpeningEnds' | 'VouchingEnds'

/** What happens next to a part if nobody acts, and when. */
export interface PartStatus {
  readonly state: PartStateName
  readonly next: { readonly step: NextStep; readonly at: ChainTime } | undefined
  /** For a running poll: whether the part is refused if it ended now. */
  readonly refuses: boolean | undefined
  /** While voters can vouch: how many must still do so, and what nobody backs yet. */
  readonly vouching: Pick<Vouching, 'wanted' | 'unbacked'> | undefined
  /** While it waits for the panel about an earlier part, which takes it along if it refuses: which part. */
  readonly behind: number | undefined
  readonly disputableUntil: ChainTime | undefined
  readonly expectedPayment: ChainTime | undefined
  readonly remaining: bigint
  /** Of a waiting part: whether it can never open any more, so that anyone can have it given up. */
  readonly neverOpens: boolean
  /** The milestone that is not reached yet. */
  readonly missing: Milestone | undefined
}

/** What is payable of a cost, and what each limit would allow. */
export interface Payable {
  readonly amount: bigint
  readonly binding: Limit
  /** What of it lies ahead by its date can be no more: what waits already is taken off. */
  readonly planned: bigint
  /** In the order in which they bind; without those that do not apply. */
  readonly limits: readonly { readonly limit: Limit; readonly amount: bigint }[]
}

/** What the limits of a member's claims are measured by, so that each can be added up. */
export interface LimitFacts {
  /** A month's dues, by the rules that judge. */
  readonly month: bigint
  /** Most per claim while the pool has its reserve. */
  readonly cap: bigint
  /** What must be available for that, and what is. */
  readonly reserve: bigint
  readonly available: bigint
  /** What that leaves of the cap; a claim is paid no more than is available either. */
  readonly capByReserve: bigint
  /** Dues that reached the pot since joining. */
  readonly paidIn: bigint
  /** Of them, what does not count yet: paid more than a period ahead. */
  readonly ahead: bigint
  /** Paid for their claims, ever. */
  readonly received: bigint
  /** Unpaid sum of their unfinished claims. */
  readonly promised: bigint
  /** Most that a cover year pays, in all and to the own account. */
  readonly coverYear: bigint
  readonly ownAccount: bigint
  /** What this cover year has paid or promised, in all and to the own account. */
  readonly year: { readonly received: bigint; readonly ownAccount: bigint }
  /** Charged of their dues, for own claims to anyone but a registered payee and for claims of others. */
  readonly ownBacking: bigint
  readonly backed: bigint
}

/** On what terms a part can be disputed. */
export interface DisputeTerms {
  readonly bond: bigint
  /** Whether others would pay more: they were drawn to look at it. */
  readonly reduced: boolean
  readonly opens: ChainTime
  readonly ends: ChainTime
}

const stampIfAny = (stamp: Option<Parameters<typeof stampOf>[0]>) =>
  stamp.isSome ? stampOf(stamp.unwrap()) : undefined

function disputeOf(dispute: PalletMutualAidClaimDispute): Dispute {
  return {
    by: dispute.by.toString(),
    reason: dispute.reason.type,
    statement: dispute.statement.toHex(),
    answer: dispute.answer.isSome ? dispute.answer.unwrap().toHex() : undefined,
    bond: dispute.bond.toBigInt(),
    at: stampOf(dispute.at),
    poll: dispute.poll.toBigInt(),
  }
}

function proofOf({ by, at }: PalletMutualAidClaimProof): Proof {
  return by.isDocument
    ? { document: by.asDocument.toHex(), at: stampOf(at) }
    : { school: by.asSchool.toString(), at: stampOf(at) }
}

function partOf(
  registry: Registry,
  index: number,
  claimant: string,
  { part, dispute, panel, vote, watched, proof, evidence, status }: PalletMutualAidViewsClaimsPartRow,
): Part {
  const { payee, state } = part
  const account = payee.isRegistered ? payee.asRegistered : payee.isVouched ? payee.asVouched : undefined
  const disputed = dispute.isSome ? disputeOf(dispute.unwrap()) : undefined
  return {
    index,
    amount: part.amount.toBigInt(),
    paid: part.paid.toBigInt(),
    payee: account?.toString() ?? claimant,
    ownAccount: payee.isOwnAccount,
    vouched: payee.isVouched,
    backed: part.backed.toBigInt(),
    due: part.due.toBigInt(),
    milestone: part.milestone.isSome ? part.milestone.unwrap().type : undefined,
    proof: proof.isSome ? proofOf(proof.unwrap()) : undefined,
    evidence: evidence.isSome ? evidence.unwrap().toHex() : undefined,
    state: state.type,
    opened: stampIfAny(part.opened),
    decided: stampIfAny(part.decided),
    settled: stampIfAny(part.settled),
    rounds: part.rounds.toNumber(),
    held: part.held.free.toBigInt() + part.held.donated.toBigInt(),
    electorate: state.isOpen ? state.asOpen.electorate.toNumber() : undefined,
    round: state.isApproved ? state.asApproved.round.toNumber() : undefined,
    watched: watched.isSome ? watchedOf(watched.unwrap()) : undefined,
    dispute: disputed,
    panel: disputed && panel.isSome ? panelOf(disputed.poll, panel.unwrap()) : undefined,
    vote: vote.isSome ? resultOf(registry, vote.unwrap(), voteOf) : undefined,
    status: partStatusOf(status),
  }
}

const watchedOf = ({ drawn, looked, doubts }: PalletMutualAidViewsClaimsWatched): Watched => ({
  drawn: drawn.toNumber(),
  looked: looked.toNumber(),
  doubts: doubts.toNumber(),
})

function vouchingOf({ vouchers, unfinished, wanted, unbacked, until }: PalletMutualAidClaimVouching): Vouching {
  return {
    vouchers: vouchers.map(({ who, amount }) => ({ who: who.toString(), amount: amount.toBigInt() })),
    unfinished: unfinished.toNumber(),
    wanted: wanted.toNumber(),
    unbacked: unbacked.toBigInt(),
    until: until.toBigInt(),
  }
}

/** Decode a claim of a pool with its parts. @internal */
export function claimOf(
  { registry }: State,
  pool: number,
  { id, claim, parts, vouching }: PalletMutualAidViewsClaimsClaimRow,
): Claim {
  const claimant = claim.claimant.toString()
  return {
    pool,
    id: id.toNumber(),
    claimant,
    rules: claim.rules.toNumber(),
    need: claim.need.type,
    lossDate: claim.lossDate.toBigInt(),
    cost: claim.cost.toBigInt(),
    sum: claim.sum.toBigInt(),
    statement: claim.statement.toHex(),
    filed: stampOf(claim.filed),
    large: claim.large.isTrue,
    parts: parts.map((row, index) => partOf(registry, index, claimant, row)),
    vouching: vouching.isSome ? vouchingOf(vouching.unwrap()) : undefined,
  }
}

/** One claim with its parts. */
export async function readClaim(state: State, pool: number, id: number): Promise<Claim | undefined> {
  const found = await view<Option<PalletMutualAidViewsClaimsClaimRow>>(state, 'mutualAid', 'claimRow', [pool, id])
  return found.isSome ? claimOf(state, pool, found.unwrap()) : undefined
}

/** A pool's claims, the newest first; at most `count`, which is 50 at most, of those before `before`. */
export async function readClaims(state: State, pool: number, count = 50, before?: number): Promise<Claim[]> {
  const args = [pool, before, count]
  const found = await view<Vec<PalletMutualAidViewsClaimsClaimRow>>(state, 'mutualAid', 'claimsPage', args)
  return found.map((row) => claimOf(state, pool, row))
}

/** A pool's claims that are in dispute, the newest first; at most `count`, which is 50 at most, of those before `before`. */
export async function readDisputedClaims(state: State, pool: number, count = 50, before?: number): Promise<Claim[]> {
  const args = [pool, before, count]
  const found = await view<Vec<PalletMutualAidViewsClaimsClaimRow>>(state, 'mutualAid', 'disputedPage', args)
  return found.map((row) => claimOf(state, pool, row))
}

function partStatusOf(status: PalletMutualAidViewsPartStatus): PartStatus {
  const time = (value: Option<Codec & { toBigInt(): bigint }>) => (value.isSome ? value.unwrap().toBigInt() : undefined)
  const next = status.next.isSome ? status.next.unwrap() : undefined
  const vouching = next?.[0].isVouchingEnds ? next[0].asVouchingEnds : undefined
  return {
    state: status.state.type,
    next: next && { step: next[0].type, at: next[1].toBigInt() },
    refuses: next?.[0].isPollEnds ? next[0].asPollEnds.refuses.isTrue : undefined,
    vouching: vouching && { wanted: vouching.wanted.toNumber(), unbacked: vouching.unbacked.toBigInt() },
    behind: next?.[0].isPanelBefore ? next[0].asPanelBefore.part.toNumber() : undefined,
    disputableUntil: time(status.disputableUntil),
    expectedPayment: time(status.expectedPayment),
    remaining: status.remaining.toBigInt(),
    neverOpens: status.neverOpens.isTrue,
    missing: status.missing.isSome ? status.missing.unwrap().type : undefined,
  }
}

/** A payee as calls take it. @internal */
export function encodePayee(payee: PayeeRequest): { OwnAccount: null } | { Account: string } | { Vouched: string } {
  if (payee === 'own account') return { OwnAccount: null }
  return 'vouched' in payee ? { Vouched: payee.vouched } : { Account: payee.account }
}

/** Version of the rules that judges a loss of this date. */
export async function readRulesAt(state: State, pool: number, date: WallTime): Promise<number | undefined> {
  const found = await view<Option<Codec & { toNumber(): number }>>(state, 'mutualAid', 'rulesAt', [pool, date])
  return found.isSome ? found.unwrap().toNumber() : undefined
}

/** What is payable of a cost in equal parts. @throws {@link Refused} when no claim can be filed. */
export async function readPayable(
  state: State,
  request: {
    readonly pool: number
    readonly who: string
    readonly rules: number
    readonly lossDate: WallTime
    readonly cost: bigint
    readonly payee: PayeeRequest
    /** When the parts are due; one, on the day of the loss, if not said. */
    readonly dues?: readonly WallTime[]
  },
): Promise<Payable> {
  const { pool, who, rules, lossDate, cost, payee, dues = [lossDate] } = request
  const args = [pool, who, rules, lossDate, cost, encodePayee(payee), dues]
  const answer = await view<Result<Codec, SpRuntimeDispatchError>>(state, 'mutualAid', 'payableOf', args)
  const found = unwrap<PalletMutualAidLimitsPayable>(state.registry, answer)
  const limits: { limit: Limit; amount: bigint }[] = [
    { limit: 'CoveredShare', amount: found.coveredShare.toBigInt() },
    { limit: 'PoolMoney', amount: found.poolMoney.toBigInt() },
    { limit: 'PaidIn', amount: found.paidIn.toBigInt() },
    { limit: 'CoverYear', amount: found.coverYear.toBigInt() },
  ]
  if (found.youngPool.isSome) limits.push({ limit: 'YoungPool', amount: found.youngPool.unwrap().toBigInt() })
  if (found.ownAccount.isSome) limits.push({ limit: 'OwnAccount', amount: found.ownAccount.unwrap().toBigInt() })
  if (found.backing.isSome) limits.push({ limit: 'Backing', amount: found.backing.unwrap().toBigInt() })
  const [amount, planned] = [found.amount.toBigInt(), found.planned.toBigInt()]
  return { amount, planned, binding: found.binding.type, limits }
}

/** What limits the claims of `who` that the rules of a version judge; undefined for who is no member. */
export async function readLimitFacts(
  state: State,
  pool: number,
  who: string,
  rules: number,
): Promise<LimitFacts | undefined> {
  const answer = await view<Option<PalletMutualAidViewsLimitFacts>>(state, 'mutualAid', 'limitFacts', [
    pool,
    who,
    rules,
  ])
  if (answer.isNone) return undefined
  const found = answer.unwrap()
  return {
    month: found.month.toBigInt(),
    cap: found.cap.toBigInt(),
    reserve: found.reserve.toBigInt(),
    available: found.available.toBigInt(),
    capByReserve: found.capByReserve.toBigInt(),
    paidIn: found.paidIn.toBigInt(),
    ahead: found.ahead.toBigInt(),
    received: found.received.toBigInt(),
    promised: found.promised.toBigInt(),
    coverYear: found.coverYear.toBigInt(),
    ownAccount: found.ownAccount.toBigInt(),
    year: { received: found.year.received.toBigInt(), ownAccount: found.year.ownAccount.toBigInt() },
    ownBacking: found.ownBacking.toBigInt(),
    backed: found.backed.toBigInt(),
  }
}

/** Decode the terms of a dispute. @internal */
export function disputeTermsOf({ bond, reduced, opens, ends }: PalletMutualAidViewsDisputeTerms): DisputeTerms {
  return { bond: bond.toBigInt(), reduced: reduced.isTrue, opens: opens.toBigInt(), ends: ends.toBigInt() }
}
