// What a block's events are in the history's tables.
import { type Books, DELIVERIES, NOTHING, changed, movementOf, peopleIn, potOf } from '@huzhu/governance/movements'
import { accountIn } from '@huzhu/governance/plain'
import { referendumNamed } from '@huzhu/governance/enactment'
import type { Told, ToldBlock } from './decode.ts'
import { DAY, type DaySpan, spansOf } from './days.ts'
import { type Parts, type Way, numberOf } from './parts.ts'

/** A row of `events`. */
export interface EventRow {
  readonly block: number
  readonly event: number
  readonly pallet: string
  readonly kind: string
  readonly pool: number | undefined
  readonly claim: number | undefined
  readonly part: number | undefined
  readonly poll: string | undefined
  readonly referendum: number | undefined
  readonly fields: Told['fields']
}

/** A row of `entries`. */
export interface EntryRow extends Books {
  readonly pool: number
  readonly block: number
  readonly event: number
  readonly kind: string
  readonly person: string | undefined
  readonly payee: string | undefined
  readonly claim: number | undefined
  readonly part: number | undefined
  /** Of what reached a payee: what it was for, and who they are to the pool. */
  readonly need: string | undefined
  readonly way: Way | undefined
  readonly pot: bigint
}

/** A row of `parties`. */
export interface PartyRow {
  readonly account: string
  readonly block: number
  readonly event: number
  readonly role: string
  /** Of a vote in a poll, the pool whose poll it is. */
  readonly pool: number | undefined
}

/** A row of `sums`. */
export interface SumRow extends Books {
  readonly scope: 'pool' | 'treasury' | (typeof OF_MOVEMENTS)[number]
  readonly span: DaySpan
  readonly who: string
  readonly pool: number
  readonly day: number
  readonly kind: string
  readonly count: number
}

/** A row of `treasury`. */
export interface TreasuryRow {
  readonly block: number
  readonly event: number
  readonly currency: string
  readonly kind: string
  readonly amount: bigint
  readonly count: number
  readonly spend: number | undefined
  readonly who: string | undefined
}

/** The treasury is no pool: its sums are those of none, `who` is the currency, and all of it is free. */
export const TREASURY = { scope: 'treasury', pool: -1 } as const

/** What is written of some blocks. */
export interface Rows {
  readonly blocks: { readonly block: number; readonly hash: string; readonly time: number; readonly stalled: number }[]
  readonly events: EventRow[]
  readonly parties: PartyRow[]
  readonly entries: EntryRow[]
  readonly treasury: TreasuryRow[]
  readonly sums: SumRow[]
  readonly parts: Parts
}

/** Fields that name one account, and what it is to the event. */
const ROLES = [
  ...['member', 'who', 'by', 'claimant', 'payee', 'from', 'to', 'host', 'author', 'candidate', 'beneficiary'],
] as const

/** What movements are summed up by beside their pool; columns of `entries`. */
export const OF_MOVEMENTS = ['person', 'payee', 'need', 'way'] as const

/** What is summed up by months and years as well, because it has many days. */
export const IN_ALL_SPANS: readonly SumRow['scope'][] = ['pool', 'treasury', 'need', 'way']

/** What pools hold, by their numbers. */
export type Pots = Map<number, Books>

/** The pools whose polls they are, by the polls' numbers. */
export type Polls = ReadonlyMap<string, number>

/** Polls that some blocks tell of: those that a pool begins in them, and those that were there before. */
export function pollsIn(blocks: readonly ToldBlock[]): { readonly begun: Polls; readonly before: readonly string[] } {
  const begun = new Map<string, number>()
  const named = new Set<string>()
  for (const { pallet, fields } of blocks.flatMap(({ told }) => told)) {
    const { poll } = fields
    if (typeof poll !== 'string') continue
    const pool = numberOf(fields.pool)
    if (pallet === 'mutualAid' && pool !== undefined) begun.set(poll, pool)
    if (pallet === 'memberReferenda') named.add(poll)
  }
  return { begun, before: [...named].filter((poll) => !begun.has(poll)) }
}

