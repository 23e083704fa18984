// What somebody has to do with, and what waits for them.
import * as calls from '@huzhu/governance/calls'
import { readChanges, readDrafts } from '@huzhu/governance/changes'
import { type Claim, readPartStatus } from '@huzhu/governance/claims'
import { readBalance, readCurrency } from '@huzhu/governance/currencies'
import { readPoolSummaries } from '@huzhu/governance/overview'
import { readPanel, readVote } from '@huzhu/governance/panels'
import { type Pool, readApplications, readHostOffer, readPools } from '@huzhu/governance/pools'
import { readNow } from '@huzhu/governance/time'
import { readWinding } from '@huzhu/governance/winding-up'
import { answered, possible } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'
import { standingIn } from '$lib/domain/members/reads'
import { draftPowers, slotOf } from '$lib/domain/rules/reads'

/** Running decisions about a pool, with the vote of `who` or why they have none. */
async function votable(at: At, pool: number, who: string) {
  const running = (await readChanges(at, pool)).filter(({ state }) => state === 'Voting')
  return Promise.all(
    running.map(async (change) => {
      const [panel, vote] = await Promise.all([readPanel(at, change.poll), answered(readVote(at, change.poll, who))])
      return { change, panel, vote }
    }),
  )
}

/** Drafts that wait for `who`: for their signature, or for the word of whom they propose as host. */
async function draftsFor(at: At, pool: number, who: string, isVoter: boolean) {
  const drafts = (await readDrafts(at, pool, (await readNow(at)).chain)).filter(
    ({ proposal }) => isVoter || (proposal.kind === 'Host' && proposal.candidate === who),
  )
  const found = await Promise.all(
    drafts.map(async (draft) => {
      const { sign, agree } = await draftPowers(at, pool, draft, who)
      const signable = draft.signatures < draft.needed && 'ok' in sign
      const agreeable = agree !== undefined && 'ok' in agree
      return { draft, slot: slotOf(draft.proposal), signable, agreeable }
    }),
  )
  return found.filter(({ signable, agreeable }) => signable || agreeable)
}

/** Claims for whose payee `who` can vouch, and until when. */
async function vouchable(at: At, claims: readonly Claim[], who: string) {
  const found = await Promise.all(
    claims
      .filter(({ vouchers }) => vouchers !== undefined)
      .map(async ({ pool, id, parts }) => {
        const part = parts.find(({ state, vouched }) => state === 'Waiting' && vouched)
        if (!part || !('ok' in (await possible(at, calls.vouch(at.api, pool, id), who)))) return []
        const status = await readPartStatus(at, pool, id, part.index)
        return status?.next ? [{ claim: id, part: part.index, until: status.next.at }] : []
      }),
  )
  return found.flat()
}

/** Waiting parts of claims that can be opened now, and until when. */
async function openable(at: At, claims: readonly Claim[]) {
  const waiting = claims.flatMap(({ pool, id, parts }) =>
    parts.filter(({ state }) => state === 'Waiting').map(({ index }) => ({ pool, id, index })),
  )
  const found = await Promise.all(
    waiting.map(async ({ pool, id, index }) => {
      const status = await readPartStatus(at, pool, id, index)
      return status?.next?.step === 'OpeningEnds' ? [{ claim: id, part: index, until: status.next.at }] : []
    }),
  )
  return found.flat()
}

/** Until when `who` can take their share of a pool that is wound up. */
async function redeemable(at: At, { id, state }: Pool, who: string) {
  if (state !== 'WindingUp') return undefined
  const [winding, redeem] = await Promise.all([readWinding(at, id), possible(at, calls.redeem(at.api, id, who), who)])
  return 'ok' in redeem ? winding?.sharing?.until : undefined
}

/** All that an account has to do with: memberships, invitations, claims, polls, pools it hosts, balances. */
async function mine(at: At, who: string) {
  const [summaries, pools] = await Promise.all([readPoolSummaries(at), readPools(at)])
  const inPools = await Promise.all(
    summaries.map(async (summary) => {
      const { id } = summary.pool
      const [standing, votes] = await Promise.all([
        standingIn(at, id, who),
        Promise.all(
          summary.claims.flatMap((claim) =>
            claim.parts
              .filter(({ state, dispute }) => state === 'Disputed' && dispute)
              .map(async ({ dispute, index }) => {
                const poll = dispute!.poll
                const [panel, vote] = await Promise.all([readPanel(at, poll), answered(readVote(at, poll, who))])
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
        readBalance(at, summary.pool.currency, who),
        votable(at, id, who),
        openable(at, claims),
        readHostOffer(at, id),
        host && summary.pool.state === 'Open' ? readApplications(at, id) : [],
        redeemable(at, summary.pool, who),
        draftsFor(at, id, who, isVoter),
        isVoter ? vouchable(at, summary.claims, who) : [],
      ])
      const asked = { changes, waiting, drafts, vouching, applications, redeem }
      return { summary, standing, votes, claims, ...asked, balance, host, offered: offer === who }
    }),
  )
  const native = await readCurrency(at, 'native')
  return { inPools, native, balance: await readBalance(at, 'native', who), pools: pools.length }
}

export const homeReads = {
  mine,
}
