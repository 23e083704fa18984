import { AsyncLocalStorage } from 'node:async_hooks'
import type { Handle } from '@sveltejs/kit'
import { base } from '$app/paths'
import { languageOf, tag, type Language } from '$lib/ui/language/language'
import { overwriteGetLocale } from '$lib/paraglide/runtime'

// Pages are rendered side by side, in both languages.
const rendering = new AsyncLocalStorage<Language>()
overwriteGetLocale(() => rendering.getStore() ?? 'zh')

export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.url.pathname, base) ?? 'zh'
  return rendering.run(language, () =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%language%', tag[language]) }),
  )
}
