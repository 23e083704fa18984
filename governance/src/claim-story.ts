/** The story of a claim, as events told by a history have it, and whether the chain's state is where it leads to. */
import type { Claim, Milestone, Need, Part, PartStateName, Reason } from './claims.ts'
import type { Plain } from './plain.ts'
import type { Placed, ToldEvent } from './told.ts'
import { Fields, Unreadable, readable, textIn } from './told-fields.ts'
import type { ChainTime } from './time.ts'

/** Who is to be paid a part. */
export interface StoryPayee {
  readonly payee: string
  readonly ownAccount: boolean
  readonly vouched: boolean
}

/** How a panel voted: for refusing, and against. */
export interface StoryVerdict {
  readonly ayes: number
  readonly nays: number
}

interface Of<Kind extends string> {
  readonly kind: Kind
}
interface OfPart<Kind extends string> extends Of<Kind> {
  readonly part: number
}
interface OfAmount<Kind extends string> extends OfPart<Kind> {
  readonly amount: bigint
}

/** What happened to a claim or to a part of it. Amounts are of the pool's currency, `by` is whoever did it or whom it is about. */
export type ClaimStep =
  | (Of<'Filed'> & {
      readonly by: string
      readonly need: Need
      readonly rules: number
      readonly cost: bigint
      readonly amount: bigint
      readonly lossDate: bigint
      readonly statement: string
      readonly parts: readonly { readonly amount: bigint; readonly milestone: Milestone | undefined }[]
    })
  | (OfAmount<'Opened'> & StoryPayee & { readonly closes: ChainTime })
  | (Of<'Withdrawn'> & { readonly parts: readonly number[] })
  | (OfPart<'Proven'> & { readonly document: string | undefined; readonly school: string | undefined })
  | (Of<'Vouched'> & {
      readonly by: string
      readonly amount: bigint
      readonly wanted: number
      readonly unbacked: bigint
    })
  | (Of<'Unvouched'> & { readonly by: string; readonly amount: bigint })
  | (OfAmount<'BackingReturned'> & { readonly by: string })
  | OfAmount<'Expired'>
  | OfAmount<'RestExpired'>
  | (OfAmount<'Reopened'> & { readonly evidence: string })
  | (OfPart<'Disputed'> & {
      readonly by: string
      readonly reason: Reason
      readonly statement: string
      readonly bond: bigint
      readonly poll: bigint
    })
  | (OfPart<'Answered'> & { readonly statement: string })
  /** Undisputed where there is no verdict. */
  | (OfAmount<'Approved'> & { readonly verdict: StoryVerdict | undefined })
  | (OfAmount<'Refused'> & { readonly verdict: StoryVerdict })
  | (OfAmount<'BondReturned'> & { readonly by: string })
  | (OfPart<'BondSplit'> & { readonly by: string; readonly claimant: bigint; readonly pot: bigint })
  | (OfAmount<'Paid' | 'Held'> & StoryPayee & { readonly donated: bigint; readonly remaining: bigint })
  | (OfAmount<'Collected'> & { readonly payee: string })
  | (OfAmount<'PayeeNamed'> & StoryPayee & { readonly back: bigint })
  | (OfPart<'Looked'> & { readonly by: string; readonly doubt: boolean })

/** A step with the event that proves it. */
export type ToldStep = ClaimStep & Placed & { readonly proof: string }

/** Who is to be paid by the words of an event: the own account is the claimant's. */
function payeeIn(fields: Fields, claimant: string): StoryPayee {
  const [kind, account] = fields.choice('payee')
  if (kind === 'OwnAccount') return { payee: claimant, ownAccount: true, vouched: false }
  return { payee: textIn(account), ownAccount: false, vouched: kind === 'Vouched' }
}

/** What was known of a claim before an event of it. */
interface Known {
  claimant: string
  payees: Map<number, StoryPayee>
}

type Reader = (fields: Fields, known: Known) => ClaimStep

const amountOf = <Kind extends string>(kind: Kind, fields: Fields) => ({
  ...{ kind, part: fields.number('part'), amount: fields.big('amount') },
})

/** What was paid, or could not be delivered: to whom the part was opened for. */
const paid =
  (kind: 'Paid' | 'Held'): Reader =>
  (fields, { claimant, payees }) => {
    const [part, payee, donated] = [fields.number('part'), fields.text('payee'), fields.big('fromDonated')]
    const opened = payees.get(part)
    return {
      ...{ kind, part, payee, donated, amount: fields.big('fromFree') + donated, remaining: fields.big('remaining') },
      ...{ ownAccount: opened?.ownAccount ?? payee === claimant, vouched: opened?.vouched ?? false },
    }
  }

