// What pages ask about votes.
import { readEndedDisputes } from '@huzhu/governance/decisions'
import type { At } from '$lib/chain/reads'
import { readAllVotes } from '$lib/domain/pools/pages'

/**
 * What is put to the vote in pools: disputes, the newest first, and decisions, with how each stands and what `who` voted, or
 * why they may not; and the past disputes.
 */
async function votes(at: At, who: string | undefined) {
  const [{ inPools: found }, ended] = await Promise.all([readAllVotes(at, who), readEndedDisputes(at)])
  const disputes = found.flatMap(({ row: { pool, currency }, disputes }) =>
    disputes.flatMap((claim) =>
      claim.parts.flatMap((part) =>
        part.state === 'Disputed' && part.dispute
          ? [{ pool, currency, claim, part, panel: part.panel, since: part.dispute.at.time, vote: part.vote }]
          : [],
      ),
    ),
  )
  const changes = found.flatMap(({ row: { pool }, changes }) =>
    changes.map(({ change, panel, vote }) => ({ pool, change, panel, vote })),
  )
  const past = ended.flatMap(({ pool, claim, part: index }) =>
    claim.parts.filter((part) => part.index === index).map((part) => ({ pool, claim, part, panel: part.panel })),
  )
  return { past, disputes: disputes.sort((a, b) => Number(b.since - a.since)), changes }
}

/** The course of a vote. Whatever compares a history with the chain is loaded where somebody asks for one. */
async function pollTold(at: At, poll: bigint) {
  const { readPollTold } = await import('./told')
  return readPollTold(at, poll)
}

export const voteReads = { votes, pollTold }
