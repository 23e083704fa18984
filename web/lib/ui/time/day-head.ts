import { locale, type Language } from '../language/language.ts'
import { date, dateWithWeekday, daysApart, type Seconds } from './dates.ts'

/** A day over what happened on it: “今天 · 5月12日 周二”; of one that is not near its date alone, “5月3日 周日”, “Sunday 3 May”. */
export function dayHead(
  at: Seconds,
  language: Language,
  now: Seconds,
): { readonly name: string; readonly more?: string } {
  const [apart, tag, dated] = [daysApart(at, now), locale[language], dateWithWeekday(at, language, now)]
  if (Math.abs(apart) > 1) {
    const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long' }).format(Number(at) * 1000)
    // Chinese has one form of it everywhere.
    return { name: language === 'zh' ? dated : `${weekday} ${date(at, language, now)}` }
  }
  const near = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(apart, 'day')
  // A heading begins with a capital where the language has any.
  return { name: near.charAt(0).toLocaleUpperCase(tag) + near.slice(1), more: dated }
}
