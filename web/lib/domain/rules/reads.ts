// What pages ask about rules and the changes that are being decided.
import { nativeCurrency } from '@huzhu/governance/currencies'
import { readChangeTerms, readDecisions } from '@huzhu/governance/decisions'
import { readMembership } from '@huzhu/governance/members'
import { type PoolRow, readPoolRow } from '@huzhu/governance/pool-list'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds, readRules } from '@huzhu/governance/rules'
import { type StandingIn, readStandingIn } from '@huzhu/governance/standing'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
import { readAllMine } from '$lib/domain/pools/pages'
import { mayPropose } from './may-propose'

/** A pool's rules and what is being decided about the pool; for `who`, what they can do about it. */
async function decisions(at: At, id: number, who: string | undefined) {
  const [summary, decided] = await Promise.all([readPoolRow(at, id), readDecisions(at, id, who)])
  if (!summary || !decided) return undefined
  const { changes, drafts, waiting: next } = decided
  const signed = drafts.map((one) => ({ ...one, authorKey: decodeAddress(one.draft.author) }))
  return { summary, native: nativeCurrency(at), changes, drafts: signed, next }
}

/** What whoever proposes something about a pool has to know. */
async function proposing(at: At, id: number, who: string) {
  const [summary, bounds, parameters, member] = await Promise.all([
    readPoolRow(at, id),
    readRuleBounds(at),
    readParameters(at),
    readMembership(at, id, who),
  ])
  if (!summary) return undefined
  const { pool, rules, currency } = summary
  const waiting = pool.rules === rules.version ? undefined : await readRules(at, id, pool.rules)
  const deposit = parameters.today.proposalDeposit
  return { summary, waiting, bounds, native: nativeCurrency(at), deposit, member, floor: currency.duesFloor ?? 0n }
}

/** What is decided about one pool, or about each that somebody is in, with the rules that lie ahead. */
async function rulesNews(at: At, who: string | undefined, pool: number | undefined) {
  const ofOne = async (row: PoolRow, { member, share }: Partial<Pick<StandingIn, 'member' | 'share'>>) => {
    const decided = await readDecisions(at, row.pool.id, who)
    return { row, member, share, ahead: decided?.waiting, changes: decided?.changes ?? [] }
  }
  if (pool === undefined) {
    const { inPools } = who === undefined ? { inPools: [] } : await readAllMine(at, who)
    const mine = inPools.filter(({ standing: { member, host } }) => member || host)
    return Promise.all(mine.map(({ row, standing }) => ofOne(row, standing)))
  }
  const [row, standing] = await Promise.all([
    readPoolRow(at, pool),
    who === undefined ? undefined : readStandingIn(at, pool, who),
  ])
  return row ? [await ofOne(row, standing ?? {})] : []
}

export const ruleReads = {
  ...{ decisions, proposing, rulesNews, changeTerms: readChangeTerms, mayPropose },
  /** One version of a pool's rules, of today or of before. */
  rulesVersion: (at: At, pool: number, version: number) => readRules(at, pool, version),
}
