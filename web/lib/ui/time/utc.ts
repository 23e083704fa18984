// Days and months of UTC by their own names, wherever the reader is: what was summed up by them is of no other day.
import { locale, type Language } from '../language/language.ts'
import type { Seconds } from './dates.ts'

const written = (at: Seconds, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale[language], { ...options, timeZone: 'UTC' }).format(Number(at) * 1000)

const yearOf = (at: Seconds) => new Date(Number(at) * 1000).getUTCFullYear()

/** “5月14日”, “14 May”: the day of UTC that a moment lies in; with the year where it is not that of `now`. */
export const dayOfUtc = (at: Seconds, language: Language, now: Seconds): string =>
  written(at, language, { day: 'numeric', month: 'long', ...(yearOf(at) !== yearOf(now) && { year: 'numeric' }) })

/** “2026年5月”, “May 2026”: the month of UTC that a moment lies in. */
export const monthOfUtc = (at: Seconds, language: Language): string =>
  written(at, language, { month: language === 'zh' ? 'long' : 'short', year: 'numeric' })
