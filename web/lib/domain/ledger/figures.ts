// What a history counts of a pool's claims and money, compared with the chain before anything of it is told.
import { type Claim, readClaim, readClaims, readDisputedClaims } from '@huzhu/governance/claims'
import { DELIVERIES, potOf } from '@huzhu/governance/movements'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { type State, stateAt } from '@huzhu/governance/state'
import { type ToldPart, isAsTold, stampsOf } from '@huzhu/governance/told-parts'
import type { Entry, HistoryFigures, HistoryPart } from '@huzhu/history/client'
import type { At } from '$lib/chain/reads'
import { type Untold, asking } from './asking'
import { PoolAsked, entryOf } from './pool-asked'
import { momentOf } from './span'
import { type LedgerSums, checkedSums, leadingSums, spanOf, takenBackIn } from './sums'
import { type ChainCounts, NONE, type Step, countedFrom, fitsCounts, hangTogether, saysTheSame } from './count'

/** How long something took, in seconds. */
export interface Took {
  readonly count: number
  /** How many took so many days at most, and more than one less. */
  readonly days: readonly { readonly days: number; readonly count: number }[]
  /** What half of them, nine of ten and all took no longer than. */
  readonly median: bigint
  readonly ninth: bigint
  readonly longest: bigint
  /** The one that took longest, and whether it was disputed. */
  readonly slowest: { readonly claim: number; readonly part: number; readonly disputed: boolean }
}

/** What reached its payees. */
interface Delivered {
  readonly count: number
  readonly sum: bigint
}

/** Figures of a span, as far as the chain says the same. */
export interface Figures {
  readonly claims: HistoryFigures['claims']
  readonly disputes: HistoryFigures['disputes']
  /** With how many claims were paid. */
  readonly needs: readonly (Delivered & { readonly need: string; readonly claims: number })[]
  readonly ways: readonly (Delivered & { readonly way: HistoryPart['way'] })[]
  /** From opening to the decision and to the last payment; undefined where there was none. */
  readonly decisions: Took | undefined
  readonly payments: Took | undefined
  /** What the pot was before and after, by kind; undefined where the node has forgotten. */
  readonly money: LedgerSums | undefined
  /** How many parts were compared with the chain, and whether these are all that the pool ever had. */
  readonly compared: number
  readonly all: boolean
  /** Whether what the chain had counted when the span began was compared, or the node has forgotten it. */
  readonly dated: boolean
}

/** A pool's figures, or why there are none. */
export type PoolFigures =
  Untold | ({ readonly state: 'told'; readonly block: number; readonly behind: number } & Figures)

/** Claims of a pool up to which every part is compared: one question to the chain. */
const FEW = 50
/** Parts of as many claims. */
const MOST_PARTS = 500
/** Of more, so many of the newest are compared beside those that are named. */
const NEWEST = 12
/** Payments up to which each is compared with its event. */
const PAYMENTS = 50

/** The first moment of a day (UTC), in seconds. */
const momentIn = (day: number | undefined) => (day === undefined ? undefined : momentOf(day))

const seconds = (value: number | null) => (value === null ? undefined : BigInt(value))

const toldOf = (part: HistoryPart): ToldPart => ({
  ...{ pool: part.pool, claim: part.claim, part: part.part, claimant: part.claimant, need: part.need },
  ...{ payee: part.payee, way: part.way, state: part.state, filed: BigInt(part.filed) },
  ...{ amount: BigInt(part.amount), paid: BigInt(part.paid), held: BigInt(part.held) },
  ...{ opened: seconds(part.opened), decided: seconds(part.decided), settled: seconds(part.settled) },
})

/** Those that figures name. */
const namedIn = ({ decisions, payments }: HistoryFigures): HistoryPart[] =>
  [decisions.cases, payments.cases].flatMap((cases) => (cases ? [cases.median, cases.ninth, cases.longest] : []))

/** How many there are; who is named several times is one. */
const countOf = (parts: readonly HistoryPart[]) => new Set(parts.map(({ claim, part }) => `${claim} ${part}`)).size

type Claims = ReadonlyMap<number, Claim>

