import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { dapp } from './web/bundle/test.ts'

/** The tests that stand beside the files that are changed; all of them where none are named. */
const beside = process.env.HUZHU_MUTATED?.split(',').map((file) => file.replace(/\.ts$/, '.test.ts'))

/** Stryker runs these once for every change that it makes. */
export default defineConfig({
  ...dapp,
  // A chain is served from Node all the same.
  resolve: { ...dapp.resolve, alias: { ...dapp.resolve.alias, ws: fileURLToPath(import.meta.resolve('ws')) } },
  // The packages of the workspace lie outside of Stryker's copy.
  server: { fs: { strict: false } },
  test: {
    environment: './test/support/browser-without-page.ts',
    server: { deps: { inline: ['svelte'] } },
    include: beside ?? ['{governance,web}/**/*.test.ts'],
    globalSetup: ['test/support/lived-chain.ts', 'test/support/generated.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
