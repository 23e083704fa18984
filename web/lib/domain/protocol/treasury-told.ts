// The treasury's money from the chain's history: its sums lead from what there was at first to what the chain has of each currency.
import { type Currency, type CurrencyId, readCurrency } from '@huzhu/governance/currencies'
import { readCurrencies } from '@huzhu/governance/pool-list'
import { readNow } from '@huzhu/governance/time'
import { readApprovedSpend, readTreasury } from '@huzhu/governance/treasury'
import {
  TREASURY_KINDS,
  type ToldMove,
  type TreasuryKind,
  checkMoves,
  spendsIn,
} from '@huzhu/governance/treasury-movements'
import type { At } from '$lib/chain/reads'
import { Asked, type Untold, asking } from '../ledger/asking'
import { LONG, lastDayOf } from '../ledger/compare'

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
const PAGE = 30

const idOf = (currency: string): CurrencyId => (currency === 'native' ? currency : Number(currency))
const isKind = (kind: string): kind is TreasuryKind => (TREASURY_KINDS as readonly string[]).includes(kind)

/** What moved it, month by month, or day by day where a picture has room for that. */
async function sumsOf(asked: Asked) {
  const of = async (by: 'day' | 'month') => {
    const { days } = await asked.one(asked.client.GET('/treasury/days', { params: { query: { by } } }))
    return { by, days }
  }
  const months = await of('month')
  const [first, last] = [months.days[0]?.day ?? 0, months.days.at(-1)?.day ?? 0]
  return BigInt(last - first) * DAY > LONG ? months : of('day')
}

/** What there was, what moved it, and what there is. */
async function pursesOf(asked: Asked, known: readonly Currency[]) {
  const { by, days } = await sumsOf(asked)
  const today = ((await readNow(asked.at)).wall / DAY) * DAY
  const native = known.find(({ id }) => id === 'native')!
  const all = [...known, ...(await missing(asked, days, known))]
  if (days.some(({ kind }) => !isKind(kind))) asked.wrong()
  const { api } = asked.at
  let openingKnown = true
  const purses = await Promise.all(
    all.map(async (currency): Promise<Purse> => {
      const own = days.filter((day) => idOf(day.currency) === currency.id)
      const moved = own.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
      const closing = await asked.after(asked.tip!.hash, (state) => readTreasury(state, currency.id))
      const opening = await asked.kept(async () => readTreasury(await api.at(api.genesisHash), currency.id))
      if (opening !== undefined && closing !== undefined && opening + moved !== closing) asked.wrong()
      if (opening === undefined) openingKnown = false
      const there = closing ?? (await readTreasury(asked.at, currency.id))
      return {
        ...{ currency, opening: opening ?? there - moved, closing: there },
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
const missing = (asked: Asked, days: readonly { currency: string }[], known: readonly Currency[]) => {
  const ids = new Set(days.map(({ currency }) => idOf(currency)))
  const others = [...ids].filter((id) => !known.some((one) => one.id === id))
  return Promise.all(others.map((id) => readCurrency(asked.at, id)))
}

/** Spends, the newest first, each with the referendum that the chain says approved it. */
async function spendsOf(asked: Asked, currencies: readonly Currency[]) {
  const { events, more } = await asked.one(asked.client.GET('/treasury/spends'))
  const told = asked.eventsIn(events)
  const checked = await asked.same(told)
  const referenda = new Map(told.map((event, place) => [event, events[place]!.referendum]))
  const spends = await Promise.all(
    (spendsIn(told) ?? asked.wrong()).map(async ({ index, currency: id, approved, paid, ...spend }): Promise<Spend> => {
      const currency = currencies.find((one) => one.id === id) ?? (await readCurrency(asked.at, id))
      const named = referenda.get(approved) ?? undefined
      // Which call it was is told by the events around it.
      const found = named === undefined ? undefined : await readApprovedSpend(asked.at.api, named, approved.block)
      if (found && found.index !== index) asked.wrong()
      return {
        ...{ ...spend, index, currency, block: approved.block, approved: approved.time / 1_000n },
        referendum: found ? named : undefined,
        paid: paid && { at: paid.time / 1_000n, block: paid.block },
      }
    }),
  )
  const compared = checked.filter((one) => one === 'same').length
  return { spends: spends.toReversed(), cut: more, compared, count: told.length }
}

async function linesOf(asked: Asked, currencies: readonly Currency[], from: string | undefined) {
  const query = { from, count: PAGE }
  const { entries, next } = await asked.one(asked.client.GET('/treasury/entries', { params: { query } }))
  const moves = entries.map(({ time, currency, kind, amount, spend, who, ...row }): ToldMove => ({
    ...{ ...row, time: BigInt(time), currency: idOf(currency), kind: isKind(kind) ? kind : asked.wrong() },
    ...{ amount: BigInt(amount), spend: spend ?? undefined, who: who ?? undefined },
  }))
  const checked = await asked.compared(checkMoves(asked.at.api, moves))
  return {
    lines: moves.flatMap((move): TreasuryLine[] => {
      const currency = currencies.find(({ id }) => id === move.currency)
      return currency ? [{ ...move, currency }] : asked.wrong()
    }),
    next: next ?? undefined,
    compared: checked.filter((one) => one === 'same').length,
  }
}

/** The treasury's money in and out; `from`: where a page of its movements begins. */
export const readTreasuryTold = (at: At, from?: string): Promise<TreasuryTold> =>
  asking(async () => {
    const asked = new Asked(at)
    const registered = await readCurrencies(at)
    const { purses, openingKnown, currencies } = await pursesOf(asked, registered)
    const [spends, lines] = await Promise.all([spendsOf(asked, currencies), linesOf(asked, currencies, from)])
    return {
      ...{ state: 'told', block: asked.tip!.block, purses, openingKnown, spends: spends.spends, cut: spends.cut },
      ...{ lines: lines.lines, next: lines.next },
      compared: spends.compared + lines.compared,
      count: spends.count + lines.lines.length,
    }
  })
