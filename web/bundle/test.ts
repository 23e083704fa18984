import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { UserConfig } from 'vite'
import { TEST_MESSAGES } from '../../scripts/paths.ts'

/** Packages as a few files instead of 1,400: a process has loaded them in 0.3 s instead of 2. */
const deps = {
  optimizer: {
    client: {
      enabled: true,
      // In Node its random numbers are Node's.
      exclude: ['@noble/hashes/crypto'],
      include: [
        '@polkadot/api',
        '@polkadot/api/util',
        '@polkadot/keyring',
        '@polkadot/rpc-provider',
        '@polkadot/types',
        '@polkadot/types/metadata',
        '@polkadot/util',
        '@polkadot/util-crypto',
        '@polkadot/wasm-crypto',
        '@polkadot/x-ws',
        'svelte',
        'svelte/internal/client',
        'svelte/internal/disclose-version',
      ],
    },
  },
}

/** How tests run that need no page: sources are compiled as for the browser, packages and messages once for all pages. */
export const withoutPage = {
  environment: './test/support/browser-without-page.ts',
  server: { deps: { external: [/\/\.svelte-kit\/messages\//] } },
  deps,
}

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
