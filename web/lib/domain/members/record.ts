// A member's record in words.
import type { ToldEntry } from '@huzhu/governance/member-record'
import { partPlace } from '$lib/domain/claims/place'
import { reasonWord } from '$lib/domain/claims/words'
import { rulesPlace } from '$lib/domain/rules/place'
import { changeTitle } from '$lib/domain/rules/words'
import { m } from '$lib/paraglide/messages'
import { currentLanguage } from '$lib/ui/language/current'
import { sentences } from '$lib/ui/language/sentences'
import { formatAmount } from '$lib/ui/money/amount'
import type { Currency } from '$lib/ui/money/currency'
import type { RecordTold } from './told'

/** What of a record is read together. */
export type Chapter = 'votes' | 'disputes' | 'offices'

/** What is read entry by entry: dues and payments are told as sums, claims by themselves. */
export type Lined = Exclude<ToldEntry, { readonly kind: 'DuesPaid' | 'Filed' | 'Paid' | 'Held' }>

const chapters: Readonly<Record<Lined['kind'], Chapter>> = {
  Voted: 'votes',
  Disputed: 'disputes',
  BondReturned: 'disputes',
  BondLost: 'disputes',
  Host: 'offices',
  BecameVoter: 'offices',
  Vouched: 'offices',
  Looked: 'offices',
  Proposed: 'offices',
  Drafted: 'offices',
  Signed: 'offices',
  Joined: 'offices',
  ExitRequested: 'offices',
  ExitWithdrawn: 'offices',
  Left: 'offices',
}

/** The entries of a chapter. */
export const chapterOf = (entries: readonly ToldEntry[], chapter: Chapter): Lined[] =>
  entries.filter((entry): entry is Lined => (chapters as Readonly<Record<string, Chapter>>)[entry.kind] === chapter)

/** An entry in words, with the place where more of it is read. */
export interface Line {
  readonly text: string
  readonly place?: `/${string}`
}

/** Tells an entry of a pool. */
export function lineOf(entry: Lined, pool: number, currency: Currency): Line {
  const money = (amount: bigint) => formatAmount(amount, currency, currentLanguage())
  const ofPart = ({ claim, part }: { claim: number; part: number }) => ({ place: partPlace(pool, claim, part) })
  const ofClaim = (claim: number) => ({ place: `/pools/${pool}/claims/${claim}` as const })
  switch (entry.kind) {
    case 'Joined':
      return { text: m.member_record_joined() }
    case 'Host':
      return { text: m.member_record_host() }
    case 'BecameVoter':
      return { text: m.member_record_voter() }
    case 'ExitRequested':
      return { text: entry.removed ? m.member_record_removed() : m.member_record_leaving() }
    case 'ExitWithdrawn':
      return { text: m.member_record_stays() }
    case 'Left':
      return { text: m.member_record_left({ amount: money(entry.amount) }) }
    case 'Disputed':
      return {
        text: m.member_record_disputed({
          ...{ claim: entry.claim, reason: reasonWord(entry.reason), amount: money(entry.bond) },
        }),
        ...ofPart(entry),
      }
    case 'BondReturned':
      return {
        text: m.member_record_bond_returned({ claim: entry.claim, amount: money(entry.amount) }),
        ...ofPart(entry),
      }
    case 'BondLost':
      return { text: m.member_record_bond_lost({ claim: entry.claim, amount: money(entry.amount) }), ...ofPart(entry) }
    case 'Voted': {
      const { subject, aye } = entry
      if (!subject) return { text: m.member_record_voted() }
      if ('claim' in subject)
        return {
          text: (aye ? m.member_record_voted_refuse : m.member_record_voted_pay)({ claim: subject.claim }),
          ...ofPart(subject),
        }
      const change = changeTitle(subject.slot)
      return {
        text: aye ? m.member_record_voted_aye({ change }) : m.member_record_voted_nay({ change }),
        place: rulesPlace(pool),
      }
    }
    case 'Vouched':
      return {
        text: m.member_record_vouched({ claim: entry.claim, amount: money(entry.amount) }),
        ...ofClaim(entry.claim),
      }
    case 'Looked':
      return {
        text: (entry.doubt ? m.member_record_looked_doubt : m.member_record_looked_right)({ claim: entry.claim }),
        ...ofPart(entry),
      }
    case 'Proposed':
      return { text: m.member_record_proposed({ change: changeTitle(entry.slot) }), place: rulesPlace(pool) }
    case 'Drafted':
      return { text: m.member_record_drafted(), place: rulesPlace(pool) }
    case 'Signed':
      return { text: m.member_record_signed(), place: rulesPlace(pool) }
  }
}

/** How far a record was compared. */
type Compared = Pick<RecordTold & { readonly state: 'told' }, 'isWhole' | 'newest' | 'stays'>

/** What of a record was compared with what the chain keeps of its member, and what was not. */
export function comparedWords({ isWhole, newest, stays }: Compared): string {
  if (!isWhole) return m.member_record_cut()
  if (newest === undefined && stays === 'same') return m.member_record_adds_up()
  return sentences(
    m.member_record_adds_up_partly(),
    newest !== undefined && m.member_record_claims_named({ number: newest }),
    stays !== 'same' && m.member_record_dues_forgotten(),
  )
}
