// What pages ask of the chain. It runs in the worker; pages know its types alone.
import * as calls from '@huzhu/governance/calls'
import { type Draft, type Proposal, type Slot, readChanges, readDrafts, readSignature } from '@huzhu/governance/changes'
import {
  type Claim,
  currentPart,
  type PayeeRequest,
  readClaim,
  readClaims,
  readDisputeTerms,
  readPartStatus,
  readPayable,
  readRulesAt,
} from '@huzhu/governance/claims'
import type { Call } from '@huzhu/governance/calls'
import { readBalance, readCurrency, readDuesFloor, readPoolCurrencies } from '@huzhu/governance/currencies'
import { readJoinTerms, readMembersByDues, readMembership, readShare } from '@huzhu/governance/members'
import { type PoolSummary, readPoolSummaries, readPoolSummary } from '@huzhu/governance/overview'
import { readPanel, readVote } from '@huzhu/governance/panels'
import {
  type Pool,
  readAcceptedPayees,
  readApplication,
  readApplications,
  readHostOffer,
  readInvitations,
  readPool,
  readPools,
  readRegisteredPayees,
} from '@huzhu/governance/pools'
import { readParameters } from '@huzhu/governance/protocol'
import { readRuleBounds, readRules, readRulesBefore } from '@huzhu/governance/rules'
import { readRound } from '@huzhu/governance/settlement'
import { readNow } from '@huzhu/governance/time'
import { readWinding } from '@huzhu/governance/winding-up'
import type { Connection } from '@huzhu/governance/connection'
import { decodeAddress } from '@polkadot/util-crypto'
import { answered, possible, said } from '$lib/chain/answers'
import { protocolReads } from '$lib/domain/protocol/reads'

/** All that a claim's page shows, of the part that is asked for or else of the first that is under way. */
async function claimPage(api: Connection, poolId: number, id: number, index?: number) {
  const [pool, claim] = await Promise.all([readPool(api, poolId), readClaim(api, poolId, id)])
  if (!pool || !claim) return undefined
  const part = (index === undefined ? undefined : claim.parts[index]) ?? currentPart(claim)
  if (!part) return undefined
  const { dispute } = part
  const document = part.proof && 'document' in part.proof ? part.proof.document : undefined
  const [currency, status, panel, statement, objection, answer, proof, evidence] = await Promise.all([
    readCurrency(api, pool.currency),
    readPartStatus(api, poolId, id, part.index),
    dispute && readPanel(api, dispute.poll),
    said(claim.statement),
    dispute && said(dispute.statement),
    dispute?.answer && said(dispute.answer),
    document && said(document),
    part.evidence && said(part.evidence),
  ])
  const keys = { claimant: decodeAddress(claim.claimant), disputer: dispute && decodeAddress(dispute.by) }
  const texts = {
    statement,
    objection,
    answer: answer || undefined,
    proof: proof || undefined,
    evidence: evidence || undefined,
  }
  return { pool, claim, part, currency, status, panel, ...texts, keys }
}

/** A pool's claims, the newest first: some of those before `before`. */
async function claimList(api: Connection, id: number, before?: number) {
  const pool = await readPool(api, id)
  if (!pool) return undefined
  const [currency, claims] = await Promise.all([
    readCurrency(api, pool.currency),
    readClaims(api, id, undefined, before),
  ])
  return { pool, currency, claims }
}

/** Where `who` stands in a pool; nothing of it for somebody else. */
async function standingIn(api: Connection, pool: number, who: string) {
  const [member, join, share, application] = await Promise.all([
    readMembership(api, pool, who),
    answered(readJoinTerms(api, pool, who)),
    readShare(api, pool, who),
    readApplication(api, pool, who),
  ])
  return { member, join, share, application }
}

