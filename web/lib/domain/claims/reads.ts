// What pages ask about claims.
import * as calls from '@huzhu/governance/calls'
import {
  currentPart,
  type PayeeRequest,
  readClaim,
  readClaims,
  readDisputeTerms,
  readPartStatus,
  readPayable,
  readRulesAt,
} from '@huzhu/governance/claims'
import { readCurrency } from '@huzhu/governance/currencies'
import { readMembership } from '@huzhu/governance/members'
import { readPoolSummaries, readPoolSummary } from '@huzhu/governance/overview'
import { readPanel, readVote } from '@huzhu/governance/panels'
import { readAcceptedPayees, readPool } from '@huzhu/governance/pools'
import { decodeAddress } from '@polkadot/util-crypto'
import { answered, possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** All that a claim's page shows, of the part that is asked for or else of the first that is under way. */
async function claimPage(at: At, poolId: number, id: number, index?: number) {
  const [pool, claim] = await Promise.all([readPool(at, poolId), readClaim(at, poolId, id)])
  if (!pool || !claim) return undefined
  const part = (index === undefined ? undefined : claim.parts[index]) ?? currentPart(claim)
  if (!part) return undefined
  const { dispute } = part
  const [currency, status, panel] = await Promise.all([
    readCurrency(at, pool.currency),
    readPartStatus(at, poolId, id, part.index),
    dispute && readPanel(at, dispute.poll),
  ])
  const keys = { claimant: decodeAddress(claim.claimant), disputer: dispute && decodeAddress(dispute.by) }
  return { pool, claim, part, currency, status, panel, keys }
}

/** A pool's claims, the newest first: some of those before `before`. */
async function claimList(at: At, id: number, before?: number) {
  const pool = await readPool(at, id)
  if (!pool) return undefined
  const [currency, claims] = await Promise.all([readCurrency(at, pool.currency), readClaims(at, id, undefined, before)])
  return { pool, currency, claims }
}

/** Stands for the hash of a text that is still to be written. */
const ANY_TEXT = `0x${'ff'.repeat(32)}`

/** What `who` may do about a claim. */
async function claimPowers(at: At, pool: number, id: number, part: number, poll: bigint | undefined, who: string) {
  // What a person will write is not known yet: any text stands for it.
  const [dispute, vote, member, open, attest, vouch, reopen, expire] = await Promise.all([
    answered(readDisputeTerms(at, pool, id, part, who)),
    poll === undefined ? undefined : answered(readVote(at, poll, who)),
    readMembership(at, pool, who),
    possible(at, calls.openPart(at.api, pool, id, part, ANY_TEXT), who),
    possible(at, calls.attest(at.api, pool, id, part), who),
    possible(at, calls.vouch(at.api, pool, id), who),
    possible(at, calls.reopen(at.api, pool, id, part, ANY_TEXT), who),
    possible(at, calls.expirePart(at.api, pool, id, part), who),
  ])
  return { dispute, vote, member, open, attest, vouch, reopen, expire }
}

/** To whom else the claimant `who` could have the rest of a part paid, or why not. */
async function otherPayees(at: At, pool: number, id: number, index: number, who: string) {
  const [claim, accepted] = await Promise.all([readClaim(at, pool, id), readAcceptedPayees(at, pool)])
  const part = claim?.parts[index]
  const others: PayeeRequest[] = accepted
    .filter((account) => account !== part?.payee && account !== who)
    .map((account) => ({ account }))
  if (!part?.ownAccount) others.push('own account')
  return Promise.all(
    others.map(async (payee) => ({
      payee,
      named: await possible(at, calls.namePayee(at.api, pool, id, index, payee), who),
    })),
  )
}

/** Every dispute, running and decided, with how its vote stands. */
async function disputes(at: At) {
  const summaries = await readPoolSummaries(at)
  const found = await Promise.all(
    summaries.flatMap(({ pool, currency, claims }) =>
      claims.flatMap((claim) =>
        claim.parts.flatMap((part) =>
          part.dispute
            ? [readPanel(at, part.dispute.poll).then((panel) => ({ pool, currency, claim, part, panel }))]
            : [],
        ),
      ),
    ),
  )
  return found.sort((a, b) => (a.part.dispute!.at.time < b.part.dispute!.at.time ? 1 : -1))
}

/** What a member who files a claim has to know. */
async function filing(at: At, id: number, who: string) {
  const pool = await readPool(at, id)
  const summary = pool && (await readPoolSummary(at, pool))
  if (!summary) return undefined
  const [payees, member] = await Promise.all([readAcceptedPayees(at, id), readMembership(at, id, who)])
  return { summary, payees, member }
}

/** No rules held on that day. */
const WRONG_RULES = { pallet: 'mutualAid', reason: 'WrongRules' } as const

/** What would be paid, by the rules of the loss's day. */
async function payable(
  at: At,
  pool: number,
  who: string,
  lossDate: bigint,
  cost: bigint,
  payee: Parameters<typeof readPayable>[1]['payee'],
) {
  const rules = await readRulesAt(at, pool, lossDate)
  if (rules === undefined) return { refused: WRONG_RULES }
  const answer = await answered(readPayable(at, { pool, who, rules, lossDate, cost, payee }))
  return 'ok' in answer ? { ok: { ...answer.ok, rules } } : answer
}

export const claimReads = {
  claimPage,
  claimList,
  claimPowers,
  otherPayees,
  disputes,
  filing,
  payable,
}
