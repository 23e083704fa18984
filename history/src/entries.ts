// What a block's events are in the history's tables.
import { type Books, NOTHING, changed, movementOf, peopleIn, potOf } from '@huzhu/governance/movements'
import { type Plain, accountIn } from '@huzhu/governance/plain'
import { referendumNamed } from '@huzhu/governance/enactment'
import type { Told, ToldBlock } from './decode.ts'

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
  readonly pot: bigint
}

/** A row of `parties`. */
export interface PartyRow {
  readonly account: string
  readonly block: number
  readonly event: number
  readonly role: string
}

/** A row of `sums`. */
export interface SumRow extends Books {
  readonly scope: 'pool' | 'person' | 'payee' | 'treasury'
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
}

/** Milliseconds of a day: sums are those of days of UTC. */
export const DAY = 86_400_000

/** Fields that name one account, and what it is to the event. */
const ROLES = [
  ...['member', 'who', 'by', 'claimant', 'payee', 'from', 'to', 'host', 'author', 'candidate', 'beneficiary'],
] as const

const numberOf = (value: Plain | undefined) => (typeof value === 'string' ? Number(value) : undefined)

/** What pools hold, by their numbers. */
export type Pots = Map<number, Books>

/** What some blocks add to the tables. `pots` are those before, and become those after. */
export function rowsOf(blocks: readonly ToldBlock[], pots: Pots): Rows {
  const rows: Rows = { blocks: [], events: [], parties: [], entries: [], treasury: [], sums: [] }
  const sums = new Map<string, { -readonly [Field in keyof SumRow]: SumRow[Field] }>()
  const add = (row: Omit<SumRow, 'free' | 'settling' | 'held' | 'donated'>, moved: Books) => {
    const key = `${row.scope} ${row.who} ${row.pool} ${row.day} ${row.kind}`
    const sum = sums.get(key) ?? { ...row, count: 0, ...NOTHING }
    sums.set(key, { ...sum, count: sum.count + row.count, ...changed(sum, moved) })
  }
  for (const { block, hash, time, stalled, told, treasury } of blocks) {
    const day = Math.floor(time / DAY)
    for (const { currency: id, ...move } of treasury) {
      const currency = String(id)
      rows.treasury.push({ block, ...move, currency })
      add({ ...TREASURY, who: currency, day, kind: move.kind, count: move.count }, { ...NOTHING, free: move.amount })
    }
    if (told.length > 0 || treasury.length > 0) rows.blocks.push({ block, hash, time, stalled })
    for (const one of told) {
      const { event, kind, pallet, fields } = one
      const place = { block, event, kind }
      const of = { pool: numberOf(fields.pool), claim: numberOf(fields.claim), part: numberOf(fields.part) }
      rows.events.push({ ...place, pallet, ...of, ...decidedIn(one), fields })
      for (const role of ROLES) {
        const account = accountIn(fields[role])
        if (account) rows.parties.push({ account, block, event, role })
      }
      const { pool } = of
      if (pool === undefined || pallet !== 'mutualAid') continue
      const before = pots.get(pool) ?? NOTHING
      const moved = movementOf(one.decoded, before)
      if (moved) {
        const after = changed(before, moved)
        pots.set(pool, after)
        rows.entries.push({ ...place, ...of, pool, ...peopleIn(fields), ...moved, pot: potOf(after) })
      }
      for (const [scope, who] of scopesOf(fields, moved !== undefined))
        add({ scope, who, pool, day, kind, count: 1 }, moved ?? NOTHING)
    }
  }
  rows.sums.push(...sums.values())
  return rows
}

/** What a sum of days is kept for: the pool, and for movements also the person and the payee. */
function scopesOf(fields: Told['fields'], moved: boolean): readonly (readonly [SumRow['scope'], string])[] {
  const { person, payee } = moved ? peopleIn(fields) : {}
  return [['pool', ''], ...(person ? [['person', person] as const] : []), ...(payee ? [['payee', payee] as const] : [])]
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
