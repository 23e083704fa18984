import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What stands beside its file, in one process that is kept: Stryker runs it once for every change it makes. */
export default defineConfig({
  resolve: { alias: { $lib: join(import.meta.dirname, 'web/lib') } },
  test: {
    include: ['{governance,web}/**/*.test.ts'],
    globalSetup: 'test/support/lived-chain.ts',
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
