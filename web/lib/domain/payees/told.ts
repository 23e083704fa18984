// What was paid to an account, from the chain's history: each payment compared with its event, the sums with the payments.
import { readRegisteredPayees } from '@huzhu/governance/pools'
import { readPoolRow } from '@huzhu/governance/pool-list'
import { checkEntries } from '@huzhu/governance/ledger'
import { potOf } from '@huzhu/governance/movements'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from '../ledger/asking'
import { entryOf } from '../ledger/compare'

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
    }

/** Entries of a page, pages that are read, and entries of which the blocks are read. */
const [PAGE, PAGES, COMPARED] = [500, 4, 100]

const sumKey = ({ pool, kind }: { readonly pool: number; readonly kind: string }) => `${pool} ${kind}`

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

const readTold = (at: At, payee: string): Promise<PayeeTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const { entries, cut } = await readEntries(asked, payee)
    const checked = await asked.compared(checkEntries(at.api, asked.once(entries).slice(0, COMPARED)))
    if (entries.some((entry) => entry.payee !== payee)) asked.wrong()
    if (!cut) {
      const { totals } = await asked.one(asked.client.GET('/totals', { params: { query: { payee } } }))
      const listed = new Map<string, bigint>()
      for (const entry of entries) listed.set(sumKey(entry), (listed.get(sumKey(entry)) ?? 0n) + potOf(entry))
      const summed = totals.map(({ pool, kind, free, settling, held, donated }) => {
        const books = [free, settling, held, donated].map(BigInt)
        return [sumKey({ pool, kind }), books.reduce((sum, one) => sum + one, 0n)] as const
      })
      if (summed.length !== listed.size || summed.some(([key, sum]) => listed.get(key) !== sum)) asked.wrong()
    }
    return {
      ...{ state: 'told', block: asked.tip!.block, cut, count: entries.length },
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
