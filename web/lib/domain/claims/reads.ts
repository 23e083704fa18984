// What pages ask about claims.
import { currentPart, readClaim, readClaims, readPayable, readRulesAt } from '@huzhu/governance/claims'
import { readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readAcceptedPayees } from '@huzhu/governance/pools'
import { readPowers } from '@huzhu/governance/powers'
import { decodeAddress } from '@polkadot/util-crypto'
import { answered } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** All that a claim's page shows, of the part that is asked for or else of the first that is under way. */
async function claimPage(at: At, poolId: number, id: number, index?: number) {
  const [row, claim] = await Promise.all([readPoolRow(at, poolId), readClaim(at, poolId, id)])
  const part = claim && ((index === undefined ? undefined : claim.parts[index]) ?? currentPart(claim))
  if (!row || !claim || !part) return undefined
  const { dispute, status, panel } = part
  const keys = { claimant: decodeAddress(claim.claimant), disputer: dispute && decodeAddress(dispute.by) }
  return { pool: row.pool, currency: row.currency, claim, part, status, panel, keys }
}

/** A pool's claims, the newest first: some of those before `before`. */
async function claimList(at: At, id: number, before?: number) {
  const [row, claims] = await Promise.all([readPoolRow(at, id), readClaims(at, id, undefined, before)])
  return row && { pool: row.pool, currency: row.currency, claims }
}

/** What a member who files a claim has to know. */
async function filing(at: At, id: number, who: string) {
  const [summary, payees, member] = await Promise.all([
    readPoolRow(at, id),
    readAcceptedPayees(at, id),
    readMembership(at, id, who),
  ])
  return summary && { summary, payees, member }
}

/** What would be paid, by the rules of the loss's day. */
async function payable(
  at: At,
  pool: number,
  who: string,
  lossDate: bigint,
  cost: bigint,
  payee: Parameters<typeof readPayable>[1]['payee'],
) {
  // Of a day before any rules the chain itself says that the first ones do not judge it.
  const rules = (await readRulesAt(at, pool, lossDate)) ?? 0
  const answer = await answered(readPayable(at, { pool, who, rules, lossDate, cost, payee }))
  return 'ok' in answer ? { ok: { ...answer.ok, rules } } : answer
}

export const claimReads = {
  claimPage,
  claimList,
  /** What `who` may do about a part. */
  powers: (at: At, pool: number, id: number, part: number, who: string) => readPowers(at, pool, id, part, who),
  filing,
  payable,
}
