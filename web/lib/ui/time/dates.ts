import { locale, type Language } from '../language/language.ts'

/** UNIX seconds. Chain time is turned into these by `governance`; here only their looks are decided. */
export type Seconds = bigint

/** Seconds of a day. */
export const DAY: Seconds = 86_400n

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions) {
  const key = language + JSON.stringify(options)
  let known = formats.get(key)
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale[language], options)))
  return known
}

// Dates, not money: a double holds every millisecond of the next 285,000 years.
const milliseconds = (at: Seconds) => Number(at) * 1000

const day = { day: 'numeric', month: 'long' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const yearOf = (at: Seconds) => new Date(milliseconds(at)).getFullYear()

/** “5月14日”, “14 May”; with the year where it is not the year of `now`. */
export function date(at: Seconds, language: Language, now: Seconds): string {
  return format(language, yearOf(at) === yearOf(now) ? day : { ...day, year: 'numeric' }).format(milliseconds(at))
}

/** “5月14日 周四”, “Thu 14 May”. */
export function dateWithWeekday(at: Seconds, language: Language, now: Seconds): string {
  const weekday = format(language, { weekday: 'short' }).format(milliseconds(at))
  return language === 'zh' ? `${date(at, language, now)} ${weekday}` : `${weekday} ${date(at, language, now)}`
}

/** “09:10”. */
export const timeOfDay = (at: Seconds, language: Language) => format(language, time).format(milliseconds(at))

/** “5月14日 周四 09:10”, “Thu 14 May, 09:10”. */
export function moment(at: Seconds, language: Language, now: Seconds): string {
  return `${dateWithWeekday(at, language, now)}${language === 'zh' ? ' ' : ', '}${timeOfDay(at, language)}`
}

/** “2026年5月”, “May 2026”. */
export const month = (at: Seconds, language: Language) =>
  format(language, { month: language === 'zh' ? 'long' : 'short', year: 'numeric' }).format(milliseconds(at))

/** The pieces of the tear-off slip: `{ day: '14', caption: '5月 周四' }`; with the year where it is not the year of `now`. */
export function slip(at: Seconds, language: Language, now: Seconds): { day: string; caption: string; year?: string } {
  const when = milliseconds(at)
  const monthName = format(language, { month: 'short' }).format(when)
  const weekday = format(language, { weekday: 'short' }).format(when)
  return {
    day: String(new Date(when).getDate()),
    caption: language === 'zh' ? `${monthName} ${weekday}` : `${weekday}, ${monthName}`,
    ...(yearOf(at) !== yearOf(now) && { year: format(language, { year: 'numeric' }).format(when) }),
  }
}

/** What `<time datetime>` wants. */
export const machineTime = (at: Seconds) => new Date(milliseconds(at)).toISOString()

const minute = 60n
const hour = 60n * minute

/** The largest unit that still says something: seconds up to 90 s, minutes to 90 min, hours to 36 h, then days to 60. */
function inUnits(span: Seconds): { count: bigint; unit: 'second' | 'minute' | 'hour' | 'day' | 'month' } {
  const length = span < 0n ? -span : span
  const nearest = (unit: bigint) => (length + unit / 2n) / unit
  if (length < 90n) return { count: length, unit: 'second' }
  if (length < 90n * minute) return { count: nearest(minute), unit: 'minute' }
  if (length < 36n * hour) return { count: nearest(hour), unit: 'hour' }
  if (length < 60n * DAY) return { count: nearest(DAY), unit: 'day' }
  return { count: nearest(30n * DAY), unit: 'month' }
}

/** “2天后”, “in 2 days”, “3小时前”. Both times on the same clock. */
export function relative(at: Seconds, now: Seconds, language: Language): string {
  const { count, unit } = inUnits(at - now)
  const signed = at < now ? -Number(count) : Number(count)
  return new Intl.RelativeTimeFormat(locale[language], { numeric: 'always' }).format(signed, unit)
}

/** “2天”, “2 days”. */
export function duration(span: Seconds, language: Language): string {
  const { count, unit } = inUnits(span)
  return new Intl.NumberFormat(locale[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** Midnight of that day, here: for asking whether two moments share a day. */
const dayNumber = (at: Seconds) => {
  const local = new Date(milliseconds(at))
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / 86_400_000
}

/** Days on the calendar from `now` to `at`: 0 today, 1 tomorrow, −1 yesterday. */
export const daysApart = (at: Seconds, now: Seconds) => dayNumber(at) - dayNumber(now)

/** “今天10:20”, “yesterday 08:00”, and from the second day on the date: for what one reads as news. */
export function nearMoment(at: Seconds, now: Seconds, language: Language): string {
  const apart = daysApart(at, now)
  if (Math.abs(apart) > 1) return moment(at, language, now)
  const word = new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' }).format(apart, 'day')
  return `${word}${language === 'zh' ? '' : ' '}${timeOfDay(at, language)}`
}
