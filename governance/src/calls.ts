/** The calls a person makes, built and not yet signed. Amounts in the currency's smallest unit. */
import type { SubmittableExtrinsic } from '@polkadot/api/types'
import { stringToU8a, u8aToHex } from '@polkadot/util'
import { type Milestone, type Need, type PayeeRequest, type Reason, encodePayee } from './claims.ts'
import { type Proposal, encodeProposal } from './changes.ts'
import type { Connection } from './connection.ts'
import { NO_CONTENT } from './content.ts'
import { type CurrencyId, encodeCurrency } from './currencies.ts'
import type { Rules } from './rules.ts'
import type { WallTime } from './time.ts'

/** A call that can be explained, tried, signed and sent. */
export type Call = SubmittableExtrinsic<'promise'>

/** A pool to be opened. */
export interface NewPool {
  readonly name: string
  readonly summary: string
  /** Hash of the longer text. */
  readonly terms?: string
  readonly currency: CurrencyId
  readonly rules: Rules
}

/** What somebody wrote, as UTF-8: given as text, what begins with 0x would be taken for bytes. */
const written = (text: string): string => u8aToHex(stringToU8a(text))

/** Open an education pool. What is left at its end goes to the treasury. */
export function createPool(api: Connection, { name, summary, terms = NO_CONTENT, currency, rules }: NewPool): Call {
  return api.tx.mutualAid.createPool(
    'Education',
    encodeCurrency(currency),
    rules as never,
    written(name),
    written(summary),
    terms,
    'Treasury',
  )
}

/** Keep a place for an account. */
export const invite = (api: Connection, pool: number, who: string): Call => api.tx.mutualAid.invite(pool, who)

/** Join and pay the first dues. */
export const join = (api: Connection, pool: number): Call => api.tx.mutualAid.join(pool)

/** Pay dues for a member. */
export const payDues = (api: Connection, pool: number, member: string, periods: number): Call =>
  api.tx.mutualAid.payDues(pool, member, periods)

/** Pay dues for a member in several pools: all of them or none. */
export const payAllDues = (
  api: Connection,
  member: string,
  dues: readonly { readonly pool: number; readonly periods: number }[],
): Call => api.tx.utility.batchAll(dues.map(({ pool, periods }) => payDues(api, pool, member, periods)))

/** Give money for claims paid to schools. */
export const donate = (api: Connection, pool: number, amount: bigint): Call => api.tx.mutualAid.donate(pool, amount)

/** Let claims be paid to a registered school. */
export const acceptPayee = (api: Connection, pool: number, payee: string): Call =>
  api.tx.mutualAid.acceptPayee(pool, payee)

/** Take no new claims to a school. */
export const dropPayee = (api: Connection, pool: number, payee: string): Call => api.tx.mutualAid.dropPayee(pool, payee)

/** Say anew what a pool is; `terms` is the hash of the longer text. */
export const setProfile = (api: Connection, pool: number, summary: string, terms: string): Call =>
  api.tx.mutualAid.setProfile(pool, written(summary), terms)

/** Make a donation of what lies in a pot's account beyond its books. */
export const sweep = (api: Connection, pool: number): Call => api.tx.mutualAid.sweep(pool)

/** A claim to be filed. */
export interface NewClaim {
  readonly pool: number
  /** Version of the rules in force at the loss. */
  readonly rules: number
  readonly need: Need
  readonly lossDate: WallTime
  readonly cost: bigint
  /** The instalments by their due dates; a plain claim has one. */
  readonly parts: readonly NewPart[]
  /** Hash of what the claimant says. */
  readonly statement?: string
}

/** An instalment of a claim to be filed. */
export interface NewPart {
  readonly amount: bigint
  readonly payee: PayeeRequest
  /** The claim's loss date where it is left out. */
  readonly due?: WallTime
  readonly milestone?: Milestone
}

/** File a claim. */
export function fileClaim(api: Connection, claim: NewClaim): Call {
  const { pool, rules, need, lossDate, cost, statement = NO_CONTENT } = claim
  const parts = claim.parts.map(({ amount, payee, due = lossDate, milestone = null }) => ({
    amount,
    payee: encodePayee(payee),
    due,
    milestone,
  }))
  return api.tx.mutualAid.fileClaim(pool, { rules, need, lossDate, cost, statement, parts })
}

/** Open a waiting part: the claimant, with the hash of the proof where one is needed, or the school that is paid. */
export const openPart = (api: Connection, pool: number, claim: number, part: number, document?: string): Call =>
  api.tx.mutualAid.openPart(pool, claim, part, document ?? null)

/** Say, as a school that the pool accepted, that a part's milestone is reached. */
export const attest = (api: Connection, pool: number, claim: number, part: number): Call =>
  api.tx.mutualAid.attest(pool, claim, part)

/** Vouch for a claim's payee with up to `amount` of what one has paid in. */
export const vouch = (api: Connection, pool: number, claim: number, amount: bigint): Call =>
  api.tx.mutualAid.vouch(pool, claim, amount)

/** Vouch no more: for all of it while nothing has opened, later for what the claimant's own dues carry by now. */
export const unvouch = (api: Connection, pool: number, claim: number): Call => api.tx.mutualAid.unvouch(pool, claim)

/** Open a refused part once more, with the hash of new evidence. */
export const reopen = (api: Connection, pool: number, claim: number, part: number, evidence: string): Call =>
  api.tx.mutualAid.reopen(pool, claim, part, evidence)

/** Give up a waiting part that can never open any more. */
export const expirePart = (api: Connection, pool: number, claim: number, part: number): Call =>
  api.tx.mutualAid.expirePart(pool, claim, part)

