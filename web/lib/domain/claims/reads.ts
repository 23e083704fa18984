// What pages ask about claims.
import {
  type PayeeRequest,
  currentPart,
  readClaim,
  readClaims,
  readPayable,
  readRulesAt,
} from '@huzhu/governance/claims'
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
  const keys = {
    claimant: decodeAddress(claim.claimant),
    disputer: dispute && decodeAddress(dispute.by),
    vouchers: claim.vouching?.vouchers.map(({ who }) => decodeAddress(who)) ?? [],
  }
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

/** What would be paid, by the rules of the loss's day; to somebody whom nobody registered, also who would back it. */
async function payable(
  at: At,
  pool: number,
  who: string,
  lossDate: bigint,
  cost: bigint,
  payee: PayeeRequest,
  dues: readonly bigint[],
) {
  // Of a day before any rules the chain itself says that the first ones do not judge it.
  const rules = (await readRulesAt(at, pool, lossDate)) ?? 0
  const ask = (to: PayeeRequest) => answered(readPayable(at, { pool, who, rules, lossDate, cost, payee: to, dues }))
  const vouched = typeof payee === 'object' && 'vouched' in payee
  // What their own dues can back is told as the limit of the own account; by rules of before there is none.
  const [answer, alone] = await Promise.all([ask(payee), vouched ? ask('own account') : undefined])
  if (!('ok' in answer)) return answer
  const free = alone && 'ok' in alone ? alone.ok.limits.find(({ limit }) => limit === 'Backing')?.amount : undefined
  return { ok: { ...answer.ok, rules, backing: free === undefined ? undefined : sharesOf(answer.ok.amount, free) } }
}

/** Who backs an amount: the claimant first, as far as their dues go, and others the rest. */
function sharesOf(amount: bigint, free: bigint) {
  const own = free < amount ? free : amount
  return { own, others: amount - own }
}

export const claimReads = {
  claimPage,
  claimList,
  /** What `who` may do about a part. */
  powers: (at: At, pool: number, id: number, part: number, who: string) => readPowers(at, pool, id, part, who),
  filing,
  payable,
}
