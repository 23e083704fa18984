import { type Language, locale } from '../language/language.ts'

/** Parts in which shares of a whole are counted: billionths. */
export const WHOLE = 1_000_000_000
/** Of which so many make a percent. */
export const PERCENT = WHOLE / 100

/** Billionths as “69.6%”, with at most so many `places`. */
export const percent = (billionths: number | bigint, language: Language, places = 1): string =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: places }).format(
    Number(billionths) / WHOLE,
  )
