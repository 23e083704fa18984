// What pages ask about votes.
import type { DecidedChange } from '@huzhu/governance/decisions'
import type { At } from '$lib/chain/reads'
import { readAllVotes } from '$lib/domain/pools/pages'

/** Whether the chain takes a vote, be it the first or another. */
const taken = (vote: DecidedChange['vote']) => vote !== undefined && 'ok' in vote

/** What is or was put to the vote in pools: disputes, the newest first, and decisions, with how each stands. */
async function votes(at: At, who: string | undefined) {
  const { inPools: found } = await readAllVotes(at, who)
  const disputes = found.flatMap(({ row: { pool, currency }, disputes }) =>
    disputes.flatMap((claim) =>
      claim.parts.flatMap((part) =>
        part.dispute
          ? [{ pool, currency, claim, part, panel: part.panel, since: part.dispute.at.time, mayVote: taken(part.vote) }]
          : [],
      ),
    ),
  )
  const changes = found.flatMap(({ row: { pool }, changes }) =>
    changes.map(({ change, panel, vote }) => ({ pool, change, panel, mayVote: taken(vote) })),
  )
  return { disputes: disputes.sort((a, b) => Number(b.since - a.since)), changes }
}

export const voteReads = { votes }