/** What `who` may do about a claim. */
async function claimPowers(
  api: Connection,
  pool: number,
  id: number,
  part: number,
  poll: bigint | undefined,
  who: string,
) {
  // What a person will write is not known yet: any text stands for it.
  const [dispute, vote, member, open, attest, vouch, reopen, expire] = await Promise.all([
    answered(readDisputeTerms(api, pool, id, part, who)),
    poll === undefined ? undefined : answered(readVote(api, poll, who)),
    readMembership(api, pool, who),
    possible(api, calls.openPart(api, pool, id, part, ANY_TEXT), who),
    possible(api, calls.attest(api, pool, id, part), who),
    possible(api, calls.vouch(api, pool, id), who),
    possible(api, calls.reopen(api, pool, id, part, ANY_TEXT), who),
    possible(api, calls.expirePart(api, pool, id, part), who),
  ])
  return { dispute, vote, member, open, attest, vouch, reopen, expire }
}

/** To whom else the claimant `who` could have the rest of a part paid, or why not. */
async function otherPayees(api: Connection, pool: number, id: number, index: number, who: string) {
  const [claim, accepted] = await Promise.all([readClaim(api, pool, id), readAcceptedPayees(api, pool)])
  const part = claim?.parts[index]
  const others: PayeeRequest[] = accepted
    .filter((account) => account !== part?.payee && account !== who)
    .map((account) => ({ account }))
  if (!part?.ownAccount) others.push('own account')
  return Promise.all(
    others.map(async (payee) => ({
      payee,
      named: await possible(api, calls.namePayee(api, pool, id, index, payee), who),
    })),
  )
}

/** Stands for the hash of a text that is still to be written. */
const ANY_TEXT = `0x${'ff'.repeat(32)}`

/** The newest rules of a pool, where they wait for the date from which they hold. */
async function waitingRules(api: Connection, { pool, rules }: PoolSummary) {
  return pool.rules === rules.version ? undefined : readRules(api, pool.id, pool.rules)
}

/** What `who` can do about a draft: sign it, or agree to be the host it proposes. */
async function draftPowers(api: Connection, pool: number, { author, number, proposal, agreed }: Draft, who: string) {
  const candidate = proposal.kind === 'Host' && proposal.candidate === who
  const [sign, agree] = await Promise.all([
    possible(api, calls.signDraft(api, pool, author, number), who),
    // Who has agreed could agree again.
    candidate && !agreed ? possible(api, calls.agreeToHost(api, pool, author, number), who) : undefined,
  ])
  return { sign, agree }
}

/** Where the vote about a proposal of voters is held. */
const slotOf = ({ kind }: Proposal): Slot => (kind === 'Rules' ? 'RulesByMembers' : kind)

/** A pool's rules and what is being decided about the pool; for `who`, what they can do about it. */
async function decisions(api: Connection, id: number, who: string | undefined) {
  const pool = await readPool(api, id)
  const summary = pool && (await readPoolSummary(api, pool))
  if (!pool || !summary) return undefined
  const now = await readNow(api)
  const [changes, drafts, next, native] = await Promise.all([
    readChanges(api, id),
    readDrafts(api, id, now.chain),
    waitingRules(api, summary),
    readCurrency(api, 'native'),
  ])
  const withPanels = await Promise.all(
    changes.map(async (change) => {
      // What was decided is compared with the rules of its time; what is not, with the newest that have passed.
      const since = change.start ?? (change.failed === undefined ? undefined : change.failed + now.stalled)
      const [panel, reasons, vote, before] = await Promise.all([
        readPanel(api, change.poll),
        said(change.statement),
        who === undefined ? undefined : answered(readVote(api, change.poll, who)),
        since === undefined ? undefined : readRulesBefore(api, id, pool.rules, since),
      ])
      return { change, panel, reasons, vote, before: (before ?? next ?? summary.rules).rules }
    }),
  )
  const withSignatures = await Promise.all(
    drafts.map(async (draft) => {
      const { author, number, proposal } = draft
      const [reasons, signature, powers, open] = await Promise.all([
        said(draft.statement),
        who === undefined ? undefined : readSignature(api, id, who, slotOf(proposal)),
        who === undefined ? undefined : draftPowers(api, id, draft, who),
        // Anybody can; without an account the host stands for anybody.
        possible(api, calls.openDraft(api, id, author, number), who ?? pool.host),
      ])
      const signed = signature?.author === author && signature.number === number
      return { draft, authorKey: decodeAddress(author), reasons, signed, ...powers, open }
    }),
  )
  return { summary, native, changes: withPanels, drafts: withSignatures, next }
}

