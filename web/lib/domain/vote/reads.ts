// What pages ask about polls.
import { type Panel, readVote } from '@huzhu/governance/panels'
import { answered } from '$lib/chain/answers'
import type { At } from '$lib/chain/reads'

/** Whether `who` is one of those who decide a poll that is running. */
export async function mayVote(at: At, panel: Panel | undefined, who: string | undefined): Promise<boolean> {
  if (!panel?.running || who === undefined) return false
  return 'ok' in (await answered(readVote(at, panel.poll, who)))
}
