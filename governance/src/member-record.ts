/** What a member did in a pool and what was done for them, as events told by a history have it. */
import type { Slot } from './changes.ts'
import type { Need, Reason } from './claims.ts'
import type { ToldStep } from './claim-story.ts'
import { type KeptOf, NEWEST_CLAIMS, type PartOfClaim } from './members.ts'
import type { Placed, ToldEvent } from './told.ts'
import { Fields, readable } from './told-fields.ts'

interface Of<Kind extends string> {
  readonly kind: Kind
}

/** What a vote was about: whether to refuse a part, or a change. */
export type PollSubject = PartOfClaim | { readonly slot: Slot }

/** Something in somebody's record. Amounts are of the pool's currency. */
export type RecordEntry =
  | Of<'Joined' | 'Host' | 'BecameVoter' | 'ExitWithdrawn' | 'Drafted' | 'Signed'>
  /** `removed`: somebody else had them leave, because they owed for too long. */
  | (Of<'ExitRequested'> & { readonly removed: boolean })
  | (Of<'Left'> & { readonly amount: bigint })
  /** What of it reached the pot, what the host got beside, and for how many periods. */
  | (Of<'DuesPaid'> & { readonly amount: bigint; readonly fee: bigint; readonly periods: number })
  | (Of<'Filed'> & { readonly claim: number; readonly need: Need; readonly amount: bigint })
  /** What reached its payee, and what could not be delivered and waits: until it is collected nobody has it. */
  | (Of<'Paid' | 'Held'> & PartOfClaim & { readonly amount: bigint; readonly payee: string })
  | (Of<'Disputed'> & PartOfClaim & { readonly reason: Reason; readonly bond: bigint })
  | (Of<'BondReturned' | 'BondLost'> & PartOfClaim & { readonly amount: bigint })
  /** `aye` refuses a part, or adopts a change; `subject` is undefined where the history does not tell it. */
  | (Of<'Voted'> & { readonly aye: boolean; readonly subject: PollSubject | undefined; readonly poll: bigint })
  | (Of<'Vouched'> & { readonly claim: number; readonly amount: bigint })
  | (Of<'Looked'> & PartOfClaim & { readonly doubt: boolean })
  | (Of<'Proposed'> & { readonly slot: Slot })

/** An entry with the event that proves it. */
export type ToldEntry = RecordEntry & Placed & { readonly proof: string }

type Subjects = ReadonlyMap<bigint, PollSubject>
type Reader = (fields: Fields, subjects: Subjects) => RecordEntry

const partIn = (fields: Fields): PartOfClaim => ({ claim: fields.number('claim'), part: fields.number('part') })

const paid =
  (kind: 'Paid' | 'Held'): Reader =>
  (fields) => ({
    ...{ kind, ...partIn(fields), payee: fields.text('payee') },
    amount: fields.big('fromFree') + fields.big('fromDonated'),
  })

const left: Reader = (fields) => ({ kind: 'Left', amount: fields.big('amount') })

