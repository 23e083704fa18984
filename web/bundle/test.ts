import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { UserConfig } from 'vite'

const web = (path: string) => join(import.meta.dirname, '..', path)

/** Where the messages lie that unit tests load. */
export const messagesOfTests = web('../.svelte-kit/messages')

/** What the dApp's own tests need of its build: runes, and SvelteKit's addresses as the gallery has them. */
export const dapp = {
  plugins: [svelte({ configFile: false })],
  // Nothing is served to a browser.
  optimizeDeps: { noDiscovery: true, include: [] },
  resolve: {
    alias: { '$lib/paraglide': messagesOfTests, $lib: web('lib'), '$app/paths': web('../test/web/gallery/kit.ts') },
    conditions: ['browser'],
  },
} satisfies UserConfig
