// For tests of what runs in the browser and needs no page: sources are compiled as for the browser.
import type { Environment } from 'vitest/environments'

export default {
  name: 'browser-without-page',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => {} }),
} satisfies Environment