/** By pallet and event: the field that has to name them, and what it tells then. */
const readers: Readonly<Record<string, readonly [whose: string, read: Reader] | undefined>> = {
  'mutualAid.PoolCreated': ['host', () => ({ kind: 'Host' })],
  'mutualAid.HostChanged': ['host', () => ({ kind: 'Host' })],
  'mutualAid.Joined': ['member', () => ({ kind: 'Joined' })],
  'mutualAid.BecameVoter': ['member', () => ({ kind: 'BecameVoter' })],
  'mutualAid.ExitRequested': [
    'member',
    (of) => ({ kind: 'ExitRequested', removed: of.text('by') !== of.text('member') }),
  ],
  'mutualAid.ExitWithdrawn': ['member', () => ({ kind: 'ExitWithdrawn' })],
  'mutualAid.ExitPaid': ['member', left],
  'mutualAid.ShareRedeemed': ['member', left],
  'mutualAid.DuesPaid': [
    'member',
    (of) => ({
      ...{ kind: 'DuesPaid', amount: of.big('amount') - of.big('fee'), fee: of.big('fee') },
      periods: of.number('periods'),
    }),
  ],
  'mutualAid.ClaimFiled': [
    'claimant',
    (of) => ({ kind: 'Filed', claim: of.number('claim'), need: of.text('need') as Need, amount: of.big('amount') }),
  ],
  'mutualAid.PartPaid': ['claimant', paid('Paid')],
  'mutualAid.PartHeld': ['claimant', paid('Held')],
  'mutualAid.Disputed': [
    'by',
    (of) => ({ kind: 'Disputed', ...partIn(of), reason: of.text('reason') as Reason, bond: of.big('bond') }),
  ],
  'mutualAid.BondReturned': ['to', (of) => ({ kind: 'BondReturned', ...partIn(of), amount: of.big('amount') })],
  'mutualAid.BondSplit': [
    'from',
    (of) => ({ kind: 'BondLost', ...partIn(of), amount: of.big('claimant') + of.big('pot') }),
  ],
  'mutualAid.Vouched': ['by', (of) => ({ kind: 'Vouched', claim: of.number('claim'), amount: of.big('amount') })],
  'mutualAid.Looked': ['by', (of) => ({ kind: 'Looked', ...partIn(of), doubt: of.is('doubt') })],
  'mutualAid.ChangeProposed': ['by', (of) => ({ kind: 'Proposed', slot: of.text('slot') as Slot })],
  'mutualAid.Drafted': ['author', () => ({ kind: 'Drafted' })],
  'mutualAid.DraftSigned': ['by', () => ({ kind: 'Signed' })],
  'memberReferenda.Voted': [
    'who',
    (of, subjects) => ({
      kind: 'Voted',
      aye: of.is('aye'),
      poll: of.big('poll'),
      subject: subjects.get(of.big('poll')),
    }),
  ],
}

/** What polls were about, by the events that put it to the vote. */
function subjectsOf(polls: readonly ToldEvent[]): Subjects {
  return new Map(
    polls.map(({ kind, fields }) => {
      const of = new Fields(fields)
      return [of.big('poll'), kind === 'Disputed' ? partIn(of) : { slot: of.text('slot') as Slot }] as const
    }),
  )
}

/**
 * What events tell of an account in a pool, in their order; undefined where they cannot be read. `polls`: the events that put
 * to the vote what it voted on. Whatever names it without being its own doing, or done for it, is left out.
 */
export function entriesOf(
  account: string,
  events: readonly ToldEvent[],
  polls: readonly ToldEvent[],
): ToldEntry[] | undefined {
  return readable(() => {
    const subjects = subjectsOf(polls)
    return events.flatMap(({ block, hash, event, time, pallet, kind, fields }) => {
      const name = `${pallet}.${kind}`
      const [whose, read] = (Object.hasOwn(readers, name) ? readers[name] : undefined) ?? []
      if (!whose || !read) return []
      const of = new Fields(fields)
      if (of.at(whose) !== account) return []
      return [{ ...read(of, subjects), block, hash, event, time, proof: `${pallet}.${kind}`.replace(/^m/, 'M') }]
    })
  })
}

/** What had waited for its payee and was collected, which no event says of the claimant: the steps of their claim do. */
export const collectedIn = (claim: number, steps: readonly ToldStep[]): (ToldEntry & { readonly kind: 'Paid' })[] =>
  steps.flatMap((step) => {
    if (step.kind !== 'Collected') return []
    const { part, amount, payee, block, hash, event, time, proof } = step
    return [{ kind: 'Paid', claim, part, amount, payee, block, hash, event, time, proof }]
  })

/** What of payments for their claims went back because somebody else was named to be paid: the steps of the claims say it. */
export const takenBackIn = (steps: readonly ToldStep[]): bigint =>
  steps.reduce((sum, step) => (step.kind === 'PayeeNamed' ? sum + step.back : sum), 0n)

/** A time in which somebody was a member. */
export interface Stay {
  readonly joined: ToldEntry
  /** Undefined where they still are. */
  readonly left: ToldEntry | undefined
  /** What of the dues reached the pot. */
  readonly paidIn: bigint
  readonly payments: number
}

