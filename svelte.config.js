import { readdirSync } from 'node:fs'
import adapter from '@sveltejs/adapter-static'

const routes = 'web/routes'
const languages = ['zh', 'en']

// Every page without a parameter of its own, in both languages: the rest is served by the fallback shell.
const pages = readdirSync(`${routes}/[lang=language]`, { recursive: true })
  .map((file) => file.toString().replaceAll('\\', '/'))
  .filter((file) => /(^|\/)\+page\.svelte$/.test(file) && !file.includes('['))
  .map((file) => file.replace(/\/?\+page\.svelte$/, '').replace(/\([^)]+\)\/?/g, ''))

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // `shell.html` answers for every address that is no file: pages of one pool, one claim, one person.
    adapter: adapter({ pages: 'build', assets: 'build', fallback: 'shell.html', precompress: true }),
    // The same sources are the same version: a page is not called old because the site was built once more.
    version: { name: process.env.HUZHU_SITE_VERSION ?? Date.now().toString() },
    files: {
      appTemplate: 'web/app.html',
      assets: 'web/static',
      errorTemplate: 'web/error.html',
      hooks: { client: 'web/hooks.client', server: 'web/hooks.server', universal: 'web/hooks' },
      lib: 'web/lib',
      params: 'web/params',
      routes,
      serviceWorker: 'web/service-worker',
    },
    prerender: {
      crawl: false,
      entries: ['/', ...languages.flatMap((language) => pages.map((page) => `/${language}${page && `/${page}`}`))],
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        // the decoder of the chain's metadata runs wasm
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self'],
        // prerendered pages carry widths and positions of charts in style attributes
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:'],
        // a chain on this machine in clear, any other over TLS; the content store is on the page's host
        'connect-src': ['self', 'ws://127.0.0.1:*', 'ws://localhost:*', 'wss:'],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
      },
    },
  },
}
