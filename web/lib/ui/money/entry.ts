import type { Balance } from './amount.ts'
import type { Currency } from './currency.ts'

/** Why what was typed is no amount. Each has its own sentence in `MoneyField`. */
export type EntryProblem = 'empty' | 'not-digits' | 'negative' | 'separators' | 'too-many-places' | 'zero' | 'too-large'

export type Entry = { amount: Balance } | { problem: EntryProblem }

/** The chain counts in u128. */
const largest = 2n ** 128n - 1n

// A Chinese keyboard gives full-width digits, commas and points as readily as narrow ones.
const narrow = (text: string) =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .replaceAll('−', '-')
    .replaceAll('\uffe5', '¥')
    .toLowerCase()

/** Why what was typed is no count of a unit's smallest parts. */
type DecimalProblem = Exclude<EntryProblem, 'zero' | 'too-large'>

/** Reads what a person types as a count of a unit's smallest parts, of which `places` decimals tell. Nothing is rounded. */
function readNarrow(text: string, places: number): { parts: bigint } | { problem: DecimalProblem } {
  const typed = text.replace(/[\s\u00a0]/g, '')
  if (typed === '') return { problem: 'empty' }
  if (/^-[\d.,]+$/.test(typed)) return { problem: 'negative' }
  if (!/^[\d.,]+$/.test(typed) || !/\d/.test(typed)) return { problem: 'not-digits' }
  const [whole = '', fraction = '', ...more] = typed.split('.')
  if (more.length > 0 || fraction.includes(',')) return { problem: 'separators' }
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole)) return { problem: 'separators' }
  if (fraction.replace(/0+$/, '').length > places) return { problem: 'too-many-places' }
  return { parts: BigInt(`${whole.replaceAll(',', '') || '0'}${fraction.slice(0, places).padEnd(places, '0')}`) }
}

/** Reads a number as a person types it, in its smallest parts. */
export const readDecimal = (text: string, places: number) => readNarrow(narrow(text), places)

/**
 * Reads an amount as a person types it: “1,600”, “１６００．５”, “¥ 1600.50”. Commas are taken where they part thousands;
 * anything that could be read in two ways is asked about, not guessed.
 */
export function readAmount(text: string, currency: Currency): Entry {
  const read = readNarrow(narrow(text).replaceAll(narrow(currency.symbol), ''), currency.decimals)
  if ('problem' in read) return read
  const amount = read.parts
  if (amount === 0n) return { problem: 'zero' }
  return amount > largest ? { problem: 'too-large' } : { amount }
}

/** An amount as it would be typed: “16.5”. Every digit is there, so that it reads as what it is. */
export function entryText(amount: Balance, { decimals }: Pick<Currency, 'decimals'>): string {
  const digits = amount.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}
