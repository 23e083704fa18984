import { m } from '$lib/paraglide/messages'
import { entryText, readDecimal } from '$lib/ui/money/entry'

/** What a number may be; `scale`, a power of ten, of the value's units make one of what is typed. */
interface NumberTerms {
  readonly from: number
  readonly to: number
  readonly scale: number
}

/** Decimals that a typed number can have. */
const placesOf = (scale: number) => Math.round(Math.log10(scale))

/** The value that was typed; NaN where it is no number, or one that is too fine. It may lie beyond its bounds. */
export function valueOf(text: string, { scale }: NumberTerms): number {
  const read = readDecimal(text, placesOf(scale))
  return 'parts' in read ? Number(read.parts) : NaN
}

/** A value as it would be typed; a number's own text has an exponent where it is small. */
export const textOf = (value: number, { scale }: Pick<NumberTerms, 'scale'>): string =>
  Number.isNaN(value) ? '' : entryText(BigInt(value), { decimals: placesOf(scale) })

/** What is wrong with what was typed, and what to type instead; undefined where it is a number within its bounds. */
export function numberProblem(text: string, terms: NumberTerms): string | undefined {
  const { from, to, scale } = terms
  const bounds = () => m.field_number_bounds({ from: textOf(from, terms), to: textOf(to, terms) })
  const places = placesOf(scale)
  const read = readDecimal(text, places)
  if ('parts' in read) {
    const value = Number(read.parts)
    return value >= from && value <= to ? undefined : bounds()
  }
  switch (read.problem) {
    case 'empty':
      return m.field_number_empty()
    case 'negative':
      return bounds()
    default:
      return places === 0 ? m.field_number_whole() : m.field_number_decimals({ places })
  }
}
