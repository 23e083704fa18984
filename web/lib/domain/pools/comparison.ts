// Pools side by side: which, for what, and in which order they stand.
import type { Need } from '@huzhu/governance/claims'
import { type Newcomer, newcomerIn } from '@huzhu/governance/newcomers'
import type { PoolRow } from '@huzhu/governance/pool-list'
import type { PoolFigures } from '$lib/domain/ledger/figures'
import type { Seconds } from '$lib/ui/time/dates'

/** As many stand side by side. */
const MOST = 4

/** A pool of a comparison. */
export interface Side {
  readonly row: PoolRow
  readonly figures: PoolFigures
  /** How many members have lapsed, once that is known. */
  readonly lapsed: number | undefined
}

/** What somebody wants a pool for: a cost of a year, and the day on which it is due. */
export interface Question {
  readonly cost: bigint
  readonly day: Seconds
}

const NEEDS: readonly Need[] = ['Tuition', 'Books', 'Device', 'Exam']
const DATE = /^\d{4}-\d\d-\d\d$/
const AMOUNT = /^\d{1,15}(\.\d{1,12})?$/

/** What an address asks for; what it says that is none of it is left out. */
interface AskedComparison {
  readonly pools: readonly number[] | undefined
  readonly need: Need
  /** As they are written: an amount in the first pool's currency, and a day. */
  readonly cost: string | undefined
  readonly day: string | undefined
}

export function comparisonIn(query: URLSearchParams): AskedComparison {
  const named = (query.get('pools') ?? '').split(',').filter((text) => /^\d{1,9}$/.test(text))
  const pools = [...new Set(named.map(Number))].slice(0, MOST)
  const matched = (name: string, form: RegExp) => form.exec(query.get(name) ?? '')?.[0]
  return {
    pools: pools.length === 0 ? undefined : pools,
    need: NEEDS.find((need) => need === query.get('need')) ?? 'Tuition',
    cost: matched('cost', AMOUNT),
    day: matched('day', DATE),
  }
}

/** An address that asks for something else in one way. */
export function comparisonPlace(query: URLSearchParams, change: Readonly<Record<string, string | undefined>>): string {
  const changed = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') changed.delete(name)
    else changed.set(name, value)
  }
  const text = changed.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** The pools with one more, or with one less where it was among them. */
export function withPool(pools: readonly number[], one: number): number[] {
  if (pools.includes(one)) return pools.filter((pool) => pool !== one)
  return [...pools, one].slice(-MOST)
}

/** Why a pool stands where it does; the kinds in the order in which they stand. */
const KINDS = ['expected', 'untried', 'late', 'closed', 'currency'] as const

/** What a pool would be to whoever asks. */
export interface Placed {
  readonly side: Side
  readonly kind: (typeof KINDS)[number]
  readonly newcomer: Newcomer
  /** Of the claims decided in the span those that were paid in full; undefined where the history is not told. */
  readonly record: { readonly paid: number; readonly decided: number } | undefined
  /** What the rules allow times the share of claims that were paid; undefined where none was decided. */
  readonly expected: bigint | undefined
}

const isSameCurrency = (one: PoolRow, other: PoolRow) => one.currency.id === other.currency.id

/** Whether somebody can become a member now, if they are let in. */
const takesMembers = ({ pool, health }: PoolRow) => pool.state === 'Open' && health.placesFrom === undefined

function placed(side: Side, first: PoolRow, { cost, day }: Question, now: Seconds): Placed {
  const { row, figures } = side
  const newcomer = newcomerIn(row, cost, day, now)
  const record = figures.state === 'told' ? figures.claims : undefined
  const isTried = record !== undefined && record.decided > 0
  const kind = !isSameCurrency(row, first)
    ? 'currency'
    : !takesMembers(row)
      ? 'closed'
      : newcomer.coverFrom > day
        ? 'late'
        : isTried
          ? 'expected'
          : 'untried'
  const expected = isTried ? (newcomer.amount * BigInt(record.paid)) / BigInt(record.decided) : undefined
  return { side, kind, newcomer, record: isTried ? record : undefined, expected }
}

const speedOf = ({ side: { figures } }: Placed): bigint | undefined =>
  figures.state === 'told' ? figures.payments?.median : undefined

const bySize = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Pools as they answer a question: those first from which most is to be expected on that day, of the same the quicker
 * one; then those that have decided nothing yet, by what they allow; then those that would not cover it, those that take
 * nobody now, and those whose sums cannot be compared.
 */
export function inAnswer(sides: readonly Side[], question: Question, now: Seconds): Placed[] {
  const [first] = sides
  if (!first) return []
  return sides
    .map((side) => placed(side, first.row, question, now))
    .toSorted((a, b) => {
      const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
      if (kinds !== 0) return kinds
      const [one, other] = [a.expected ?? a.newcomer.amount, b.expected ?? b.newcomer.amount]
      if (one !== other) return bySize(other, one)
      const [quick, slow] = [speedOf(a), speedOf(b)]
      return quick === undefined || slow === undefined ? 0 : bySize(quick, slow)
    })
}
