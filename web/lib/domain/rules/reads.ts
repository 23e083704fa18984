// What pages ask about rules and the changes that are being decided.
import { nativeCurrency } from '@huzhu/governance/currencies'
import { readChangeTerms, readDecisions } from '@huzhu/governance/decisions'
import { readMembership } from '@huzhu/governance/members'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds, readRules } from '@huzhu/governance/rules'
import { decodeAddress } from '@polkadot/util-crypto'
import type { At } from '$lib/chain/reads'
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

export const ruleReads = {
  ...{ decisions, proposing, changeTerms: readChangeTerms, mayPropose },
  /** One version of a pool's rules, of today or of before. */
  rulesVersion: (at: At, pool: number, version: number) => readRules(at, pool, version),
}
