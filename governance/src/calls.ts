/** The calls a person makes, built and not yet signed. Amounts in the currency's smallest unit. */
import type { SubmittableExtrinsic } from '@polkadot/api/types'
import { type Need, type PayeeRequest, type Reason, encodePayee } from './claims.ts'
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

/** Open an education pool. What is left at its end goes to the treasury. */
export function createPool(api: Connection, { name, summary, terms = NO_CONTENT, currency, rules }: NewPool): Call {
  return api.tx.mutualAid.createPool(
    'Education',
    encodeCurrency(currency),
    rules as never,
    name,
    summary,
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

/** Give money for claims paid to schools. */
export const donate = (api: Connection, pool: number, amount: bigint): Call => api.tx.mutualAid.donate(pool, amount)

/** Let claims be paid to a registered school. */
export const acceptPayee = (api: Connection, pool: number, payee: string): Call =>
  api.tx.mutualAid.acceptPayee(pool, payee)

/** A claim to be filed. */
export interface NewClaim {
  readonly pool: number
  /** Version of the rules in force at the loss. */
  readonly rules: number
  readonly need: Need
  readonly lossDate: WallTime
  readonly cost: bigint
  readonly amount: bigint
  readonly payee: PayeeRequest
  /** Hash of what the claimant says. */
  readonly statement?: string
}

/** File a claim of one part. */
export function fileClaim(api: Connection, claim: NewClaim): Call {
  const { pool, rules, need, lossDate, cost, amount, payee, statement = NO_CONTENT } = claim
  const part = { amount, payee: encodePayee(payee), due: lossDate, milestone: null }
  return api.tx.mutualAid.fileClaim(pool, { rules, need, lossDate, cost, statement, parts: [part] })
}

/** Take back a claim that nobody disputes. */
export const withdrawClaim = (api: Connection, pool: number, claim: number): Call =>
  api.tx.mutualAid.withdrawClaim(pool, claim)

/** Object to a part; the bond is held. */
export const dispute = (
  api: Connection,
  pool: number,
  claim: number,
  part: number,
  reason: Reason,
  statement: string,
): Call => api.tx.mutualAid.dispute(pool, claim, part, reason, statement)

/** Answer a dispute. */
export const answer = (api: Connection, pool: number, claim: number, part: number, statement: string): Call =>
  api.tx.mutualAid.answer(pool, claim, part, statement)

/** Vote in a panel; true refuses the part. */
export const vote = (api: Connection, poll: bigint, refuse: boolean): Call => api.tx.memberReferenda.vote(poll, refuse)

/** Collect what could not be delivered. */
export const collect = (api: Connection, pool: number, claim: number, part: number): Call =>
  api.tx.mutualAid.collect(pool, claim, part)

/** Ask to leave. */
export const requestExit = (api: Connection, pool: number): Call => api.tx.mutualAid.requestExit(pool)

/** Pay a member out whose notice is over. */
export const payExit = (api: Connection, pool: number, member: string): Call => api.tx.mutualAid.payExit(pool, member)

/** Take an invitation back. */
export const revokeInvitation = (api: Connection, pool: number, who: string): Call =>
  api.tx.mutualAid.revokeInvitation(pool, who)

/** Keep places for several accounts: all of them or none. */
export const inviteAll = (api: Connection, pool: number, people: readonly string[]): Call =>
  people.length === 1
    ? invite(api, pool, people[0]!)
    : api.tx.utility.batchAll(people.map((who) => invite(api, pool, who)))