/** A pool's claims by their numbers: those of some parts, or all of few. */
async function claimsOf(state: State, pool: number, parts: readonly HistoryPart[] | 'all'): Promise<Claims> {
  const ids = parts === 'all' ? [] : [...new Set(parts.map(({ claim }) => claim))]
  const found =
    parts === 'all'
      ? await readClaims(state, pool, FEW)
      : await Promise.all(ids.map((id) => readClaim(state, pool, id)))
  return new Map(found.flatMap((claim) => (claim ? [[claim.id, claim]] : [])))
}

const areAsTold = (parts: readonly HistoryPart[], claims: Claims): boolean =>
  parts.every((part) => {
    const claim = claims.get(part.claim)
    return claim !== undefined && isAsTold(claim, toldOf(part))
  })

/**
 * Whether a part took a step from a day on, of which the first block is `next`: by the blocks in which the chain notes it, and by
 * the history's days where it does not, or the first block is not known.
 */
const stepsSince = (since: number, next: number | undefined, claims: Claims) => {
  const isSince = (part: HistoryPart, step: Step): boolean => {
    const day = part[step]
    if (day === null) return false
    const stamp = next === undefined ? undefined : stampsOf(claims.get(part.claim)!, toldOf(part))[step]
    if (stamp) return stamp.block >= next!
    // What ended was paid and decided before, if it was.
    return day >= since || (step === 'ending' && (['payment', 'decision'] as const).some((one) => isSince(part, one)))
  }
  return isSince
}

/** What payments were for, and whom they reached, as the chain has their claims and parts; undefined of what it has not. */
function sharesOf(entries: readonly Entry[], claims: Claims) {
  const add = (into: Map<string, Delivered>, name: string, entry: Entry) => {
    const { count, sum } = into.get(name) ?? { count: 0, sum: 0n }
    into.set(name, { count: count + 1, sum: sum - potOf(entryOf(entry)) })
  }
  const [needs, ways] = [new Map<string, Delivered>(), new Map<string, Delivered>()]
  /** Whether all parts still have the payee who was paid then. */
  let isSettled = true
  for (const entry of entries) {
    const claim = claims.get(entry.claim ?? -1)
    const part = claim?.parts[entry.part ?? -1]
    if (!claim || !part) return undefined
    if (part.payee !== entry.payee) isSettled = false
    add(needs, claim.need, entry)
    add(ways, part.ownAccount ? 'own' : part.vouched ? 'vouched' : 'registered', entry)
  }
  return { needs, ways: isSettled ? ways : undefined }
}

const areSame = (told: readonly (Delivered & { name: string })[], counted: ReadonlyMap<string, Delivered>): boolean =>
  told.filter(({ count }) => count > 0).length === counted.size &&
  told.every(({ name, count, sum }) => {
    const own = counted.get(name) ?? { count: 0, sum: 0n }
    return own.count === count && own.sum === sum
  })

const named = <Name extends string>(shares: readonly (Delivered & Readonly<Record<Name, string>>)[], by: Name) =>
  shares.map((share) => ({ name: share[by] as string, count: share.count, sum: share.sum }))

const deliveredIn = <Share extends { count: number; sum: string }>(share: Share) => ({
  ...{ ...share, sum: BigInt(share.sum) },
})

function tookBy({ count, days, cases }: HistoryFigures['payments'], end: 'decided' | 'settled'): Took | undefined {
  if (!cases) return undefined
  const { median, ninth, longest } = cases
  const took = (part: HistoryPart) => BigInt(part[end]! - part.opened!)
  const slowest = { claim: longest.claim, part: longest.part, disputed: longest.disputes > 0 }
  return { count, days, median: took(median), ninth: took(ninth), longest: took(longest), slowest }
}

/** What the chain counts of a pool; undefined where there is no such pool. */
async function countsOf(state: State, pool: number): Promise<(ChainCounts & { readonly claims: number }) | undefined> {
  const [row, disputed] = await Promise.all([readPoolRow(state, pool), readDisputedClaims(state, pool, FEW)])
  const running = disputed.flatMap(({ parts }) => parts.filter((part) => part.state === 'Disputed')).length
  return row && { ...row.record, running: disputed.length < FEW ? running : undefined, claims: row.pool.claims }
}

/** What a history tells of a span, which is of all time where it begins on no day. */
interface ToldOf {
  readonly whole: HistoryFigures
  readonly figures: HistoryFigures
  readonly since: number | undefined
}

