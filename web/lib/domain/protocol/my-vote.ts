import type { OwnVote } from '@huzhu/governance/conviction'
import type { ReadAnswer } from '$lib/chain/reads'
import { accountName } from '$lib/domain/payees/names'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { timesOf } from './figures'

type Holding = Pick<ReadAnswer<'holding'>, 'native' | 'convictions' | 'onTracks'>

/** The vote that an account has cast on a referendum. */
export const voteIn = ({ onTracks }: Pick<Holding, 'onTracks'>, track: number, index: number) =>
  onTracks.find((one) => one.track === track)?.votes.find((vote) => vote.index === index)

/** How somebody voted, and with how much. */
export function ownVoteWords(
  { balance, conviction, aye }: Pick<OwnVote, 'balance' | 'conviction' | 'aye'>,
  { native, convictions }: Pick<Holding, 'native' | 'convictions'>,
  language: Language,
): string {
  const amount = formatAmount(balance, native, language)
  const inputs = { amount, times: timesOf(convictions[conviction]?.tenths ?? 0n, language) }
  if (aye === undefined) return m.protocol_voted_both(inputs)
  return aye ? m.protocol_voted_aye(inputs) : m.protocol_voted_nay(inputs)
}

/** What somebody has done about a referendum: voted, let somebody else vote, or nothing yet. */
export function doneAbout(holding: Holding, track: number, index: number, language: Language): string | undefined {
  const own = voteIn(holding, track, index)
  if (own) return ownVoteWords(own, holding, language)
  const delegation = holding.onTracks.find((one) => one.track === track)?.delegation
  return delegation && m.protocol_vote_delegated({ who: accountName(delegation.to) })
}