/** By the events' names. */
const readers: Readonly<Record<string, Reader | undefined>> = {
  ClaimFiled: (fields) => ({
    ...{ kind: 'Filed', by: fields.text('claimant'), need: fields.text('need') as Need },
    ...{ rules: fields.number('rules'), cost: fields.big('cost'), amount: fields.big('amount') },
    ...{ lossDate: fields.big('lossDate'), statement: fields.text('statement') },
    parts: fields.list('parts').map((one) => {
      const part = new Fields(one)
      const milestone = part.at('milestone')
      return {
        amount: part.big('amount'),
        milestone: milestone === null ? undefined : (textIn(milestone) as Milestone),
      }
    }),
  }),
  PartOpened: (fields, { claimant }) => ({
    ...amountOf('Opened', fields),
    ...payeeIn(fields, claimant),
    closes: fields.big('closes'),
  }),
  ClaimWithdrawn: (fields) => ({
    kind: 'Withdrawn',
    parts: fields.list('parts').map((one) => {
      if (!Array.isArray(one)) throw new Unreadable()
      return Number(textIn((one as readonly Plain[])[0] ?? null))
    }),
  }),
  ProofGiven: (fields) => {
    const [by, what] = fields.choice('by')
    return {
      ...{ kind: 'Proven', part: fields.number('part') },
      ...{ document: by === 'Document' ? textIn(what) : undefined, school: by === 'School' ? textIn(what) : undefined },
    }
  },
  Vouched: (fields) => ({
    ...{ kind: 'Vouched', by: fields.text('by'), amount: fields.big('amount') },
    ...{ wanted: fields.number('wanted'), unbacked: fields.big('unbacked') },
  }),
  Unvouched: (fields) => ({ kind: 'Unvouched', by: fields.text('by'), amount: fields.big('amount') }),
  BackingReturned: (fields) => ({ ...amountOf('BackingReturned', fields), by: fields.text('who') }),
  PartExpired: (fields) => amountOf('Expired', fields),
  RemainderExpired: (fields) => amountOf('RestExpired', fields),
  PartReopened: (fields) => ({ ...amountOf('Reopened', fields), evidence: fields.text('evidence') }),
  Disputed: (fields) => ({
    ...{ kind: 'Disputed', part: fields.number('part'), by: fields.text('by'), bond: fields.big('bond') },
    ...{ reason: fields.text('reason') as Reason, statement: fields.text('statement'), poll: fields.big('poll') },
  }),
  Answered: (fields) => ({ kind: 'Answered', part: fields.number('part'), statement: fields.text('statement') }),
  PartApproved: (fields) => {
    const [by] = fields.choice('by')
    const panel = by === 'Panel' ? fields.of('by').of('Panel') : undefined
    return {
      ...amountOf('Approved', fields),
      verdict: panel && { ayes: panel.number('ayes'), nays: panel.number('nays') },
    }
  },
  PartRefused: (fields) => ({
    ...amountOf('Refused', fields),
    verdict: { ayes: fields.number('ayes'), nays: fields.number('nays') },
  }),
  BondReturned: (fields) => ({ ...amountOf('BondReturned', fields), by: fields.text('to') }),
  BondSplit: (fields) => ({
    ...{ kind: 'BondSplit', part: fields.number('part'), by: fields.text('from') },
    ...{ claimant: fields.big('claimant'), pot: fields.big('pot') },
  }),
  PartPaid: paid('Paid'),
  PartHeld: paid('Held'),
  HeldCollected: (fields) => ({ ...amountOf('Collected', fields), payee: fields.text('payee') }),
  PayeeNamed: (fields, { claimant }) => ({
    ...amountOf('PayeeNamed', fields),
    ...payeeIn(fields, claimant),
    back: fields.big('toFree') + fields.big('toDonated'),
  }),
  Looked: (fields) => ({
    ...{ kind: 'Looked', part: fields.number('part'), by: fields.text('by'), doubt: fields.is('doubt') },
  }),
}

/** The steps that events tell; undefined where they do not tell a claim's story. */
export function stepsOf(events: readonly ToldEvent[]): ToldStep[] | undefined {
  const known: Known = { claimant: '', payees: new Map() }
  return readable(() =>
    events.map(({ block, hash, event, time, pallet, kind, fields }) => {
      const reader = pallet === 'mutualAid' && Object.hasOwn(readers, kind) ? readers[kind] : undefined
      if (!reader) throw new Unreadable()
      const step = reader(new Fields(fields), known)
      if (step.kind === 'Filed') known.claimant = step.by
      if (step.kind === 'Opened') known.payees.set(step.part, step)
      return { ...step, block, hash, event, time, proof: `MutualAid.${kind}` }
    }),
  )
}

/** A part, as its steps leave it. */
interface PartAfter {
  state: PartStateName
  amount: bigint
  paid: bigint
  held: bigint
  proven: boolean
  dispute: { poll: bigint; answer: string | undefined } | undefined
  /** Whether a bond is held for its dispute. */
  bonded: boolean
  evidence: string | undefined
}

/** In which state a part is before a step, of those that change it. */
const BEFORE: Readonly<Partial<Record<ClaimStep['kind'], readonly PartStateName[]>>> = {
  Opened: ['Waiting'],
  Withdrawn: ['Waiting', 'Open'],
  Expired: ['Waiting', 'Open'],
  RestExpired: ['Approved'],
  Reopened: ['Refused'],
  Disputed: ['Open'],
  Answered: ['Disputed'],
  Approved: ['Open', 'Disputed'],
  Refused: ['Disputed'],
  Paid: ['Approved'],
  Held: ['Approved'],
  PayeeNamed: ['Approved', 'Paid', 'Expired'],
}

