// What a history counts of a pool's claims and money, compared with the chain before anything of it is told.
import { type Claim, readClaim, readClaims } from '@huzhu/governance/claims'
import { DELIVERIES, potOf } from '@huzhu/governance/movements'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { type State, stateAt } from '@huzhu/governance/state'
import { type ToldPart, isAsTold } from '@huzhu/governance/told-parts'
import type { Entry, HistoryFigures, HistoryPart } from '@huzhu/history/client'
import type { At } from '$lib/chain/reads'
import { type Untold, asking } from './asking'
import { type LedgerSums, PoolAsked, checkedSums, entryOf, leadingSums, millis } from './compare'
import { countedFrom, fitsRecord, hangTogether, saysTheSame } from './count'

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

const SECONDS = 86_400

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

/** The claims of some parts, by their numbers. */
async function claimsOf(state: State, pool: number, parts: readonly HistoryPart[]): Promise<Map<number, Claim>> {
  const ids = [...new Set(parts.map(({ claim }) => claim))]
  const found = await Promise.all(ids.map((id) => readClaim(state, pool, id)))
  return new Map(found.flatMap((claim) => (claim ? [[claim.id, claim]] : [])))
}

const areAsTold = (parts: readonly HistoryPart[], claims: ReadonlyMap<number, Claim>): boolean =>
  parts.every((part) => {
    const claim = claims.get(part.claim)
    return claim !== undefined && isAsTold(claim, toldOf(part))
  })

/** What payments were for, and whom they reached, as the chain has their claims and parts; undefined of what it has not. */
function sharesOf(entries: readonly Entry[], claims: ReadonlyMap<number, Claim>) {
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

async function read(asked: PoolAsked, pool: number, since: number | undefined, byKind: boolean): Promise<PoolFigures> {
  const from = since === undefined ? undefined : BigInt(since) * BigInt(SECONDS)
  const whole = await asked.figures(undefined)
  const figures = since === undefined ? whole : await asked.figures(since)
  const { block } = asked.tip!
  const is = (so: boolean) => {
    if (!so) asked.wrong()
  }
  const state = await stateAt(asked.at.api, asked.tip!.hash)
  const row = await readPoolRow(state, pool)
  if (!row) return { state: 'away' }
  is(fitsRecord(whole, row.record) && hangTogether(whole, whole) && hangTogether(figures, whole))

  const all = row.pool.claims <= FEW
  const [{ parts, next }, money] = await Promise.all([
    asked.parts(all ? MOST_PARTS : NEWEST),
    (byKind ? checkedSums : leadingSums)(asked, { pool, since: from }),
  ])
  const told = [...namedIn(figures), ...parts]
  const claims = all
    ? new Map((await readClaims(state, pool, FEW)).map((claim) => [claim.id, claim]))
    : await claimsOf(state, pool, told)
  is(areAsTold(told, claims))
  const needs = figures.needs.map(deliveredIn)
  const ways = figures.ways.map(deliveredIn)
  if (all) {
    const count = [...claims.values()].reduce((sum, claim) => sum + claim.parts.length, 0)
    is(next === null && countOf(parts) === count && parts.length === count)
    is(saysTheSame(countedFrom(parts, 0), whole) && saysTheSame(countedFrom(parts, since ?? 0), figures))
    const query = { pool, kind: DELIVERIES.join(), since: millis(from), count: PAYMENTS }
    const paid = await asked.entries(query)
    is(paid.next === null || needs.reduce((sum, { count }) => sum + count, 0) > PAYMENTS)
    const found = paid.next === null ? await asked.check(paid.entries.map(entryOf)) : ['forgotten']
    if (!found.includes('forgotten')) {
      const shares = sharesOf(paid.entries, claims)
      is(shares !== undefined && areSame(named(needs, 'need'), shares.needs))
      is(!shares?.ways || areSame(named(ways, 'way'), shares.ways))
    }
  }
  const paid = money?.kinds.filter(({ kind }) => (DELIVERIES as readonly string[]).includes(kind))
  is(!paid || paid.reduce((sum, kind) => sum - potOf(kind), 0n) === needs.reduce((sum, need) => sum + need.sum, 0n))
  return {
    ...{ state: 'told', block, behind: asked.behind, claims: figures.claims, needs, ways, money },
    ...{ disputes: figures.disputes, compared: countOf(told), all },
    ...{ decisions: tookBy(figures.decisions, 'decided'), payments: tookBy(figures.payments, 'settled') },
  }
}

/** What became of a pool's claims and its money, of all time or from a day (UTC) on; `byKind`: with its money kind by kind. */
export const readPoolFigures = (
  at: At,
  pool: number,
  { since, byKind }: { readonly since: number | undefined; readonly byKind: boolean },
): Promise<PoolFigures> => asking(() => read(new PoolAsked(at, { pool }), pool, since, byKind))