/** Take back what of a claim waits or is in its window. */
export const withdrawClaim = (api: Connection, pool: number, claim: number): Call =>
  api.tx.mutualAid.withdrawClaim(pool, claim)

/** Say, as a voter who was drawn to look at a part, whether one has doubts: free, once. It decides nothing. */
export const look = (api: Connection, pool: number, claim: number, part: number, doubt: boolean): Call =>
  api.tx.mutualAid.look(pool, claim, part, doubt)

/** Object to a part; the bond is held. */
export const dispute = (
  api: Connection,
  pool: number,
  claim: number,
  part: number,
  reason: Reason,
  statement: string = NO_CONTENT,
): Call => api.tx.mutualAid.dispute(pool, claim, part, reason, statement)

/** Answer a dispute. */
export const answer = (api: Connection, pool: number, claim: number, part: number, statement: string): Call =>
  api.tx.mutualAid.answer(pool, claim, part, statement)

/** Vote in a poll of a pool: true refuses a part, or adopts a change. */
export const vote = (api: Connection, poll: bigint, aye: boolean): Call => api.tx.memberReferenda.vote(poll, aye)

/** Collect what could not be delivered. */
export const collect = (api: Connection, pool: number, claim: number, part: number): Call =>
  api.tx.mutualAid.collect(pool, claim, part)

/** Name another payee for a part of which something is held; it opens again. */
export const namePayee = (api: Connection, pool: number, claim: number, part: number, payee: PayeeRequest): Call =>
  api.tx.mutualAid.namePayee(pool, claim, part, encodePayee(payee))

/**
 * Ask to leave; who leaves already only names another least. `least` is what a unit of share must be worth for the member
 * to be paid, in parts of 10¹⁸: 0 takes what comes.
 */
export const requestExit = (api: Connection, pool: number, least: bigint): Call =>
  api.tx.mutualAid.requestExit(pool, least)

/** Stay after all, as long as the exit is not paid. */
export const withdrawExit = (api: Connection, pool: number): Call => api.tx.mutualAid.withdrawExit(pool)

/** Have a member leave who is three periods past the grace. */
export const removeLapsed = (api: Connection, pool: number, member: string): Call =>
  api.tx.mutualAid.removeLapsed(pool, member)

/** Pay a member out whose notice is over: the member, or from a month later on anybody. */
export const payExit = (api: Connection, pool: number, member: string): Call => api.tx.mutualAid.payExit(pool, member)

/** Ask the host to be admitted; holds the first dues. */
export const applyToJoin = (api: Connection, pool: number): Call => api.tx.mutualAid.apply(pool)

/** Admit an account that asked. */
export const admit = (api: Connection, pool: number, who: string): Call => api.tx.mutualAid.admit(pool, who)

/** Drop an application and release its dues. */
export const dropApplication = (api: Connection, pool: number, who: string): Call =>
  api.tx.mutualAid.dropApplication(pool, who)

/** Take no claims for some days. */
export const pause = (api: Connection, pool: number): Call => api.tx.mutualAid.pause(pool)

/** Offer the pool to a candidate, or to nobody any more. */
export const handOver = (api: Connection, pool: number, candidate?: string): Call =>
  api.tx.mutualAid.handOver(pool, candidate ?? null)

/** Become the host of a pool that was offered. */
export const acceptHost = (api: Connection, pool: number): Call => api.tx.mutualAid.acceptHost(pool)

/** Propose next rules as a token holder; holds a deposit. */
export const proposeRules = (api: Connection, pool: number, rules: Rules, statement: string = NO_CONTENT): Call =>
  api.tx.mutualAid.proposeRules(pool, rules as never, statement)

/** Draft a change of the pool as a voter, and sign it. */
export const draft = (api: Connection, pool: number, proposal: Proposal, statement: string = NO_CONTENT): Call =>
  api.tx.mutualAid.draft(pool, encodeProposal(proposal) as never, statement)

/** Sign a draft. */
export const signDraft = (api: Connection, pool: number, author: string, number: number): Call =>
  api.tx.mutualAid.signDraft(pool, author, number)

/** Agree to be the host that a draft proposes. */
export const agreeToHost = (api: Connection, pool: number, author: string, number: number): Call =>
  api.tx.mutualAid.agreeToHost(pool, author, number)

/** Open the vote about a draft that was complete while another was being decided. */
export const openDraft = (api: Connection, pool: number, author: string, number: number): Call =>
  api.tx.mutualAid.openDraft(pool, author, number)

/** Begin to wind up a pool that has been without voters for long. */
export const beginWindingUp = (api: Connection, pool: number): Call => api.tx.mutualAid.beginWindingUp(pool)

/** Pay a member their share of a pool that is wound up. */
export const redeem = (api: Connection, pool: number, member: string): Call => api.tx.mutualAid.redeem(pool, member)

/** Pass on what a pool that was wound up has left. */
export const closePool = (api: Connection, pool: number): Call => api.tx.mutualAid.closePool(pool)

/** Do up to `limit` due jobs now. */
export const service = (api: Connection, limit: number): Call => api.tx.mutualAid.service(limit)

/** Take an invitation back. */
export const revokeInvitation = (api: Connection, pool: number, who: string): Call =>
  api.tx.mutualAid.revokeInvitation(pool, who)

/** Keep places for several accounts: all of them or none. */
export const inviteAll = (api: Connection, pool: number, people: readonly string[]): Call =>
  people.length === 1
    ? invite(api, pool, people[0]!)
    : api.tx.utility.batchAll(people.map((who) => invite(api, pool, who)))
