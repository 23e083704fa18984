// What became of each part of each claim, from its events alone. Its rows are written with the events, and made again from
// them where the chain takes another way.
import { type Plain, accountIn } from '@huzhu/governance/plain'
import { DAY } from './days.ts'
import type { Told } from './decode.ts'

/**
 * Where a part stands. `Short`: something was paid and the rest is not any more; the chain counts it as paid where the
 * rest was less than the currency can hold, and as expired where it was more.
 */
export const STATES = [
  ...(['Waiting', 'Open', 'Disputed', 'Approved', 'Paid', 'Short', 'Refused', 'Withdrawn', 'Expired'] as const),
] as const
export type PartState = (typeof STATES)[number]

/** Who is paid: the claimant, a payee that is registered, or an account that members vouch for. */
export const WAYS = ['own', 'registered', 'vouched'] as const
export type Way = (typeof WAYS)[number]

/** A row of `parts`. Moments are seconds of chain time, days those of UTC. */
export interface PartRow {
  readonly pool: number
  readonly claim: number
  readonly part: number
  readonly claimant: string
  readonly need: string
  readonly payee: string
  readonly way: Way
  /** What was asked when it was filed, and what it is for now. */
  readonly asked: bigint
  readonly amount: bigint
  /** What was paid, and what of that waits for its payee. */
  readonly paid: bigint
  readonly held: bigint
  readonly state: PartState
  readonly filed: number
  readonly filing: number
  /** When it could be disputed from, the last time. */
  readonly opened: number | undefined
  /** When nobody can dispute it any more, or its panel has decided. */
  readonly closes: number | undefined
  /** When it was approved or refused last, and on which day. */
  readonly decided: number | undefined
  readonly decision: number | undefined
  /** When it was paid last. */
  readonly settled: number | undefined
  readonly payment: number | undefined
  /** The day on which it came to its end. */
  readonly ending: number | undefined
  readonly disputes: number
  readonly refusals: number
  /** The poll of its newest dispute. */
  readonly poll: string | undefined
}

/** An event that a part can be told from, when it was. */
export interface Step extends Pick<Told, 'pallet' | 'kind' | 'fields'> {
  /** Wall time of its block in milliseconds, and for how many seconds the chain had stood still. */
  readonly time: number
  readonly stalled: number
}

/** A claim, by its pool and number. */
export interface ClaimPlace {
  readonly pool: number
  readonly claim: number
}

/** The claim that an event is about. */
export function claimOf({ pallet, fields }: Pick<Step, 'pallet' | 'fields'>): ClaimPlace | undefined {
  const [pool, claim] = [numberOf(fields.pool), numberOf(fields.claim)]
  return pallet === 'mutualAid' && pool !== undefined && claim !== undefined ? { pool, claim } : undefined
}

/** The poll whose end an event moves. */
export const extendedBy = ({ pallet, kind, fields }: Pick<Step, 'pallet' | 'kind' | 'fields'>): string | undefined =>
  pallet === 'memberReferenda' && kind === 'Extended' ? (fields.poll as string) : undefined

/** A number in a field. */
export const numberOf = (value: Plain | undefined) => (typeof value === 'string' ? Number(value) : undefined)

const amountOf = (value: Plain | undefined) => BigInt(typeof value === 'string' ? value : 0)

const variantOf = (value: Plain | undefined): string | undefined =>
  typeof value === 'string' ? value : value && typeof value === 'object' ? Object.keys(value)[0] : undefined

const WAY: Readonly<Record<string, Way>> = { Account: 'registered', Registered: 'registered', Vouched: 'vouched' }

/** Whom a payee is, as it is asked for or as it was accepted. */
function paidTo(value: Plain | undefined, claimant: string): Pick<PartRow, 'payee' | 'way'> {
  const name = variantOf(value) ?? 'OwnAccount'
  const account = value && typeof value === 'object' ? (value as Record<string, Plain>)[name] : undefined
  return { payee: accountIn(account) ?? claimant, way: WAY[name] ?? 'own' }
}

/** When something was. */
interface Moment {
  readonly chain: number
  readonly day: number
}

type Change = (row: PartRow, fields: Step['fields'], at: Moment) => Partial<PartRow>

const ended =
  (state: PartState): Change =>
  (_, __, { day }) => ({ state, ending: day })

const paid: Change = ({ paid }, { fromFree, fromDonated, remaining, at }, { chain, day }) => ({
  paid: paid + amountOf(fromFree) + amountOf(fromDonated),
  settled: numberOf(at) ?? chain,
  payment: day,
  ...(remaining === '0' && { state: 'Paid', ending: day }),
})

