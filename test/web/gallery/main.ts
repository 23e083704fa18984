import { mount } from 'svelte'
import '$lib/ui/design/tokens.css'
import '$lib/ui/design/base.css'
import '$lib/ui/design/text.css'
import '$lib/ui/design/layout.css'
import '$lib/ui/design/icons.css'
import { overwriteGetLocale } from '$lib/paraglide/runtime'

const asked = new URLSearchParams(location.search)
const language = asked.get('lang') === 'en' ? 'en' : 'zh'
overwriteGetLocale(() => language)
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
const theme = asked.get('theme')
if (theme) document.documentElement.dataset['theme'] = theme

const { default: Gallery } = await import('./Gallery.svelte')
mount(Gallery, { target: document.body, props: { section: asked.get('section') ?? 'home' } })
