// Days as forms and rules have them; what every page writes of dates stands in dates.ts.
import { locale, type Language } from '../language/language.ts'
import { DAY, type Seconds } from './dates.ts'

/** “112天”, “1 day”: a span that rules or locks set, in days however many. */
export const inDays = (span: Seconds, language: Language): string =>
  new Intl.NumberFormat(locale[language], { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    (span + DAY / 2n) / DAY,
  )

/** The first second of a day as `<input type="date">` gives it, in this browser's zone; undefined for no day. */
export function startOfDay(value: string): Seconds | undefined {
  const [, year, monthOfYear, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  if (!year || !monthOfYear || !dayOfMonth) return undefined
  const local = new Date(Number(year), Number(monthOfYear) - 1, Number(dayOfMonth))
  return local.getDate() === Number(dayOfMonth) ? BigInt(Math.floor(local.getTime() / 1000)) : undefined
}

/** The last second of the day of a moment, in this browser's zone. */
export function endOfDay(at: Seconds): Seconds {
  const local = new Date(Number(at) * 1000)
  const next = new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1)
  return BigInt(Math.floor(next.getTime() / 1000)) - 1n
}

/** The value of `<input type="date">` for the day of a moment. */
export function dayValue(at: Seconds): string {
  const local = new Date(Number(at) * 1000)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`
}
