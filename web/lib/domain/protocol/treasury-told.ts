// The treasury's money from the chain's history: its sums lead from what there was at first to what the chain has of each currency.
import { readDatesAround } from '@huzhu/governance/block-dates'
import { type Currency, type CurrencyId, readCurrency } from '@huzhu/governance/currencies'
import { readCurrencies } from '@huzhu/governance/pool-list'
import { stateAt } from '@huzhu/governance/state'
import { readBlockClock, readNow } from '@huzhu/governance/time'
import { readApprovedSpend, readSpendCount, readSpendProgress, readTreasury } from '@huzhu/governance/treasury'
import {
  TREASURY_KINDS,
  type ToldMove,
  type TreasuryKind,
  checkMoves,
  readTreasuryBefore,
  spendsIn,
} from '@huzhu/governance/treasury-movements'
import type { HistoryMove } from '@huzhu/history/client'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from '../ledger/asking'
import { LONG, lastDayOf } from '../ledger/days'
import { type Place, areInOrder, asNext, placeIn } from '../ledger/page'

/** What the movements of a kind come to in a day, or in a month of a long course. */
export interface TreasuryDay {
  /** The first second of the day, or of the month's last, of UTC. */
  readonly at: bigint
  readonly kind: TreasuryKind
  readonly count: number
  readonly amount: bigint
}

/** The treasury's money in a currency. */
export interface Purse {
  readonly currency: Currency
  /** What there was at the chain's beginning, and what there is. */
  readonly opening: bigint
  readonly closing: bigint
  readonly days: readonly TreasuryDay[]
}

/** A spend that token holders approved. */
export interface Spend {
  readonly index: number
  readonly currency: Currency
  readonly amount: bigint
  readonly to: string
  /** The referendum that approved it; undefined where the node does not say any more which it was. */
  readonly referendum: number | undefined
  /** In seconds. */
  readonly approved: bigint
  readonly block: number
  readonly paid: { readonly at: bigint; readonly block: number } | undefined
  readonly voided: boolean
  /** Until when anybody could have it paid, or can. */
  readonly until: bigint
  /** Whether that is over. */
  readonly expired: boolean
}

/** A movement, with its currency. */
export type TreasuryLine = Omit<ToldMove, 'currency'> & { readonly currency: Currency }

/** What a history tells of the treasury. */
export type TreasuryTold =
  | Untold
  | {
      readonly state: 'told'
      readonly block: number
      readonly purses: readonly Purse[]
      /** Whether what there was at first is told by the chain; else it is what is left when all movements are taken off. */
      readonly openingKnown: boolean
      readonly spends: readonly Spend[]
      /** Whether how it divides by kind was compared: fees in all are what is left then, and by month the history's word. Else all of it is. */
      readonly divided: boolean
      /** Whether older spends are left out. */
      readonly cut: boolean
      readonly lines: readonly TreasuryLine[]
      /** Where the next page begins. */
      readonly next: string | undefined
      /** How many of the lines and spends were compared with their blocks, and how many there are. */
      readonly compared: number
      readonly count: number
    }

const DAY = 86_400n
/** Lines of a page, and spends that are shown. */
const [PAGE, SPENDS] = [30, 50]
/** Movements other than fees of which each is compared, so that what they come to by kind is known. */
const FEW = 100

const isKind = (kind: string): kind is TreasuryKind => (TREASURY_KINDS as readonly string[]).includes(kind)

const idIn = (asked: Asked, currency: string): CurrencyId =>
  currency === 'native' ? currency : /^\d{1,10}$/.test(currency) ? Number(currency) : asked.wrong()

/** What moved it, month by month, or day by day where a picture has room for that. */
async function sumsOf(asked: Asked) {
  const of = async (by: 'day' | 'month') => {
    const { days } = await asked.one(asked.client.GET('/treasury/days', { params: { query: { by } } }))
    if (days.some(({ kind }) => !isKind(kind))) asked.wrong()
    return { by, days: days.map(({ currency, ...day }) => ({ ...day, currency: idIn(asked, currency) })) }
  }
  const months = await of('month')
  const [first, last] = [months.days[0]?.day ?? 0, months.days.at(-1)?.day ?? 0]
  return BigInt(last - first) * DAY > LONG ? months : of('day')
}

type Sums = Awaited<ReturnType<typeof sumsOf>>