/** What whoever proposes something about a pool has to know. */
async function proposing(api: Connection, id: number, who: string) {
  const pool = await readPool(api, id)
  const summary = pool && (await readPoolSummary(api, pool))
  if (!pool || !summary) return undefined
  const [waiting, bounds, native, parameters, member] = await Promise.all([
    waitingRules(api, summary),
    readRuleBounds(api),
    readCurrency(api, 'native'),
    readParameters(api),
    readMembership(api, id, who),
  ])
  const floor = await readDuesFloor(api, pool.currency)
  return { summary, waiting, bounds, native, deposit: parameters.today.proposalDeposit, member, floor }
}

/** Every decision about pools that is under way. */
async function changes(api: Connection) {
  const summaries = await readPoolSummaries(api)
  const found = await Promise.all(
    summaries.map(async ({ pool }) => (await readChanges(api, pool.id)).map((change) => ({ pool, change }))),
  )
  return Promise.all(
    found.flat().map(async ({ pool, change }) => ({ pool, change, panel: await readPanel(api, change.poll) })),
  )
}

/** Running decisions about a pool, with the vote of `who` or why they have none. */
async function votable(api: Connection, pool: number, who: string) {
  const running = (await readChanges(api, pool)).filter(({ state }) => state === 'Voting')
  return Promise.all(
    running.map(async (change) => {
      const [panel, vote] = await Promise.all([readPanel(api, change.poll), answered(readVote(api, change.poll, who))])
      return { change, panel, vote }
    }),
  )
}

/** Drafts that wait for `who`: for their signature, or for the word of whom they propose as host. */
async function draftsFor(api: Connection, pool: number, who: string, isVoter: boolean) {
  const drafts = (await readDrafts(api, pool, (await readNow(api)).chain)).filter(
    ({ proposal }) => isVoter || (proposal.kind === 'Host' && proposal.candidate === who),
  )
  const found = await Promise.all(
    drafts.map(async (draft) => {
      const { sign, agree } = await draftPowers(api, pool, draft, who)
      const signable = draft.signatures < draft.needed && 'ok' in sign
      const agreeable = agree !== undefined && 'ok' in agree
      return { draft, slot: slotOf(draft.proposal), signable, agreeable }
    }),
  )
  return found.filter(({ signable, agreeable }) => signable || agreeable)
}

/** Claims for whose payee `who` can vouch, and until when. */
async function vouchable(api: Connection, claims: readonly Claim[], who: string) {
  const found = await Promise.all(
    claims
      .filter(({ vouchers }) => vouchers !== undefined)
      .map(async ({ pool, id, parts }) => {
        const part = parts.find(({ state, vouched }) => state === 'Waiting' && vouched)
        if (!part || !('ok' in (await possible(api, calls.vouch(api, pool, id), who)))) return []
        const status = await readPartStatus(api, pool, id, part.index)
        return status?.next ? [{ claim: id, part: part.index, until: status.next.at }] : []
      }),
  )
  return found.flat()
}

/** Waiting parts of claims that can be opened now, and until when. */
async function openable(api: Connection, claims: readonly Claim[]) {
  const waiting = claims.flatMap(({ pool, id, parts }) =>
    parts.filter(({ state }) => state === 'Waiting').map(({ index }) => ({ pool, id, index })),
  )
  const found = await Promise.all(
    waiting.map(async ({ pool, id, index }) => {
      const status = await readPartStatus(api, pool, id, index)
      return status?.next?.step === 'OpeningEnds' ? [{ claim: id, part: index, until: status.next.at }] : []
    }),
  )
  return found.flat()
}