/** What each event does to the part that it names. All others leave it as it is. */
const changes: Readonly<Record<string, Change>> = {
  PartOpened: ({ paid, claimant }, { amount, payee, closes }, { chain }) => ({
    ...{ state: 'Open', amount: paid + amountOf(amount), opened: chain, closes: numberOf(closes), ending: undefined },
    ...paidTo(payee, claimant),
  }),
  Disputed: ({ disputes }, { poll, ends }) => ({
    ...{ state: 'Disputed', disputes: disputes + 1, poll: poll as string, closes: numberOf(ends) },
  }),
  PartApproved: ({ closes }, _, { chain, day }) => ({ state: 'Approved', decided: closes ?? chain, decision: day }),
  PartRefused: ({ closes, refusals }, _, { chain, day }) => ({
    ...{ state: 'Refused', refusals: refusals + 1, decided: closes ?? chain, decision: day, ending: day },
  }),
  PartReopened: (_, __, { chain }) => ({
    ...{ state: 'Waiting', opened: chain, decided: undefined, decision: undefined, ending: undefined },
  }),
  PartExpired: ended('Expired'),
  PartPaid: paid,
  PartHeld: (row, fields, at) => {
    const after = paid(row, fields, at)
    return { ...after, held: row.held + after.paid! - row.paid }
  },
  HeldCollected: () => ({ held: 0n }),
  RemainderExpired: ({ paid }, _, { day }) => ({ state: paid > 0n ? 'Short' : 'Expired', ending: day }),
  PayeeNamed: ({ paid, claimant }, { payee, toFree, toDonated, amount }) => ({
    ...{ paid: paid - amountOf(toFree) - amountOf(toDonated), held: 0n, amount: amountOf(amount) },
    ...{ decided: undefined, decision: undefined, ending: undefined, ...paidTo(payee, claimant) },
  }),
}

const keyOf = ({ pool, claim }: ClaimPlace, part: number) => `${pool} ${claim} ${part}`

/** Parts as their events tell them one after the other. */
export class Parts {
  /** How they stood before. */
  readonly before: readonly PartRow[]
  readonly #rows: Map<string, PartRow>

  constructor(before: readonly PartRow[] = []) {
    this.before = before
    this.#rows = new Map(before.map((row) => [keyOf(row, row.part), row]))
  }

  get rows(): PartRow[] {
    return [...this.#rows.values()]
  }

  at(place: ClaimPlace, part: number): PartRow | undefined {
    return this.#rows.get(keyOf(place, part))
  }

  follow(step: Step): void {
    const { kind, fields } = step
    const at = { chain: Math.floor(step.time / 1_000) - step.stalled, day: Math.floor(step.time / DAY) }
    const poll = extendedBy(step)
    if (poll !== undefined) this.#extend(poll, numberOf(fields.ends))
    const claim = claimOf(step)
    if (!claim) return
    if (kind === 'ClaimFiled') return this.#file(claim, fields, at)
    if (kind === 'ClaimWithdrawn') return this.#withdraw(claim, fields, at)
    const part = numberOf(fields.part)
    const change = Object.hasOwn(changes, kind) ? changes[kind] : undefined
    const row = part === undefined ? undefined : this.at(claim, part)
    if (row && change) this.#put({ ...row, ...change(row, fields, at) })
  }

  #put(row: PartRow) {
    this.#rows.set(keyOf(row, row.part), row)
  }

  #file(place: ClaimPlace, { claimant, need, parts }: Step['fields'], { chain, day }: Moment) {
    const who = accountIn(claimant) ?? ''
    const asked = (Array.isArray(parts) ? parts : []) as readonly Readonly<Record<string, Plain>>[]
    for (const [part, { amount, payee }] of asked.entries())
      this.#put({
        ...{ ...place, part, claimant: who, need: variantOf(need) ?? '', ...paidTo(payee, who) },
        ...{ asked: amountOf(amount), amount: amountOf(amount), paid: 0n, held: 0n, state: 'Waiting' },
        ...{ filed: chain, filing: day, opened: undefined, closes: undefined, decided: undefined },
        ...{ decision: undefined, settled: undefined, payment: undefined, ending: undefined },
        ...{ disputes: 0, refusals: 0, poll: undefined },
      })
  }

  #withdraw(place: ClaimPlace, { parts }: Step['fields'], { day }: Moment) {
    for (const one of Array.isArray(parts) ? (parts as readonly Plain[]) : []) {
      const row = this.at(place, Number((one as readonly Plain[])[0]))
      if (row) this.#put({ ...row, state: 'Withdrawn', ending: day })
    }
  }

  #extend(poll: string, ends: number | undefined) {
    for (const row of this.#rows.values()) if (row.poll === poll) this.#put({ ...row, closes: ends })
  }
}
