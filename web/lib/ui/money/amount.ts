import { locale, type Language } from '../language/language.ts'
import type { Currency } from './currency.ts'

/** Money in a currency's smallest unit. */
export type Balance = bigint

/**
 * - `full`: always with its cents, and nothing is cut, for sums that stand under one another: ¥1,160.00
 * - `plain`: cents only where there are any, for sentences: ¥1,160
 * - `exact`: as `plain`, and nothing is cut: for limits that are typed
 */
export type AmountForm = 'full' | 'plain' | 'exact'

/** In a sentence a fraction beyond this many places is cut, never rounded up: nobody is told more than there is. */
const shownPlaces = 4

/** How many places of a fraction are shown. */
export const placesOf = (fraction: string) => Math.max(shownPlaces, fraction.search(/[1-9]/) + 2)

const isSign = (symbol: string) => !/\p{Letter}/u.test(symbol)

function fractionOf(digits: string, decimals: number, form: AmountForm): string {
  const bare = digits.replace(/0+$/, '')
  if (bare.length > shownPlaces && form === 'plain') {
    return bare.slice(0, placesOf(bare)).replace(/0+$/, '')
  }
  const cents = Math.min(decimals, 2)
  return form !== 'full' && bare === '' ? '' : bare.padEnd(cents, '0')
}

/** The pieces of an amount, in the order in which they are written. */
export interface AmountParts {
  minus: boolean
  /** Before the digits, for signs. */
  sign: string
  digits: string
  /** After the digits, for symbols of letters. */
  letters: string
}

/** An amount in pieces, for a component that sets the symbol smaller than the digits. */
export function amountParts(
  amount: Balance,
  currency: Currency,
  language: Language,
  form: AmountForm = 'full',
): AmountParts {
  const size = amount < 0n ? -amount : amount
  const unit = 10n ** BigInt(currency.decimals)
  const number = new Intl.NumberFormat(locale[language])
  const point = number.formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'
  const fraction = fractionOf((size % unit).toString().padStart(currency.decimals, '0'), currency.decimals, form)
  const sign = isSign(currency.symbol)
  return {
    minus: amount < 0n,
    sign: sign ? currency.symbol : '',
    digits: number.format(size / unit) + (currency.decimals > 0 && fraction ? point + fraction : ''),
    letters: sign ? '' : currency.symbol,
  }
}

/** An amount as text: “¥1,160.00”, “0.004 HUZ”. The space does not break. */
export function formatAmount(
  amount: Balance,
  currency: Currency,
  language: Language,
  form: AmountForm = 'plain',
): string {
  const { minus, sign, digits, letters } = amountParts(amount, currency, language, form)
  return `${minus ? '−' : ''}${sign}${digits}${letters && `\u00a0${letters}`}`
}

/** For an axis: “6万”, “60k”. */
export function formatShort(amount: Balance, currency: Currency, language: Language): string {
  const unit = 10n ** BigInt(currency.decimals)
  const short = new Intl.NumberFormat(locale[language], { notation: 'compact', maximumFractionDigits: 1 })
  if (amount % unit === 0n || amount >= 100n * unit) return short.format(amount / unit)
  return amountParts(amount, currency, language, 'plain').digits
}
