// Which entries are shown, as the page's address says: what one sees can be sent to somebody.
import type { LedgerFilter } from './compare'

const ADDRESS = /^[1-9A-HJ-NP-Za-km-z]{46,48}$/
const NUMBER = /^\d{1,9}$/
const DATE = /^\d{4}-\d\d-\d\d$/
const CURSOR = /^\d{1,10}-\d{1,5}$/

/** Kinds of movements that one looks for together. */
export const GROUPS = {
  dues: ['DuesPaid'],
  donations: ['Donated', 'Swept'],
  payments: ['PartPaid', 'PartHeld', 'HeldCollected', 'PayeeNamed'],
  bonds: ['BondSplit'],
  leaving: ['ExitPaid', 'ShareRedeemed', 'PoolClosed'],
  rounds: ['RoundClosed', 'RoundSettled'],
} as const

/** A group of kinds. */
export type Group = keyof typeof GROUPS

const isGroup = (name: string | null): name is Group => name !== null && Object.hasOwn(GROUPS, name)

/** Midnight of a day in the reader's own zone, in seconds; `days` later. */
function midnight(day: string | null, days = 0): bigint | undefined {
  if (day === null || !DATE.test(day)) return undefined
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = new Date(year, month - 1, date + days).getTime()
  return Number.isNaN(at) ? undefined : BigInt(at / 1_000)
}

const matched = (value: string | null, form: RegExp) => (value !== null && form.test(value) ? value : undefined)

/** What an address asks for. Whatever it says that is no filter is left out. */
export interface AskedLedger {
  /** Undefined where no pool is named and there is none to take in its place. */
  readonly filter: LedgerFilter | undefined
  readonly group: Group | undefined
  /** First and last day, as they are written. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** The place behind which the page begins. */
  readonly after: string | undefined
}

/** What an address asks for; of the pool `usual` where it names none. */
export function askedBy(query: URLSearchParams, usual?: number): AskedLedger {
  const [named, claim] = [matched(query.get('pool'), NUMBER), matched(query.get('claim'), NUMBER)]
  const pool = named === undefined ? usual : Number(named)
  const kind = query.get('kind')
  const group = isGroup(kind) ? kind : undefined
  const [since, until] = [midnight(query.get('from')), midnight(query.get('to'), 1)]
  return {
    filter:
      pool === undefined
        ? undefined
        : {
            pool,
            kinds: group && GROUPS[group],
            person: matched(query.get('person'), ADDRESS),
            payee: matched(query.get('payee'), ADDRESS),
            claim: claim === undefined ? undefined : Number(claim),
            since,
            until,
          },
    group,
    from: since === undefined ? undefined : query.get('from')!,
    to: until === undefined ? undefined : query.get('to')!,
    after: matched(query.get('after'), CURSOR),
  }
}

/** What can be changed in an address. */
export type Change = Partial<
  Record<'pool' | 'kind' | 'person' | 'payee' | 'claim' | 'from' | 'to' | 'after', string | undefined>
>

/** The same with something else asked for, from its first page on unless another is named. */
export function queryWith(query: URLSearchParams, change: Change): string {
  const changed = new URLSearchParams(query)
  changed.delete('after')
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') changed.delete(name)
    else changed.set(name, value)
  }
  const written = changed.toString()
  return written === '' ? '' : `?${written}`
}

/** Where all of what is asked for is read as a file: the history's own address. */
export function fileOf({ pool, kinds, person, payee, claim, since, until }: LedgerFilter, decimals: number): string {
  const millis = (seconds: bigint | undefined) => (seconds === undefined ? undefined : String(seconds * 1_000n))
  const asked = {
    ...{ pool: String(pool), kind: kinds?.join(), person, payee, claim: claim?.toString() },
    ...{ since: millis(since), until: millis(until), decimals: String(decimals) },
  }
  const query = new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  return `/history/entries.csv?${query.toString()}`
}