/** Until when `who` can take their share of a pool that is wound up. */
async function redeemable(api: Connection, { id, state }: Pool, who: string) {
  if (state !== 'WindingUp') return undefined
  const [winding, redeem] = await Promise.all([readWinding(api, id), possible(api, calls.redeem(api, id, who), who)])
  return 'ok' in redeem ? winding?.sharing?.until : undefined
}

/** The end of a pool: how far it is, and what `who` can do about it; without an account, what anyone can. */
async function ending(api: Connection, id: number, who: string | undefined) {
  const pool = await readPool(api, id)
  if (!pool) return undefined
  const { successor, state } = pool
  const may = async (call: Call) => 'ok' in (await possible(api, call, who ?? pool.host))
  const [winding, round, heir, share, begin, redeem, close] = await Promise.all([
    readWinding(api, id),
    readRound(api, id, pool.round),
    typeof successor === 'object' && 'pool' in successor ? readPool(api, successor.pool) : undefined,
    who === undefined ? undefined : readShare(api, id, who),
    state === 'Open' && may(calls.beginWindingUp(api, id)),
    state === 'WindingUp' && who !== undefined && may(calls.redeem(api, id, who)),
    state === 'WindingUp' && may(calls.closePool(api, id)),
  ])
  return { pool, winding, roundEnds: round?.ends, heir: heir?.name, share, begin, redeem, close }
}

/** Whether money lies in a pot's account beyond its books. Anybody can have it counted in; the host stands for them. */
async function unswept(api: Connection, id: number) {
  const pool = await readPool(api, id)
  return pool !== undefined && 'ok' in (await possible(api, calls.sweep(api, id), pool.host))
}

/** All that an account has to do with: memberships, invitations, claims, polls, pools it hosts, balances. */
async function mine(api: Connection, who: string) {
  const [summaries, pools] = await Promise.all([readPoolSummaries(api), readPools(api)])
  const inPools = await Promise.all(
    summaries.map(async (summary) => {
      const { id } = summary.pool
      const [standing, votes] = await Promise.all([
        standingIn(api, id, who),
        Promise.all(
          summary.claims.flatMap((claim) =>
            claim.parts
              .filter(({ state, dispute }) => state === 'Disputed' && dispute)
              .map(async ({ dispute, index }) => {
                const poll = dispute!.poll
                const [panel, vote] = await Promise.all([readPanel(api, poll), answered(readVote(api, poll, who))])
                return { claim, part: index, panel, vote, answered: dispute!.answer !== undefined }
              }),
          ),
        ),
      ])
      const claims = summary.claims.filter(({ claimant }) => claimant === who)
      // Who is no voter signs nothing and vouches for nobody: each question less is a trial less.
      const isVoter = standing.member?.sequence !== undefined
      const host = summary.pool.host === who
      const [balance, changes, waiting, offer, applications, redeem, drafts, vouching] = await Promise.all([
        readBalance(api, summary.pool.currency, who),
        votable(api, id, who),
        openable(api, claims),
        readHostOffer(api, id),
        host && summary.pool.state === 'Open' ? readApplications(api, id) : [],
        redeemable(api, summary.pool, who),
        draftsFor(api, id, who, isVoter),
        isVoter ? vouchable(api, summary.claims, who) : [],
      ])
      const asked = { changes, waiting, drafts, vouching, applications, redeem }
      return { summary, standing, votes, claims, ...asked, balance, host, offered: offer === who }
    }),
  )
  const native = await readCurrency(api, 'native')
  return { inPools, native, balance: await readBalance(api, 'native', who), pools: pools.length }
}

/** Every dispute, running and decided, with how its vote stands. */
async function disputes(api: Connection) {
  const summaries = await readPoolSummaries(api)
  const found = await Promise.all(
    summaries.flatMap(({ pool, currency, claims }) =>
      claims.flatMap((claim) =>
        claim.parts.flatMap((part) =>
          part.dispute
            ? [readPanel(api, part.dispute.poll).then((panel) => ({ pool, currency, claim, part, panel }))]
            : [],
        ),
      ),
    ),
  )
  return found.sort((a, b) => (a.part.dispute!.at.time < b.part.dispute!.at.time ? 1 : -1))
}

