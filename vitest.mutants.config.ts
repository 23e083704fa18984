import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testBeside } from './test/support/beside.ts'
import type { Lived } from './test/support/lived.ts'
import { dapp, withoutPage } from './web/bundle/test.ts'

/** The tests that stand beside the files that are changed. */
const beside = [...new Set(process.env.HUZHU_MUTATED!.split(',').map(testBeside))]

/** The chain that they read: one for all the processes that run them. */
const lived = JSON.parse(process.env.HUZHU_LIVED!) as Lived

/** Stryker runs these once for every change that it makes. */
export default defineConfig({
  ...dapp,
  // A test that plays a node serves it from Node all the same.
  resolve: { ...dapp.resolve, alias: { ...dapp.resolve.alias, ws: fileURLToPath(import.meta.resolve('ws')) } },
  // The packages of the workspace lie outside of Stryker's copy.
  server: { fs: { strict: false } },
  test: {
    include: beside,
    fileParallelism: false,
    ...withoutPage,
    setupFiles: ['test/support/judged-beside.ts'],
    provide: { lived },
    // Some ten times what the longest takes: a change that makes one wait for ever is told soon.
    testTimeout: 10_000,
    hookTimeout: 10_000,
  },
})
