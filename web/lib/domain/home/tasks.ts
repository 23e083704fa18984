import type { Membership } from '@huzhu/governance/members'
import type { ReadAnswer } from '$lib/chain/reads'
import type { Seconds } from '$lib/ui/time/dates'

type InPool = ReadAnswer<'mine'>['inPools'][number]

/** Something that needs a person, by when. */
export type Task = { id: string; at: Seconds; summary: InPool['summary'] } & (
  | { kind: 'vote'; claim: number; part: number; refuses: boolean }
  | { kind: 'answer'; claim: number; part: number }
  | { kind: 'decide' }
  | { kind: 'sign'; signatures: number; needed: number }
  | { kind: 'agree' }
  | { kind: 'vouch'; claim: number; part: number }
  | { kind: 'open'; claim: number; part: number; until: Seconds }
  | { kind: 'invited'; dues: bigint; coverFrom: Seconds }
  | { kind: 'collect'; claim: number; part: number; amount: bigint }
  | { kind: 'redeem'; amount: bigint }
  | { kind: 'offered' }
  | { kind: 'admit'; count: number; late: boolean }
  | { kind: 'dues'; dues: bigint; grace: Seconds; standing: Membership['standing'] }
)

/** Dues are a task from so long before they are due. */
const AHEAD = 7n * 86_400n

/** What needs someone, the most urgent first. `stalled` turns chain times into dates. */
export function tasksOf(inPools: readonly InPool[], now: Seconds, stalled: Seconds): Task[] {
  const tasks = inPools.flatMap((inPool): Task[] => {
    const { summary, standing, votes, claims, changes, waiting, drafts, vouching, offered, applications, redeem } =
      inPool
    const { id } = summary.pool
    const found: Task[] = []
    for (const { claim, part, panel, vote, answered } of votes) {
      if (!panel) continue
      const at = panel.ends + stalled
      const key = `${id}-${claim.id}-${part}`
      if (vote && 'ok' in vote && vote.ok === undefined)
        found.push({ kind: 'vote', id: `vote-${key}`, at, summary, claim: claim.id, part, refuses: panel.passes })
      if (claims.some((own) => own.id === claim.id) && !answered)
        found.push({ kind: 'answer', id: `answer-${key}`, at, summary, claim: claim.id, part })
    }
    for (const { change, panel, vote } of changes)
      if (panel && vote && 'ok' in vote && vote.ok === undefined)
        found.push({ kind: 'decide', id: `decide-${id}-${change.slot}`, at: panel.ends + stalled, summary })
    for (const { draft, signable, agreeable } of drafts) {
      const at = draft.closes + stalled
      const { author, signatures, needed } = draft
      if (signable) found.push({ kind: 'sign', id: `sign-${id}-${author}`, at, summary, signatures, needed })
      if (agreeable) found.push({ kind: 'agree', id: `agree-${id}-${author}`, at, summary })
    }
    for (const { claim, part, until } of vouching)
      found.push({ kind: 'vouch', id: `vouch-${id}-${claim}`, at: until + stalled, summary, claim, part })
    for (const { claim, part, until } of waiting) {
      const at = until + stalled
      // What can never open any more is nobody's to open.
      if (at < now || summary.pool.state !== 'Open') continue
      found.push({ kind: 'open', id: `open-${id}-${claim}-${part}`, at, summary, claim, part, until: at })
    }
    for (const claim of claims)
      for (const { index, held } of claim.parts)
        if (held > 0n)
          found.push({
            kind: 'collect',
            id: `collect-${id}-${claim.id}-${index}`,
            at: now,
            summary,
            claim: claim.id,
            part: index,
            amount: held,
          })
    const { member, join } = standing
    if (!member && 'ok' in join && join.ok.way === 'Invitation') {
      const { dues, coverFrom } = join.ok
      found.push({ kind: 'invited', id: `invited-${id}`, at: now, summary, dues, coverFrom })
    }
    if (offered) found.push({ kind: 'offered', id: `offered-${id}`, at: now, summary })
    if (applications.length > 0) {
      const at =
        applications.map(({ expires }) => expires).reduce((first, one) => (one < first ? one : first)) + stalled
      const late = at <= now
      const task = { kind: 'admit', id: `admit-${id}`, at: late ? now : at, summary } as const
      found.push({ ...task, count: applications.length, late })
    }
    if (redeem !== undefined && standing.share)
      found.push({ kind: 'redeem', id: `redeem-${id}`, at: redeem + stalled, summary, amount: standing.share.exitNow })
    const takesDues = summary.pool.state === 'Open' && member?.leavesAt === undefined
    if (member && takesDues && member.paidUntil + stalled < now + AHEAD) {
      const at = member.paidUntil + stalled
      const grace = member.graceEnds + stalled
      found.push({ kind: 'dues', id: `dues-${id}`, at, summary, dues: member.dues, grace, standing: member.standing })
    }
    return found
  })
  return tasks.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
