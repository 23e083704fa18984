// What pages ask about claims.
import { readBlockDates } from '@huzhu/governance/block-dates'
import type { BondEnd } from '@huzhu/governance/bonds'
import { type NewClaim, fileClaim } from '@huzhu/governance/calls'
import {
  type Limit,
  type PayeeRequest,
  currentPart,
  readClaim,
  readClaims,
  readLimitFacts,
  readPayable,
  readRulesAt,
} from '@huzhu/governance/claims'
import { readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readAcceptedPayees } from '@huzhu/governance/pools'
import { readPowers } from '@huzhu/governance/powers'
import { readRules } from '@huzhu/governance/rules'
import { readNow } from '@huzhu/governance/time'
import { decodeAddress } from '@polkadot/util-crypto'
import { answered, possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'
import { latestDates } from './latest-dates'
import { stampsOf } from './stamps'

/** More than any claim can be paid. */
const ANY_COST = 2n ** 128n - 1n

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
  const dates = await readBlockDates(at, stampsOf(claim))
  return { pool: row.pool, currency: row.currency, claim, part, status, panel, keys, dates }
}

/** All that happened to a claim. Whatever compares a history with the chain is loaded where somebody asks for one. */
async function claimTold(at: At, pool: number, id: number) {
  const { readClaimTold } = await import('./told')
  return readClaimTold(at, pool, id)
}

/** Of blocks that were looked at: they stay as they are. */
const bondEnds = new Map<string, BondEnd>()

/** What became of the bond of a part's dispute in the block that decided it. Whatever reads it is loaded where one is shown. */
async function bondEnd(at: At, pool: number, claim: number, part: number, block: number) {
  const hash = (await at.api.rpc.chain.getBlockHash(block)).toHex()
  const key = [hash, pool, claim, part].join()
  const known = bondEnds.get(key)
  if (known) return known
  const { readBondEnd } = await import('@huzhu/governance/bonds')
  const end = await readBondEnd(at.api, hash, { pool, claim, part })
  if (typeof end === 'object') bondEnds.set(key, end)
  return end
}

/** A pool's claims, the newest first: some of those before `before`. */
async function claimList(at: At, id: number, before?: number) {
  const [row, claims] = await Promise.all([readPoolRow(at, id), readClaims(at, id, undefined, before)])
  return row && { pool: row.pool, currency: row.currency, claims, dates: await latestDates(at, claims) }
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

/** The rules that judge a cost of this date, or why no claim for one could be filed now, however much and to whom. */
async function judging(at: At, pool: number, who: string, date: bigint) {
  // No pool has rules from before 1970, and no date is told to the chain that is.
  const lossDate = date < 0n ? 0n : date
  const rules = await rulesOfDay(at, pool, lossDate)
  if (!rules) return undefined
  const asked = { pool, who, rules: rules.version, lossDate, cost: 1n, payee: 'own account' } as const
  const answer = await answered(readPayable(at, asked))
  return 'ok' in answer ? { ok: rules } : { ...answer, rules }
}

/** Limits by how much a claim costs, and of claims that are paid to the own account. */
const NOT_OF_ALL: ReadonlySet<Limit> = new Set(['CoveredShare', 'OwnAccount', 'Backing'])

/** The most that a claim of today would be paid to a school, and what decides that; undefined where none can be filed. */
async function mostNow(at: At, pool: number, who: string) {
  const [{ wall: date }, row] = await Promise.all([readNow(at), readPoolRow(at, pool)])
  if (!row) return undefined
  const { rules } = row
  const asked = { pool, who, rules: rules.version, lossDate: date, cost: ANY_COST, payee: 'own account' } as const
  const answer = await answered(readPayable(at, asked))
  if (!('ok' in answer)) return undefined
  const binding = answer.ok.limits
    .filter(({ limit }) => !NOT_OF_ALL.has(limit))
    .reduce((least, next) => (next.amount < least.amount ? next : least))
  return { ...binding, rules: rules.rules }
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
  const rules = await rulesOfDay(at, pool, lossDate)
  if (!rules) return undefined
  const asked = { pool, who, rules: rules.version, lossDate, cost, dues }
  const ask = (to: PayeeRequest) => answered(readPayable(at, { ...asked, payee: to }))
  const vouched = typeof payee === 'object' && 'vouched' in payee
  // What their own dues can back is told as the limit of the own account; by rules of before there is none.
  const [answer, alone, facts] = await Promise.all([
    ask(payee),
    vouched ? ask('own account') : undefined,
    readLimitFacts(at, pool, who, rules.version),
  ])
  if (!('ok' in answer)) return answer
  const free = alone && 'ok' in alone ? alone.ok.limits.find(({ limit }) => limit === 'Backing')?.amount : undefined
  const backing = free === undefined ? undefined : sharesOf(answer.ok.amount, free)
  return { ok: { ...answer.ok, rules, backing, facts } }
}

/** A pool's rules of a date; of one before any its first ones, of which the chain itself says that they do not judge it. */
const rulesOfDay = async (at: At, pool: number, date: bigint) =>
  readRules(at, pool, (await readRulesAt(at, pool, date)) ?? 0)

/** Who backs an amount: the claimant first, as far as their dues go, and others the rest. */
function sharesOf(amount: bigint, free: bigint) {
  const own = free < amount ? free : amount
  return { own, others: amount - own }
}

/** Whether the chain would take a claim as it is filled in. */
const fileable = (at: At, who: string, claim: NewClaim) => possible(at, fileClaim(at.api, claim), who)

export const claimReads = {
  claimPage,
  claimTold,
  bondEnd,
  claimList,
  /** What `who` may do about a part. */
  powers: (at: At, pool: number, id: number, part: number, who: string) => readPowers(at, pool, id, part, who),
  filing,
  /** What limits the claims of `who` that a version of the rules judges. */
  limitFacts: (at: At, pool: number, who: string, rules: number) => readLimitFacts(at, pool, who, rules),
  judging,
  mostNow,
  payable,
  fileable,
}
