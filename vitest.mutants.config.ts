import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { dapp, deps } from './web/bundle/test.ts'

/** The tests that stand beside the files that are changed; all of them where none are named. */
const beside = process.env.HUZHU_MUTATED?.split(',').map((file) => file.replace(/\.ts$/, '.test.ts'))

const tests = (name: string, folder: string) => ({
  name,
  include: beside?.filter((file) => file.startsWith(folder)) ?? [`${folder}**/*.test.ts`],
  environment: './test/support/browser-without-page.ts',
  server: { deps: { inline: ['svelte'] } },
  globalSetup: ['test/support/lived-chain.ts', 'test/support/generated.ts'],
  setupFiles: ['test/support/judged-beside.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
})

// A chain is served from Node all the same.
const resolve = { ...dapp.resolve, alias: { ...dapp.resolve.alias, ws: fileURLToPath(import.meta.resolve('ws')) } }
// The packages of the workspace lie outside of Stryker's copy.
const server = { fs: { strict: false } }

/** Stryker runs these once for every change that it makes. */
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      // They serve chains in their own process, whose library must be theirs.
      { ...dapp, resolve, server, test: tests('library', 'governance/') },
      { ...dapp, resolve, server, test: { ...tests('dapp', 'web/'), deps } },
    ],
  },
})
