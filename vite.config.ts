import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { firstRoute } from './web/bundle/first-route.ts'
import { trimPolkadot } from './web/bundle/trim-polkadot.ts'

export default defineConfig({
  plugins: [
    trimPolkadot(),
    paraglideVitePlugin({
      project: './web/huzhu.inlang',
      outdir: './web/lib/paraglide',
      // The language is in the address; `$lib/language` reads it there and tells the runtime, which saves it a URL matcher.
      strategy: ['globalVariable', 'baseLocale'],
      disableAsyncLocalStorage: true,
    }),
    sveltekit(),
    firstRoute(),
  ],
  worker: { format: 'es', plugins: () => [trimPolkadot()] },
})
