import { getLocale } from '$lib/paraglide/runtime'
import type { Language } from './language'

/**
 * The language of this page. It does not change while a page lives: the switch in the top bar loads the page anew, so
 * that a text already shown never stays behind in the other language.
 */
export const currentLanguage = (): Language => getLocale()