/**
 * What some blocks add to the tables. `pots` and `parts` are those before, of all claims that the blocks tell of, and
 * become those after; `polls` are all that the blocks tell of.
 */
export function rowsOf(blocks: readonly ToldBlock[], pots: Pots, parts: Parts, polls: Polls): Rows {
  const rows: Omit<Rows, 'parts'> = { blocks: [], events: [], parties: [], entries: [], treasury: [], sums: [] }
  const sums = new Map<string, { -readonly [Field in keyof SumRow]: SumRow[Field] }>()
  const add = (row: Omit<SumRow, 'span' | keyof Books>, moved: Books) => {
    for (const at of spansOf(row.day)) {
      if (at.span !== 'day' && !IN_ALL_SPANS.includes(row.scope)) continue
      const key = `${row.scope} ${at.span} ${row.who} ${row.pool} ${at.day} ${row.kind}`
      const sum = sums.get(key) ?? { ...row, ...at, count: 0, ...NOTHING }
      sums.set(key, { ...sum, count: sum.count + row.count, ...changed(sum, moved) })
    }
  }
  for (const { block, hash, time, stalled, told, treasury } of blocks) {
    const day = Math.floor(time / DAY)
    for (const { currency: id, ...move } of treasury) {
      const currency = String(id)
      rows.treasury.push({ block, ...move, currency })
      const sum = { ...TREASURY, who: currency, day, kind: move.kind, count: move.count }
      add(sum, { ...NOTHING, free: move.amount })
    }
    if (told.length > 0 || treasury.length > 0) rows.blocks.push({ block, hash, time, stalled })
    for (const one of told) {
      const { event, kind, pallet, fields } = one
      const place = { block, event, kind }
      const of = { pool: numberOf(fields.pool), claim: numberOf(fields.claim), part: numberOf(fields.part) }
      rows.events.push({ ...place, pallet, ...of, ...decidedIn(one), fields })
      const where = of.pool ?? (pallet === 'memberReferenda' ? polls.get(String(fields.poll)) : undefined)
      for (const role of ROLES) {
        const account = accountIn(fields[role])
        if (account) rows.parties.push({ account, block, event, role, pool: where })
      }
      parts.follow({ pallet, kind, fields, time, stalled })
      const { pool, claim, part } = of
      if (pool === undefined || pallet !== 'mutualAid') continue
      const before = pots.get(pool) ?? NOTHING
      const moved = movementOf(one.decoded, before)
      const delivered =
        (DELIVERIES as readonly string[]).includes(kind) && claim !== undefined && part !== undefined
          ? parts.at({ pool, claim }, part)
          : undefined
      const concerned = { ...peopleIn(fields), need: delivered?.need, way: delivered?.way }
      if (moved) {
        const after = changed(before, moved)
        pots.set(pool, after)
        rows.entries.push({ ...place, ...of, pool, ...concerned, ...moved, pot: potOf(after) })
      }
      for (const [scope, who] of scopesOf(moved && concerned))
        add({ scope, who, pool, day, kind, count: 1 }, moved ?? NOTHING)
    }
  }
  rows.sums.push(...sums.values())
  return { ...rows, parts }
}

/** What a sum of days is kept for: the pool, and for movements also whom and what they are about. */
function scopesOf(
  concerned: Pick<EntryRow, (typeof OF_MOVEMENTS)[number]> | undefined,
): readonly (readonly [SumRow['scope'], string])[] {
  const named = OF_MOVEMENTS.flatMap((scope) => {
    const who = concerned?.[scope]
    return who === undefined ? [] : [[scope, who] as const]
  })
  return [['pool', ''], ...named]
}

/** The vote that an event belongs to, or that brought it about: of a pool's members, or of token holders. */
function decidedIn({ pallet, fields, approval }: Told) {
  const { poll, index, pollIndex } = fields
  return {
    poll: pallet === 'mutualAid' || pallet === 'memberReferenda' ? (poll as string | undefined) : undefined,
    referendum:
      pallet === 'referenda'
        ? numberOf(index)
        : pallet === 'convictionVoting'
          ? numberOf(pollIndex)
          : approval === undefined
            ? undefined
            : referendumNamed(approval),
  }
}