/**
 * Of a pool of few claims all is counted again: its figures from all its parts, of which `next` says whether there are more, and
 * what reached payees from its payments. `first`: the first block of the span, as far as the node knows it.
 */
async function isCountedAgain(
  asked: PoolAsked,
  { whole, figures, since }: ToldOf,
  { parts, next }: { readonly parts: readonly HistoryPart[]; readonly next: string | null },
  { claims, first }: { readonly claims: Claims; readonly first: number | undefined },
): Promise<boolean> {
  const count = [...claims.values()].reduce((sum, claim) => sum + claim.parts.length, 0)
  if (next !== null || countOf(parts) !== count || parts.length !== count) return false
  if (!saysTheSame(countedFrom(parts), whole)) return false
  if (since !== undefined && !saysTheSame(countedFrom(parts, stepsSince(since, first, claims)), figures)) return false
  const query = { kind: DELIVERIES.join(), ...spanOf({ since: momentIn(since) }), count: PAYMENTS }
  const paid = await asked.entries(query)
  if (paid.next !== null) return figures.needs.reduce((sum, { count }) => sum + count, 0) > PAYMENTS
  if ((await asked.check(paid.entries.map(entryOf))).includes('forgotten')) return true
  const shares = sharesOf(paid.entries, claims)
  if (!shares || !areSame(named(figures.needs.map(deliveredIn), 'need'), shares.needs)) return false
  return !shares.ways || areSame(named(figures.ways.map(deliveredIn), 'way'), shares.ways)
}

/** Whether what reached payees by need is what the ledger says was paid. */
function isPaid({ needs }: HistoryFigures, { kinds }: LedgerSums): boolean {
  const paid = kinds.filter(({ kind }) => (DELIVERIES as readonly string[]).includes(kind))
  const sum = paid.reduce((total, kind) => total - potOf(kind), 0n)
  return sum === needs.reduce((total, need) => total + BigInt(need.sum), 0n)
}

async function read(asked: PoolAsked, pool: number, since: number | undefined, byKind: boolean): Promise<PoolFigures> {
  const whole = await asked.figures(undefined)
  const figures = since === undefined ? whole : await asked.figures(since)
  const state = await stateAt(asked.at.api, asked.tip!.hash)
  const after = await countsOf(state, pool)
  if (!after) return { state: 'away' }
  const all = after.claims <= FEW
  const from = momentIn(since)
  const [found, money, then] = await Promise.all([
    asked.parts(all ? MOST_PARTS : NEWEST),
    (byKind ? checkedSums : leadingSums)(asked, { since: from }),
    from === undefined
      ? { found: NONE, next: 0 }
      : asked.asOf(from, NONE, async (state) => (await countsOf(state, pool)) ?? NONE),
  ])
  const told = [...namedIn(figures), ...found.parts]
  const claims = await claimsOf(state, pool, all ? 'all' : told)
  const isSo =
    fitsCounts(whole, { before: NONE, after, takenBack: 0 }) &&
    (!then || fitsCounts(figures, { before: then.found, after, takenBack: takenBackIn(money) })) &&
    hangTogether(whole, whole) &&
    hangTogether(figures, whole) &&
    areAsTold(told, claims) &&
    (!money || isPaid(figures, money)) &&
    (!all || (await isCountedAgain(asked, { whole, figures, since }, found, { claims, first: then?.next })))
  if (!isSo) asked.wrong()
  return {
    ...{ state: 'told', block: asked.tip!.block, behind: asked.behind, claims: figures.claims, money },
    ...{ needs: figures.needs.map(deliveredIn), ways: figures.ways.map(deliveredIn), disputes: figures.disputes },
    ...{ compared: countOf(told), all, dated: then !== undefined },
    ...{ decisions: tookBy(figures.decisions, 'decided'), payments: tookBy(figures.payments, 'settled') },
  }
}

/** What became of a pool's claims and its money, of all time or from a day (UTC) on; `byKind`: with its money kind by kind. */
export const readPoolFigures = (
  at: At,
  pool: number,
  { since, byKind }: { readonly since: number | undefined; readonly byKind: boolean },
): Promise<PoolFigures> => asking(() => read(new PoolAsked(at, pool), pool, since, byKind))
