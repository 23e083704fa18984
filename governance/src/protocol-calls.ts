/** The calls a token holder makes, built and not yet signed. Amounts in the native token's smallest unit. */
import { u8aToHex } from '@polkadot/util'
import type { Call } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Unlocking } from './conviction.ts'
import { type ProtocolProposal, encodeProtocolProposal, originOf } from './protocol.ts'

/** For how long a vote is locked if it wins, and how much it counts: none counts a tenth, 6 six times. */
export type Conviction = 0 | 1 | 2 | 3 | 4 | 5 | 6

const encodeConviction = (conviction: Conviction) => (conviction === 0 ? 'None' : (`Locked${conviction}x` as const))

/** Submit a proposal for token holders to decide. It is enacted as soon as its track allows. */
export function propose(api: Connection, proposal: ProtocolProposal): Call {
  const call = encodeProtocolProposal(api, proposal)
  return api.tx.referenda.submit(originOf(proposal) as never, { Inline: call.method.toHex() }, { After: 1 })
}

/** Place the deposit without which a referendum is not decided. */
export const placeDecisionDeposit = (api: Connection, index: number): Call =>
  api.tx.referenda.placeDecisionDeposit(index)

/** Give the deposit of a referendum that is over back to who placed it. */
export const refundDecisionDeposit = (api: Connection, index: number): Call =>
  api.tx.referenda.refundDecisionDeposit(index)

/** Give the deposit of an approved or cancelled referendum back to who submitted it; of a rejected one it comes back by itself. */
export const refundSubmissionDeposit = (api: Connection, index: number): Call =>
  api.tx.referenda.refundSubmissionDeposit(index)

/** Vote with `balance`; replaces an earlier vote. */
export function voteWithConviction(
  api: Connection,
  index: number,
  vote: { readonly aye: boolean; readonly balance: bigint; readonly conviction: Conviction },
): Call {
  const { aye, balance, conviction } = vote
  return api.tx.convictionVoting.vote(index, {
    Standard: { vote: { aye, conviction: encodeConviction(conviction) }, balance },
  })
}

/** Take back a vote on a track. */
export const removeVote = (api: Connection, track: number, index: number): Call =>
  api.tx.convictionVoting.removeVote(track, index)

/** Let another vote with `balance` on a track. */
export const delegate = (api: Connection, track: number, to: string, conviction: Conviction, balance: bigint): Call =>
  api.tx.convictionVoting.delegate(track, to, encodeConviction(conviction), balance)

/** Vote oneself again on a track. */
export const undelegate = (api: Connection, track: number): Call => api.tx.convictionVoting.undelegate(track)

/** Free what votes no longer lock: take those back that are over, then unlock their tracks. */
export const unlock = (api: Connection, who: string, unlocking: readonly Unlocking[]): Call =>
  api.tx.utility.batchAll(
    unlocking.flatMap(({ track, votes }) => [
      ...votes.map((index) => removeVote(api, track, index)),
      api.tx.convictionVoting.unlock(track, who),
    ]),
  )

/** Have a spend of the treasury paid, and forgotten with that. */
export const payOutSpend = (api: Connection, index: number): Call =>
  api.tx.utility.batchAll([api.tx.treasury.payout(index), api.tx.treasury.checkStatus(index)])

/** Have a spend forgotten that nobody had paid in its time. */
export const forgetSpend = (api: Connection, index: number): Call => api.tx.treasury.checkStatus(index)

/** Have the announced runtime authorised once its notice is over. */
export const authorizeAnnouncedUpgrade = (api: Connection): Call => api.tx.mutualAid.authorizeAnnouncedUpgrade()

/** Apply the authorised runtime. */
export const applyAuthorizedUpgrade = (api: Connection, code: Uint8Array): Call =>
  api.tx.system.applyAuthorizedUpgrade(u8aToHex(code))