/** What a step makes of the part that it is about. */
function afterStep(part: PartAfter, step: ClaimStep): Partial<PartAfter> {
  switch (step.kind) {
    case 'Opened':
      return { state: 'Open' }
    case 'Withdrawn':
    case 'Approved':
    case 'Refused':
    case 'Expired':
      return { state: step.kind }
    case 'RestExpired':
      // What is too little to be paid by itself ends as paid; the event does not say which it was.
      return { state: 'Expired' }
    case 'Reopened':
      return { state: 'Waiting', evidence: step.evidence }
    case 'Proven':
      return { proven: true }
    case 'Disputed':
      return { state: 'Disputed', dispute: { poll: step.poll, answer: undefined }, bonded: true }
    case 'Answered':
      return { dispute: { ...part.dispute!, answer: step.statement } }
    case 'BondReturned':
    case 'BondSplit':
      return { bonded: false }
    case 'Paid':
    case 'Held': {
      const held = step.kind === 'Held' ? step.amount : 0n
      const state = step.remaining === 0n ? 'Paid' : 'Approved'
      return { state, paid: part.paid + step.amount, held: part.held + held }
    }
    case 'Collected':
      return { held: part.held - step.amount }
    case 'PayeeNamed':
      return { state: 'Waiting', amount: step.amount, paid: part.paid - step.back, held: part.held - step.back }
    default:
      return {}
  }
}

/** Whether a step can follow what was before it. */
function canFollow(part: PartAfter, step: ClaimStep): boolean {
  if (BEFORE[step.kind]?.includes(part.state) === false) return false
  if (step.kind === 'Approved') return (part.state === 'Disputed') === (step.verdict !== undefined)
  if (step.kind === 'Answered') return part.dispute?.answer === undefined
  if (step.kind === 'BondReturned' || step.kind === 'BondSplit') return part.bonded
  return step.kind !== 'Disputed' || !part.bonded
}

/** What steps make of the parts of a claim; undefined where they cannot follow one another. */
function partsAfter(steps: readonly ClaimStep[], filed: ClaimStep & { kind: 'Filed' }): PartAfter[] | undefined {
  const parts = filed.parts.map(({ amount }): PartAfter => ({
    ...{ state: 'Waiting', amount, paid: 0n, held: 0n, proven: false, dispute: undefined, bonded: false },
    evidence: undefined,
  }))
  for (const step of steps)
    for (const at of step.kind === 'Withdrawn' ? step.parts : 'part' in step ? [step.part] : []) {
      const part = parts[at]
      if (!part || !canFollow(part, step)) return undefined
      parts[at] = { ...part, ...afterStep(part, step) }
    }
  return parts
}

const isAs = (after: PartAfter, part: Part): boolean =>
  (after.state === part.state || (after.state === 'Expired' && part.state === 'Paid' && part.paid < part.amount)) &&
  after.amount === part.amount &&
  after.paid === part.paid &&
  after.held === part.held &&
  after.proven === (part.proof !== undefined) &&
  after.evidence === part.evidence &&
  after.bonded === (after.state === 'Disputed') &&
  after.dispute?.poll === part.dispute?.poll &&
  after.dispute?.answer === part.dispute?.answer

/** What is charged of whoever vouches for it, by its steps. */
function chargedBy(steps: readonly ClaimStep[]): Map<string, bigint> {
  const charged = new Map<string, bigint>()
  for (const step of steps) {
    const sign = step.kind === 'Vouched' ? 1n : step.kind === 'Unvouched' || step.kind === 'BackingReturned' ? -1n : 0n
    if (sign !== 0n && 'by' in step && 'amount' in step)
      charged.set(step.by, (charged.get(step.by) ?? 0n) + sign * step.amount)
  }
  return charged
}

/**
 * Whether a claim on the chain is where its steps lead to: what was asked, each part's state and sums, its proof, dispute,
 * answer and new evidence, what each voucher has charged, and that each step can follow the one before. Of a step that leaves
 * none of these changed, a voter's look, it cannot tell whether it is missing.
 */
export function leadsTo(steps: readonly ClaimStep[], claim: Claim): boolean {
  const [filed, ...rest] = steps
  if (filed?.kind !== 'Filed' || rest.some(({ kind }) => kind === 'Filed')) return false
  if (filed.by !== claim.claimant || filed.need !== claim.need || filed.rules !== claim.rules) return false
  if (filed.cost !== claim.cost || filed.lossDate !== claim.lossDate || filed.statement !== claim.statement)
    return false
  const parts = partsAfter(steps, filed)
  const charged = chargedBy(steps)
  return (
    parts?.length === claim.parts.length &&
    claim.parts.every((part, at) => isAs(parts[at]!, part)) &&
    (claim.vouching?.vouchers ?? []).every(({ who, amount }) => (charged.get(who) ?? 0n) === amount)
  )
}