/** What there was, what moved it, and what there is. */
async function pursesOf(asked: Asked, sums: Sums, known: readonly Currency[]) {
  const { by, days } = sums
  const today = ((await readNow(asked.at)).wall / DAY) * DAY
  const native = known.find(({ id }) => id === 'native')!
  const all = [...known, ...(await missing(asked, sums, known))]
  const { api } = asked.at
  const now = await stateAt(api, asked.tip!.hash)
  let openingKnown = true
  const purses = await Promise.all(
    all.map(async (currency): Promise<Purse> => {
      const own = days.filter((day) => day.currency === currency.id)
      const moved = own.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
      const closing = await readTreasury(now, currency.id)
      const opening = await asked.kept(async () => readTreasury(await api.at(api.genesisHash), currency.id))
      if (opening !== undefined && opening + moved !== closing) asked.wrong()
      if (opening === undefined) openingKnown = false
      return {
        ...{ currency, opening: opening ?? closing - moved, closing },
        days: own.map(({ day, kind, count, amount }) => ({
          at: by === 'day' ? BigInt(day) * DAY : lastDayOf(day, today),
          ...{ kind: kind as TreasuryKind, count, amount: BigInt(amount) },
        })),
      }
    }),
  )
  const isUsed = ({ currency, opening, closing, days }: Purse) =>
    currency === native || days.length > 0 || opening > 0n || closing > 0n
  return { purses: purses.filter(isUsed), openingKnown, currencies: all }
}

/** Currencies that moved and are not registered any more. */
const missing = (asked: Asked, { days }: Sums, known: readonly Currency[]) => {
  const ids = new Set(days.map(({ currency }) => currency))
  const others = [...ids].filter((id) => !known.some((one) => one.id === id))
  return Promise.all(others.map((id) => readCurrency(asked.at, id)))
}

/** All kinds but fees, which are in nearly every block. */
const RARE = TREASURY_KINDS.filter((kind) => kind !== 'Fee')

/** Movements of an answer, as they are compared. */
const movesIn = (asked: Asked, entries: readonly HistoryMove[]): ToldMove[] =>
  entries.map(({ time, currency, kind, amount, spend, who, ...row }) => ({
    ...{ ...row, time: BigInt(time), currency: idIn(asked, currency), kind: isKind(kind) ? kind : asked.wrong() },
    ...{ amount: BigInt(amount), spend: spend ?? undefined, who: who ?? undefined },
  }))

async function movesOf(asked: Asked, query: { kind?: string; from?: string | undefined; count: number }) {
  const { entries, next } = await asked.one(asked.client.GET('/treasury/entries', { params: { query } }))
  const moves = movesIn(asked, entries)
  if (!areInOrder(moves)) asked.wrong()
  return { moves, next }
}

/**
 * All movements but fees, where they are few: each is compared, and they come to what is told of their kinds day by day.
 * Undefined where they are many, or the node has forgotten some: then how money divides by kind is the history's word.
 */
async function rareOf(asked: Asked, { by, days }: Sums): Promise<readonly ToldMove[] | undefined> {
  const { moves, next } = await movesOf(asked, { kind: RARE.join(), count: FEW })
  if (moves.some(({ kind }) => kind === 'Fee')) asked.wrong()
  if (next !== null || (await asked.compared(moves, checkMoves)).includes('forgotten')) return undefined
  const dayOf = (time: bigint) => {
    const at = new Date(Number(time))
    return BigInt(by === 'day' ? Number(time) : Date.UTC(at.getUTCFullYear(), at.getUTCMonth())) / (DAY * 1_000n)
  }
  const keyOf = (day: number | bigint, currency: CurrencyId, kind: string) => `${day} ${currency} ${kind}`
  const own = Map.groupBy(moves, ({ time, currency, kind }) => keyOf(dayOf(time), currency, kind))
  const told = days.filter(({ kind }) => kind !== 'Fee')
  const areSame = told.every(({ day, currency, kind, count, amount }) => {
    const some = own.get(keyOf(day, currency, kind)) ?? []
    const sum = some.reduce((total, move) => total + move.amount, 0n)
    return some.reduce((total, move) => total + move.count, 0) === count && sum === BigInt(amount)
  })
  if (!areSame || own.size !== told.length) asked.wrong()
  return moves
}

