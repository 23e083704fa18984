import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { CACHE } from './scripts/paths.ts'
import { dapp, withoutPage } from './web/bundle/test.ts'

/** Milliseconds that a test looks again for what it expects: a busy machine is slow, not wrong. */
const expectation = { poll: { timeout: 60_000 } }

/** Tests of the dApp that ask the chain. */
const ASKING = 'web/lib/**/{answers,reads}.test.ts'

/** Tests of the dApp that play its one chain, or put something in a module's place: they share no module with others. */
const ALONE = [
  'web/lib/chain/**/*.test.ts',
  'web/lib/**/*.svelte.test.ts',
  // Formats are kept, in the zone of whoever made them.
  'web/lib/ui/time/dates.test.ts',
  'web/lib/domain/{pools/pages,protocol/{pages,payments}}.test.ts',
]

const compiled = { globalSetup: 'test/support/generated.ts', ...withoutPage }

export default defineConfig({
  // How long each file took is kept for the next clone, which begins with what takes longest.
  cacheDir: join(CACHE, 'vite'),
  test: {
    // Chain and browser wait for each other: as many files at a time as there are cores.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        ...dapp,
        test: {
          name: 'dapp',
          include: ['web/**/*.test.ts'],
          exclude: [ASKING, ...ALONE],
          isolate: false,
          ...compiled,
        },
      },
      { ...dapp, test: { name: 'dapp alone', include: ALONE, exclude: [ASKING], ...compiled } },
      {
        resolve: { alias: dapp.resolve.alias },
        test: {
          name: 'client',
          expect: expectation,
          include: ['governance/**/*.test.ts', ASKING],
          // What is read is read of the real runtime, on a chain that is lived once for all of them.
          globalSetup: 'test/support/lived-chain.ts',
          // They read, and share what is loaded.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'history',
          include: ['history/**/*.test.ts'],
          globalSetup: 'test/support/databases.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'chain',
          expect: expectation,
          include: ['test/chain/**/*.test.ts'],
          pool: 'forks',
          // A process takes one file after the other, and loads only once what they all need.
          isolate: false,
          globalSetup: ['test/support/databases.ts', 'test/chain/prepared.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'web',
          expect: expectation,
          include: ['test/web/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          globalSetup: ['test/support/databases.ts', 'test/web/built-site.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'library',
          expect: expectation,
          include: ['test/library/**/*.test.ts'],
          pool: 'forks',
          // Packages are installed, and a pool lives four months.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'node',
          expect: expectation,
          include: ['test/node/**/*.test.ts'],
          pool: 'forks',
          // A block takes three seconds, and each step waits for one.
          testTimeout: 600_000,
        },
      },
    ],
  },
})
