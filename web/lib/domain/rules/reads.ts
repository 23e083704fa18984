// What pages ask about rules and the changes that are being decided.
import * as calls from '@huzhu/governance/calls'
import { type Draft, type Proposal, readChanges, readDrafts, readSignature, type Slot } from '@huzhu/governance/changes'
import { readCurrency, readDuesFloor } from '@huzhu/governance/currencies'
import { readMembership } from '@huzhu/governance/members'
import { type PoolSummary, readPoolSummaries, readPoolSummary } from '@huzhu/governance/overview'
import { readPanel, readVote } from '@huzhu/governance/panels'
import { readPool } from '@huzhu/governance/pools'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds, readRules, readRulesBefore } from '@huzhu/governance/rules'
import { readNow } from '@huzhu/governance/time'
import { decodeAddress } from '@polkadot/util-crypto'
import { answered, possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** The newest rules of a pool, where they wait for the date from which they hold. */
async function waitingRules(at: At, { pool, rules }: PoolSummary) {
  return pool.rules === rules.version ? undefined : readRules(at, pool.id, pool.rules)
}

/** What `who` can do about a draft: sign it, or agree to be the host it proposes. */
export async function draftPowers(at: At, pool: number, { author, number, proposal, agreed }: Draft, who: string) {
  const candidate = proposal.kind === 'Host' && proposal.candidate === who
  const [sign, agree] = await Promise.all([
    possible(at, calls.signDraft(at.api, pool, author, number), who),
    // Who has agreed could agree again.
    candidate && !agreed ? possible(at, calls.agreeToHost(at.api, pool, author, number), who) : undefined,
  ])
  return { sign, agree }
}

/** Where the vote about a proposal of voters is held. */
export const slotOf = ({ kind }: Proposal): Slot => (kind === 'Rules' ? 'RulesByMembers' : kind)

/** A pool's rules and what is being decided about the pool; for `who`, what they can do about it. */
async function decisions(at: At, id: number, who: string | undefined) {
  const pool = await readPool(at, id)
  const summary = pool && (await readPoolSummary(at, pool))
  if (!pool || !summary) return undefined
  const now = await readNow(at)
  const [changes, drafts, next, native] = await Promise.all([
    readChanges(at, id),
    readDrafts(at, id, now.chain),
    waitingRules(at, summary),
    readCurrency(at, 'native'),
  ])
  const withPanels = await Promise.all(
    changes.map(async (change) => {
      // What was decided is compared with the rules of its time; what is not, with the newest that have passed.
      const since = change.start ?? (change.failed === undefined ? undefined : change.failed + now.stalled)
      const [panel, vote, before] = await Promise.all([
        readPanel(at, change.poll),
        who === undefined ? undefined : answered(readVote(at, change.poll, who)),
        since === undefined ? undefined : readRulesBefore(at, id, pool.rules, since),
      ])
      return { change, panel, vote, before: (before ?? next ?? summary.rules).rules }
    }),
  )
  const withSignatures = await Promise.all(
    drafts.map(async (draft) => {
      const { author, number, proposal } = draft
      const [signature, powers, open] = await Promise.all([
        who === undefined ? undefined : readSignature(at, id, who, slotOf(proposal)),
        who === undefined ? undefined : draftPowers(at, id, draft, who),
        // Anybody can; without an account the host stands for anybody.
        possible(at, calls.openDraft(at.api, id, author, number), who ?? pool.host),
      ])
      const signed = signature?.author === author && signature.number === number
      return { draft, authorKey: decodeAddress(author), signed, ...powers, open }
    }),
  )
  return { summary, native, changes: withPanels, drafts: withSignatures, next }
}

/** What whoever proposes something about a pool has to know. */
async function proposing(at: At, id: number, who: string) {
  const pool = await readPool(at, id)
  const summary = pool && (await readPoolSummary(at, pool))
  if (!pool || !summary) return undefined
  const [waiting, bounds, native, parameters, member] = await Promise.all([
    waitingRules(at, summary),
    readRuleBounds(at),
    readCurrency(at, 'native'),
    readParameters(at),
    readMembership(at, id, who),
  ])
  const floor = await readDuesFloor(at, pool.currency)
  return { summary, waiting, bounds, native, deposit: parameters.today.proposalDeposit, member, floor }
}

/** Every decision about pools that is under way. */
async function changes(at: At) {
  const summaries = await readPoolSummaries(at)
  const found = await Promise.all(
    summaries.map(async ({ pool }) => (await readChanges(at, pool.id)).map((change) => ({ pool, change }))),
  )
  return Promise.all(
    found.flat().map(async ({ pool, change }) => ({ pool, change, panel: await readPanel(at, change.poll) })),
  )
}

export const ruleReads = {
  decisions,
  proposing,
  changes,
}