/** When somebody was a member, of entries in their order; undefined where they cannot have joined and left so. */
export function staysIn(entries: readonly ToldEntry[]): Stay[] | undefined {
  const stays: Stay[] = []
  for (const entry of entries) {
    const stay = stays.at(-1)
    const isMember = stay !== undefined && stay.left === undefined
    if (entry.kind === 'Joined') {
      if (isMember) return undefined
      stays.push({ joined: entry, left: undefined, paidIn: 0n, payments: 0 })
    } else if (entry.kind === 'Left') {
      if (!isMember) return undefined
      stays[stays.length - 1] = { ...stay, left: entry }
    } else if (entry.kind === 'DuesPaid') {
      if (!isMember) return undefined
      stays[stays.length - 1] = { ...stay, paidIn: stay.paidIn + entry.amount, payments: stay.payments + 1 }
    }
  }
  return stays
}

/**
 * Disputes that somebody began since they joined last, and whose bonds have not been told to be settled: what they began in an
 * earlier membership can go on, and is not theirs as a member any more. Undefined where bonds are settled that were none.
 */
function disputesIn(entries: readonly ToldEntry[]): readonly PartOfClaim[] | undefined {
  const running: (ToldEntry & PartOfClaim)[] = []
  for (const entry of entries) {
    if (entry.kind === 'Disputed') running.push(entry)
    if (entry.kind !== 'BondReturned' && entry.kind !== 'BondLost') continue
    const at = running.findIndex(({ claim, part }) => claim === entry.claim && part === entry.part)
    if (at < 0) return undefined
    running.splice(at, 1)
  }
  const joined = entries.findLastIndex(({ kind }) => kind === 'Joined')
  return running.filter((entry) => entries.indexOf(entry) > joined)
}

/** How many of somebody's newest claims the chain names, and says nothing of those before them; undefined where it names all. */
export const newestNamed = ({ claims }: Pick<KeptOf, 'claims'>): number | undefined =>
  claims.length < NEWEST_CLAIMS ? undefined : claims.length

/**
 * Whether a whole record leads to what the chain keeps of somebody: that they are a member or not, their dues since they
 * joined, what was paid for their claims, their newest claims and the dispute that runs. `takenBack`: {@link takenBackIn} of
 * all their claims.
 */
export function recordLeadsTo(
  entries: readonly ToldEntry[],
  takenBack: bigint,
  { member, received, claims }: KeptOf,
): boolean {
  const [stays, disputes] = [staysIn(entries), disputesIn(entries)]
  if (!stays || !disputes) return false
  const stay = stays.at(-1)
  const filed = new Set(entries.flatMap((entry) => (entry.kind === 'Filed' ? [entry.claim] : [])))
  const paid = entries.flatMap((entry) => (entry.kind === 'Paid' || entry.kind === 'Held' ? [entry] : []))
  const newest = [...filed].sort((one, other) => other - one).slice(0, NEWEST_CLAIMS)
  const isSame = (one: PartOfClaim, other: PartOfClaim) => one.claim === other.claim && one.part === other.part
  return (
    (stay !== undefined) === (received !== undefined) &&
    (stay !== undefined && stay.left === undefined) === (member !== undefined) &&
    (member === undefined || stay!.paidIn === member.paidIn) &&
    paid.reduce((sum, { amount }) => sum + amount, 0n) - takenBack === (received ?? 0n) &&
    paid.every(({ claim }) => filed.has(claim)) &&
    newest.length === claims.length &&
    newest.every((claim, at) => claim === claims[at]) &&
    (member === undefined || disputes.length === (member.dispute ? 1 : 0)) &&
    (!member?.dispute || isSame(disputes[0]!, member.dispute))
  )
}

/** A record in figures. */
export interface RecordSums {
  /** When they joined last; undefined where that is not told. */
  readonly joined: ToldEntry | undefined
  /** What of the dues since then reached the pot. */
  readonly paidIn: bigint
  readonly payments: number
  /** Votes that count: of each poll the last. */
  readonly votes: readonly (ToldEntry & { readonly kind: 'Voted' })[]
}

/** The figures of a record whose entries are in their order. */
export function sumsOf(entries: readonly ToldEntry[]): RecordSums {
  const begin = entries.findLastIndex(({ kind }) => kind === 'Joined')
  const dues = entries.slice(begin + 1).filter((one) => one.kind === 'DuesPaid')
  const votes = entries.filter((one) => one.kind === 'Voted')
  return {
    joined: entries[begin],
    paidIn: dues.reduce((sum, { amount }) => sum + amount, 0n),
    payments: dues.length,
    votes: [...new Map(votes.map((vote) => [vote.poll, vote])).values()],
  }
}
