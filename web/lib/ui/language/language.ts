/** The languages of the dApp, as they stand first in every address. */
export const languages = ['zh', 'en'] as const

export type Language = (typeof languages)[number]

/** What `<html lang>` and `hreflang` say. */
export const tag: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

/** What `Intl` is told: English dates put the day first, which no reader mistakes. */
export const locale: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** How each language calls itself, and its short form for the top bar. */
export const ownName: Record<Language, { short: string; long: string }> = {
  zh: { short: '中文', long: '中文' },
  en: { short: 'EN', long: 'English' },
}

const isLanguage = (text: string | undefined): text is Language =>
  (languages as readonly (string | undefined)[]).includes(text)

/** The language that an address is written in; `base` is the path the dApp is served under. */
export function languageOf(pathname: string, base = ''): Language | undefined {
  const first = pathname.slice(base.length).split('/')[1]
  return isLanguage(first) ? first : undefined
}

/** The first language the browser asks for that we have. Chinese of any region reads our Chinese; everyone else English. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const wish of asked) {
    const language = wish.toLowerCase().split('-')[0]
    if (isLanguage(language)) return language
  }
  return 'en'
}

/** The same page in another language. */
export function sameIn(language: Language, pathname: string, base = ''): string {
  const rest = pathname.slice(base.length).split('/').slice(2).join('/')
  return `${base}/${language}${rest && `/${rest}`}`
}
