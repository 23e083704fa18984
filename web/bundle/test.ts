import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { UserConfig } from 'vite'
import { TEST_MESSAGES } from '../../scripts/paths.ts'

const web = (path: string) => join(import.meta.dirname, '..', path)

/** What the dApp's own tests need of its build: runes, and SvelteKit's addresses as the gallery has them. */
export const dapp = {
  plugins: [svelte({ configFile: false })],
  // Nothing is served to a browser.
  optimizeDeps: { noDiscovery: true, include: [] },
  resolve: {
    alias: { '$lib/paraglide': TEST_MESSAGES, $lib: web('lib'), '$app/paths': web('../test/web/gallery/kit.ts') },
    conditions: ['browser'],
  },
} satisfies UserConfig
