// What pages ask about votes.
import { readVotes } from '@huzhu/governance/decisions'
import { type Panel, readVote } from '@huzhu/governance/panels'
import { answered } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** Whether `who` is one of those who decide a poll that is running. */
async function mayVote(at: At, panel: Panel | undefined, who: string | undefined): Promise<boolean> {
  if (!panel?.running || who === undefined) return false
  return 'ok' in (await answered(readVote(at, panel.poll, who)))
}

/** What is or was put to the vote in pools: disputes, the newest first, and decisions, with how each stands. */
async function votes(at: At, who: string | undefined) {
  const found = await readVotes(at, who)
  const disputed = found.flatMap(({ row: { pool, currency }, disputes }) =>
    disputes.flatMap((claim) =>
      claim.parts.flatMap((part) =>
        part.dispute ? [{ pool, currency, claim, part, panel: part.panel, since: part.dispute.at.time }] : [],
      ),
    ),
  )
  const disputes = await Promise.all(
    disputed.map(async (dispute) => ({ ...dispute, mayVote: await mayVote(at, dispute.panel, who) })),
  )
  const changes = found.flatMap(({ row: { pool }, changes }) =>
    changes.map(({ change, panel, vote }) => ({ pool, change, panel, mayVote: vote !== undefined && 'ok' in vote })),
  )
  return { disputes: disputes.sort((a, b) => Number(b.since - a.since)), changes }
}

export const voteReads = { votes }
