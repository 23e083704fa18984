// What was paid to an account, from the chain's history: each payment compared with its event, all of them with the chain's claims.
import { type Claim, type Part, readClaims } from '@huzhu/governance/claims'
import { type LedgerEntry, checkEntries } from '@huzhu/governance/ledger'
import { potOf } from '@huzhu/governance/movements'
import { readPoolRow, readPoolRows } from '@huzhu/governance/pool-list'
import { readRegisteredPayees } from '@huzhu/governance/pools'
import { type State, stateAt } from '@huzhu/governance/state'
import type { At } from '$lib/chain/reads'
import { readClaimTold } from '../claims/told'
import { Asked, type Untold, asking } from '../ledger/asking'
import { booksOf, entryOf } from '../ledger/pool-asked'
import { areInOrder } from '../ledger/page'

/** A payment that reached the account. */
export interface PayeeLine {
  readonly pool: number
  readonly claim: number | undefined
  readonly part: number | undefined
  /** In seconds. */
  readonly at: bigint
  readonly block: number
  readonly event: number
  readonly kind: string
  readonly amount: bigint
}

/** What a history tells of it. */
export type PayeeTold =
  | Untold
  | {
      readonly state: 'told'
      readonly block: number
      /** The newest first. */
      readonly lines: readonly PayeeLine[]
      /** How many entries were compared with their blocks, the newest first, and of how many. */
      readonly compared: number
      readonly count: number
      /** Whether older ones are left out. */
      readonly cut: boolean
      /** Whether the claims of all pools say that nothing else reached the account; else nobody can tell here. */
      readonly isWhole: boolean
    }

/** Entries of a page, pages that are read, and entries of which the blocks are read. */
const [PAGE, PAGES, COMPARED] = [500, 4, 100]

async function readEntries(asked: Asked, payee: string) {
  const all = []
  let from: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const query = { payee, from, count: PAGE }
    const { entries, next } = await asked.one(asked.client.GET('/entries', { params: { query } }))
    all.push(...entries.map(entryOf))
    if (next === null) return { entries: all, cut: false }
    from = next
  }
  return { entries: all, cut: true }
}

/** Pools whose claims are read, and claims of each: a page of them. */
const [POOLS, CLAIMS] = [20, 50]
/** Claims of a pool of which the story is read. */
const STORIES = 5

/** What reached an account, by claim and part. */
type Reached = ReadonlyMap<string, bigint>

const partKey = (claim: number | undefined, part: number | undefined) => `${claim} ${part}`

function summedUp(payments: readonly { readonly key: string; readonly amount: bigint }[]): Reached {
  const sums = new Map<string, bigint>()
  for (const { key, amount } of payments) sums.set(key, (sums.get(key) ?? 0n) + amount)
  return sums
}

/** What of a claim reached an account, by its whole story; undefined where that cannot be told. */
async function reachedIn(at: At, pool: number, claim: number, payee: string): Promise<Reached | undefined> {
  const story = await readClaimTold(at, pool, claim)
  if (story.state !== 'told') return undefined
  return summedUp(
    story.steps.flatMap((step) => {
      if ((step.kind !== 'Paid' && step.kind !== 'Collected') || step.payee !== payee) return []
      return [{ key: partKey(claim, step.part), amount: step.amount }]
    }),
  )
}

/** Whether a pool's claims say that an account got what is told of them; undefined where that cannot be told. */
async function isAllOf(asked: Asked, state: State, pool: number, payee: string, told: Reached) {
  const own = (claim: Claim) => claim.parts.filter((part) => part.payee === payee)
  const areSame = (claim: Claim, amountOf: (key: string, part: Part) => bigint | undefined) =>
    own(claim).every((part) => {
      const key = partKey(claim.id, part.index)
      return (told.get(key) ?? 0n) === (amountOf(key, part) ?? 0n)
    })
  const claims = await readClaims(state, pool, CLAIMS)
  const others = claims.filter((claim) => !areSame(claim, (_, { paid, held }) => paid - held))
  if (others.length > STORIES) return undefined
  // Some of it may have reached whoever was to be paid at first.
  const stories = await Promise.all(others.map(({ id }) => reachedIn(asked.at, pool, id, payee)))
  if (stories.includes(undefined)) return undefined
  return others.every((claim, at) => areSame(claim, (key) => stories[at]!.get(key)))
}

/** Whether nothing is left out, by the chain's claims; false where there are more than are read. */
async function isWhole(asked: Asked, payee: string, entries: readonly LedgerEntry[]): Promise<boolean> {
  const state = await stateAt(asked.at.api, asked.tip!.hash)
  const rows = await readPoolRows(state, POOLS + 1)
  const paying = rows.slice(0, POOLS).filter(({ record }) => record.sum > 0n)
  const small = paying.filter(({ pool }) => pool.claims <= CLAIMS)
  const found = await Promise.all(
    small.map(({ pool }) => {
      const some = entries.filter((entry) => entry.pool === pool.id)
      const told = summedUp(some.map((entry) => ({ key: partKey(entry.claim, entry.part), amount: -potOf(entry) })))
      return isAllOf(asked, state, pool.id, payee, told)
    }),
  )
  if (found.includes(false)) asked.wrong()
  return rows.length <= POOLS && small.length === paying.length && !found.includes(undefined)
}

const sumKey = ({ pool, kind }: { readonly pool: number; readonly kind: string }) => `${pool} ${kind}`

const readTold = (at: At, payee: string): Promise<PayeeTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const { entries, cut } = await readEntries(asked, payee)
    if (!areInOrder(entries) || entries.some((entry) => entry.payee !== payee)) asked.wrong()
    const checked = await asked.compared(entries.slice(0, COMPARED), checkEntries)
    if (!cut) {
      const { totals } = await asked.one(asked.client.GET('/totals', { params: { query: { payee } } }))
      const listed = summedUp(entries.map((entry) => ({ key: sumKey(entry), amount: potOf(entry) })))
      const areSame = totals.every((total) => listed.get(sumKey(total)) === potOf(booksOf(total)))
      if (totals.length !== listed.size || !areSame) asked.wrong()
    }
    return {
      ...{ state: 'told', block: asked.tip!.block, cut, count: entries.length },
      isWhole: !cut && (await isWhole(asked, payee, entries)),
      compared: checked.filter((one) => one === 'same').length,
      lines: entries
        .map((entry) => ({ ...entry, at: entry.time / 1_000n, amount: -potOf(entry) }))
        .filter(({ amount }) => amount > 0n),
    }
  })

/** What was paid to an account, and whether it is a registered payee. */
export async function readPayee(at: At, payee: string) {
  const [registered, told] = await Promise.all([readRegisteredPayees(at), readTold(at, payee)])
  const pools = told.state === 'told' ? [...new Set(told.lines.map(({ pool }) => pool))] : []
  const rows = await Promise.all(pools.map((pool) => readPoolRow(at, pool)))
  return {
    registered: registered.includes(payee),
    told,
    pools: rows.flatMap((row) => (row ? [{ id: row.pool.id, name: row.pool.name, currency: row.currency }] : [])),
  }
}
