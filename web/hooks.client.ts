import { base } from '$app/paths'
import { languageOf, preferredLanguage, tag } from '$lib/ui/language/language'
import { overwriteGetLocale } from '$lib/paraglide/runtime'

const language = languageOf(location.pathname, base) ?? preferredLanguage(navigator.languages)
overwriteGetLocale(() => language)

// The fallback shell is one file for both languages.
document.documentElement.lang = tag[language]
