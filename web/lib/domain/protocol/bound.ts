import type { ReadAnswer } from '$lib/chain/reads'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { date, type Seconds } from '$lib/ui/time/dates'
import { inDays } from '$lib/ui/time/days'

/** Until when tokens stay locked that votes and delegations bind which go on: of each what ends it, and the lock after that. */
export function boundWords(
  { running, onTracks, convictions }: Pick<ReadAnswer<'holding'>, 'running' | 'onTracks' | 'convictions'>,
  language: Language,
  now: Seconds,
): string[] {
  const votes = running.map(({ index: number, latest, span: locked }) => {
    const span = inDays(locked, language)
    if (latest === undefined)
      return locked === 0n ? m.protocol_lock_undecided_bare({ number }) : m.protocol_lock_undecided({ number, span })
    const when = date(latest, language, now)
    return locked === 0n ? m.protocol_lock_vote_bare({ number, when }) : m.protocol_lock_vote({ number, when, span })
  })
  const delegations = onTracks.flatMap(({ delegation }) => {
    if (!delegation) return []
    const locked = convictions[delegation.conviction]?.span ?? 0n
    return locked === 0n
      ? m.protocol_lock_delegation_bare()
      : m.protocol_lock_delegation({ span: inDays(locked, language) })
  })
  return [...new Set([...votes, ...delegations])]
}
