import { defineConfig } from 'vitest/config'
import { dapp } from './web/bundle/test.ts'

/** Milliseconds that a test looks again for what it expects: a busy machine is slow, not wrong. */
const expectation = { poll: { timeout: 60_000 } }

/** Tests of the dApp that ask the chain. */
const ASKING = 'web/lib/**/{answers,reads}.test.ts'

export default defineConfig({
  test: {
    // Chain and browser wait for each other: as many files at a time as there are cores.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.ts'],
        },
      },
      {
        ...dapp,
        test: {
          name: 'dapp',
          include: ['web/**/*.test.ts'],
          exclude: [ASKING],
          globalSetup: 'test/support/generated.ts',
          environment: './test/support/browser-without-page.ts',
          server: { deps: { inline: ['svelte'] } },
        },
      },
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
          name: 'chain',
          expect: expectation,
          include: ['test/chain/**/*.test.ts'],
          // A file is a process with one executor; its tests follow each other on their own chains.
          pool: 'forks',
          globalSetup: 'test/chain/prepared.ts',
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
          globalSetup: 'test/web/built-site.ts',
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