/** What whoever opens a pool has to know. */
async function opening(api: Connection) {
  const [bounds, native, found, { today }] = await Promise.all([
    readRuleBounds(api),
    readCurrency(api, 'native'),
    readPoolCurrencies(api),
    readParameters(api),
  ])
  const currencies = found.map(({ currency, floor }) => ({ id: currency.id, floor, currency }))
  return { bounds, native, deposit: today.poolDeposit, currencies }
}

/** Invitations of `who` that nobody took up yet. */
async function invitationsBy(api: Connection, id: number, who: string) {
  return (await readInvitations(api, id)).filter(({ by }) => by === who)
}

/** What the host of a pool looks after. */
async function hosting(api: Connection, id: number) {
  const pool = await readPool(api, id)
  const summary = pool && (await readPoolSummary(api, pool))
  if (!summary) return undefined
  const [applications, invitations, accepted, registered, offer] = await Promise.all([
    readApplications(api, id),
    readInvitations(api, id),
    readAcceptedPayees(api, id),
    readRegisteredPayees(api),
    readHostOffer(api, id),
  ])
  return { summary, applications, invitations, accepted, registered, offer }
}

/** Members of a pool that a list looks at: so many, a node tells at once. */
const LOOKED_AT = 1_000

/** The first `count` members of a pool by how far they have paid, and whom of them the chain would have leave. */
async function members(api: Connection, id: number, count: number, who: string | undefined) {
  const [pool, accounts] = await Promise.all([readPool(api, id), readMembersByDues(api, id, LOOKED_AT)])
  if (!pool) return undefined
  const found = await Promise.all(
    accounts.slice(0, count).map(async (account) => {
      const membership = await readMembership(api, id, account)
      if (!membership) return []
      // Nobody else can be removed, and each question is a trial. Anybody can ask; the host stands for anybody.
      const lapsed = membership.standing === 'Lapsed'
      const remove = lapsed && (await possible(api, calls.removeLapsed(api, id, account), who ?? pool.host))
      const removable = remove !== false && 'ok' in remove
      return [{ who: account, publicKey: decodeAddress(account), membership, removable }]
    }),
  )
  return { pool, currency: await readCurrency(api, pool.currency), looked: accounts.length, members: found.flat() }
}

/** What a member who files a claim has to know. */
async function filing(api: Connection, id: number, who: string) {
  const pool = await readPool(api, id)
  const summary = pool && (await readPoolSummary(api, pool))
  if (!summary) return undefined
  const [payees, member] = await Promise.all([readAcceptedPayees(api, id), readMembership(api, id, who)])
  return { summary, payees, member }
}

/** No rules held on that day. */
const WRONG_RULES = { pallet: 'mutualAid', reason: 'WrongRules' } as const

/** What would be paid, by the rules of the loss's day. */
async function payable(
  api: Connection,
  pool: number,
  who: string,
  lossDate: bigint,
  cost: bigint,
  payee: Parameters<typeof readPayable>[1]['payee'],
) {
  const rules = await readRulesAt(api, pool, lossDate)
  if (rules === undefined) return { refused: WRONG_RULES }
  const answer = await answered(readPayable(api, { pool, who, rules, lossDate, cost, payee }))
  return 'ok' in answer ? { ok: { ...answer.ok, rules } } : answer
}

export const reads = {
  standingIn,
  claimPowers,
  otherPayees,
  decisions,
  proposing,
  changes,
  mine,
  disputes,
  opening,
  invitationsBy,
  hosting,
  members,
  filing,
  ending,
  unswept,
  payable,
  ...protocolReads,
  pools: (api: Connection) => readPoolSummaries(api),
  pool: async (api: Connection, id: number) => {
    const pool = await readPool(api, id)
    return pool && readPoolSummary(api, pool)
  },
  claimPage,
  claimList,
  membership: readMembership,
}

type DomainReads = typeof reads

declare module '$lib/chain/reads' {
  interface Reads extends DomainReads {}
}