/** Spends, the newest first, each with the referendum that the chain says approved it. None is left out but older ones, as the chain numbers them. */
async function spendsOf(asked: Asked, currencies: readonly Currency[], rare: readonly ToldMove[] | undefined) {
  const { events, more } = await asked.one(asked.client.GET('/treasury/spends'))
  const told = asked.eventsIn(events)
  const all = spendsIn(told) ?? asked.wrong()
  const count = await asked.after(asked.tip!.hash, readSpendCount)
  const first = more ? (all[0]?.index ?? 0) : 0
  if (all.some(({ index }, at) => index !== first + at)) asked.wrong()
  if (count !== undefined && first + all.length !== count) asked.wrong()
  const paid = new Set(all.flatMap((spend) => (spend.paid ? [spend.index] : [])))
  const moved = rare?.flatMap((move) => (move.kind === 'Spent' && move.spend! >= first ? [move.spend!] : []))
  if (moved && (moved.length !== paid.size || moved.some((index) => !paid.has(index)))) asked.wrong()

  const some = all.slice(-SPENDS)
  const isShown = new Set(some.flatMap(({ approved, paid }) => (paid ? [approved, paid] : [approved])))
  const shown = told.filter((event) => isShown.has(event))
  const checked = await asked.same(shown)
  const day = await readDatesAround(
    asked.at,
    await readBlockClock(asked.at),
    some.map(({ until }) => until),
  )
  const referenda = new Map(told.map((event, place) => [event, events[place]!.referendum]))
  const spends = await Promise.all(
    some.map(async ({ approved, paid, ...spend }): Promise<Spend> => {
      const { index, currency: id, until, voided } = spend
      const currency = currencies.find((one) => one.id === id) ?? (await readCurrency(asked.at, id))
      const named = referenda.get(approved) ?? undefined
      // Which call it was is told by the events around it.
      const found = named === undefined ? undefined : await readApprovedSpend(asked.at.api, named, approved.block)
      if (found && found.index !== index) asked.wrong()
      if (!paid && !voided) {
        const { block, hash } = asked.tip!
        const progress = await asked.after(hash, (state) =>
          readSpendProgress(state, asked.at.api, { index, until }, block),
        )
        if (progress?.kind === 'Paid') asked.wrong()
      }
      return {
        ...{ index, amount: spend.amount, to: spend.to, voided, currency, block: approved.block },
        ...{ approved: approved.time / 1_000n, referendum: found ? named : undefined },
        paid: paid && { at: paid.time / 1_000n, block: paid.block },
        ...{ until: day(until), expired: until <= asked.tip!.block },
      }
    }),
  )
  const compared = checked.filter((one) => one === 'same').length
  return { spends: spends.toReversed(), cut: first + all.length > spends.length, compared, count: shown.length }
}

/** A page of movements, the newest first, and nothing left out of it: it leads from what there was before it to what there was after. */
async function linesOf(
  asked: Asked,
  purses: readonly Purse[],
  currencies: readonly Currency[],
  from: string | undefined,
) {
  const { moves, next } = await movesOf(asked, { from, count: PAGE })
  const checked = await asked.compared(asNext({ lines: moves, from, next }), checkMoves)
  const ids = currencies.map(({ id }) => id)
  const before = (place: Place) => asked.kept(() => readTreasuryBefore(asked.at.api, ids, place))
  const there = (of: 'opening' | 'closing') =>
    ids.map((id) => purses.find(({ currency }) => currency.id === id)?.[of] ?? 0n)
  const last = moves.at(-1)
  const [above, below] = await Promise.all([
    from === undefined ? there('closing') : before(placeIn(from)),
    next !== null && last ? before(last) : there('opening'),
  ])
  const movedIn = (id: CurrencyId) =>
    moves.reduce((sum, { currency, amount }) => (currency === id ? sum + amount : sum), 0n)
  const isWhole = !above || !below || ids.every((id, at) => below[at]! + movedIn(id) === above[at])
  if (!isWhole) asked.wrong()
  return {
    lines: moves.map((move): TreasuryLine => {
      const currency = currencies.find(({ id }) => id === move.currency)
      return currency ? { ...move, currency } : asked.wrong()
    }),
    next: next ?? undefined,
    compared: checked.filter((one) => one === 'same').length,
  }
}

/** The treasury's money in and out; `from`: where a page of its movements begins. */
export const readTreasuryTold = (at: At, from?: string): Promise<TreasuryTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const [registered, sums] = await Promise.all([readCurrencies(at), sumsOf(asked)])
    const { purses, openingKnown, currencies } = await pursesOf(asked, sums, registered)
    const rare = await rareOf(asked, sums)
    const [spends, lines] = await Promise.all([
      spendsOf(asked, currencies, rare),
      linesOf(asked, purses, currencies, from),
    ])
    return {
      ...{ state: 'told', block: asked.tip!.block, purses, openingKnown, divided: rare !== undefined },
      ...{ spends: spends.spends, cut: spends.cut, lines: lines.lines, next: lines.next },
      compared: spends.compared + lines.compared,
      count: spends.count + lines.lines.length,
    }
  })
