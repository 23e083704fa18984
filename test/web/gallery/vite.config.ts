import { fileURLToPath } from 'node:url'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Every component of the dApp on one page, with made-up figures: `npx vite --config test/web/gallery/vite.config.ts`.
 * It is a page of its own so that no part of it can reach what is shipped. `?lang=en`, `?section=claim`.
 */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../node_modules/.vite/gallery'),
  plugins: [
    paraglideVitePlugin({
      project: here('../../../web/huzhu.inlang'),
      outdir: here('../../../web/lib/paraglide'),
      strategy: ['globalVariable', 'baseLocale'],
      disableAsyncLocalStorage: true,
    }),
    svelte({ configFile: false }),
  ],
  resolve: {
    alias: {
      $lib: here('../../../web/lib'),
      '$app/paths': here('./kit.ts'),
      '$app/state': here('./kit.ts'),
    },
  },
})
